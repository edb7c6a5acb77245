import { basename, extname } from 'node:path';
import type { Language } from '../../locale/language.ts';
import { type Entry, entriesIn } from './entries.ts';
import type { Field } from './fields.ts';
import { type Grid, gridOf, type Place, placeOf, type Sheet } from './grid.ts';
import { fieldOf, folded } from './heads.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import { listIn } from './list-shape.ts';
import { withoutMarkdown } from './markdown.ts';
import { matrixIn } from './matrix-shape.ts';
import { partedRoles } from './parted.ts';
import { ImportError, type Remarks } from './remark.ts';
import { FAR_ENOUGH, type TableShape } from './shape.ts';
import { withSheetLevel } from './sheet-level.ts';
import { stackedIn } from './stacked.ts';
import { withTracks } from './tracks.ts';

/** A file to import, with all its sheets. */
export interface Source {
  readonly file: string;
  /** If undefined, it is detected from the texts. */
  readonly language: Language | undefined;
  readonly sheets: readonly Sheet[];
}

/** How tables are to be read. */
export interface ReadOptions {
  /** What columns hold, by their headings. */
  readonly map: ReadonlyMap<string, Field>;
  readonly rows?: 'levels' | 'categories' | undefined;
  /** The role of tables that do not name one. */
  readonly role?: string | undefined;
  readonly byLine?: boolean | undefined;
  readonly highestFirst?: boolean | undefined;
}

/** A file's content, and how it was read. */
export interface SourceRead {
  readonly language: Language;
  readonly ladder: Ladder;
  readonly shapes: readonly { readonly place: Place; readonly kind: TableShape['kind'] }[];
}

/**
 * Reads the ladders in a file.
 *
 * @throws {ImportError} if it has none
 */
export function readSource(
  { file, language, sheets }: Source,
  options: ReadOptions,
  remarks: Remarks,
): SourceRead {
  const { highestFirst } = options;
  const tables = tablesIn({ file, sheets }, options, remarks);
  const entries = tables.flatMap((table) => table.entries);
  const columns = tables.flatMap(({ shape }) => shape.categories);
  const order = {
    roles: columns.flatMap(({ role }) => role ?? []),
    categories: columns.map(({ head }) => head.text),
  };
  if (!entries.some(({ criteria }) => criteria.length > 0))
    throw new ImportError({ kind: 'no-criteria', file });
  const found = language ?? languageOf(entries);
  if (language === undefined) remarks.notes.push({ kind: 'language', file, language: found });
  noteOtherLanguage(entries, found, remarks);
  const ladder = ladderOf(entries, { role: nameOf(file), highestFirst, order }, remarks);
  const parts = sheets.length > 1 && options.role === undefined ? partedRoles(ladder) : [];
  if (parts.length > 0) remarks.notes.push({ kind: 'sheets', roles: parts });
  return {
    language: found,
    ladder: withTracks(ladder, remarks),
    shapes: tables.map(({ place, shape }) => ({ place, kind: shape.kind })),
  };
}

interface TableRead extends Remarks {
  readonly place: Place;
  readonly shape: TableShape;
  readonly entries: readonly Entry[];
}

/**
 * Reads every sheet. If the levels of some sheets are recognised by their names or headings, leaves out the other
 * sheets, such as one with a change history.
 *
 * @throws {ImportError} the first error, if no sheet can be read
 */
function tablesIn(
  { file, sheets }: Pick<Source, 'file' | 'sheets'>,
  options: ReadOptions,
  remarks: Remarks,
): readonly TableRead[] {
  const grids = sheets
    .flatMap((sheet) => stackedIn(tidied(gridOf(sheet))).map((grid) => ({ sheet, grid })))
    .filter(({ grid }) => grid.length > 0);
  if (grids.length === 0) throw new ImportError({ kind: 'no-rows', file });
  const map = new Map([...options.map].map(([head, field]) => [folded(head), field]));
  const heads = new Set(grids.flatMap(({ grid }) => grid.flat().map(({ text }) => folded(text))));
  for (const head of options.map.keys()) {
    if (heads.has(folded(head))) continue;
    throw new ImportError({
      kind: 'unknown-head',
      head,
      heads: grids[0]?.grid[0]?.flatMap(({ text }) => text || []) ?? [],
    });
  }
  const names = new Set(sheets.map(({ name }) => name));
  const errors: ImportError[] = [];
  const read = grids.flatMap(({ sheet, grid }): readonly TableRead[] => {
    const place = placeOf(grid);
    const own: Remarks = { unplaced: [], notes: [] };
    try {
      const given = { map, rows: options.rows };
      const ofLevel =
        names.size > 1 && !hasLevels(grid, map) ? withSheetLevel(grid, sheet.name, map) : undefined;
      const shape = listIn(ofLevel ?? grid, given, own) ?? matrixIn(grid, given, own);
      const role = options.role ?? (ofLevel ? nameOf(file) : roleOf(sheet));
      const entries = entriesIn(shape, options, own).map(
        (entry): Entry => ({ ...entry, values: { role, ...entry.values } }),
      );
      return [{ place, shape, entries, ...own }];
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
      errors.push(error);
      remarks.unplaced.push({ place, text: sheet.name ?? '', reason: 'no-table' });
      return [];
    }
  });
  const isAnySure = read.some(({ shape }) => shape.isSure);
  const tables = read.filter(({ shape, place }) => {
    if (shape.isSure || !isAnySure) return true;
    remarks.unplaced.push({ place, text: place.sheet ?? '', reason: 'no-table' });
    return false;
  });
  for (const { unplaced, notes } of tables) {
    remarks.unplaced.push(...unplaced);
    remarks.notes.push(...notes);
  }
  const [error] = errors;
  if (error && tables.length === 0) throw error;
  return tables;
}

/** Whether a heading is for levels. */
function hasLevels(grid: Grid, map: ReadonlyMap<string, Field>): boolean {
  const heads = grid.slice(0, FAR_ENOUGH).flat();
  return heads.some(({ text }) => ['level', 'grade', 'level-id'].includes(fieldOf(text, map) ?? ''));
}

/** A table from `content export` has ids, and is left as it is. */
function tidied(grid: Grid): Grid {
  const isExported = grid
    .slice(0, FAR_ENOUGH)
    .some((row) => row.some(({ text }) => fieldOf(text, new Map()) === 'id'));
  return isExported ? grid : withoutMarkdown(grid);
}

/** A sheet is named after its role, unless its name is a spreadsheet's default. */
function roleOf({ file, name }: Sheet): string {
  return name === undefined || /^(?:sheet|シート|ワークシート)\s*\d*$/i.test(name) ? nameOf(file) : name;
}

/** A file's name without its extension and language: `Data engineer` for `ladders/data-engineer.ja.csv`. */
export function nameOf(file: string): string {
  const name = basename(file, extname(file)).replace(
    /[._ -](?:ja|en|jp|eng|jpn|日本語|英語|japanese|english)$/i,
    '',
  );
  const words = name.replace(/[_-]+/g, ' ').trim() || name;
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

const JAPANESE = /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u;
const ENGLISH =
  /^[^\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]*\b[a-z]+ [a-z]+ [a-z]+\b[^\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]*$/isu;

function languageOf(entries: readonly Entry[]): Language {
  const texts = entries.flatMap(({ criteria }) => criteria);
  return texts.filter((text) => JAPANESE.test(text)).length * 2 >= texts.length ? 'ja' : 'en';
}

function noteOtherLanguage(entries: readonly Entry[], language: Language, { notes }: Remarks): void {
  const isOther = (text: string): boolean => (language === 'ja' ? ENGLISH : JAPANESE).test(text);
  const others = entries.filter(({ criteria }) => criteria.some(isOther));
  const [first] = others;
  if (!first) return;
  notes.push({
    kind: 'looks-like',
    place: first.place,
    language: language === 'ja' ? 'en' : 'ja',
    times: others.length,
  });
}
