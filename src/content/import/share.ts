import { groupBy } from '../group-by.ts';
import type { Draft, DraftCriterion, DraftLevel, DraftRole } from './draft.ts';

/** A level of several roles: what they have in common, and what each has in addition. */
export interface SharedLevel {
  readonly common: DraftLevel;
  /** Whether all roles call it the same. */
  readonly isOneName: boolean;
  /** By the index of the role. */
  readonly own: ReadonlyMap<number, readonly DraftCriterion[]>;
}

/** The share of criteria that levels of the same name must have in common. With less, the name is a coincidence. */
const LEAST = 1 / 4;

/**
 * Finds the levels that several roles share: those with the same id, and those of the same name or number that are
 * shorter to write once. Returns the shared level for each level; levels of only one role are left out.
 */
export function sharedLevels({ roles }: Draft): ReadonlyMap<DraftLevel, SharedLevel> {
  const all = roles.flatMap(({ levels }, role) => levels.map((level) => [role, level] as const));
  const byName = groupBy(all, ([, level]) => level.id ?? level.rank ?? nameKey(level));
  const shared = new Map<DraftLevel, SharedLevel>();
  for (const levels of byName.values()) {
    for (const cluster of clustersOf(levels)) {
      if (cluster.levels.length < 2) continue;
      const level = sharedLevel(cluster);
      for (const [, each] of cluster.levels) shared.set(each, level);
    }
  }
  return shared;
}

interface Cluster {
  readonly levels: (readonly [role: number, level: DraftLevel])[];
  /** The keys of the criteria that all of its levels have. */
  common: ReadonlySet<string>;
}

function clustersOf(levels: readonly (readonly [role: number, level: DraftLevel])[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (const [role, level] of levels) {
    const keys = new Set(level.criteria.map(keyOf));
    const cluster = clusters.find(({ levels: members, common }) => {
      if (level.id !== undefined) return true;
      const most = Math.max(keys.size, ...members.map(([, { criteria }]) => criteria.length));
      const left = inBoth(common, keys).size;
      // Sharing must save more criteria with this level than without it: each role repeats what is no longer common.
      return left >= LEAST * most && members.length * left > (members.length - 1) * common.size;
    });
    if (!cluster) clusters.push({ levels: [[role, level]], common: keys });
    else {
      cluster.levels.push([role, level]);
      cluster.common = inBoth(cluster.common, keys);
    }
  }
  return clusters;
}

/** A level's name as a comparable key. */
export function nameKey({ name }: DraftLevel): string {
  return JSON.stringify(Object.entries(name).toSorted());
}

function inBoth(one: ReadonlySet<string>, other: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...one].filter((key) => other.has(key)));
}

function sharedLevel({ levels, common }: Cluster): SharedLevel {
  const [[, first] = [0, undefined]] = levels;
  if (!first) throw new RangeError('a cluster has a level');
  const isCommon = (criterion: DraftCriterion): boolean => common.has(keyOf(criterion));
  return {
    common: { ...first, criteria: first.criteria.filter(isCommon) },
    isOneName: new Set(levels.map(([, level]) => nameKey(level))).size === 1,
    own: new Map(levels.map(([role, level]) => [role, level.criteria.filter((each) => !isCommon(each))])),
  };
}

function keyOf({ id, text, category }: DraftCriterion): string {
  return id ?? JSON.stringify([category ?? -1, Object.entries(text).toSorted()]);
}

/** The roles that have a level, by name. */
export function rolesWith(level: SharedLevel, roles: readonly DraftRole[]): readonly DraftRole[] {
  return [...level.own.keys()].flatMap((role) => roles[role] ?? []);
}
