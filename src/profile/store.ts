import { type Dirent, readdirSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { randomHex, randomUuid } from '../random.ts';
import { isErrno, replaceFile } from '../replace-file.ts';
import { recordsIn } from './home.ts';
import { type Change, inOrder, LAST_PLACE, type ProfileRecord } from './record.ts';
import { fileTextOf, nameOf, recordFrom } from './record-file.ts';

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

/** Set aside or half-written, it has an ending more. */
const RECORD_FILE = /^[0-9a-f-]{36}\.json/;

/**
 * Reads all there is. A damaged file is not believed, and set aside under a dated name.
 *
 * @throws the file system's error, where the folder or a file in it cannot be read; a missing folder is empty
 */
export function readStore(home: string, now: Date): Stored {
  const records: ProfileRecord[] = [];
  const damaged: string[] = [];
  const newer: string[] = [];
  for (const path of filesIn(recordsIn(home))) {
    const name = basename(path);
    if (!RECORD_FILE.test(name) || extname(name) !== '.json') continue;
    const text = textOf(path);
    if (text === undefined) continue;
    const read = recordFrom(name, text);
    if (read === 'newer') newer.push(path);
    else if (read === 'damaged') damaged.push(...setAside(path, now));
    else records.push(read);
  }
  return { records: inOrder(records), damaged, newer };
}

/**
 * Keeps a change beside what is `stored`. It is on disk once this returns.
 *
 * @throws {NewerStore} and the file system's errors; then nothing has changed
 */
export function keepChange(
  home: string,
  change: Change,
  now: Date,
  { records, newer }: Pick<Stored, 'records' | 'newer'> = readStore(home, now),
): ProfileRecord {
  if (newer.length > 0) throw new NewerStore();
  const last = records.at(-1)?.place ?? 0;
  const record: ProfileRecord = {
    id: randomUuid(),
    place: Math.min(last + 1, LAST_PLACE),
    at: now.toISOString(),
    change,
  };
  keepRecord(home, record);
  return record;
}

/** Keeps a record that was made elsewhere. One with the same id is replaced. */
export function keepRecord(home: string, record: ProfileRecord): void {
  replaceFile(fileOf(home, record), fileTextOf(record));
}

/** Removes records. */
export function dropRecords(home: string, records: readonly ProfileRecord[]): void {
  for (const record of records) rmSync(fileOf(home, record), { force: true });
}

/**
 * Removes everything that was ever stored, with what was set aside or left half-written. Other files stay. Returns
 * whether there was anything.
 */
export function eraseStore(home: string): boolean {
  const ours = [
    ...filesIn(recordsIn(home)).filter((path) => RECORD_FILE.test(basename(path))),
    ...filesIn(home).filter((path) => basename(path).startsWith('draft.json')),
  ];
  for (const path of ours) rmSync(path, { force: true });
  for (const folder of [recordsIn(home), home]) {
    try {
      rmdirSync(folder);
    } catch {
      // One that is a link, is mounted or holds other files stays: it tells nothing of anybody.
    }
  }
  return ours.length > 0;
}

function fileOf(home: string, record: ProfileRecord): string {
  return join(recordsIn(home), nameOf(record));
}

/** The files in a folder, links among them; none where it is missing. */
function filesIn(folder: string): readonly string[] {
  const files = entriesIn(folder).filter((entry) => entry.isFile() || entry.isSymbolicLink());
  return files.map(({ name }) => join(folder, name));
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
  const aside = `${path}.damaged-${now.toISOString().replaceAll(':', '')}-${randomHex(6)}`;
  try {
    renameSync(path, aside);
    return [aside];
  } catch (error) {
    return isErrno(error, 'ENOENT') ? [] : [path];
  }
}
