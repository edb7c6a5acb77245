import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Result } from '../cli/run.ts';
import { testWhere } from '../tool.ts';

/** Windows' own Node, which wine runs. */
const NODE = process.env['CAREER_TEST_WINDOWS_NODE'];
const RUNNER = fileURLToPath(new URL('runner.cjs', import.meta.url));

export interface Run {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** A path of Windows. */
  readonly cwd?: string;
}

/** Declares a test under wine. Without it the test is named as not run, except where `CI` is set: there it must be. */
export function testOnWindows(name: string, run: () => Promise<void>): void {
  testWhere(NODE !== undefined, 'CAREER_TEST_WINDOWS_NODE names no node.exe', name, run);
}

/** An empty folder, and the same for Windows, with a space and Japanese in its name. */
export function newFolder(): { readonly here: string; readonly windows: string } {
  const here = mkdtempSync(join(tmpdir(), 'career 私の-'));
  return { here, windows: onDrive(here) };
}

/** The path by which Windows' programs know a file of ours. */
export function onDrive(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

const PREFIX = mkdtempSync(join(tmpdir(), 'career-wine-'));

/** Runs the program on Windows, each run in a process of its own, all at the same time. */
export function together(runs: readonly Run[], locale?: string): readonly Result[] {
  const folder = mkdtempSync(join(tmpdir(), 'career-windows-'));
  const [requests, answers] = [join(folder, 'requests'), join(folder, 'answers')];
  writeFileSync(requests, JSON.stringify({ program: onDrive(inject('program')), runs }));
  wine([NODE ?? 'node.exe', onDrive(RUNNER), onDrive(requests), onDrive(answers)], locale);
  return JSON.parse(readFileSync(answers, 'utf8'));
}

/** Makes a Windows that Node agrees to run on; wine's own is an older one. */
export function setUpWindows(): void {
  if (NODE !== undefined) wine(['winecfg', '-v', 'win10']);
}

function wine(words: readonly string[], locale = 'C.UTF-8'): void {
  execFileSync('wine', words, {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      HOME: PREFIX,
      WINEPREFIX: PREFIX,
      WINEDEBUG: '-all',
      WINEDLLOVERRIDES: 'mscoree,mshtml=',
      LC_ALL: locale,
    },
  });
}

/** Runs the program once. */
export function onWindows(run: Run, locale?: string): Result {
  const [result] = together([run], locale);
  if (!result) throw new Error('the runner has said nothing');
  return result;
}
