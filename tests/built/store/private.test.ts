import { spawnSync } from 'node:child_process';
import { cp, readdir, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { NODE } from '../cli/node.ts';
import type { Result } from '../cli/run.ts';
import { filesIn, newFolder, on } from './home.ts';

const SECRET = 'Unternehmen-Sommerregen';
const TICK = ['path', 'cio', '--done', 'cio-1-ringi', '--evidence', SECRET] as const;

async function homeWithSecrets(): Promise<string> {
  const home = newFolder();
  expect((await on(home, TICK)).code).toBe(0);
  expect((await on(home, ['profile', 'set', `name=${SECRET}`, 'target=cio'])).code).toBe(0);
  return home;
}

test.each(['000', '002', '022', '027', '077', '777'])(
  'with umask %s, files are 0600 in folders that are 0700',
  async (umask) => {
    const home = join(newFolder(), 'data', 'career');
    const exported = join(dirname(dirname(home)), 'export.json');
    for (const args of [TICK, ['profile', 'set', 'target=cio'], ['profile', 'export', exported]]) {
      const { status } = spawnSync(
        'sh',
        ['-c', `umask ${umask}; exec "$0" "$@"`, NODE, inject('program'), ...args],
        { env: { CAREER_HOME: home }, stdio: 'ignore' },
      );
      expect(status).toBe(0);
    }
    const mode = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
    const folders = [dirname(home), home, join(home, 'records')];
    expect(await Promise.all(folders.map(mode))).toEqual(['700', '700', '700']);
    const files = [...(await filesIn(home)).keys()].map((name) => join(home, name));
    expect(await Promise.all([...files, exported].map(mode))).toEqual(['600', '600', '600']);
  },
);

test('the cache of packs holds nothing from the profile', async () => {
  const home = await homeWithSecrets();
  const pack = fileURLToPath(new URL('../../../content', import.meta.url));
  const env = { XDG_CACHE_HOME: newFolder() };
  for (const args of [TICK, ['path', 'cio'], ['search', 'CIO'], ['profile'], []]) {
    expect((await on(home, [...args, '--content', pack], { env })).code).toBe(0);
  }
  const cached = await filesIn(env.XDG_CACHE_HOME);
  expect(cached.size).toBeGreaterThan(0);
  const secret = Buffer.from(SECRET).toString('hex');
  for (const hex of cached.values()) expect(hex).not.toContain(secret);
  expect([...(await filesIn(home)).values()].join()).toContain(secret);
});

describe('when the program itself fails', () => {
  let home = '';
  beforeAll(async () => {
    home = await homeWithSecrets();
  });

  const expectSilence = ({ code, stderr }: Result): void => {
    if (code === 0) return;
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain(SECRET);
  };

  test('because any one of its files is missing, its messages hold nothing from the profile', {
    timeout: 300_000,
  }, async () => {
    const dist = join(dirname(dirname(inject('program'))), 'dist');
    const files = (await readdir(dist, { recursive: true })).filter((name) => /\.(cjs|json)$/.test(name));
    let failures = 0;
    const breakAndRun = async (): Promise<void> => {
      const copy = join(newFolder(), 'package');
      await cp(dirname(dist), copy, { recursive: true });
      for (let name = files.pop(); name !== undefined; name = files.pop()) {
        const file = join(copy, 'dist', name);
        await rename(file, `${file}.gone`);
        const result = await on(home, TICK, { program: join(copy, 'bin/career.js') });
        await rename(`${file}.gone`, file);
        if (result.code !== 0) failures += 1;
        expectSilence(result);
      }
    };
    await Promise.all(Array.from({ length: 2 * availableParallelism() }, breakAndRun));
    expect(failures).toBeGreaterThan(3);
  });

  test.each([
    'JSON.stringify',
    'Array.prototype.map',
    'Array.prototype.sort',
    'Map.prototype.get',
    'Map.prototype.set',
    'String.prototype.replaceAll',
  ])('because %s does, its messages hold nothing from the profile', async (name) => {
    const folder = newFolder();
    const broken = join(folder, 'broken.cjs');
    // The profile has been read by then; loading the language fails afterwards.
    await writeFile(
      broken,
      `const fs = require('node:fs'), real = fs.readFileSync;
       fs.readFileSync = (path, ...rest) => {
         const text = real(path, ...rest);
         if (String(path).includes('/records/')) {
           queueMicrotask(() => { ${name} = () => { throw new TypeError('broken'); }; });
         }
         return text;
       };
       require('node:module').syncBuiltinESMExports();`,
    );
    const env = { NODE_OPTIONS: `--require ${broken}` };
    const runs = [];
    for (const args of [TICK, ['profile'], ['path', 'cio'], []]) runs.push(await on(home, args, { env }));
    expect(runs.map(({ code }) => code)).toContain(1);
    runs.forEach(expectSilence);
  });
});
