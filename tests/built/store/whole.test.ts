import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { ProfileRecord } from '../../../src/profile/record.ts';
import { readStore, saveChanges } from '../../../src/profile/store.ts';
import { changeOf, recordsOf } from '../../unit/profile/records.ts';
import { NODE } from '../cli/node.ts';
import { testWith } from '../tool.ts';
import { filesIn, newFolder, on } from './home.ts';

/** Runs the program while the kernel refuses a system call or kills the program there. Returns its exit code, if any. */
function disturbed(home: string, args: readonly string[], injection: string | readonly string[]) {
  const injected = typeof injection === 'string' ? ['-e', `inject=${injection}`] : injection;
  const strace = ['-f', '-o', '/dev/null', ...injected];
  return new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = execFile(
      'strace',
      [...strace, NODE, inject('program'), ...args, '--lang', 'en'],
      { env: { CAREER_HOME: home, XDG_CACHE_HOME: home } },
      (_, __, stderr) => resolve({ code: child.exitCode, stderr }),
    );
  });
}

/** Options of strace that disturb a save when it syncs the file or the folders above, renames it, or syncs the folder. */
const TROUBLES = ['error=ENOSPC', 'error=EIO', 'signal=KILL'].flatMap((what) => [
  ...[1, 3].map((time) => () => ['-e', `inject=fsync:${what}:when=${time}`]),
  () => ['-e', `inject=rename,renameat,renameat2:${what}:when=1`],
  (home: string) => ['-P', join(home, 'records'), '-e', `inject=fsync:${what}`],
]);

const tick = (milestone: string) => changeOf({ kind: 'tick', milestone, evidence: '' });
const idsIn = (home: string) => readStore(home, new Date()).records.map(({ id }) => id);

/** A home with five records, and an export from another home. */
async function homeAndExport(given: readonly ProfileRecord[]) {
  const home = newFolder();
  for (let i = 0; i < 5; i += 1) saveChanges(home, [tick(`mine-${i}`)], new Date());
  const file = join(newFolder(), 'export.json');
  const document = { schema: 'career.profile-export/1', exported: '2026-11-01T00:00:00Z', records: given };
  await writeFile(file, JSON.stringify(document));
  return { home, file };
}

const GIVEN = recordsOf(...Array.from({ length: 30 }, (_, i) => tick(`theirs-${i}`)));
const GIVEN_IDS = GIVEN.map(({ id }) => id);

describe.each([[[]], [['--replace']]])('an import %j', (options) => {
  testWith('strace', 'is there whole or not at all, whatever goes wrong', async () => {
    let [whole, nothing] = [0, 0];
    for (const trouble of TROUBLES) {
      const { home, file } = await homeAndExport(GIVEN);
      const mine = idsIn(home);
      const wanted = options.length > 0 ? GIVEN_IDS : [...mine, ...GIVEN_IDS];
      const args = ['profile', 'import', file, ...options];
      const { code, stderr } = await disturbed(home, args, trouble(home));
      const found = idsIn(home).toSorted();
      if (code === 0) expect(found).toEqual(wanted.toSorted());
      if (code === 1) {
        expect(stderr).toMatch(/^error: .*unchanged\n$/);
        expect(found).toEqual(mine.toSorted());
      }
      if (found.length === mine.length) {
        expect(found).toEqual(mine.toSorted());
        nothing += 1;
      } else {
        expect(found).toEqual(wanted.toSorted());
        whole += 1;
      }
      expect((await on(home, ['profile', 'import', file, ...options])).code).toBe(0);
      expect(idsIn(home).toSorted()).toEqual(wanted.toSorted());
    }
    // Only the last kill comes after the new name.
    expect({ whole, nothing }).toEqual({ whole: 1, nothing: 11 });
  });
});

describe('an import', () => {
  testWith('strace', 'has succeeded once it is saved, even if cleaning up fails', async () => {
    const { home, file } = await homeAndExport(GIVEN);
    // The folder is opened to be read, to be synced, and last to look for half-written files.
    const disturbance = ['-P', join(home, 'records'), '-e', 'inject=openat:error=EIO:when=3+'];
    const { code, stderr } = await disturbed(home, ['profile', 'import', file], disturbance);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(idsIn(home)).toHaveLength(35);
  });

  test('of 10,000 records is one file, and adds nothing the second time', async () => {
    const many = recordsOf(...Array.from({ length: 10_000 }, (_, i) => tick(`m-${i}`))).map((record, i) => ({
      ...record,
      at: '2026-01-01T00:00:00.000Z',
      id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    }));
    const { home, file } = await homeAndExport(many);
    for (const files of [6, 6]) {
      expect((await on(home, ['profile', 'import', file])).code).toBe(0);
      expect((await filesIn(home)).size).toBe(files);
    }
    expect(idsIn(home)).toHaveLength(10_005);
  });

  test('of a record with the last place and a far date does not outrank what is changed later', async () => {
    const far = GIVEN.slice(0, 1).map((record) => ({
      ...record,
      place: 1e12,
      at: '9999-12-31T00:00:00.000Z',
      change: changeOf({ kind: 'set', target: 'cto' }),
    }));
    const { home, file } = await homeAndExport(far);
    expect((await on(home, ['profile', 'import', file])).code).toBe(0);
    for (const target of ['cio', 'cto', 'cio']) {
      expect((await on(home, ['profile', 'set', `target=${target}`])).code).toBe(0);
      const { stdout } = await on(home, ['profile', '--json', '--with-profile']);
      expect(JSON.parse(stdout)).toMatchObject({ target: { id: target } });
    }
  });

  testWith('strace', 'of a file that cannot be opened fails with the reason: exit 1', async () => {
    const { home, file } = await homeAndExport(GIVEN);
    for (const [error, reason] of [
      ['EACCES', 'no permission'],
      ['EMFILE', 'too many files are open'],
    ] as const) {
      const disturbance = ['-P', file, '-e', `inject=openat:error=${error}`];
      const { code, stderr } = await disturbed(home, ['profile', 'import', file], disturbance);
      expect({ error, code }).toEqual({ error, code: 1 });
      expect(stderr).toMatch(new RegExp(`^error: .*${file}.*${reason}\\n$`));
    }
    expect(idsIn(home)).toHaveLength(5);
  });

  test.each([
    ['with a byte-order mark is taken', '\ufeff', 'utf8', 0, ''],
    ['in UTF-16 is refused by its name', '\ufeff', 'utf16le', 3, 'UTF-16'],
  ] as const)('%s', async (_, mark, encoding, exitCode, said) => {
    const { home, file } = await homeAndExport(GIVEN);
    await writeFile(file, mark + (await readFile(file, 'utf8')), encoding);
    const { code, stderr } = await on(home, ['profile', 'import', file]);
    expect(code).toBe(exitCode);
    expect(stderr).toContain(said);
    expect(idsIn(home)).toHaveLength(exitCode === 0 ? 35 : 5);
  });
});

describe('erasing', () => {
  const erase = ['profile', 'erase', '--yes'] as const;
  const UNLINK = 'unlink,unlinkat';

  testWith(
    'strace',
    'changes nothing if the folder cannot be renamed or the first file cannot be removed',
    async () => {
      for (const trouble of ['rename,renameat,renameat2:error=EACCES:when=1', `${UNLINK}:error=EIO`]) {
        const { home } = await homeAndExport([]);
        const before = await filesIn(home);
        const { code, stderr } = await disturbed(home, erase, trouble);
        expect(code).toBe(1);
        expect(stderr).toMatch(/^error: .+\n$/);
        expect(await filesIn(home)).toEqual(before);
      }
    },
  );

  testWith('strace', 'leaves no part of a profile, whenever it is stopped', async () => {
    for (const trouble of [1, 2, 4].flatMap((n) => [
      `${UNLINK}:signal=KILL:when=${n}`,
      `${UNLINK}:error=EIO:when=${n + 1}`,
    ])) {
      const { home } = await homeAndExport([]);
      const { code } = await disturbed(home, erase, trouble);
      expect({ trouble, code }).not.toEqual({ trouble, code: 0 });
      expect(idsIn(home)).toEqual([]);
      expect((await on(home, erase)).code).toBe(0);
      expect((await filesIn(home)).size).toBe(0);
    }
  });

  test('leaves other files where they are', async () => {
    const { home } = await homeAndExport([]);
    await writeFile(join(home, 'records', 'notes.txt'), 'mine');
    await mkdir(join(home, 'records', 'folder'));
    expect((await on(home, erase)).code).toBe(0);
    expect([...(await filesIn(home)).keys()]).toEqual(['records/notes.txt']);
  });
});
