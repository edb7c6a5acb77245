import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { answersAsCsv, peopleOf } from './cli/group.ts';
import { career } from './cli/run.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('the simulation that the documents print is what npm run simulate prints', async () => {
  const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'simulate'], { cwd: root });
  expect(stdout).toContain('shortlist holds');
  for (const file of ['docs/quiz.md', 'docs/quiz.ja.md']) {
    expect(await readFile(`${root}/${file}`, 'utf8')).toContain(stdout.trim());
  }
}, 240_000);

/** The commands in a document's code, each as its words. */
async function commandsIn(document: string): Promise<readonly (readonly string[])[]> {
  const text = await readFile(`${root}/${document}`, 'utf8');
  return [...text.matchAll(/^```sh\n(.*?)^```$/gms)]
    .flatMap(([, code = '']) => code.trim().split('\n'))
    .map((line) => [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word));
}

test.each(['ja', 'en'] as const)(
  'the documented steps from the form to the cohort page work (%s)',
  async (lang) => {
    const folder = await mkdtemp(join(tmpdir(), 'career-together-'));
    const departments = { A: 9, B: 8, C: 4 };
    await writeFile(join(folder, 'answers.csv'), await answersAsCsv(peopleOf(departments), lang));
    const env = { CAREER_LANG: lang, CAREER_HOME: join(folder, 'home') };
    const commands = await commandsIn(`docs/together${lang === 'ja' ? '.ja' : ''}.md`);
    expect(commands.length).toBeGreaterThan(7);
    const left = commands.flatMap((words) => {
      const out = words.indexOf('--out');
      return out < 0 ? [] : (words[out + 1] ?? []);
    });
    for (const [program, ...args] of commands) {
      expect(program).toBe('career');
      const { code, stderr } = await career(args, { cwd: folder, env });
      expect({ args, code, stderr: code === 0 ? '' : stderr }).toEqual({ args, code: 0, stderr: '' });
    }
    expect((await readdir(folder)).sort()).toEqual(['answers.csv', ...left].sort());
  },
  60_000,
);
