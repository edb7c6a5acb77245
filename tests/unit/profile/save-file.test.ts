import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProfileRecord } from '../../../src/profile/record.ts';
import { nameOf, parseSave, serializeSave } from '../../../src/profile/save-file.ts';
import { records } from './changes.ts';
import { EVERYTHING } from './records.ts';

const ID = '6c1963c9-1441-43ad-bbb6-58e5313a39c7';
const OTHER = '7c1963c9-1441-43ad-bbb6-58e5313a39c7';

const saveOf = (all: readonly ProfileRecord[], replaces: readonly string[] = []) => ({
  id: ID,
  replaces: [...replaces],
  records: [...all],
});

/** CRC-32 as ISO 3309 defines it, bit by bit. */
function crc32Of(bytes: Uint8Array): string {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

/** A file with a correct checksum and any contents. */
function fileWith(save: unknown): string {
  const text = JSON.stringify(save);
  return `{"schema":"career.record/1","crc32":"${crc32Of(Buffer.from(text))}","save":${text}}\n`;
}

describe('the text of a save’s file', () => {
  test('is one line of JSON, from which the save is read back', () => {
    fc.assert(
      fc.property(records, fc.subarray([OTHER]), (many, replaces) => {
        const save = saveOf(many, replaces);
        const text = serializeSave(save);
        expect(text.indexOf('\n')).toBe(text.length - 1);
        expect(parseSave(nameOf(save), text)).toEqual(JSON.parse(JSON.stringify(save)));
      }),
    );
  });

  test('has the CRC-32 of the save’s bytes', () => {
    fc.assert(
      fc.property(records, (many) => {
        expect(serializeSave(saveOf(many))).toBe(fileWith(saveOf(many)));
      }),
    );
  });

  test('is damaged with any one character changed, missing or doubled, or under another name', () => {
    const slip = fc.tuple(fc.nat(), fc.constantFrom('', 'x', '0', ' ', '"', '証', '\ud800'));
    fc.assert(
      fc.property(
        fc.constantFrom(...EVERYTHING),
        slip,
        fc.nat({ max: 1 }),
        (record, [at, other], missing) => {
          const text = serializeSave(saveOf([record]));
          const place = at % text.length;
          const harmed = text.slice(0, place) + other + text.slice(place + missing);
          fc.pre(harmed !== text);
          expect(['damaged', 'newer']).toContain(parseSave(`${ID}.json`, harmed));
          expect(parseSave(`${OTHER}.json`, text)).toBe('damaged');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['no JSON', '{'],
    ['no object', 'null'],
    ['of no schema', '{}'],
    ['of an unknown schema', fileWith(saveOf([])).replace('record/1', 'record/0')],
    ['whose schema is no text', '{"schema":{"toString":1},"save":{}}'],
    ['without a save', '{"schema":"career.record/1","crc32":"00000000"}\n'],
    ['nested more deeply than can be', `{"schema":"career.record/1","save":${'['.repeat(50_000)}`],
  ])('%s is damaged', (_, text) => {
    expect(parseSave(`${ID}.json`, text)).toBe('damaged');
  });

  const [first, ...others] = EVERYTHING;
  test.each([
    ['null', null],
    ['no records', { id: ID, replaces: [] }],
    ['a record without a change', saveOf([]), { ...first, change: undefined }],
    ['a record of an unknown kind', saveOf([]), { ...first, change: { kind: 'party' } }],
    ['a record with a place below 1', saveOf([]), { ...first, place: 0 }],
    ['a record whose date is none', saveOf([]), { ...first, at: 'yesterday' }],
    ['a record with a field too many', saveOf([]), { ...first, more: 1 }],
    ['a sound record and another', saveOf(others), { ...first, id: 'x' }],
    ['a path for what it replaces', { ...saveOf([]), replaces: ['../../x'] }],
  ])('with a right checksum and a wrong content is damaged: %s', (_, save, record?: unknown) => {
    const wrong =
      record && save && 'records' in save ? { ...save, records: [...save.records, record] } : save;
    expect(parseSave(`${ID}.json`, fileWith(wrong))).toBe('damaged');
  });

  test('of a later schema is recognised as such', () => {
    for (const version of [2, 9, 10, 123]) {
      expect(parseSave('a.json', `{"schema":"career.record/${version}","new":1}`)).toBe('newer');
    }
  });
});
