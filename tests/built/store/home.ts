import { chmodSync, mkdtempSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { career, type Options, type Result } from '../cli/run.ts';

/** All that the tests of a file write. Other users may pass through: some scripts run as one. */
const ROOT = mkdtempSync(join(tmpdir(), 'career-store-'));
chmodSync(ROOT, 0o755);
afterAll(() => rm(ROOT, { recursive: true, force: true }));

/** A folder of a test's own, empty. */
export function newFolder(): string {
  return mkdtempSync(join(ROOT, 'test-'));
}

/** Runs the built program on what is stored in a folder, in English. */
export function on(home: string, args: readonly string[], options: Options = {}): Promise<Result> {
  return career([...args, '--lang', 'en'], { ...options, env: { CAREER_HOME: home, ...options.env } });
}

/** Has the built program save the result of a quiz, and show it. */
export function saveResult(home: string, answers: Answers = { 'technology-1': 4 }, options: Options = {}) {
  return on(home, ['quiz', '--answers', '-'], { ...options, input: JSON.stringify({ answers }) });
}

/** Answers by item id. */
export type Answers = Readonly<Record<string, number>>;

/** Answers that stand for a number below 625 and for no other. */
export function answersFor(number: number): Answers {
  const digits = [...number.toString(5).padStart(4, '0')].map(Number);
  return Object.fromEntries(digits.map((digit, i) => [`technology-${i + 1}`, digit + 1]));
}

/** Every file below a folder, with its bytes in hexadecimal, by its path; nothing where there is no folder. */
export async function filesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  for (const entry of entries.filter((each) => each.isFile())) {
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(folder.length + 1), await readFile(path, 'hex'));
  }
  return found;
}
