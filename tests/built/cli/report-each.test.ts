import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { answersAsCsv, peopleOf } from './group.ts';
import { career, careerJson } from './run.ts';

const IDS = ['00001', '00002', 'con', '../x', '山田 太郎', 'a@example.co.jp', 'A@example.co.jp'];

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-each-'));
  const people = peopleOf({ IT: IDS.length }).map((person, i) => ({ ...person, id: IDS[i] ?? '' }));
  await writeFile(join(folder, 'answers.csv'), await answersAsCsv(people, 'ja'));
});

const each = (...args: readonly string[]) =>
  career(['report', '--each', 'answers.csv', ...args], {
    cwd: folder,
    env: { CAREER_HOME: join(folder, 'home') },
  });

const pageIn = async (name: string, file: string) => readFile(join(folder, name, file), 'utf8');

describe('career report --each', () => {
  test('writes a page for each person, safely named and with their id, and a list with links to them', async () => {
    const { code, stdout, stderr } = await each('--out', 'pages', '--lang', 'ja');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('7人分のページ');
    const files = (await readdir(join(folder, 'pages'))).sort();
    expect(files).toEqual(
      [
        '00001.html',
        '00002.html',
        'A@example.co.jp-2.html',
        '_con.html',
        'a@example.co.jp.html',
        'index.html',
        'x.html',
        '山田-太郎.html',
      ].sort(),
    );
    expect(await pageIn('pages', '00002.html')).toContain('回答者: 00002');
    expect(await pageIn('pages', 'x.html')).toContain('回答者: ../x');
    const index = await pageIn('pages', 'index.html');
    const links = [...index.matchAll(/<a href="([^"]+)">([^<]+)<\/a>/g)];
    expect(links.map(([, , id]) => id)).toEqual(IDS);
    expect(links.map(([, href = '']) => decodeURIComponent(href)).sort()).toEqual(
      files.filter((file) => file !== 'index.html'),
    );
    expect(index).toContain('選考');
    expect(await readdir(folder)).toEqual(['answers.csv', 'pages']);
  });

  test('gives each person the result of their own answers', async () => {
    await each('--out', 'pages', '--lang', 'en');
    const { stdout } = await career(['score', join(folder, 'answers.csv'), '--quiet']);
    const [first] = stdout.split('\n').map((line) => JSON.parse(line || '{}'));
    const values = [...(await pageIn('pages', '00001.html')).matchAll(/<td><data value="([^"]+)"/g)];
    const fits = Object.values<number>(first.fit).sort((a, b) => b - a);
    expect(values.slice(0, fits.length).map(([, value]) => Number(value))).toEqual(fits);
  });

  test('anonymous: has numbers in random order, and no id anywhere', async () => {
    const orders = new Set<string>();
    for (let round = 0; round < 3; round += 1) {
      const { code } = await each('--out', `pages-${round}`, '--anonymous', '--lang', 'both');
      expect(code).toBe(0);
      const files = await readdir(join(folder, `pages-${round}`));
      expect(files.sort()).toEqual([...Array.from({ length: 7 }, (_, i) => `${i + 1}.html`), 'index.html']);
      const pages = await Promise.all(files.map((file) => pageIn(`pages-${round}`, file)));
      for (const part of ['0000', '../x', '山田', 'example.co.jp']) {
        expect(pages.filter((page) => page.includes(part))).toEqual([]);
      }
      orders.add(pages.map((page) => page.replaceAll(/(by|回答者:) \d/g, '')).join());
    }
    expect(orders.size).toBeGreaterThan(1);
  });

  test('leaves the profile of the person who runs it alone', async () => {
    const env = { CAREER_HOME: join(folder, 'home') };
    await career(['profile', 'set', 'name=人事の花子'], { env });
    const before = await careerJson(['profile', '--with-profile'], { env });
    await each('--out', 'pages');
    expect(await pageIn('pages', '00001.html')).not.toContain('花子');
    expect(await careerJson(['profile', '--with-profile'], { env })).toEqual(before);
  });

  test('names a row that cannot be scored, writes the rest, exit 1', async () => {
    const text = await readFile(join(folder, 'answers.csv'), 'utf8');
    await writeFile(join(folder, 'answers.csv'), text.replace(/"00002","IT","\d"/, '"00002","IT","9"'));
    const { code, stderr } = await each('--out', 'pages', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toContain('C3');
    const files = await readdir(join(folder, 'pages'));
    expect(files).toContain('00001.html');
    expect(files).not.toContain('00002.html');
  });

  test('replaces a folder of pages only with --force, and never a folder with anything else', async () => {
    await each('--out', 'pages');
    await writeFile(join(folder, 'pages', 'gone.html'), 'gone');
    const refused = await each('--out', 'pages', '--lang', 'en');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/pages already exists, so nothing was written\n.*--force/);
    expect((await each('--out', 'pages', '--force')).code).toBe(0);
    expect(await readdir(join(folder, 'pages'))).not.toContain('gone.html');

    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine', 'thesis.docx'), 'mine');
    const other = await each('--out', 'mine', '--force', '--lang', 'en');
    expect(other.code).toBe(1);
    expect(other.stderr).toContain('mine has files other than pages');
    expect(await readdir(join(folder, 'mine'))).toEqual(['thesis.docx']);
    expect((await readdir(folder)).sort()).toEqual(['answers.csv', 'mine', 'pages']);
  });

  test('writes nothing if nobody answered or the folder cannot be made', async () => {
    const { code, stderr } = await each('--out', 'no/pages', '--lang', 'en');
    expect(code).toBe(1);
    expect(stderr).toMatch(/could not write to no\/pages: there is no such file or folder/);
    const [head = ''] = (await readFile(join(folder, 'answers.csv'), 'utf8')).split('\r\n');
    await writeFile(join(folder, 'answers.csv'), `${head}\r\n`);
    expect((await each('--out', 'pages', '--lang', 'en')).stderr).toContain('nothing was written');
    expect(await readdir(folder)).toEqual(['answers.csv']);
  });

  test.each([
    [['--answers', 'me.json'], /--answers/],
    [['--json'], /--each and --format json cannot be used together/],
    [['--out', '-'], /--each and --out - cannot be used together/],
  ])('refuses %j beside it', async (args, message) => {
    const { code, stderr } = await each(...args, '--lang', 'en');
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test.each(['--anonymous', '--id=a'])('is needed for %s', async (option) => {
    const { code, stderr } = await career(['report', option, '--lang', 'en'], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain('can only be used with --each');
  });
});
