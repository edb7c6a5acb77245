import type { Draft } from './draft.ts';

/**
 * Finds ladders that branch off another. If exactly one ladder starts at number 1, a ladder that starts higher branches
 * off it at the number below. Ladders whose levels have ids are left alone.
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
