import { BELOW } from '../below.ts';
import { criteriaIn, isOnlyBroken, sectionsIn } from './criteria.ts';
import type { Field } from './fields.ts';
import type { Grid, Place } from './grid.ts';
import { levelName } from './level-names.ts';
import type { Remarks } from './remark.ts';
import type { TableShape } from './shape.ts';

/** A cell of criteria, with the values that its row and headings give them. */
export interface Entry {
  readonly place: Place;
  readonly values: Values;
  readonly criteria: readonly string[];
}

export type Values = Readonly<Partial<Record<Field, string>>>;

export interface EntryOptions {
  /** Whether every line of a cell is a criterion. */
  readonly byLine?: boolean | undefined;
}

/** In characters: longer criteria are hard to read on a screen. */
const LONG = 1_000;

/** Reads the entries of a table, row by row. */
export function entriesIn(shape: TableShape, options: EntryOptions, remarks: Remarks): readonly Entry[] {
  for (const { error, text, place } of shape.rows.flat()) {
    if (error !== undefined) {
      const reason = error === '=' ? 'uncalculated' : 'error';
      remarks.unplaced.push({ place, text: error === '=' ? '' : error, reason });
    } else if (text.length > LONG) {
      const longest = Math.max(...criteriaIn(text, options.byLine).map(({ length }) => length));
      if (longest > LONG) remarks.notes.push({ kind: 'long', place, characters: longest });
    }
  }
  const entries = carriedDown(shape, remarks).flatMap((row) =>
    shape.kind === 'list' ? fromList(row, shape, options) : fromMatrix(row, shape, options),
  );
  noteBroken(shape, options, remarks);
  return entries.filter(({ place, values, criteria: [first] }) => {
    if (values.level !== undefined || values['level-id'] !== undefined) return true;
    if (first !== undefined) remarks.unplaced.push({ place, text: first, reason: 'no-level' });
    // A row with only a role is for a role without levels.
    return first === undefined && values.role !== undefined;
  });
}

/** The cells of a row, and its values including those carried down from the row above. */
type FilledRow = { readonly cells: Grid[number]; readonly values: Values };

/**
 * An empty cell below a role or a level repeats it, like a merged cell. One below a category does so only if the level
 * is empty too.
 */
function carriedDown({ kind, rows, columns }: TableShape, { notes }: Remarks): readonly FilledRow[] {
  const counts = new Map<CarriedField, { readonly place: Place; times: number }>();
  let above: Values = {};
  const filled = rows.map((cells): FilledRow => {
    const own = valuesIn(cells, columns);
    const carried = (field: CarriedField): Values => {
      const cell = cells[columns.get(field) ?? -1];
      const text = above[field];
      if (!cell || text === undefined || own[field] !== undefined) return {};
      const count = counts.get(field) ?? { place: cell.place, times: 0 };
      counts.set(field, { ...count, times: count.times + 1 });
      const id = above[`${field}-id`];
      return { [field]: text, ...(id !== undefined && { [`${field}-id`]: id }) };
    };
    const sameRole = own.role === undefined || own.role === above.role;
    const sameLevel = sameRole && own.level === undefined;
    const values = {
      ...carried('role'),
      ...(sameLevel && carried('level')),
      ...(sameLevel && kind === 'list' && carried('category')),
      ...own,
    };
    above = values;
    return { cells, values };
  });
  for (const [field, { place, times }] of counts) notes.push({ kind: 'carried', place, field, times });
  return filled;
}

type CarriedField = 'role' | 'level' | 'category';

function fromList(
  { cells, values }: FilledRow,
  { columns }: TableShape,
  { byLine }: EntryOptions,
): readonly Entry[] {
  const cell = cells[columns.get('milestone') ?? -1];
  if (!cell) return [];
  // A cell with its own id is always one criterion.
  const criteria = values.id !== undefined && cell.text !== '' ? [cell.text] : criteriaIn(cell.text, byLine);
  return [
    {
      place: cell.place,
      values,
      criteria: criteria.map((text) => withProficiency(values.proficiency, text)),
    },
  ];
}

/** A criterion with its proficiency in front: `Working: …`. */
function withProficiency(proficiency: string | undefined, text: string): string {
  if (proficiency === undefined) return text;
  return /[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u.test(text)
    ? `${proficiency}：${text}`
    : `${proficiency}: ${text}`;
}

function fromMatrix(
  { cells, values: { level, ...values } }: FilledRow,
  { columns, categories }: TableShape,
  { byLine }: EntryOptions,
): readonly Entry[] {
  // Further lines in the cell of a level describe it.
  const [name = '', ...more] = levelName(level ?? '').split('\n');
  const of: Values = {
    ...values,
    ...(name !== '' && { level: name.trim() }),
    ...(more.length > 0 && values.position === undefined && { position: more.join(' ').trim() }),
  };
  const place = cells[columns.get('level') ?? 0]?.place;
  // If columns are for roles, the roles may have different levels.
  const ofAll = categories.every(({ role }) => role === undefined);
  const whole: readonly Entry[] = place && name !== '' && ofAll ? [{ place, values: of, criteria: [] }] : [];
  return [
    ...whole,
    ...categories.flatMap(({ column, head, role, detail }): readonly Entry[] => {
      const cell = cells[column];
      if (!cell) return [];
      return sectionsIn(cell.text, byLine).map(({ heading = '', criteria }) => {
        const category = [head.text, heading].filter((text) => text !== '').join(BELOW);
        const values = {
          ...of,
          ...(role !== undefined && { role }),
          ...(category !== '' && { category }),
          ...(detail !== undefined && role !== undefined && { 'role-detail': detail }),
          ...(detail !== undefined && role === undefined && heading === '' && { 'category-detail': detail }),
        };
        return { place: cell.place, values, criteria };
      });
    }),
  ];
}

function valuesIn(cells: Grid[number], columns: TableShape['columns']): Values {
  const written = [...columns].flatMap(([field, column]) => {
    const text = cells[column]?.text;
    return text && field !== 'milestone' ? [[field, text] as const] : [];
  });
  return Object.fromEntries(written);
}

/** Notes cells that could not be split although they have several lines. With ids, a cell is one criterion. */
function noteBroken(
  { kind, rows, columns, categories }: TableShape,
  { byLine }: EntryOptions,
  { notes }: Remarks,
): void {
  if (byLine || columns.has('id')) return;
  const at = kind === 'list' ? [columns.get('milestone') ?? -1] : categories.map(({ column }) => column);
  const broken = rows
    .flatMap((row) => at.flatMap((column) => row[column] ?? []))
    .filter(({ text }) => isOnlyBroken(text));
  const [first] = broken;
  if (first) notes.push({ kind: 'broken', place: first.place, times: broken.length });
}
