import { groupBy } from '../group-by.ts';
import { BELOW } from './criteria.ts';
import type { Entry, Values } from './entries.ts';
import type { Place } from './grid.ts';
import { kindOf } from './heads.ts';
import type { Remarks } from './remark.ts';

/** What a table says in one language: roles, their levels from the lowest up, and what each level asks for. */
export interface Ladder {
  readonly roles: readonly LadderRole[];
  readonly categories: readonly LadderCategory[];
}

export interface LadderRole {
  readonly name: string;
  readonly id?: string | undefined;
  readonly place: Place;
  readonly levels: readonly LadderLevel[];
}

export interface LadderLevel {
  readonly name: string;
  readonly id?: string | undefined;
  readonly place: Place;
  /** As the ladder itself counts. */
  readonly number?: number | undefined;
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
}

export interface LadderOptions {
  /** The name of the role of entries that name none. */
  readonly role: string;
  /** Whether the highest level comes first. By default, the numbers in the names of levels tell. */
  readonly highestFirst?: boolean | undefined;
}

/** Puts the entries of a table together, in the order in which roles, levels and categories first occur. */
export function ladderOf(entries: readonly Entry[], options: LadderOptions, remarks: Remarks): Ladder {
  const categories = new Map<string, LadderCategory>();
  for (const { values } of entries) {
    const { category, 'category-id': id } = values;
    if (category !== undefined && !categories.has(category)) categories.set(category, { name: category, id });
  }
  const byRole = groupBy(entries, ({ values }) => values['role-id'] ?? values.role ?? options.role);
  return {
    roles: [...byRole.values()].map((group): LadderRole => {
      const [{ values, place }] = group;
      const levels = levelsOf(group, options, remarks);
      return { name: values.role ?? options.role, id: values['role-id'], place, levels };
    }),
    categories: inOrder([...categories.values()]),
  };
}

/** Puts categories below a heading (`Vision / For managers`) after the category itself. */
function inOrder(categories: readonly LadderCategory[]): readonly LadderCategory[] {
  const names = new Set(categories.map(({ name }) => name));
  const isBelow = ({ name }: LadderCategory, above: string): boolean => name.startsWith(`${above}${BELOW}`);
  const main = categories.filter((each) => ![...names].some((name) => isBelow(each, name)));
  return main.flatMap((each) => [each, ...categories.filter((other) => isBelow(other, each.name))]);
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
  const one = (field: 'grade' | 'number' | 'position' | 'focus' | 'names' | 'learn'): string | undefined => {
    const [first, ...others] = entries.filter((entry) => entry.values[field] !== undefined);
    for (const other of others) {
      const text = other.values[field];
      if (text === undefined || text === first?.values[field]) continue;
      remarks.unplaced.push({ place: other.place, text, reason: 'other-value' });
    }
    return first?.values[field];
  };
  const level = values.level ?? values['level-id'] ?? '';
  const grade = one('grade');
  // A level that is only a number has its grade's name.
  const isNumber = /^\d+$/.test(level.normalize('NFKC'));
  const number = Number(
    one('number')?.normalize('NFKC') ?? (isNumber ? level.normalize('NFKC') : Number.NaN),
  );
  return {
    name: isNumber && grade !== undefined ? grade : level,
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
