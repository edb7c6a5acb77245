import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject } from 'vitest';
import { testWhere } from '../tool.ts';

/** Yarn's program, which is installed from npm. */
const YARN = process.env['CAREER_TEST_YARN'] ?? '';

/** A project with the package by Plug'n'Play: it stays in its archive, which Yarn presents as a file system. */
function projectWithPackage() {
  const folder = mkdtempSync(join(tmpdir(), 'career-yarn-'));
  copyFileSync(inject('tarball'), join(folder, 'career.tgz'));
  const project = { name: 'project', private: true, dependencies: { career: 'file:./career.tgz' } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(project));
  writeFileSync(join(folder, 'yarn.lock'), '');
  writeFileSync(
    join(folder, '.yarnrc.yml'),
    'nodeLinker: pnp\nenableTelemetry: false\nenableGlobalCache: false\n',
  );
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    CAREER_LANG: 'en',
    CAREER_HOME: join(folder, 'home'),
  };
  execFileSync(process.execPath, [YARN, 'install'], { cwd: folder, env, stdio: 'ignore' });
  const career = (...args: readonly string[]) => {
    const run = spawnSync(process.execPath, [YARN, 'career', ...args], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    return { code: run.status, stdout: run.stdout, stderr: run.stderr };
  };
  return { folder, career };
}

testWhere(
  YARN !== '',
  'CAREER_TEST_YARN names no yarn.js',
  'runs from its archive under Yarn Plug’n’Play',
  async () => {
    const { folder, career } = projectWithPackage();
    expect(career('compare').stdout).toMatch(/^CIO and CTO compared\n/);
    for (const [file, ...args] of [
      ['report.html', 'report'],
      ['form.html', 'form', '--as', 'html'],
      ['path.xlsx', 'path', 'cio', '--format', 'xlsx'],
    ]) {
      const { code, stderr } = career(...args, '--out', `${file}`);
      expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`Written to ${file}\n`) });
    }
    expect(readFileSync(join(folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/);
    expect(career('profile', 'set', 'target=cio').code).toBe(0);
    expect(career('content', 'init', 'pack').code).toBe(0);
    expect(career('content', 'check', 'pack').code).toBe(0);
    expect(career('completion', 'bash').stdout).toContain('complete -o default');
    expect(readdirSync(folder)).not.toContain('node_modules');
  },
);
