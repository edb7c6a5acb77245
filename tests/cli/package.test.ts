import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';

const run = promisify(execFile);

/** The package as a stranger gets it: installed globally from its tarball, in an empty folder, with another HOME. */
describe('the packed tarball', () => {
  let home = '';
  let env: Record<string, string> = {};

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'career-home-'));
    const prefix = join(home, 'prefix');
    env = { HOME: home, LANG: 'ja_JP.UTF-8', PATH: `${join(prefix, 'bin')}:${process.env['PATH'] ?? ''}` };
    await run('npm', ['install', '--global', '--prefix', prefix, inject('tarball')], { cwd: home, env });
  });

  test('is one package', async () => {
    expect(await readdir(join(home, 'prefix/lib/node_modules'))).toEqual(['career']);
    expect(await readdir(join(home, 'prefix/lib/node_modules/career'))).not.toContain('node_modules');
  });

  test.each([
    [['compare'], 'CIOとCTOを比べる'],
    [['path', 'cio'], 'CIO（最高情報責任者）への道のり'],
    [['faq'], 'よくある質問'],
  ])('career %j', async (args, title) => {
    const { stdout, stderr } = await run('career', args, { cwd: home, env });
    expect(stdout.split('\n', 1)).toEqual([title]);
    expect(stderr).toBe('');
  });

  test('career quiz --items --json', async () => {
    const { stdout } = await run('career', ['quiz', '--items', '--json'], { cwd: home, env });
    expect(JSON.parse(stdout)).toMatchObject({ schema: 'career.quiz-items/1', lang: 'ja' });
  });
});
