import { mkdtempSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ProfileRecord } from '../../../src/profile/record.ts';
import { career as inProcess } from '../../unit/cli/run.ts';
import { exported } from '../../unit/profile/records.ts';
import { career, type Options } from './run.ts';

/** A data directory that does not exist yet, in a folder for one test. */
export function newHome(): string {
  return join(mkdtempSync(join(tmpdir(), 'career-profile-')), 'home');
}

/** A data directory with records, imported in this process. */
export async function homeWith(records: readonly ProfileRecord[]): Promise<string> {
  const home = newHome();
  const file = `${home}.json`;
  await writeFile(file, exported(records));
  const { code, stderr } = await inProcess(['profile', 'import', file], { env: { CAREER_HOME: home } });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return home;
}

/** Runs the built program with a data directory, by default in English. */
export function on(home: string, args: readonly string[], { env, ...options }: Options = {}) {
  return career(args, { ...options, env: { CAREER_HOME: home, LANG: 'en_GB.UTF-8', ...env } });
}

/** Runs it with `--json` and returns the document that it prints. */
export async function jsonOn(home: string, args: readonly string[], options: Options = {}) {
  const { code, stdout, stderr } = await on(home, [...args, '--json'], options);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout);
}

/** The sorted paths of all files below a folder; none if there is no folder. */
export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

/** The only file in a folder of records. */
export async function recordFile(home: string): Promise<string> {
  const [file, ...others] = await filesIn(join(home, 'records'));
  if (file === undefined || others.length > 0) throw new Error('there is not one record');
  return file;
}
