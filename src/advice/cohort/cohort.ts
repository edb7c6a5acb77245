import type { LocalPack, LocalQuiz } from '../../content/localise.ts';
import { OUTCOMES, type Outcome } from '../quiz/outcome.ts';
import { type RoleTitle, titleOf } from '../roles.ts';
import { divide, showable, showableOfAll } from './disclosure.ts';
import { isUsable, type Member } from './member.ts';

/** What the answers of a group look like together. It has no ids, and no figures of fewer than `minGroup` people. */
export interface CohortView {
  readonly schema: 'career.cohort/1';
  readonly lang: string;
  /** What the figures are not for. */
  readonly note: string;
  /** What the pack says about its quiz. */
  readonly basis?: string;
  /** How many people's answers were read. */
  readonly people: number;
  /** How many of them answered enough; all other figures are of these people. */
  readonly usable: number;
  readonly minGroup: number;
  /** The column that divides people into groups. */
  readonly by?: string;
  /** Everybody, with `name` null; then the groups that can be shown, largest first. */
  readonly groups: readonly CohortGroup[];
  /** How many people are in no group that can be shown. They do count among everybody. */
  readonly hidden: number;
  /** The executive roles, in the pack's order. */
  readonly roles: readonly RoleTitle[];
}

export interface CohortGroup {
  /** Null for everybody; empty for people without a group. */
  readonly name: string | null;
  readonly people: number;
  readonly outcomes: Readonly<Partial<Record<Outcome, number>>>;
  /** How many people have a role on their shortlist, by role id. */
  readonly shortlisted: Readonly<Record<string, number>>;
  readonly traits: readonly {
    readonly id: string;
    readonly label: string;
    /** What the two ends of the scale mean. */
    readonly low?: string;
    readonly high?: string;
    /** The mean score in [-1, 1], and its standard deviation between people; null if it cannot be shown. */
    readonly mean: number | null;
    readonly spread: number | null;
  }[];
  readonly readiness: readonly {
    readonly id: string;
    readonly title: string;
    /** 0 to 100; null if it cannot be shown. */
    readonly mean: number | null;
  }[];
}

export interface CohortRequest {
  readonly note: string;
  /** The column that the members' groups come from. */
  readonly by?: string | undefined;
  /** How many people a group must have to be shown; never below `LEAST_GROUP`. */
  readonly minGroup: number;
}

export const DEFAULT_GROUP = 5;
export const LEAST_GROUP = 3;

/**
 * Returns the figures of a cohort by the rules in disclosure.ts. If fewer than `minGroup` people answered enough, there
 * are no groups at all, not even everybody.
 */
export function describeCohort(
  pack: LocalPack,
  quiz: LocalQuiz,
  members: readonly Member[],
  { note, by, minGroup }: CohortRequest,
): CohortView {
  const usable = members.filter(isUsable);
  const roles = pack.roles.filter(({ tier }) => tier !== 'alternative').map(titleOf);
  const division = by === undefined ? { shown: [], hidden: [] } : divide(usable, minGroup);
  const shaped = (name: string | null, people: readonly Member[]): CohortGroup => {
    const valuesOf = (value: (member: Member) => number | null): readonly number[] =>
      name === null ? showableOfAll(people, division, value, minGroup) : showable(people, value, minGroup);
    return {
      name,
      people: people.length,
      outcomes: countsOf(
        OUTCOMES.filter((outcome) => outcome !== 'insufficient'),
        people.map(({ outcome }) => outcome),
      ),
      shortlisted: countsOf(
        roles.map(({ id }) => id),
        people.flatMap(({ shortlist }) => shortlist),
      ),
      traits: quiz.traits.map(({ id, label, low, high }, k) => {
        const values = valuesOf(({ traits }) => traits[k] ?? null);
        return {
          id,
          label,
          ...(low !== undefined && { low }),
          ...(high !== undefined && { high }),
          mean: rounded(meanOf(values), 100),
          spread: rounded(standardDeviationOf(values), 100),
        };
      }),
      readiness: pack.mindset.map(({ id, title }, k) => ({
        id,
        title,
        mean: rounded(meanOf(valuesOf(({ shifts }) => shifts[k] ?? null)), 1),
      })),
    };
  };
  return {
    schema: 'career.cohort/1',
    lang: pack.lang,
    note,
    ...(pack.quiz?.basis !== undefined && { basis: pack.quiz.basis }),
    people: members.length,
    usable: usable.length,
    minGroup,
    ...(by !== undefined && { by }),
    groups:
      usable.length < minGroup
        ? []
        : [shaped(null, usable), ...division.shown.map(({ name, members: people }) => shaped(name, people))],
    hidden: usable.length < minGroup ? usable.length : division.hidden.length,
    roles,
  };
}

/** How often each name is given. */
function countsOf(names: readonly string[], given: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, given.filter((each) => each === name).length]));
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The population standard deviation. */
function standardDeviationOf(values: readonly number[]): number | null {
  const mean = meanOf(values);
  if (mean === null) return null;
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)) ?? 0);
}

/** Rounds to a multiple of `1 / parts`: more digits would only help to work out a person's value. Never -0. */
function rounded(value: number | null, parts: number): number | null {
  return value === null ? null : Math.round(value * parts) / parts + 0;
}
