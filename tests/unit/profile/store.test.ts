import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { recordsIn } from '../../../src/profile/home.ts';
import { LAST_PLACE } from '../../../src/profile/limits.ts';
import { NewerStore } from '../../../src/profile/newer-store.ts';
import { serializeSave } from '../../../src/profile/save-file.ts';
import { importRecords, readStore, saveChanges } from '../../../src/profile/store.ts';
import { newHome } from './new-home.ts';
import { changeOf, recordsOf } from './records.ts';

const NOW = new Date('2026-11-01T09:30:00Z');
const EMPTY = { records: [], saves: [], damaged: [], newer: [] };
const ID = '00000000-0000-4000-8000-000000000abc';

const named = (name: string) => changeOf({ kind: 'set', name });
const names = (home: string) =>
  readStore(home, NOW).records.map(({ change }) => (change.kind === 'set' ? change.name : change.kind));

/** A data folder with one saved name, and a file with this name and text beside it. */
function homeWith(name: string, text: string): { readonly home: string; readonly path: string } {
  const home = newHome();
  saveChanges(home, [named('Aya')], NOW);
  const path = join(recordsIn(home), name);
  writeFileSync(path, text);
  return { home, path };
}

describe('a store', () => {
  test('that does not exist is empty', () => {
    expect(readStore(newHome(), NOW)).toEqual(EMPTY);
  });

  test('has what was saved, in order', () => {
    const home = newHome();
    const first = saveChanges(home, [named('Aya'), named('Ken')], NOW);
    const later = saveChanges(home, [named('Mio')], NOW);
    expect([...first, ...later].map(({ place, at }) => [place, at])).toEqual(
      [1, 2, 3].map((place) => [place, NOW.toISOString()]),
    );
    const { records, saves } = readStore(home, NOW);
    expect(records).toEqual([...first, ...later]);
    expect(saves.map((id) => `${id}.json`).toSorted()).toEqual(readdirSync(recordsIn(home)).toSorted());
  });

  test('counts no further than the last place', () => {
    const home = newHome();
    const [record] = recordsOf({ kind: 'set', name: 'Aya' });
    const stored = { records: record ? [{ ...record, place: LAST_PLACE }] : [], newer: [] };
    expect(saveChanges(home, [named('Ken')], NOW, stored).map(({ place }) => place)).toEqual([LAST_PLACE]);
  });

  test('ignores files with other names', () => {
    for (const name of ['notes.json', `${ID}.json.damaged-1`, `x${ID}.json`, `${ID}.jsonl`]) {
      const { home, path } = homeWith(name, 'mine');
      expect(readStore(home, NOW)).toMatchObject({ damaged: [], newer: [], records: [{}] });
      expect(readFileSync(path, 'utf8')).toBe('mine');
    }
  });

  test('gives a damaged file a name with the date, once, and has the rest', () => {
    const { home, path } = homeWith(`${ID}.json`, 'half');
    const { damaged, records } = readStore(home, NOW);
    expect(damaged).toEqual([expect.stringContaining(`${path}.damaged-2026-11-01T093000.000Z-`)]);
    expect(damaged.map((each) => readFileSync(each, 'utf8'))).toEqual(['half']);
    expect(records).toHaveLength(1);
    expect(readStore(home, NOW).damaged).toEqual([]);
  });

  test('does not follow a link in place of a file', () => {
    const home = newHome();
    saveChanges(home, [named('Aya')], NOW);
    symlinkSync('/etc/passwd', join(recordsIn(home), `${ID}.json`));
    expect(readStore(home, NOW)).toMatchObject({ damaged: [{}], records: [{}] });
  });

  test('that a later version has written to is read, and not written to', () => {
    const { home, path } = homeWith(`${ID}.json`, '{"schema":"career.record/2"}');
    expect(readStore(home, NOW)).toMatchObject({ newer: [path], damaged: [], records: [{}] });
    expect(() => saveChanges(home, [named('Ken')], NOW)).toThrow(NewerStore);
    expect(() => importRecords(home, recordsOf({ kind: 'set', name: 'Mio' }), true, NOW)).toThrow(NewerStore);
    expect(names(home)).toEqual(['Aya']);
  });

  test('that cannot be created saves nothing', () => {
    const home = newHome();
    writeFileSync(home, 'a file');
    expect(() => saveChanges(home, [named('Aya')], NOW, { records: [], newer: [] })).toThrow();
    expect(readFileSync(home, 'utf8')).toBe('a file');
  });

  test('has a record once if two saves hold it, and none from a save that another replaces', () => {
    const home = newHome();
    const [one, two, gone] = recordsOf(
      ...['Aya', 'Ken', 'Mio'].map((name) => ({ kind: 'set', name }) as const),
    );
    if (!one || !two || !gone) throw new Error('three records');
    mkdirSync(recordsIn(home), { recursive: true });
    const [a, b, c] = ['a', 'b', 'c'].map((letter) => ID.slice(0, -1) + letter);
    if (!a || !b || !c) throw new Error('three saves');
    for (const save of [
      { id: a, replaces: [], records: [one, gone] },
      { id: b, replaces: [], records: [one] },
      { id: c, replaces: [a], records: [two] },
    ])
      writeFileSync(join(recordsIn(home), `${save.id}.json`), serializeSave(save));
    expect(names(home)).toEqual(['Aya', 'Ken']);
    expect(readStore(home, NOW).saves.toSorted()).toEqual([a, b, c]);
  });
});

describe('an import', () => {
  const given = recordsOf({ kind: 'set', name: 'Ken' }, { kind: 'set', name: 'Mio' });

  test('adds what is not there yet, once', () => {
    const home = newHome();
    expect(importRecords(home, given.slice(0, 1), false, NOW).added).toEqual(given.slice(0, 1));
    expect(importRecords(home, given, false, NOW)).toEqual({ added: given.slice(1), removed: [] });
    const files = readdirSync(recordsIn(home));
    expect(importRecords(home, given, false, NOW)).toEqual({ added: [], removed: [] });
    expect(readdirSync(recordsIn(home))).toEqual(files);
    expect(names(home)).toEqual(['Ken', 'Mio']);
  });

  test('replaces everything else only on request', () => {
    const home = newHome();
    const own = saveChanges(home, [named('Aya')], NOW);
    expect(importRecords(home, given, false, NOW).removed).toEqual([]);
    expect(readStore(home, NOW).records).toHaveLength(3);
    expect(importRecords(home, given, true, NOW)).toEqual({ added: [], removed: own });
    expect(names(home)).toEqual(['Ken', 'Mio']);
    expect(readdirSync(recordsIn(home))).toHaveLength(1);
  });

  test('of nothing that replaces everything leaves nothing', () => {
    const home = newHome();
    saveChanges(home, [named('Aya')], NOW);
    expect(importRecords(home, [], true, NOW)).toMatchObject({ added: [], removed: [{}] });
    expect(names(home)).toEqual([]);
  });
});

test('A save removes half-written files that are older than a day, and nothing else', () => {
  const home = newHome();
  saveChanges(home, [named('Aya')], NOW);
  const hoursAgo = (hours: number) => new Date(NOW.getTime() - hours * 3_600_000);
  const write = (name: string, hours: number): string => {
    const path = join(home, name);
    writeFileSync(path, 'half');
    utimesSync(path, hoursAgo(hours), hoursAgo(hours));
    return path;
  };
  const old = [`records/${ID}.json.${ID}.tmp`, `draft-cio-cto.json.${ID}.tmp`].map((each) => write(each, 25));
  const others = [
    write(`records/${ID.replace('abc', 'abd')}.json.${ID}.tmp`, 23),
    ...[`records/${ID}.json.old`, 'notes.json.1.tmp', `a-draft-x.json.${ID}.tmp`].map((each) =>
      write(each, 99),
    ),
    write(`draft-x.json.${ID}.tmp.keep`, 99),
  ];
  saveChanges(home, [named('Ken')], NOW);
  expect(old.filter((path) => existsSync(path))).toEqual([]);
  expect(others.filter((path) => !existsSync(path))).toEqual([]);
  expect(names(home)).toEqual(['Aya', 'Ken']);
});
