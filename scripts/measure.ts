import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A temporary folder for measurements and for the program's caches. */
export const FOLDER = mkdtempSync(join(tmpdir(), 'career-bench-'));
const ENV = {
  PATH: process.env['PATH'] ?? '',
  HOME: FOLDER,
  LANG: 'C',
  XDG_CACHE_HOME: join(FOLDER, 'cache'),
  CAREER_HOME: join(FOLDER, 'home'),
};

/** An empty script to compare with. The package.json beside it makes it the same module type as the program. */
export const EMPTY = join(FOLDER, 'empty.js');
writeFileSync(EMPTY, '');
copyFileSync(new URL('../bin/package.json', import.meta.url), join(FOLDER, 'package.json'));

/**
 * Prints the process's peak memory in kilobytes (Linux: `maxRSS` starts with the parent's) and its processor time in
 * microseconds as the last line of stderr.
 */
const COST = join(FOLDER, 'cost.cjs');
writeFileSync(
  COST,
  `process.on('exit', () => {
    const { readFileSync, writeSync } = require('fs');
    const { user, system } = process.cpuUsage();
    const [, peak] = readFileSync('/proc/self/status', 'utf8').match(/VmHWM:\\s*(\\d+) kB/);
    writeSync(2, '\\n' + peak + ' ' + (user + system));
  });`,
);

/** Removes all caches, so that the next call is like the first after an installation. */
export function clearCaches(): void {
  for (const folder of [ENV.CAREER_HOME, ENV.XDG_CACHE_HOME])
    rmSync(folder, { recursive: true, force: true });
}

export interface Run {
  readonly milliseconds: number;
  readonly errors: string;
}

/** Runs a process. @param output `ignore` for large output @throws if it fails */
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

export interface Cost {
  /** In megabytes. */
  readonly peak: number;
  /** In milliseconds. Unlike elapsed time, it is about the same on a busy machine. */
  readonly processor: number;
}

/** Returns the memory and processor time that a process takes. */
export function costOf([node = '', ...args]: readonly string[], output: 'pipe' | 'ignore' = 'pipe'): Cost {
  const { errors } = run([node, '--require', COST, ...args], output);
  const [peak = Number.NaN, processor = Number.NaN] = errors.split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { peak: peak / 1024, processor: processor / 1000 };
}

export interface Ratio {
  readonly median: number;
  readonly p95: number;
}

/** Measures two things in turn. Returns the ratio of their times: median and 95th percentile. */
export function ratioOf(pairs: number, bare: () => number, whole: () => number): Ratio {
  const ratios = Array.from({ length: pairs }, () => {
    const unit = bare();
    return whole() / unit;
  }).sort((a, b) => a - b);
  return { median: quantile(ratios, 0.5), p95: quantile(ratios, 0.95) };
}

/** A quantile of sorted values. @param share from 0 to 1 */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Returns the median of some measurements. */
export function medianOf(times: number, measure: () => number): number {
  return quantile(
    Array.from({ length: times }, measure).sort((a, b) => a - b),
    0.5,
  );
}
