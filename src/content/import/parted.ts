import { groupBy } from '../group-by.ts';
import type { Ladder, LadderRole } from './ladder.ts';

/**
 * Returns the names of roles that look like one ladder split over several sheets: they have the same levels, and no
 * category in common.
 */
export function partedRoles({ roles }: Ladder): readonly string[] {
  const byLevels = groupBy(roles, ({ levels }) => levels.map(({ name }) => name).join('\n'));
  const parts = [...byLevels.values()].find(
    (group) => group.length > 1 && areDisjoint(group.map(categoriesOf)),
  );
  return parts?.map(({ name }) => name) ?? [];
}

function categoriesOf({ levels }: LadderRole): ReadonlySet<string> {
  return new Set(levels.flatMap(({ criteria }) => criteria.flatMap(({ category }) => category ?? [])));
}

function areDisjoint(sets: readonly ReadonlySet<string>[]): boolean {
  const all = sets.flatMap((set) => [...set]);
  return sets.every(({ size }) => size > 0) && new Set(all).size === all.length;
}
