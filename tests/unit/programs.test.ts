import { chmodSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findProgram, safeEnvironment, shellIn, withProgramPath } from '../../src/programs.ts';

describe('the PATH that programs are looked up in', () => {
  test.each([
    [':/usr/bin::.:bin:../bin:~/bin:/bin:', '/usr/bin:/bin'],
    ['/opt/a b:/usr/bin', '/opt/a b:/usr/bin'],
    // An empty one would mean the current folder.
    ['', '/usr/bin:/bin'],
    ['.', '/usr/bin:/bin'],
    [undefined, '/usr/bin:/bin'],
  ])('%s is %s on POSIX', (PATH, safe) => {
    expect(safeEnvironment({ PATH, LANG: 'C' }, 'linux')).toEqual({ PATH: safe, LANG: 'C' });
  });

  test.each([
    [
      ';.;C:\\Windows;tools;\\tools;C:tools;D:/bin;\\\\server\\share\\bin;',
      'C:\\Windows;D:/bin;\\\\server\\share\\bin',
    ],
    ['.', ''],
  ])('%s is %s on Windows, whose shell does not look in the current folder either', (Path, safe) => {
    expect(safeEnvironment({ Path, LANG: 'C' }, 'win32')).toEqual({
      PATH: safe,
      LANG: 'C',
      NoDefaultCurrentDirectoryInExePath: '1',
    });
  });
});

describe('a program', () => {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'));
  for (const name of ['first', 'second']) mkdirSync(join(folder, name));
  const program = join(folder, 'second', 'less');
  writeFileSync(program, '');
  chmodSync(program, 0o755);

  test('is found in the first absolute folder that has it, and may be run', () => {
    mkdirSync(join(folder, 'first', 'less'));
    const PATH = `${folder}:${join(folder, 'first')}:${join(folder, 'second')}`;
    expect(findProgram('less', { PATH }, 'linux')).toBe(program);
    writeFileSync(join(folder, 'less'), '', { mode: 0o644 });
    expect(findProgram('less', { PATH }, 'linux')).toBe(program);
  });

  test('is not found in a relative folder, nor if no folder has it', () => {
    const PATH = relative(process.cwd(), join(folder, 'second'));
    expect(findProgram('less', { PATH }, 'linux')).toBeUndefined();
    expect(findProgram('less', { PATH: join(folder, 'nowhere') }, 'linux')).toBeUndefined();
  });
});

test.each([
  [{ ComSpec: 'D:\\Windows\\System32\\cmd.exe' }, 'D:\\Windows\\System32\\cmd.exe'],
  [{ ComSpec: 'cmd.exe', SystemRoot: 'D:\\Windows' }, 'D:\\Windows\\System32\\cmd.exe'],
  [{}, 'C:\\Windows\\System32\\cmd.exe'],
])('the shell on Windows has a whole path: %o', (env, shell) => {
  expect(shellIn(env, 'win32')).toBe(shell);
});

describe('the program of a user’s command line', () => {
  const env = { Path: '.;C:\\nowhere' };

  test('is left to the shell on POSIX, and where it has a path', () => {
    expect(withProgramPath('less -R', { PATH: '/nowhere' }, 'linux')).toBe('less -R');
    for (const line of ['C:\\bin\\less.exe -R', '"C:\\my bin\\less" -R']) {
      expect(withProgramPath(line, env, 'win32')).toBe(line);
    }
  });

  test('is not run on Windows if no absolute folder has it', () => {
    expect(withProgramPath('less', env, 'win32')).toBeUndefined();
    expect(withProgramPath('less.exe -R', env, 'win32')).toBeUndefined();
  });
});
