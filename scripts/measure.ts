import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

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

/** Removes what earlier calls have kept: the next is like the first after an installation. */
export function clearCaches(): void {
  for (const folder of [ENV.CAREER_HOME, ENV.XDG_CACHE_HOME])
    rmSync(folder, { recursive: true, force: true });
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

/** Returns a process's peak memory in megabytes. */
export function peakOf([node = '', ...args]: readonly string[], output: 'pipe' | 'ignore' = 'pipe'): number {
  const { errors } = run([node, '--require', PEAK, ...args], output);
  return Number(errors.split('\n').at(-1)) / 1024;
}

export interface Ratio {
  readonly median: number;
  readonly p95: number;
}

/** How many times as long one thing takes as another, the two measured in turn, in milliseconds. */
export function ratioOf(pairs: number, bare: () => number, whole: () => number): Ratio {
  const ratios = Array.from({ length: pairs }, () => {
    const unit = bare();
    return whole() / unit;
  }).sort((a, b) => a - b);
  return { median: quantile(ratios, 0.5), p95: quantile(ratios, 0.95) };
}

/** The value below which a share of the sorted values lies. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The median of a few measurements. */
export function medianOf(times: number, measure: () => number): number {
  return quantile(
    Array.from({ length: times }, measure).sort((a, b) => a - b),
    0.5,
  );
}
