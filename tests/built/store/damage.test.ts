import { execFileSync } from 'node:child_process';
import { copyFile, readdir, readFile, rename, symlink, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDraft } from '../../../src/profile/draft.ts';
import type { Change, ProfileRecord } from '../../../src/profile/record.ts';
import { readStore, saveChanges } from '../../../src/profile/store.ts';
import { times } from '../../times.ts';
import { changeOf } from '../../unit/profile/records.ts';
import { filesIn, newFolder, on, saveResult } from './home.ts';
import { chance, type Random } from './random.ts';

/** Damage to the first of two files. */
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
        '"career.record/1"',
        '{"schema":{"toString":1}}',
        `{"schema":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
        '{"schema":"career.record/0","save":{}}',
        '{"schema":"career.record/1","crc32":null,"save":{"__proto__":{"id":1}}}',
        '{"schema":"career.record/1","crc32":"00000000","save":null}\n',
      ]),
    ),
  swapped: async (file, other) => {
    await rename(file, `${file}.swap`);
    await rename(other, file);
    await rename(`${file}.swap`, other);
  },
  overwritten: (file, other) => copyFile(other, file),
};

/** Saves a change, and returns the new file with its record. */
function keep(home: string, change: Change, now: Date): [file: string, record: ProfileRecord] {
  const before = readStore(home, now).saves;
  const [record] = saveChanges(home, [change], now);
  const [id] = readStore(home, now).saves.filter((save) => !before.includes(save));
  if (!record || id === undefined) throw new Error('a change is kept in a file of its own');
  return [join(home, 'records', `${id}.json`), record];
}

const TRIALS = times(200, 40);
/** In each store. */
const FILES = 20;
const LATER_SCHEMA = /^career\.record\/([2-9]|[1-9]\d+)$/;
const DATED = /^[0-9a-f-]{36}\.json\.damaged-\d{4}-\d\d-\d\dT/;

const NEWER = '{"schema":"career.record/2","whatever":["a later version","has thought of"]}\n';

/** Whether a flipped bit has only raised the version number of a file's schema. */
function isOfLater(text: string): boolean {
  try {
    return LATER_SCHEMA.test(JSON.parse(text)?.schema);
  } catch {
    return false;
  }
}

/** The built program's export, and its messages. */
async function exported(home: string): Promise<{ records: readonly ProfileRecord[]; stderr: string }> {
  const { code, stdout, stderr } = await on(home, ['profile', 'export']);
  expect({ code, stderr }).toEqual({ code: 0, stderr });
  return { records: JSON.parse(stdout).records, stderr };
}

describe('files that are damaged', () => {
  test(`${TRIALS} times at random: nothing is deleted or overwritten, the rest is shown, and saves go on`, {
    timeout: 300_000,
  }, async () => {
    const random = chance('random damages');
    const [first = '', ...rest] = Object.keys(DAMAGES);
    let trials = 0;
    const seen = new Set<string>();
    while (trials < TRIALS) {
      const home = newFolder();
      const folder = join(home, 'records');
      const intact = new Map<string, ProfileRecord>();
      for (let i = 0; i < FILES; i += 1) {
        const change = changeOf({ kind: 'tick', milestone: `m-${i}`, evidence: `証拠 ${i}` });
        intact.set(...keep(home, change, new Date()));
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
    expect(seen.size).toBeGreaterThan(3);
  });

  test.each([...Object.keys(DAMAGES)])(
    'one %s: the built program says so once, in one line, and goes on',
    async (kind) => {
      const random = chance(`a file ${kind}`);
      const home = newFolder();
      for (const milestone of ['cio-1-ringi', 'cio-1-handbook', 'cio-1-change-records']) {
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

  test('twice within the same millisecond, both files are kept', async () => {
    const home = newFolder();
    const now = new Date();
    const [file] = keep(home, changeOf({ kind: 'untick', milestone: 'a' }), now);
    for (const text of ['one', 'another']) {
      await writeFile(file, text);
      readStore(home, now);
    }
    const texts = [...(await filesIn(home)).values()].map((hex) => Buffer.from(hex, 'hex').toString());
    expect(texts.sort()).toEqual(['another', 'one']);
  });
});

describe('what is not a record', () => {
  const ID = '01234567-89ab-4cde-8f01-23456789abcd';
  const homeWith = async (make: (path: string) => unknown): Promise<string> => {
    const home = newFolder();
    await on(home, ['path', 'cio', '--done', 'cio-1-ringi', '--evidence', 'mine']);
    await make(join(home, 'records', `${ID}.json`));
    return home;
  };

  test.each<[string, (path: string) => unknown]>([
    ['a pipe', (path) => execFileSync('mkfifo', [path])],
    [
      'a link to a pipe',
      async (path) => {
        execFileSync('mkfifo', [`${path}.pipe`]);
        await symlink(`${path}.pipe`, path);
      },
    ],
    ['a link to /dev/zero', (path) => symlink('/dev/zero', path)],
    ['a link to nothing', (path) => symlink('/nonexistent/file', path)],
    ['a file of 50 MB', (path) => writeFile(path, '').then(() => truncate(path, 50_000_000))],
    ['a file whose checksum is right and whose content is wrong', (path) => writeFile(path, wrong(ID))],
  ])('%s is set aside unread and named, and every command goes on', async (_, make) => {
    const home = await homeWith(make);
    const first = await on(home, ['path', 'cio']);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('mine') });
    expect(first.stderr).toMatch(new RegExp(`^.*damaged.*${ID}\\.json\\.damaged-.*\n$`));
    for (const args of [
      [],
      ['profile'],
      ['profile', 'export'],
      ['profile', 'set', 'target=cio'],
      ['compare'],
    ]) {
      expect(await on(home, args)).toMatchObject({ code: 0, stderr: '' });
    }
    expect((await on(home, ['profile', 'erase', '--yes'])).code).toBe(0);
    expect((await on(home, ['profile', '--json', '--with-profile'])).stdout).toContain('"empty": true');
  });

  test('in the place of a draft is set aside unread', async () => {
    const home = newFolder();
    execFileSync('mkfifo', [join(home, 'draft-cio-cto.json')]);
    expect(basename(readDraft(home, 'cio-cto', new Date()).damaged ?? '')).toMatch(
      /^draft-cio-cto\.json\.damaged-/,
    );
    expect(readDraft(home, 'cio-cto', new Date())).toEqual({});
  });

  test('is set aside by two processes at once without an error', async () => {
    const home = await homeWith((path) => writeFile(path, 'x'));
    const runs = await Promise.all(Array.from({ length: 6 }, () => on(home, ['path', 'cio'])));
    for (const { code, stdout } of runs)
      expect({ code, mine: stdout.includes('mine') }).toEqual({ code: 0, mine: true });
    const aside = [...(await filesIn(home)).keys()].filter((name) => name.includes('.damaged-'));
    expect(aside).toHaveLength(1);
  });

  /** A save with a record of an unknown kind. */
  function wrong(id: string): string {
    const record = {
      id,
      place: 1,
      at: '2026-01-01T00:00:00.000Z',
      change: { kind: 'result', outcome: null },
    };
    const text = JSON.stringify({ id, replaces: [], records: [record] });
    const checksum = crc32(text).toString(16).padStart(8, '0');
    return `{"schema":"career.record/1","crc32":"${checksum}","save":${text}}\n`;
  }
});

describe('a file of a newer schema', () => {
  test('is left alone, and nothing else is written: exit 1', async () => {
    const home = newFolder();
    await on(home, ['path', 'cio', '--done', 'cio-1-ringi', '--evidence', 'mine']);
    await writeFile(join(home, 'records', '01234567-89ab-4cde-8f01-23456789abcd.json'), NEWER);
    const before = await filesIn(home);
    const exported = join(newFolder(), 'export.json');
    expect((await on(home, ['profile', 'export', exported])).code).toBe(0);
    for (const args of [
      ['path', 'cio', '--done', 'cio-1-change-records'],
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
    expect(shown.stderr).toMatch(/^Skipped 1 file .*newer version.*\n$/);
    expect(await filesIn(home)).toEqual(before);
  });
});

describe('a draft', () => {
  const draft = {
    schema: 'career.draft/1',
    pack: 'cio-cto',
    length: 'full',
    asked: ['a'],
    answers: [['a', 3]],
  };

  test.each([
    ['truncated', JSON.stringify(draft).slice(0, 40)],
    ['emptied', ''],
    ['garbled', '\u0000\u0001'],
    ['with an answer off the scale', JSON.stringify({ ...draft, answers: [['a', 6]] })],
  ])('%s is set aside, not overwritten', async (_, text) => {
    const home = newFolder();
    await writeFile(join(home, 'draft-cio-cto.json'), text);
    const { damaged = '', ...rest } = readDraft(home, 'cio-cto', new Date());
    expect(rest).toEqual({});
    expect(basename(damaged)).toMatch(/^draft-cio-cto\.json\.damaged-\d{4}-/);
    expect(await readFile(damaged, 'utf8')).toBe(text);
  });

  test('of a newer schema is refused and left alone', async () => {
    const home = newFolder();
    const text = JSON.stringify({ ...draft, schema: 'career.draft/2' });
    await writeFile(join(home, 'draft-cio-cto.json'), text);
    expect(() => readDraft(home, 'cio-cto', new Date())).toThrow();
    expect([...(await filesIn(home)).values()]).toEqual([Buffer.from(text).toString('hex')]);
  });
});
