import type { Pack, PackFiles } from './schema.ts';

/** Fills in a pack's default roles: the first two main roles to compare, and the path to the first role with steps. */
export function withDefaults({ pack, ...files }: PackFiles): Pack {
  const { compare, path } = pack.defaults;
  const main = files.roles.filter(({ tier }) => tier === 'primary');
  const compared = (main.length > 0 ? main : files.roles).slice(0, 2).map(({ id }) => id);
  const withSteps = files.roles.find(({ id }) => files.steps.some(({ role }) => role === id));
  return {
    ...files,
    pack: {
      ...pack,
      defaults: { compare: compare ?? compared, path: path ?? withSteps?.id ?? compared[0] ?? '' },
    },
  };
}
