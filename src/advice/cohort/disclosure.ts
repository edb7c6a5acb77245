import { groupBy } from '../../content/group-by.ts';
import type { Member } from './member.ts';

/*
 * What may be shown of a cohort without revealing anything about one person. Figures are shown for everybody and for
 * single groups, so a reader can subtract: everybody minus the groups shown leaves the rest. Two rules protect both
 * what is shown and the rest:
 *
 * 1. A group is shown if it has enough people, and if whatever all its members share (an outcome, a role on every
 *    shortlist) is shared by everybody. If the rest is too small or breaks this rule, the smallest group shown is
 *    hidden too, until the rest is safe or no group is shown.
 * 2. A mean is shown if enough people have a value, and the values are not all the same. The mean of everybody is shown
 *    only if this also holds for the people whose group has no mean shown, or if none of them has a value.
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

/** Names that differ only in case or spaces are one group. It is shown under the spelling that comes first. */
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

/** What a result says about a person. A first impression only says that they answered part of the quiz. */
function factsOf({ outcome, shortlist }: Member): readonly string[] {
  return [
    ...(outcome === 'impression' ? [] : [`outcome ${outcome}`]),
    ...shortlist.map((role) => `role ${role}`),
  ];
}

/** A person's value of a figure; null if the person has none. */
type Value = (member: Member) => number | null;

/** Returns a group's values if their mean can be shown; otherwise none. */
export function showable(members: readonly Member[], value: Value, least: number): readonly number[] {
  const values = members.flatMap((member) => value(member) ?? []);
  return values.length >= least && values.some((each) => each !== values[0]) ? values : [];
}

/** Returns everybody's values if their mean can be shown as well as the groups; otherwise none. */
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
