import { expect, test } from 'vitest';
import { packOf } from './pack-of.ts';

type Tier = 'primary' | 'related';

/** The default roles of a pack whose roles have these ids and tiers, of which some have steps. */
function defaultsOf(
  roles: readonly (readonly [id: string, tier?: Tier])[],
  climbed: readonly string[],
  given = {},
) {
  const text = (en: string) => ({ en });
  return packOf({
    pack: { id: 'a', title: text('A'), languages: ['en'], defaults: given },
    roles: roles.map(([id, tier]) => ({ id, name: text(id), ...(tier && { tier }) })),
    steps: climbed.map((role) => ({ role, id: `${role}-1` })),
  }).pack.defaults;
}

test('The first two main roles are compared, and the first role with steps has its path shown', () => {
  expect(defaultsOf([['a', 'related'], ['b'], ['c'], ['d']], ['c', 'd'])).toMatchObject({
    ...{ compare: ['b', 'c'], path: 'c' },
  });
  expect(defaultsOf([['a', 'related'], ['b']], ['a', 'b'])).toMatchObject({ compare: ['b'], path: 'a' });
});

test('Without a main role, the first two roles are compared', () => {
  const related = ['a', 'b', 'c'].map((id) => [id, 'related'] as const);
  expect(defaultsOf(related, ['c'])).toMatchObject({ compare: ['a', 'b'], path: 'c' });
});

test('What a pack says itself stays', () => {
  const given = { compare: ['c', 'a', 'b'], path: 'b' };
  expect(defaultsOf([['a'], ['b'], ['c']], ['a'], given)).toMatchObject(given);
});
