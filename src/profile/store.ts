import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { type Dirent, readdirSync, readFileSync, renameSync } from 'node:fs';
import { rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../replace-file.ts';
import { RECORDS, recordsIn } from './home.ts';
import { type Change, inOrder, LAST_PLACE, type ProfileRecord, recordSchema } from './record.ts';

/** What a store holds. */
export interface Stored {
  readonly records: readonly ProfileRecord[];
  /** Files that were damaged, where they are now: under a dated name, unless the folder let none be given. */
  readonly damaged: readonly string[];
  /** Files that a later version of the program has written. */
  readonly newer: readonly string[];
}

/** Thrown in place of writing beside what a later version of the program has written. */
export class NewerStore extends Error {}

const SCHEMA = 'career.record/1';
const LATER_SCHEMA = /^career\.record\/([2-9]|[1-9]\d+)$/;
const RECORD_FILE = /^[0-9a-f-]{36}\.json$/;

/**
 * Reads all there is. A damaged file is not believed, and set aside under a dated name.
 *
 * @throws the file system's error, where the folder or a file in it cannot be read; a missing folder is empty
 */
export function readStore(home: string, now: Date): Stored {
  const folder = recordsIn(home);
  const records: ProfileRecord[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for (const name of namesIn(folder).filter((each) => RECORD_FILE.test(each))) {
    const path = join(folder, name);
    const read = recordFrom(textOf(path), name);
    if (read === 'newer') newer.push(path);
    else if (read === 'damaged') damaged.push(...setAside(path, now));
    else if (read !== 'gone') records.push(read);
  }
  return { records: inOrder(records), damaged, newer };
}

/**
 * Keeps a change. It is on disk once this resolves.
 *
 * @throws {NewerStore} and the file system's errors; then nothing has changed
 */
export async function keepChange(home: string, change: Change, now: Date): Promise<ProfileRecord> {
  const { records, newer } = readStore(home, now);
  if (newer.length > 0) throw new NewerStore();
  const last = records.at(-1)?.place ?? 0;
  const record: ProfileRecord = {
    id: randomUUID(),
    place: Math.min(last + 1, LAST_PLACE),
    at: now.toISOString(),
    change,
  };
  await keepRecord(home, record);
  return record;
}

/** Keeps a record that was made elsewhere. One with the same id is replaced. */
export async function keepRecord(home: string, given: ProfileRecord): Promise<void> {
  const record = v.parse(recordSchema, given);
  const text = JSON.stringify({ schema: SCHEMA, sha256: checksumOf(record), record });
  await replaceFile(fileOf(home, record), `${text}\n`);
}

/** Removes records. */
export async function dropRecords(home: string, records: readonly ProfileRecord[]): Promise<void> {
  for (const record of records) await rm(fileOf(home, record), { force: true });
}

/**
 * Removes everything that was ever stored, with what was set aside or left half-written. Other files stay. Returns
 * whether there was anything.
 */
export async function eraseStore(home: string): Promise<boolean> {
  const ours = namesIn(home).filter((name) => name === RECORDS || name.startsWith('draft.json'));
  for (const name of ours) await rm(join(home, name), { recursive: true, force: true });
  // What is left is empty, or not ours.
  if (ours.length > 0) await rmdir(home).catch(() => {});
  return ours.length > 0;
}

/** Reads a record from its file's text, or says what is wrong with it. */
function recordFrom(text: string | undefined, name: string): ProfileRecord | 'gone' | 'newer' | 'damaged' {
  if (text === undefined) return 'gone';
  const { schema, sha256, record } = parsed(text);
  if (typeof schema === 'string' && LATER_SCHEMA.test(schema)) return 'newer';
  const { success, output } = v.safeParse(recordSchema, record);
  const whole = success && schema === SCHEMA && sha256 === checksumOf(output) && name === nameOf(output);
  return whole ? output : 'damaged';
}

function parsed(text: string): { readonly [Field in 'schema' | 'sha256' | 'record']?: unknown } {
  try {
    return { ...JSON.parse(text) };
  } catch {
    return {};
  }
}

/** The checksum of a record as the schema returns it, whose fields stand in the schema's order. */
function checksumOf(record: ProfileRecord): string {
  return createHash('sha256').update(JSON.stringify(record)).digest('hex');
}

function fileOf(home: string, record: ProfileRecord): string {
  return join(recordsIn(home), nameOf(record));
}

function nameOf({ id }: ProfileRecord): string {
  return `${id}.json`;
}

/** The names of what is in a folder; none where it is missing. */
function namesIn(folder: string): readonly string[] {
  return entriesIn(folder).flatMap((entry) =>
    RECORD_FILE.test(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? [entry.name] : [],
  );
}

function entriesIn(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Returns undefined where another process has just set the file aside. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Gives a damaged file a dated name. Returns where it is now: nowhere, once another process has done the same. */
export function setAside(path: string, now: Date): readonly string[] {
  // Clocks may show the same time twice, and what was set aside before must stay.
  const aside = `${path}.damaged-${now.toISOString().replaceAll(':', '')}-${randomBytes(3).toString('hex')}`;
  try {
    renameSync(path, aside);
    return [aside];
  } catch (error) {
    return isErrno(error, 'ENOENT') ? [] : [path];
  }
}

/** Whether it is the file system that has thrown this error, with this code. */
export function isErrno(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
