import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';

/** A folder for what measuring needs; the program's caches are in it too. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'career-bench-'));
const ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: FOLDER,
  LANG: 'C',
  XDG_CACHE_HOME: join(FOLDER, 'cache'),
  CAREER_HOME: join(FOLDER, 'home'),
};

/** An empty script of the program's own kind, which a file beside tells: what is measured is measured against it. */
export const EMPTY = join(FOLDER, 'empty.js');
writeFileSync(EMPTY, '');
copyFileSync(new URL('../bin/package.json', import.meta.url), join(FOLDER, 'package.json'));

/** Tells the process's peak memory, in kilobytes, as the last line on stderr. */
const PEAK = join(FOLDER, 'peak.cjs');
writeFileSync(
  PEAK,
  `process.on('exit', () => require('fs').writeSync(2, '\\n' + process.resourceUsage().maxRSS));`,
);

/** Removes what was kept in earlier runs: each is to find what the first one did. */
export function forget(): void {
  rmSync(ENV.CAREER_HOME, { recursive: true, force: true });
}

export interface Run {
  readonly milliseconds: number;
  readonly errors: string;
}

/** Runs a process to its end; its output goes to a pipe, or nowhere where there is much of it. @throws where it fails */
export function run(command: readonly string[], output: 'pipe' | 'ignore' = 'pipe'): Run {
  const [file = '', ...args] = command;
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(file, args, {
    stdio: ['ignore', output, 'pipe'],
    env: ENV,
    encoding: 'utf8',
  });
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${command.join(' ')}: exit code ${status}\n${stderr}`);
  return { milliseconds, errors: stderr };
}

/** Returns how long a process takes on a pseudo-terminal until it has drawn something, or else to its end. */
export async function timeOnTerminal(command: readonly string[], drawn?: RegExp): Promise<number> {
  const [file = '', ...args] = command;
  const start = process.hrtime.bigint();
  const terminal = spawn(file, args, { cols: 80, rows: 30, env: { ...ENV, TERM: 'xterm-256color' } });
  let sent = '';
  const seen = new Promise<void>((resolve) => {
    terminal.onData((data) => {
      sent += data;
      if (drawn?.test(sent)) resolve();
    });
    terminal.onExit(() => resolve());
  });
  await seen;
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  if (drawn && !drawn.test(sent)) throw new Error(`${command.join(' ')}: nothing drawn\n${sent}`);
  if (drawn) terminal.kill();
  return milliseconds;
}

/** Returns a process's peak memory in megabytes. */
export function peakOf([node = '', ...args]: readonly string[], output: 'pipe' | 'ignore' = 'pipe'): number {
  const { errors } = run([node, '--require', PEAK, ...args], output);
  return Number(errors.split('\n').at(-1)) / 1024;
}

export interface Ratio {
  readonly median: number;
  readonly p95: number;
}

/** How many times as long one thing takes as another, the two measured in turn. */
export async function ratioOf(
  pairs: number,
  bare: () => Promise<number>,
  whole: () => Promise<number>,
): Promise<Ratio> {
  const ratios: number[] = [];
  for (let i = 0; i < pairs; i += 1) {
    const unit = await bare();
    ratios.push((await whole()) / unit);
  }
  ratios.sort((a, b) => a - b);
  return { median: at(ratios, 0.5), p95: at(ratios, 0.95) };
}

/** The value below which a share of the sorted values lies. */
export function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The median of a few measurements. */
export function medianOf(times: number, measure: () => number): number {
  return at(
    Array.from({ length: times }, measure).sort((a, b) => a - b),
    0.5,
  );
}
