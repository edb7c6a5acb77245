import { describe, expect, test } from 'vitest';
import { describeFault, type Fault, type FaultReason } from '../../../src/content/fault.ts';
import * as en from '../../../src/locale/en.ts';
import * as ja from '../../../src/locale/ja.ts';

const at = { file: 'pack.yaml', line: 3, column: 14 };

/** A fault of every kind. */
const FAULTS: Readonly<Record<FaultReason['kind'], Fault>> = {
  unreadable: { ...at, kind: 'unreadable', reason: 'EXYZ' },
  'missing-file': { ...at, kind: 'missing-file' },
  'not-a-file': { ...at, kind: 'not-a-file' },
  outside: { ...at, kind: 'outside' },
  'too-large': { ...at, kind: 'too-large', most: '4' },
  'pack-too-large': { ...at, kind: 'pack-too-large' },
  binary: { ...at, kind: 'binary' },
  encoding: { ...at, kind: 'encoding', encoding: 'UTF-16' },
  'control-character': { ...at, kind: 'control-character', value: 'U+001B' },
  'invisible-space': { ...at, kind: 'invisible-space', value: 'U+3000' },
  'too-much': { ...at, kind: 'too-much' },
  'too-deep': { ...at, kind: 'too-deep' },
  'too-many-faults': { ...at, kind: 'too-many-faults' },
  'too-many-aliases': { ...at, kind: 'too-many-aliases', value: 'bomb' },
  unsupported: { ...at, kind: 'unsupported', value: '!foo' },
  'duplicate-key': { ...at, kind: 'duplicate-key', field: 'id' },
  syntax: { ...at, kind: 'syntax', code: '', reason: 'Something new' },
  'missing-field': { ...at, kind: 'missing-field', field: 'leans' },
  'unknown-field': { ...at, kind: 'unknown-field', field: 'colour', free: 'title, note' },
  'wrong-type': { ...at, kind: 'wrong-type', field: 'number', expected: 'integer' },
  'not-one-of': { ...at, kind: 'not-one-of', field: 'tier', expected: 'primary | related' },
  'bad-id': { ...at, kind: 'bad-id', value: 'CIO' },
  'empty-file': { ...at, kind: 'empty-file', of: 'roles' },
  empty: { ...at, kind: 'empty', field: 'title' },
  'out-of-range': { ...at, kind: 'out-of-range', field: 'care', expected: '<=1' },
  'missing-language': { ...at, kind: 'missing-language', field: 'title', language: 'ja' },
  'undeclared-language': { ...at, kind: 'undeclared-language', field: 'title', language: 'en' },
  'duplicate-id': { ...at, kind: 'duplicate-id', value: 'cio' },
  'dangling-id': { ...at, kind: 'dangling-id', field: 'leans', value: 'ceo' },
  'ref-alone': { ...at, kind: 'ref-alone', value: 'dss' },
  'days-order': { ...at, kind: 'days-order' },
  'missing-emphasis': { ...at, kind: 'missing-emphasis', role: 'cio', trait: 'daring' },
  'id-and-level': { ...at, kind: 'id-and-level', value: 'senior' },
  'late-branch': { ...at, kind: 'late-branch', role: 'cio' },
  circle: { ...at, kind: 'circle', role: 'cio' },
  'branch-from-nowhere': { ...at, kind: 'branch-from-nowhere', value: 'senior' },
  'many-stems': { ...at, kind: 'many-stems', value: 'senior', roles: 'cio, cto' },
  'level-twice': { ...at, kind: 'level-twice', role: 'cio', value: 'senior' },
  'number-order': { ...at, kind: 'number-order', value: '3', before: '4' },
  'no-source-note': { ...at, kind: 'no-source-note', source: 'editorial' },
  'few-items': { ...at, kind: 'few-items', trait: 'daring', items: '2' },
  'none-reversed': { ...at, kind: 'none-reversed', trait: 'daring' },
  'few-readiness': { ...at, kind: 'few-readiness', shift: 'near-to-far', items: '1' },
  'unknown-dealbreaker': { ...at, kind: 'unknown-dealbreaker', value: 'naps' },
  'unknown-item': { ...at, kind: 'unknown-item', value: 'luck-1' },
  'off-scale': { ...at, kind: 'off-scale', item: 'daring-1', value: '7' },
  'unknown-name': { ...at, kind: 'unknown-name', field: 'company', value: 'circus' },
};

describe.each([
  ['English', en],
  ['Japanese', ja],
])('in %s', (_, messages) => {
  test.each(Object.entries(FAULTS))(
    '%s: one line with the location and all the known details',
    (_kind, fault) => {
      const line = describeFault(fault, messages);
      expect(line).toMatch(/^pack\.yaml:3:14: \S.*$/);
      const { file: _f, line: _l, column: _c, kind: _k, ...about } = fault;
      const details =
        fault.kind === 'wrong-type' ? { field: fault.field } : fault.kind === 'empty-file' ? {} : about;
      for (const detail of Object.values(details)) expect(line).toContain(detail);
    },
  );

  test('no two kinds have the same message', () => {
    const lines = Object.values(FAULTS).map((fault) => describeFault(fault, messages));
    expect(new Set(lines).size).toBe(lines.length);
  });
});

test('system errors are described in words if the catalogue has them', () => {
  const fault: Fault = { file: 'roles.yaml', kind: 'unreadable', reason: 'EACCES' };
  expect(describeFault(fault, en)).toBe('roles.yaml: cannot be read: no permission');
  expect(describeFault(fault, ja)).toBe('roles.yaml: 読み込めません: 権限がありません');
});

test('a fault of a whole file has only the file as its location', () => {
  expect(describeFault({ file: 'roles.yaml', kind: 'missing-file' }, en)).toMatch(/^roles\.yaml: \S/);
});

test.each([
  ['integer', /whole number/, /整数/],
  ['mapping', /mapping/, /項目と値/],
  ['list', /list/, /リスト/],
  ['string', /text/, /文字列/],
])('a type is named in the reader’s language: %s', (expected, english, japanese) => {
  const fault: Fault = { ...at, kind: 'wrong-type', field: 'number', expected };
  expect(describeFault(fault, en)).toMatch(english);
  expect(describeFault(fault, ja)).toMatch(japanese);
});

test('a syntax error is described in the reader’s language if the catalogue knows it', () => {
  const fault: Fault = { ...at, kind: 'syntax', code: 'TAB_AS_INDENT', reason: 'Tabs are not allowed' };
  expect(describeFault(fault, en)).toContain('indentation must be spaces, not tabs');
  expect(describeFault(fault, ja)).toContain('字下げにタブが使われています');
});
