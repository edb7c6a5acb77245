import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import type { Result } from '../cli/run.ts';
import { open, type Session } from '../terminal/terminal.ts';
import { testWhere } from '../tool.ts';

/** Windows' own Node, which wine runs. */
export const NODE = process.env['CAREER_TEST_WINDOWS_NODE'];
const RUNNER = fileURLToPath(new URL('runner.cjs', import.meta.url));

export interface Run {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** A Windows path. */
  readonly cwd?: string;
  /** Whether its reader closes the pipe after the first piece. */
  readonly readsOnce?: boolean;
  /** A Windows folder: the program is killed as soon as it writes a file there. */
  readonly killedWriting?: string;
}

/** Declares a test under wine. Without a node.exe, the test is reported as not run; if `CI` is set, it fails. */
export function testOnWindows(name: string, run: () => Promise<void>): void {
  testWhere(NODE !== undefined, 'CAREER_TEST_WINDOWS_NODE names no node.exe', name, run);
}

/** Returns both the Linux and the Windows path of an empty folder with a space and Japanese in its name. */
export function newFolder(): { readonly here: string; readonly windows: string } {
  const here = mkdtempSync(join(tmpdir(), 'career 私の-'));
  return { here, windows: onDrive(here) };
}

/** The Windows path of one of our files. */
export function onDrive(path: string): string {
  return `Z:${path.replaceAll('/', '\\')}`;
}

const PREFIX = mkdtempSync(join(tmpdir(), 'career-wine-'));

/** Runs the program on Windows, each run in a process of its own, all at the same time. */
export function together(runs: readonly Run[], locale?: string): readonly Result[] {
  return run({ runs }, locale).results;
}

/**
 * Runs the program once while another program, like a virus scanner, opens every file in a Windows folder as soon as it
 * appears, and holds it for a while, so that no other program can open, rename or remove it.
 *
 * @param milliseconds how long files that already exist are held; new ones are held for 50 ms
 * @returns the result, with the number of files that were held
 */
export function beingScanned(
  folder: string,
  given: Run,
  milliseconds = HELD,
): Result & { readonly held: number } {
  const { results, held } = run({ runs: [given], scanned: { folder, milliseconds } });
  return { ...only(results), held };
}

/** Long enough for the program to start, but shorter than the time in which it retries. */
const HELD = 800;

interface Requests {
  readonly runs: readonly Run[];
  readonly scanned?: { readonly folder: string; readonly milliseconds: number };
}

interface Answers {
  readonly results: readonly Result[];
  readonly held: number;
}

function run(given: Requests, locale?: string): Answers {
  const folder = mkdtempSync(join(tmpdir(), 'career-windows-'));
  const [requests, answers] = [join(folder, 'requests'), join(folder, 'answers')];
  writeFileSync(requests, JSON.stringify({ program: onDrive(inject('program')), ...given }));
  wine([NODE ?? 'node.exe', onDrive(RUNNER), onDrive(requests), onDrive(answers)], locale);
  return JSON.parse(readFileSync(answers, 'utf8'));
}

function only([result]: readonly Result[]): Result {
  if (!result) throw new Error('the runner has said nothing');
  return result;
}

/** Sets wine to a Windows version that Node supports; its default is older. */
export function setUpWindows(): void {
  if (NODE !== undefined) wine(['winecfg', '-v', 'win10']);
}

const ENVIRONMENT = {
  PATH: process.env['PATH'],
  HOME: PREFIX,
  WINEPREFIX: PREFIX,
  WINEDEBUG: '-all',
  WINEDLLOVERRIDES: 'mscoree,mshtml=',
};

function wine(words: readonly string[], locale = 'C.UTF-8'): void {
  execFileSync('wine', words, { stdio: 'ignore', env: { ...ENVIRONMENT, LC_ALL: locale } });
}

/** Opens the program in a console of Windows. Variables that Linux shares with Windows can have their own value. */
export function inConsole(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Session {
  return open([onDrive(inject('program')), ...args], {
    program: ['wine', NODE ?? 'node.exe'],
    cwd,
    env: { ...ENVIRONMENT, LC_ALL: 'C.UTF-8', PAGER: undefined, CAREER_HOME: undefined, ...env },
  });
}

/** Runs the program once. */
export function onWindows(given: Run, locale?: string): Result {
  return only(together([given], locale));
}
