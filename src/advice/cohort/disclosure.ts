import { groupBy } from '../../content/group-by.ts';
import type { Member } from './member.ts';

/*
 * What may be shown of a cohort without showing a person. A figure is shown for everybody and for single groups, so
 * whoever has them can subtract: everybody less the groups shown leaves the others. Two rules, each for what is shown
 * and for what is left:
 *
 * 1. A group is shown if it has enough people and says nothing of all of them that is not true of everybody: not the
 *    same outcome, no role that is on every shortlist. If what is left is too few people, or says such a thing, the
 *    smallest group that is shown is hidden too, until it does not (or no group is shown).
 * 2. A mean is shown if enough people have a value, and not all the same one. The mean of everybody is shown only if
 *    that is true as well of the people whose mean is not shown with their group, or if there are none.
 */

export interface Shown {
  readonly name: string;
  readonly members: readonly Member[];
}

/**
 * Divides members into groups that can be shown, largest first, and people who cannot be shown by group.
 *
 * @param least how many people a group must have
 */
export function divide(
  members: readonly Member[],
  least: number,
): { readonly shown: readonly Shown[]; readonly hidden: readonly Member[] } {
  const common = sharedBy(members);
  const canBeShown = (group: readonly Member[]): boolean =>
    group.length >= least && [...sharedBy(group)].every((fact) => common.has(fact));
  const all = [...groupBy(members, ({ group }) => plain(group)).values()]
    .map((each) => ({ name: each[0]?.group ?? '', members: each }))
    .sort((a, b) => b.members.length - a.members.length || (a.name < b.name ? -1 : 1));
  const shown = all.filter((group) => canBeShown(group.members));
  const hidden = all.filter((group) => !shown.includes(group)).flatMap((group) => group.members);
  while (hidden.length > 0 && !canBeShown(hidden)) {
    const smallest = shown.pop();
    if (!smallest) break;
    hidden.push(...smallest.members);
  }
  return { shown, hidden };
}

/** Names that differ only in case or spaces are one group, called as it is first written. */
function plain(name: string): string {
  return name.replace(/\s/g, '').toLowerCase();
}

/** What is true of every member: the outcome they share, the roles on all their shortlists. */
function sharedBy(members: readonly Member[]): ReadonlySet<string> {
  const [first, ...others] = members;
  const shared = new Set(first && factsOf(first));
  for (const other of others) {
    const facts = factsOf(other);
    for (const fact of shared) if (!facts.includes(fact)) shared.delete(fact);
  }
  return shared;
}

/** What a result says of a person. A first impression only says that they answered a part of the quiz. */
function factsOf({ outcome, shortlist }: Member): readonly string[] {
  return [
    ...(outcome === 'impression' ? [] : [`outcome ${outcome}`]),
    ...shortlist.map((role) => `role ${role}`),
  ];
}

/** A person's value of a figure; null if the person has none. */
type Value = (member: Member) => number | null;

/** Returns the values whose mean can be shown of a group; none if it cannot be shown. */
export function showable(members: readonly Member[], value: Value, least: number): readonly number[] {
  const values = members.flatMap((member) => value(member) ?? []);
  return values.length >= least && values.some((each) => each !== values[0]) ? values : [];
}

/** The same for everybody, next to the groups that are shown. */
export function showableOfAll(
  members: readonly Member[],
  { shown, hidden }: ReturnType<typeof divide>,
  value: Value,
  least: number,
): readonly number[] {
  const unshown = shown.filter((group) => showable(group.members, value, least).length === 0);
  const left = [...hidden, ...unshown.flatMap((group) => group.members)];
  const isSafe = left.every((member) => value(member) === null) || showable(left, value, least).length > 0;
  return isSafe ? showable(members, value, least) : [];
}
