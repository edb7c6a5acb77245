import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { inspectPack } from '../../../src/content/inspect.ts';
import { damage, packCopy, packCopyIn } from './pack-copy.ts';

const TEMPLATE = fileURLToPath(new URL('../../../src/content/template', import.meta.url));

/** The faults and warnings of a pack, one a line: file, line, kind and subject. */
function said(directory: string, of: 'faults' | 'warnings'): readonly string[] {
  return inspectPack(directory)[of].map(({ file, line, column: _, kind, ...about }) =>
    [[relative(directory, file), line].filter(Boolean).join(':'), kind, ...Object.values(about)].join(' '),
  );
}

describe('the built-in pack and the template', () => {
  test.each(['content', TEMPLATE])('%s has no faults and no warnings', (directory) => {
    expect(inspectPack(directory)).toMatchObject({ faults: [], warnings: [], pack: {} });
  });

  test.each(['ja', 'en'] as const)('the built-in pack has none in %s alone either', async (language) => {
    const directory = await packCopyIn(language);
    expect(said(directory, 'faults')).toEqual([]);
    expect(said(directory, 'warnings')).toEqual([]);
  });

  test('a quiz may be left out', async () => {
    const directory = await packCopy();
    await rm(join(directory, 'quiz.yaml'));
    expect(said(directory, 'faults')).toEqual([]);
  });
});

describe('faults', () => {
  test('between files and within files are sorted by file and line', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'glossary', from: 'id: black-box', to: 'id: architecture' },
      { file: 'companies', from: 'leans: ciso', to: 'leans: ceo' },
      {
        file: 'companies',
        from: /- id: manufacturing\n.*\n {4}ja: .*\n {4}en: .*\n/,
        to: '- id: manufacturing\n',
      },
      { file: 'roles', from: 'tier: primary', to: 'tier: main\n  colour: blue\n  size: 5' },
      { file: 'roles', from: 'ja: CIO\n    en: CIO\n', to: 'ja: CIO\n    fr: DSI\n' },
    ]);
    expect(said(directory, 'faults')).toEqual([
      'roles.yaml:2 not-one-of tier primary | related | alternative',
      'roles.yaml:3 unknown-field colour note, nearest, bridge, shares, comeback, ref, marks',
      'roles.yaml:4 unknown-field size note, nearest, bridge, shares, comeback, ref, marks',
      'roles.yaml:6 missing-language name en',
      'roles.yaml:7 unknown-field fr en',
      'companies.yaml:1 missing-field name',
      expect.stringMatching(/^companies\.yaml:\d+ dangling-id leans ceo$/),
      expect.stringMatching(/^glossary\.yaml:\d+ duplicate-id architecture$/),
    ]);
  });

  test('what an unreadable file holds is not reported as missing', async () => {
    const directory = await packCopy();
    await damage(directory, [{ file: 'roles', from: /^.*$/s, to: '- id: [cio\n' }]);
    await rm(join(directory, 'steps.yaml'));
    const faults = said(directory, 'faults');
    expect(faults.filter((line) => !line.startsWith('roles.yaml'))).toEqual(['steps.yaml missing-file']);
  });

  test('a reference of the wrong type is reported once', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'companies', from: 'leans: cio', to: 'leans: 5' },
      { file: 'steps', from: 'number: 2', to: 'number: two' },
      { file: 'steps', from: 'shifts: [part-to-whole]', to: 'shifts: part-to-whole' },
    ]);
    expect(said(directory, 'faults').map((line) => line.replace(/:\d+/, ''))).toEqual([
      'steps.yaml wrong-type shifts list',
      'steps.yaml wrong-type number number',
      'companies.yaml wrong-type leans string',
    ]);
  });
});

describe('a quiz', () => {
  test('has three items a trait, one of them reversed, and two a shift', async () => {
    const directory = await packCopy();
    await damage(directory, [
      {
        file: 'quiz',
        from: /(?<=- id: evidence-[2-6]\n {4}section: fit\n {4}trait: )evidence/g,
        to: 'technology',
      },
      {
        file: 'quiz',
        from: /(?<=- id: part-to-whole-1\n {4}section: readiness\n {4}shift: )part-to-whole/,
        to: 'short-to-long',
      },
    ]);
    expect(said(directory, 'faults').map((line) => line.replace(/:\d+/, ''))).toEqual([
      'quiz.yaml few-items evidence 1',
      'quiz.yaml none-reversed evidence',
      'quiz.yaml few-readiness part-to-whole 1',
    ]);
  });
});

describe('warnings', () => {
  test('of titles that a table has no room for, in either language', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'roles', from: /(?<=- id: it-strategy\n {6}title:\n {8}ja: ).*/, to: '長'.repeat(17) },
      { file: 'joys', from: /(?<=title:\n {4}ja: ).*/, to: '長'.repeat(17) },
      { file: 'joys', from: /(?<=title:\n {4}ja: 長+\n {4}en: ).*/, to: 'x'.repeat(35) },
      { file: 'trials', from: /(?<=title:\n {4}ja: ).*/, to: '長'.repeat(18) },
    ]);
    expect(said(directory, 'faults')).toEqual([]);
    expect(said(directory, 'warnings').map((line) => line.replace(/:\d+/, ''))).toEqual([
      'roles.yaml too-long title 34 32',
      'joys.yaml too-long title 35 34',
      'trials.yaml too-long title 36 34',
    ]);
  });

  test('once for a role that alone has no joys and no trials', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'joys', from: /role: cpo/g, to: 'role: ciso' },
      { file: 'trials', from: /role: cpo/g, to: 'role: ciso' },
    ]);
    const warnings = said(directory, 'warnings').filter((line) => line.includes('bare-role'));
    expect(warnings).toEqual([expect.stringMatching(/^roles\.yaml:\d+ bare-role cpo joys,trials$/)]);
  });

  test('not for a pack without joys and trials', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'joys', from: /^.*$/s, to: '[]' },
      { file: 'trials', from: /^.*$/s, to: '[]' },
    ]);
    expect(said(directory, 'warnings').filter((line) => line.includes('bare-role'))).toEqual([]);
  });

  test('of fewer traits than seven', async () => {
    const directory = await packCopy();
    await damage(directory, [
      { file: 'quiz', from: / {2}- id: growing-people\n[\s\S]*?\n(?=\nitems:)/, to: '' },
    ]);
    expect(said(directory, 'warnings').map((line) => line.replace(/:\d+/, ''))).toEqual([
      'quiz.yaml trait-count 6',
    ]);
  });
});
