import { mkdir, readdir, readFile, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testWith } from '../tool.ts';
import { answersFor, filesIn, ITS_NUMBER, newFolder, on, saveResult } from './home.ts';
import { MOUNTING, newYard, run } from './shell.ts';

/** Runs a program with a shifted clock. */
const SHIFTED = `
  const Real = Date;
  const now = () => Real.now() + Number(process.env.SHIFT);
  globalThis.Date = class extends Real {
    constructor(...given) {
      given.length === 0 ? super(now()) : super(...given);
    }
    static now() {
      return now();
    }
  };
`;

const YEAR = 365 * 24 * 3600 * 1000;

test('a clock set back loses nothing: what was saved last counts', async () => {
  const folder = newFolder();
  const clock = join(folder, 'clock.cjs');
  await writeFile(clock, SHIFTED);
  const home = join(folder, 'home');
  const at = (years: number) => ({
    env: { NODE_OPTIONS: `--require ${clock}`, SHIFT: String(Math.round(years * YEAR)) },
  });
  const shifts = [0, -1, -30, 5, -56, 1];
  for (const [i, years] of shifts.entries()) {
    const change = i % 2 === 0 ? '--done' : '--undo';
    expect((await on(home, ['path', 'cio', change, 'cio-1-ringi'], at(years))).code).toBe(0);
    expect((await saveResult(home, answersFor(i), at(years))).code).toBe(0);
    const { records } = JSON.parse((await on(home, ['profile', 'export'], at(years))).stdout);
    expect(records).toHaveLength(2 * (i + 1));
    expect(records.at(-1).change.answers).toEqual(answersFor(i));
    const path = await on(home, ['path', 'cio'], at(years));
    expect(path.stdout.includes('[x]')).toBe(i % 2 === 0);
  }
  const { records } = JSON.parse((await on(home, ['profile', 'export'])).stdout);
  const seen = records.map(({ at }: { at: string }) => Number(at.slice(0, 4)));
  expect(Math.max(...seen) - Math.min(...seen)).toBeGreaterThan(50);
});

describe('what dead processes have left', () => {
  test('locks and half-written files do no harm, and are not taken for records', async () => {
    const home = newFolder();
    const records = join(home, 'records');
    expect((await saveResult(home)).code).toBe(0);
    const left = '01234567-89ab-4cde-8f01-23456789abcd.json';
    await mkdir(join(records, 'lock'));
    await mkdir(join(records, left));
    await writeFile(join(home, '.lock'), '1');
    await writeFile(join(records, `${left}.0123456789ab.tmp`), '{"schema":"career.rec');
    expect(await saveResult(home, answersFor(1))).toMatchObject({ code: 0, stderr: ITS_NUMBER });
    const { records: stored } = JSON.parse((await on(home, ['profile', 'export'])).stdout);
    expect(stored).toHaveLength(2);
    expect((await on(home, ['profile', 'erase', '--yes'])).code).toBe(0);
    expect([...(await filesIn(home)).keys()]).toEqual(['.lock']);
  });
});

test('half-written files are deleted at the next save, once they are older than a day', async () => {
  const home = newFolder();
  expect((await saveResult(home)).code).toBe(0);
  const name = (digit: number) => `${digit}1234567-89ab-4cde-8f01-23456789abcd`;
  const day = 24 * 3600;
  const now = Date.now() / 1000;
  const left = [
    [join('records', `${name(1)}.json.${name(2)}.tmp`), 2 * day],
    [join('records', `${name(3)}.json.${name(4)}.tmp`), day / 2],
    [`draft-cio-cto.json.${name(5)}.tmp`, 2 * day],
    ['mine.tmp', 2 * day],
  ] as const;
  for (const [file, age] of left) {
    await writeFile(join(home, file), '{');
    await utimes(join(home, file), now - age, now - age);
  }
  expect((await on(home, ['path', 'cio'])).code).toBe(0);
  expect((await filesIn(home)).size).toBe(5);
  expect(await saveResult(home, answersFor(1))).toMatchObject({ code: 0, stderr: ITS_NUMBER });
  const files = [...(await filesIn(home)).keys()];
  expect(left.map(([file]) => files.includes(file))).toEqual([false, true, false, true]);
});

describe('without a home', () => {
  test.each([
    ['none at all', { HOME: '', XDG_DATA_HOME: '', CAREER_HOME: '' }],
    ['a relative XDG folder', { HOME: '', XDG_DATA_HOME: 'data', XDG_CACHE_HOME: 'cache', CAREER_HOME: '' }],
    ['an unexpanded tilde', { CAREER_HOME: '~/career' }],
  ])('(%s) what saves nothing works, and what saves says in a line what to set', async (_, env) => {
    const cwd = newFolder();
    for (const args of [[], ['compare'], ['path', 'cio'], ['faq', 'mba']]) {
      expect(await on('', args, { env, cwd })).toMatchObject({ code: 0, stderr: '' });
    }
    for (const args of [
      ['path', 'cio', '--done', 'cio-1-ringi'],
      ['profile', 'set', 'target=cio'],
      ['profile', 'export'],
    ]) {
      const { code, stderr } = await on('', args, { env, cwd });
      expect({ args, code }).toEqual({ args, code: 1 });
      expect(stderr).toMatch(/^error: .*CAREER_HOME.*\n$/);
    }
    const { code, stdout } = await saveResult('', answersFor(1), { env, cwd });
    expect({ code, shown: stdout.includes('The quiz measures interests, not ability') }).toEqual({
      code: 1,
      shown: true,
    });
    expect(await readdir(cwd)).toEqual([]);
  });
});

describe('a home on another file system', () => {
  test('reached by a link: profiles are saved, read and erased, and the link stays', async () => {
    const folder = newFolder();
    const home = join(folder, 'link');
    await mkdir(join(folder, 'there'));
    await symlink(join(folder, 'there'), home);
    expect((await saveResult(home)).code).toBe(0);
    expect((await filesIn(join(folder, 'there'))).size).toBe(1);
    expect(await saveResult(home, answersFor(1))).toMatchObject({ code: 0, stderr: ITS_NUMBER });
    expect((await on(home, ['profile', 'erase', '--yes'])).code).toBe(0);
    expect((await filesIn(folder)).size).toBe(0);
    expect((await saveResult(home)).code).toBe(0);
  });

  testWith(
    'unshare',
    'mounted: profiles are saved, read and erased, and the disk stays mounted',
    async () => {
      const yard = await newYard();
      const names = ['one', 'two', 'export', 'erase', 'three'];
      await run(
        `mount -t tmpfs tmpfs "$CAREER_HOME"
         echo '{"answers":{"technology-1":4}}' >"$YARD/answers.json"
         career one quiz --answers "$YARD/answers.json"
         career two path cio --done cio-1-ringi
         career export profile export
         career erase profile erase --yes
         ls -A "$CAREER_HOME" >"$YARD/left"
         career three profile set target=cio`,
        yard,
        MOUNTING,
      );
      const said = (name: string) => readFile(join(yard.folder, name), 'utf8');
      for (const name of names)
        expect({ name, code: await said(`${name}.code`) }).toEqual({ name, code: '0\n' });
      expect(JSON.parse(await said('export.out')).records).toHaveLength(2);
      expect(await said('left')).toBe('');
    },
    ['-Urm', 'true'],
  );
});
