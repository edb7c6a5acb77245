import type { Language } from '../../locale/language.ts';
import type { Place } from './grid.ts';
import type { Ladder, LadderCategory, LadderCriterion, LadderLevel, LadderRole } from './ladder.ts';
import type { Remarks } from './remark.ts';

/** A text in the languages of the tables. */
export type Text = Readonly<Partial<Record<Language, string>>>;

/** The ladders of a pack in all its languages, with ids only where the tables have them. */
export interface Draft {
  readonly languages: readonly Language[];
  readonly roles: readonly DraftRole[];
  readonly categories: readonly DraftCategory[];
}

export interface DraftCategory {
  readonly id?: string | undefined;
  readonly title: Text;
  readonly detail?: Text | undefined;
}

export interface DraftRole {
  readonly id?: string | undefined;
  readonly name: Text;
  readonly detail?: Text | undefined;
  readonly levels: readonly DraftLevel[];
  /** Where it branches off the ladder of another role, by their indexes. */
  readonly after?: { readonly role: number; readonly level: number } | undefined;
}

export interface DraftLevel {
  readonly id?: string | undefined;
  readonly name: Text;
  readonly number?: number | undefined;
  /** The number that the tables call it by, if its name is a grade: roles may name the same level differently. */
  readonly rank?: string | undefined;
  readonly position?: Text | undefined;
  readonly focus?: Text | undefined;
  readonly names: Readonly<Partial<Record<Language, readonly string[]>>>;
  readonly learn: readonly Text[];
  readonly criteria: readonly DraftCriterion[];
}

export interface DraftCriterion {
  readonly id?: string | undefined;
  readonly text: Text;
  /** The index of its category. */
  readonly category?: number | undefined;
  readonly kind?: 'deliverable' | 'behaviour' | undefined;
  readonly chance?: Text | undefined;
}

/** One ladder, or the same ladder in two languages. */
export type Ladders = readonly [Tongue, (Tongue | undefined)?];
interface Tongue {
  readonly language: Language;
  readonly ladder: Ladder;
}

/**
 * Merges two tables in two languages. Matches roles, levels and categories by id or name if both tables have it, or
 * else by order. Matches criteria by id, or else by order within a level and category. What only one table has is left
 * out and reported.
 */
export function draftOf([first, second]: Ladders, remarks: Remarks): Draft {
  const inEach = (one: string, other: string | undefined): Text => ({
    [first.language]: one,
    ...(second && other !== undefined && { [second.language]: other }),
  });
  const both = (one: string | undefined, other: string | undefined): Text | undefined =>
    one === undefined || (second && other === undefined) ? undefined : inEach(one, other);
  const pair = <Part extends { readonly id?: string | undefined }>(
    ones: readonly Part[],
    others: readonly Part[] | undefined,
    nameOf: (part: Part) => string,
    leftOut: (part: Part) => void,
  ): readonly (readonly [Part, Part | undefined])[] =>
    others ? paired(ones, others, nameOf, leftOut) : ones.map((one) => [one, undefined]);

  const leaveOut = ({ text, place }: { readonly text: string; readonly place: Place }): void => {
    remarks.unplaced.push({ place, text, reason: 'no-counterpart' });
  };
  const leaveOutLevel = ({ criteria, name, place }: LadderLevel): void => {
    if (criteria.length === 0) leaveOut({ text: name, place });
    criteria.forEach(leaveOut);
  };
  const leaveOutRole = ({ levels }: LadderRole): void => levels.forEach(leaveOutLevel);

  const named = ({ name }: { readonly name: string }): string => name;
  const categories = pair(first.ladder.categories, second?.ladder.categories, named, () => {});
  const categoryAt = (name: string | undefined, which: 0 | 1): number =>
    categories.findIndex((each) => name !== undefined && each[which]?.name === name);

  const criteria = (one: LadderLevel, other: LadderLevel | undefined): readonly DraftCriterion[] => {
    const indexes = [...categories.keys(), -1];
    const within = (level: LadderLevel | undefined, which: 0 | 1, index: number) =>
      level?.criteria.filter(({ category }) => categoryAt(category, which) === index);
    const pairs = indexes.flatMap((index) => {
      const [ones = [], others] = [within(one, 0, index), within(other, 1, index)];
      noteCounts(ones, others, remarks);
      return pair(ones, others, ({ id, text }) => id ?? text, leaveOut);
    });
    return pairs
      .toSorted(([a], [b]) => one.criteria.indexOf(a) - one.criteria.indexOf(b))
      .map(([a, b]): DraftCriterion => {
        const category = categoryAt(a.category, 0);
        return {
          id: a.id,
          text: inEach(a.text, b?.text),
          ...(category >= 0 && { category }),
          kind: a.kind ?? b?.kind,
          chance: both(a.chance, b?.chance),
        };
      });
  };
  const level = (one: LadderLevel, other: LadderLevel | undefined): DraftLevel => ({
    id: one.id ?? other?.id,
    name: inEach(one.name, other?.name),
    number: one.number,
    rank: one.rank,
    position: both(one.position, other?.position),
    focus: both(one.focus, other?.focus),
    names: { [first.language]: one.names, ...(second && { [second.language]: other?.names ?? [] }) },
    learn: one.learn.flatMap((text, i) => both(text, other?.learn[i]) ?? []),
    criteria: criteria(one, other),
  });
  const titled = ([one, other]: readonly [LadderCategory, LadderCategory | undefined]): DraftCategory => ({
    id: one.id ?? other?.id,
    title: inEach(one.name, other?.name),
    detail: both(one.detail, other?.detail),
  });
  return {
    languages: [first.language, ...(second ? [second.language] : [])],
    categories: categories.map(titled),
    roles: pair(first.ladder.roles, second?.ladder.roles, named, leaveOutRole).map(([one, other]) => ({
      id: one.id ?? other?.id,
      name: inEach(one.name, other?.name),
      detail: both(one.detail, other?.detail),
      levels: pair(one.levels, other?.levels, named, leaveOutLevel).map(([a, b]) => level(a, b)),
    })),
  };
}

/** Pairs parts by id or name if both lists have it, and the rest in order. */
function paired<Part extends { readonly id?: string | undefined }>(
  ones: readonly Part[],
  others: readonly Part[],
  nameOf: (part: Part) => string,
  leftOut: (part: Part) => void,
): readonly (readonly [Part, Part])[] {
  const keyOf = (part: Part): string => part.id ?? nameOf(part);
  const left = new Map(others.map((other) => [keyOf(other), other]));
  const same = new Map<Part, Part>();
  for (const one of ones) {
    const other = left.get(keyOf(one));
    if (other) same.set(one, other);
    left.delete(keyOf(one));
  }
  const rest = [...left.values()];
  const pairs = ones.flatMap((one): readonly (readonly [Part, Part])[] => {
    const other = same.get(one) ?? rest.shift();
    if (!other) leftOut(one);
    return other ? [[one, other]] : [];
  });
  rest.forEach(leftOut);
  return pairs;
}

function noteCounts(
  ones: readonly LadderCriterion[],
  others: readonly LadderCriterion[] | undefined,
  { notes }: Remarks,
): void {
  const [one] = ones;
  const [other] = others ?? [];
  if (!one || !other || ones.length === others?.length) return;
  notes.push({
    kind: 'counts',
    place: one.place,
    other: other.place,
    criteria: [ones.length, others?.length ?? 0],
  });
}
