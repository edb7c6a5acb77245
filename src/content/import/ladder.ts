import { BELOW } from '../below.ts';
import { groupBy } from '../group-by.ts';
import type { Entry, Values } from './entries.ts';
import type { Field } from './fields.ts';
import type { Place } from './grid.ts';
import { kindOf } from './heads.ts';
import type { Remarks } from './remark.ts';

/** A table's content in one language: roles, their levels from the lowest up, and the criteria of each level. */
export interface Ladder {
  readonly roles: readonly LadderRole[];
  readonly categories: readonly LadderCategory[];
}

export interface LadderRole {
  readonly name: string;
  readonly id?: string | undefined;
  readonly place: Place;
  /** Its description. */
  readonly detail?: string | undefined;
  readonly levels: readonly LadderLevel[];
}

export interface LadderLevel {
  readonly name: string;
  readonly id?: string | undefined;
  readonly place: Place;
  /** In the ladder's own numbering. */
  readonly number?: number | undefined;
  /** The number that the table calls it by, if its name is a grade. */
  readonly rank?: string | undefined;
  readonly position?: string | undefined;
  readonly focus?: string | undefined;
  /** Other names. */
  readonly names: readonly string[];
  readonly learn: readonly string[];
  readonly criteria: readonly LadderCriterion[];
}

export interface LadderCriterion {
  readonly text: string;
  readonly id?: string | undefined;
  readonly place: Place;
  /** The name of its category. */
  readonly category?: string | undefined;
  readonly kind?: 'deliverable' | 'behaviour' | undefined;
  readonly chance?: string | undefined;
}

export interface LadderCategory {
  readonly name: string;
  readonly id?: string | undefined;
  /** Its description. */
  readonly detail?: string | undefined;
}

export interface LadderOptions {
  /** The role of entries that do not name one. */
  readonly role: string;
  /** Whether the table has the highest level first. Numbers in the names of levels take precedence. */
  readonly highestFirst?: boolean | undefined;
  /** Names in the order of the table, in case the entries are in the order of levels. */
  readonly order?: { readonly roles: readonly string[]; readonly categories: readonly string[] } | undefined;
}

/** Builds a ladder from a table's entries. Roles, levels and categories are in the order of their first entries. */
export function ladderOf(entries: readonly Entry[], options: LadderOptions, remarks: Remarks): Ladder {
  const categories = categoriesOf(entries, options, remarks);
  const byRole = groupBy(entries, ({ values }) => values['role-id'] ?? values.role ?? options.role);
  const rank = ([{ values }]: Group): number => options.order?.roles.indexOf(values.role ?? '') ?? -1;
  return {
    roles: [...byRole.values()]
      .toSorted((a, b) => rank(a) - rank(b))
      .map((group): LadderRole => {
        const [{ values, place }] = group;
        const levels = levelsOf(group, options, remarks);
        const detail = oneIn(group, 'role-detail', remarks);
        return { name: values.role ?? options.role, id: values['role-id'], place, detail, levels };
      }),
    categories,
  };
}

function categoriesOf(
  entries: readonly Entry[],
  { order }: LadderOptions,
  remarks: Remarks,
): readonly LadderCategory[] {
  const named = entries.filter(({ values }) => values.category !== undefined);
  const groups = groupBy(named, ({ values }) => values.category ?? '');
  const categories = [...groups.values()].map((group): LadderCategory => {
    const [{ values }] = group;
    const detail = oneIn(group, 'category-detail', remarks);
    return { name: values.category ?? '', id: values['category-id'], detail };
  });
  const names = new Set(categories.map(({ name }) => name));
  return inOrder(categories, [...(order?.categories.filter((name) => names.has(name)) ?? []), ...names]);
}

/** Moves categories together whose names begin with the same parts, such as `Craft / Testing` and `Craft / Design`. */
function inOrder(categories: readonly LadderCategory[], order: readonly string[]): readonly LadderCategory[] {
  const parts = (name: string): readonly string[] =>
    name.split(BELOW).map((_, i, all) => all.slice(0, i + 1).join(BELOW));
  const ranks = new Map<string, number>();
  for (const part of order.flatMap(parts)) if (!ranks.has(part)) ranks.set(part, ranks.size);
  const keyed = categories.map((category) => ({
    category,
    key: parts(category.name).map((part) => ranks.get(part) ?? 0),
  }));
  return keyed.toSorted((a, b) => compareKeys(a.key, b.key)).map(({ category }) => category);
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  const i = one.findIndex((rank, i) => rank !== other[i]);
  return i < 0 ? one.length - other.length : (one[i] ?? 0) - (other[i] ?? -1);
}

/** Returns the first value that entries have for a field. Other values are reported once each. */
function oneIn(entries: readonly Entry[], field: Field, { unplaced }: Remarks): string | undefined {
  const [first, ...others] = entries.filter(({ values }) => values[field] !== undefined);
  const seen = new Set([first?.values[field]]);
  for (const { values, place } of others) {
    const text = values[field];
    if (text === undefined || seen.has(text)) continue;
    seen.add(text);
    unplaced.push({ place, text, reason: 'other-value' });
  }
  return first?.values[field];
}

type Group = readonly [Entry, ...Entry[]];

function levelsOf(entries: Group, { highestFirst }: LadderOptions, remarks: Remarks): readonly LadderLevel[] {
  const ofLevels = entries.filter(
    ({ values }) => values.level !== undefined || values['level-id'] !== undefined,
  );
  const byLevel = groupBy(ofLevels, ({ values }) => values['level-id'] ?? values.level ?? '');
  const levels = [...byLevel.values()].map((group) => levelOf(group, remarks));
  return highestFirst ? levels.toReversed() : levels;
}

function levelOf(entries: Group, remarks: Remarks): LadderLevel {
  const [{ values, place }] = entries;
  const one = (field: Field): string | undefined => oneIn(entries, field, remarks);
  const level = values.level ?? values['level-id'] ?? '';
  const grade = one('grade');
  // A level that is only a number takes its grade as its name.
  const isNumber = /^\d+$/.test(level.normalize('NFKC'));
  const number = Number(
    one('number')?.normalize('NFKC') ?? (isNumber ? level.normalize('NFKC') : Number.NaN),
  );
  return {
    name: isNumber && grade !== undefined ? grade : level,
    ...(isNumber && grade !== undefined && { rank: level.normalize('NFKC') }),
    id: values['level-id'],
    place,
    ...(Number.isInteger(number) && { number }),
    position: one('position') ?? (isNumber || grade === level ? undefined : grade),
    focus: one('focus'),
    names: linesOf(one('names')),
    learn: linesOf(one('learn')),
    criteria: criteriaOf(entries, remarks),
  };
}

function linesOf(text: string | undefined): readonly string[] {
  return text?.split('\n').flatMap((line) => line.trim() || []) ?? [];
}

function criteriaOf(entries: Group, remarks: Remarks): readonly LadderCriterion[] {
  const seen = new Set<string>();
  return entries.flatMap(({ place, values, criteria }) =>
    criteria.flatMap((text): readonly LadderCriterion[] => {
      const key = [values.category, values.id, text].join('\n');
      if (seen.has(key)) {
        remarks.unplaced.push({ place, text, reason: 'repeated' });
        return [];
      }
      seen.add(key);
      return [
        {
          text,
          id: values.id,
          place,
          category: values.category,
          kind: kindIn(values, place, remarks),
          chance: values.chance,
        },
      ];
    }),
  );
}

function kindIn({ kind }: Values, place: Place, remarks: Remarks): LadderCriterion['kind'] {
  const known = kind === undefined ? undefined : kindOf(kind);
  if (kind !== undefined && known === undefined)
    remarks.unplaced.push({ place, text: kind, reason: 'unknown-kind' });
  return known;
}
