import { lstatSync } from 'node:fs';
import { join, sep } from 'node:path';
import { tryToRemove } from '../files/remove.ts';
import { replaceFile } from '../files/replace.ts';
import { filesIn, readOwnFile, setAside } from './files.ts';
import { recordsIn } from './home.ts';
import { LAST_PLACE } from './limits.ts';
import { NewerStore } from './newer-store.ts';
import { type Change, inOrder, type ProfileRecord, placedAfter } from './record.ts';
import { nameOf, parseSave, type Save, serializeSave } from './save-file.ts';

/** The contents of a store. */
export interface StoreContents {
  readonly records: readonly ProfileRecord[];
  /** The ids of all saves that were read, including replaced ones. */
  readonly saves: readonly string[];
  /** The paths of damaged files; they have dated names, unless they could not be renamed. */
  readonly damaged: readonly string[];
  /** The paths of files that a later version of the program has written. */
  readonly newer: readonly string[];
}

/** Damaged and half-written files have a longer extension. */
const SAVE_FILE = /^[0-9a-f-]{36}\.json$/;

/** How often to read again if files disappear meanwhile because another process has replaced them with one file. */
const MOST_READINGS = 10;

/**
 * Reads the whole store. A missing folder is an empty store. Adds the date to the names of damaged files.
 *
 * @throws the file system's error, if the folder or a file in it cannot be read
 */
export function readStore(home: string, now: Date): StoreContents {
  const damaged: string[] = [];
  for (let reading = 1; ; reading += 1) {
    const { saves, newer, missing } = readSaves(home, now, damaged);
    if (missing && reading < MOST_READINGS) continue;
    const replaced = new Set(saves.flatMap(({ replaces }) => replaces));
    const records = saves.filter(({ id }) => !replaced.has(id)).flatMap((save) => save.records);
    const byId = new Map(records.map((record) => [record.id, record]));
    return { records: inOrder([...byId.values()]), saves: saves.map(({ id }) => id), damaged, newer };
  }
}

function readSaves(home: string, now: Date, damaged: string[]) {
  const saves: Save[] = [];
  const newer: string[] = [];
  let missing = false;
  const folder = recordsIn(home);
  for (const name of filesIn(folder)) {
    if (!SAVE_FILE.test(name)) continue;
    // `join` would take a fifth of the time to read a thousand files.
    const path = `${folder}${sep}${name}`;
    const file = readOwnFile(path);
    if (file === 'missing') {
      missing = true;
      continue;
    }
    const save = file === 'foreign' ? 'damaged' : parseSave(name, file.text);
    if (save === 'newer') newer.push(path);
    else if (save === 'damaged') damaged.push(...setAside(path, now));
    else saves.push(save);
  }
  return { saves, newer, missing };
}

/**
 * Saves changes, in order: all of them or none. They are on disk when this returns.
 *
 * @param stored the store's contents, if they have been read already
 * @returns the new records
 * @throws {NewerStore} and the file system's errors; then nothing has changed
 */
export function saveChanges(
  home: string,
  changes: readonly Change[],
  now: Date,
  stored: Pick<StoreContents, 'records' | 'newer'> = readStore(home, now),
): readonly ProfileRecord[] {
  const last = stored.records.at(-1)?.place ?? 0;
  const records = changes.map((change, i) => ({
    id: crypto.randomUUID(),
    place: Math.min(last + 1 + i, LAST_PLACE),
    at: now.toISOString(),
    change,
  }));
  refuseNewer(stored);
  writeSave(home, { id: crypto.randomUUID(), replaces: [], records }, now);
  return records;
}

/** What an import has changed. */
export interface ImportResult {
  readonly added: readonly ProfileRecord[];
  readonly removed: readonly ProfileRecord[];
}

/**
 * Imports exported records that the store does not have yet: all of them or none. With `replace`, stored records that
 * are not in the import are removed.
 *
 * @throws {NewerStore} and the file system's errors; then nothing has changed
 */
export function importRecords(
  home: string,
  given: readonly ProfileRecord[],
  replace: boolean,
  now: Date,
  stored: StoreContents = readStore(home, now),
): ImportResult {
  refuseNewer(stored);
  const there = new Set(stored.records.map(({ id }) => id));
  const added = given.filter(({ id }) => !there.has(id));
  const wanted = new Set(given.map(({ id }) => id));
  const removed = replace ? stored.records.filter(({ id }) => !wanted.has(id)) : [];
  const change =
    removed.length > 0
      ? { replaces: [...stored.saves], records: placedAfter([], given) }
      : { replaces: [], records: placedAfter(stored.records, added) };
  if (change.records.length > 0 || change.replaces.length > 0) {
    writeSave(home, { id: crypto.randomUUID(), ...change }, now);
  }
  // Replaced saves no longer count, so they can go.
  for (const id of change.replaces) tryToRemove(join(recordsIn(home), nameOf({ id })));
  return { added, removed };
}

function refuseNewer({ newer }: Pick<StoreContents, 'newer'>): void {
  if (newer.length > 0) throw new NewerStore();
}

function writeSave(home: string, save: Save, now: Date): void {
  const path = join(recordsIn(home), nameOf(save));
  try {
    replaceFile(path, serializeSave(save));
  } catch (error) {
    // The file may be in place although its folder could not be synced.
    tryToRemove(path);
    throw error;
  }
  removeLeftOvers(home, now);
}

const DAY = 24 * 60 * 60 * 1000;

/** Removes half-written files that killed processes left more than a day ago. Never throws: the save has succeeded. */
function removeLeftOvers(home: string, now: Date): void {
  try {
    for (const folder of [recordsIn(home), home]) {
      for (const name of filesIn(folder).filter((each) => HALF_WRITTEN.test(each))) {
        const path = join(folder, name);
        if (now.getTime() - lstatSync(path).mtimeMs > DAY) tryToRemove(path);
      }
    }
  } catch {
    // The next save tries again.
  }
}

const HALF_WRITTEN = /^([0-9a-f-]{36}|draft-[a-z0-9-]+)\.json\.[0-9a-f-]+\.tmp$/;
