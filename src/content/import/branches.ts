import type { Draft } from './draft.ts';

/**
 * Finds the ladders that branch off another: those whose first number is above 1, if just one ladder begins at 1, from
 * the level below. Ladders whose levels have ids say themselves where they begin.
 */
export function withBranches(draft: Draft): Draft {
  const stems = draft.roles.filter(({ levels }) => levels[0]?.number === 1);
  const [stem] = stems;
  if (!stem || stems.length > 1) return draft;
  const roles = draft.roles.map((role) => {
    const first = role.levels[0]?.number ?? 1;
    const level = stem.levels.findIndex(({ number }) => number === first - 1);
    if (level < 0 || role.levels.some(({ id }) => id !== undefined)) return role;
    return { ...role, after: { role: draft.roles.indexOf(stem), level } };
  });
  return { ...draft, roles };
}
