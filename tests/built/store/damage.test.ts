import { copyFile, readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/profile/draft.ts';
import type { ProfileRecord } from '../../../src/profile/record.ts';
import { keepChange, readStore } from '../../../src/profile/store.ts';
import { filesIn, newFolder, on, saveResult } from './home.ts';
import { chance, type Random } from './random.ts';

/** Something that happens to the first of two files. */
type Damage = (file: string, other: string, random: Random) => Promise<void>;

const DAMAGES: Readonly<Record<string, Damage>> = {
  truncated: async (file, _, random) => truncate(file, 1 + random.whole((await readFile(file)).length - 2)),
  'with bytes flipped': async (file, _, random) => {
    const bytes = await readFile(file);
    const flips = new Set(Array.from({ length: 1 + random.whole(5) }, () => random.whole(bytes.length - 1)));
    for (const at of flips) bytes[at] = (bytes[at] ?? 0) ^ (1 << random.whole(8));
    await writeFile(file, bytes);
  },
  emptied: (file) => truncate(file, 0),
  garbled: (file, _, random) =>
    writeFile(file, Buffer.from(Array.from({ length: random.whole(3_000) }, () => random.whole(256)))),
  'with a hole of zeros': async (file, _, random) => {
    const bytes = await readFile(file);
    await writeFile(file, bytes.fill(0, random.whole(bytes.length - 1)));
  },
  'filled with other JSON': (file, _, random) =>
    writeFile(
      file,
      random.pick([
        'null',
        '[]',
        '{}',
        '"career.record/2"',
        '{"schema":{"toString":1}}',
        `{"schema":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
        '{"schema":"career.record/0","record":{}}',
        '{"schema":"career.record/2","residue":null,"record":{"__proto__":{"place":1}}}',
        '{"schema":"career.record/2","residue":"0000000000000000","record":null}\n',
      ]),
    ),
  swapped: async (file, other) => {
    await rename(file, `${file}.swap`);
    await rename(other, file);
    await rename(`${file}.swap`, other);
  },
  overwritten: (file, other) => copyFile(other, file),
};

/** In each store. */
const FILES = 20;
const LATER_SCHEMA = /^career\.record\/([3-9]|[1-9]\d+)$/;
const DATED = /^[0-9a-f-]{36}\.json\.damaged-\d{4}-\d\d-\d\dT/;

const NEWER = '{"schema":"career.record/3","whatever":["a later version","has thought of"]}\n';

/** Tells whether a file is still JSON, and a flipped bit has made a later version of its schema's number. */
function isOfLater(text: string): boolean {
  try {
    return LATER_SCHEMA.test(JSON.parse(text)?.schema);
  } catch {
    return false;
  }
}

/** What the built program exports, and what it says besides. */
async function exported(home: string): Promise<{ records: readonly ProfileRecord[]; stderr: string }> {
  const { code, stdout, stderr } = await on(home, ['profile', 'export']);
  expect({ code, stderr }).toEqual({ code: 0, stderr });
  return { records: JSON.parse(stdout).records, stderr };
}

describe('files that are damaged', () => {
  test('200 times at random: nothing is deleted or overwritten, the rest is shown, and saves go on', {
    timeout: 300_000,
    retry: 0,
  }, async () => {
    const random = chance('random damages');
    const [first = '', ...rest] = Object.keys(DAMAGES);
    let trials = 0;
    const seen = new Set<string>();
    while (trials < 200) {
      const home = newFolder();
      const folder = join(home, 'records');
      const intact = new Map<string, ProfileRecord>();
      for (let i = 0; i < FILES; i += 1) {
        const change = { kind: 'tick', milestone: `m-${i}`, evidence: `証拠 ${i}` } as const;
        const record = keepChange(home, change, new Date());
        intact.set(join(folder, `${record.id}.json`), record);
      }
      const files = [...intact.keys()];
      for (let harm = 1 + random.whole(FILES / 2); harm > 0; harm -= 1) {
        const [file = '', other = ''] = [files, files].map(
          (left) => left.splice(random.whole(left.length), 1)[0],
        );
        const kind = random.pick([first, ...rest]);
        await DAMAGES[kind]?.(file, other, random);
        seen.add(kind);
        trials += 1;
        intact.delete(file);
        if (kind === 'swapped') intact.delete(other);
      }
      const before = await filesIn(folder);
      const newer = [...before.values()].filter((hex) => isOfLater(Buffer.from(hex, 'hex').toString()));

      const { records, stderr } = await exported(home);
      expect(records).toEqual([...intact.values()]);
      const after = await filesIn(folder);
      expect([...after.values()].sort()).toEqual([...before.values()].sort());
      const aside = [...after.keys()].filter((name) => DATED.test(name));
      const kinds = [aside, newer].filter((files) => files.length > 0);
      expect(stderr.trimEnd().split('\n')).toHaveLength(kinds.length);
      expect(aside.length + records.length + newer.length).toBe(FILES);
      const save = await on(home, ['path', 'cio', '--done', 'cio-1-ringi']);
      expect(save).toMatchObject(newer.length > 0 ? { code: 1 } : { code: 0, stderr: '' });
      if (newer.length === 0) expect((await exported(home)).records).toHaveLength(records.length + 1);
    }
    expect([...seen].sort()).toEqual(Object.keys(DAMAGES).sort());
  });

  test.each([...Object.keys(DAMAGES)])(
    'one %s: the built program says so once, in one line, and goes on',
    async (kind) => {
      const random = chance(`a file ${kind}`);
      const home = newFolder();
      for (const milestone of ['cio-1-ringi', 'cio-1-handbook', 'cio-1-effect']) {
        expect((await on(home, ['path', 'cio', '--done', milestone, '--evidence', 'e'])).code).toBe(0);
      }
      const [file = '', other = ''] = (await readdir(join(home, 'records'))).map((name) =>
        join(home, 'records', name),
      );
      const flip = kind === 'with bytes flipped';
      if (flip) await writeFile(file, (await readFile(file, 'utf8')).replace('"place":', '"plate":'));
      else await DAMAGES[kind]?.(file, other, random);
      const before = await filesIn(home);

      const first = await on(home, ['path', 'cio']);
      expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('[x]') });
      expect(first.stderr).toMatch(/^.*damaged.*\/records\/.*\.json\.damaged-\d{4}-\d\d-\d\dT.*\n$/);
      expect(await on(home, ['path', 'cio'])).toEqual({ ...first, stderr: '' });
      expect([...(await filesIn(home)).values()].sort()).toEqual([...before.values()].sort());
      expect(await saveResult(home)).toMatchObject({ code: 0, stderr: '' });
      expect((await on(home, ['profile', 'erase', '--yes'])).code).toBe(0);
      expect([...(await filesIn(home)).keys()]).toEqual([]);
    },
  );

  test('twice within the same millisecond, both are kept', async () => {
    const home = newFolder();
    const now = new Date();
    const record = keepChange(home, { kind: 'untick', milestone: 'a' }, now);
    const file = join(home, 'records', `${record.id}.json`);
    for (const text of ['one', 'another']) {
      await writeFile(file, text);
      readStore(home, now);
    }
    const texts = [...(await filesIn(home)).values()].map((hex) => Buffer.from(hex, 'hex').toString());
    expect(texts.sort()).toEqual(['another', 'one']);
  });
});

describe('a file of a newer schema', () => {
  test('is left alone, and nothing is written beside it: exit 1', async () => {
    const home = newFolder();
    await on(home, ['path', 'cio', '--done', 'cio-1-ringi', '--evidence', 'mine']);
    await writeFile(join(home, 'records', '01234567-89ab-4cde-8f01-23456789abcd.json'), NEWER);
    const before = await filesIn(home);
    const exported = join(newFolder(), 'export.json');
    expect((await on(home, ['profile', 'export', exported])).code).toBe(0);
    for (const args of [
      ['path', 'cio', '--done', 'cio-1-effect'],
      ['path', 'cio', '--undo', 'cio-1-ringi'],
      ['profile', 'set', 'target=cio'],
      ['profile', 'import', exported],
      ['profile', 'import', exported, '--replace'],
      ['quiz', '--answers', '-'],
    ]) {
      const { code, stderr } = await on(home, args, { input: '{"answers":{"technology-1":4}}' });
      expect({ args, code }).toEqual({ args, code: 1 });
      expect(stderr).toContain('newer version of career');
    }
    const shown = await on(home, ['path', 'cio']);
    expect(shown).toMatchObject({ code: 0, stdout: expect.stringContaining('mine') });
    expect(shown.stderr).toMatch(/^1 file .*newer version.*\n$/);
    expect(await filesIn(home)).toEqual(before);
  });
});

describe('a draft', () => {
  const draft = { schema: 'career.draft/1', length: 'full', asked: ['a'], answers: [['a', 3]] };

  test.each([
    ['truncated', JSON.stringify(draft).slice(0, 40)],
    ['emptied', ''],
    ['garbled', '\u0000\u0001'],
    ['with an answer off the scale', JSON.stringify({ ...draft, answers: [['a', 6]] })],
  ])('%s is set aside, not overwritten', async (_, text) => {
    const home = newFolder();
    await writeFile(join(home, 'draft.json'), text);
    const { damaged = '', ...rest } = readDraft(home, new Date());
    expect(rest).toEqual({});
    expect(basename(damaged)).toMatch(/^draft\.json\.damaged-\d{4}-/);
    expect(await readFile(damaged, 'utf8')).toBe(text);
  });

  test('of a newer schema is refused and left alone', async () => {
    const home = newFolder();
    const text = JSON.stringify({ ...draft, schema: 'career.draft/2' });
    await writeFile(join(home, 'draft.json'), text);
    expect(() => readDraft(home, new Date())).toThrow();
    expect([...(await filesIn(home)).values()]).toEqual([Buffer.from(text).toString('hex')]);
  });
});
