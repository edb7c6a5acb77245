import { chmodSync, mkdtempSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { career, type Options, type Result } from '../cli/run.ts';

/** A folder for everything that is written. Others may enter: some scripts run as another user. */
const ROOT = mkdtempSync(join(tmpdir(), 'career-store-'));
chmodSync(ROOT, 0o755);

/** An empty folder for one test. */
export function newFolder(): string {
  return mkdtempSync(join(ROOT, 'test-'));
}

/** Runs the built program with a data folder, in English. */
export function on(home: string, args: readonly string[], options: Options = {}): Promise<Result> {
  return career([...args, '--lang', 'en'], { ...options, env: { CAREER_HOME: home, ...options.env } });
}

/** Makes the built program save and show the result of a quiz. */
export function saveResult(home: string, answers: Answers = { 'technology-1': 4 }, options: Options = {}) {
  return on(home, ['quiz', '--answers', '-'], { ...options, input: JSON.stringify({ answers }) });
}

/** What saving a second result or a later one says, and nothing else. */
export const ITS_NUMBER = expect.stringMatching(/^Saved as result \d+ .*\n$/);

/** Answers by item id. */
export type Answers = Readonly<Record<string, number>>;

/** Answers that encode a number below 625. */
export function answersFor(number: number): Answers {
  const digits = [...number.toString(5).padStart(4, '0')].map(Number);
  return Object.fromEntries(digits.map((digit, i) => [`technology-${i + 1}`, digit + 1]));
}

/** Every file below a folder by its path, in hexadecimal; empty if there is no folder. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), await readFile(path, 'hex'));
  }
  return found;
}
