import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { NODE } from './node.ts';

export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Buffer;
  readonly cwd?: string;
  /** Another copy of the program. */
  readonly program?: string;
}

/** The cache folder for runs without their own. */
const CACHE = mkdtempSync(join(tmpdir(), 'career-cache-'));

/** A new data directory for every run; it does not exist until something is stored. */
const HOMES = mkdtempSync(join(tmpdir(), 'career-homes-'));

/** Runs the built program in a process with a clean environment. */
export async function career(args: readonly string[], options: Options = {}): Promise<Result> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(NODE, [options.program ?? inject('program'), ...args], {
    env: { PATH, HOME, XDG_CACHE_HOME: CACHE, CAREER_HOME: join(HOMES, randomUUID()), ...options.env },
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk) => stdout.push(chunk));
  child.stderr.on('data', (chunk) => stderr.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() }),
    );
  });
}

/** Runs the program with `--json` and returns the document it prints. */
export async function careerJson(args: readonly string[], options: Options = {}) {
  const { code, stdout, stderr } = await career([...args, '--json'], options);
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
  return JSON.parse(stdout);
}
