import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelIdOf, nearestTo, placesOf, stepsOf } from '../../../src/content/ladder.ts';
import { localise } from '../../../src/content/localise.ts';
import { packOf } from './pack-of.ts';
import { roleOf, shipPackIn } from './ship-pack.ts';
import { tracksPackIn } from './tracks-pack.ts';

const pack = tracksPackIn('en');
const ladderOf = (role: string) => stepsOf(pack, roleOf(pack, role));

describe('the levels of a role', () => {
  test.each([
    ['developer', ['3 junior', '4 senior', '5 principal']],
    ['analyst', ['3 junior', '4 senior']],
    ['manager', ['3 junior', '4 senior', '5 principal', '5 lead', '5 director']],
    ['adviser', []],
  ])('%s: %j', (role, levels) => {
    expect(ladderOf(role).map(({ number, id }) => `${number} ${id}`)).toEqual(levels);
  });

  test('a shared level is the same for every role', () => {
    expect(ladderOf('analyst')[0]).toEqual(ladderOf('developer')[0]);
    expect(ladderOf('manager').slice(0, 3)).toEqual(ladderOf('developer'));
  });

  test('what a role adds to a shared level replaces its texts and follows its lists', () => {
    const [, senior] = ladderOf('analyst');
    expect(senior).toMatchObject({ id: 'senior', number: 4, grade: 'Senior analyst' });
    expect(senior?.milestones.map(({ id }) => id)).toEqual(['senior-design', 'analyst-forecast']);
  });

  test('a level without a number has its place', () => {
    expect(ladderOf('manager').at(-1)).toEqual({
      id: 'director',
      number: 5,
      grades: [],
      milestones: [],
      learn: [],
      first90: [],
      shifts: [],
      pitfalls: [],
    });
  });

  test('a role’s own texts and lists come with those of the level that it shares', () => {
    const text = (en: string) => ({ en });
    const names = ['near', 'far', 'deep'];
    const levels = localise(
      packOf({
        pack: { id: 'a', title: text('A'), languages: ['en'] },
        roles: names.map((id) => ({ id, name: text(id) })),
        levels: [
          {
            ...{ id: 'deck', grade: text('Hand'), position: text('Deck'), focus: text('Ropes') },
            grades: { en: ['sailor'] },
            milestones: [],
            learn: [{ text: text('Knots'), source: 'editorial' }],
            first90: [{ days: 30, text: text('Look') }],
            shifts: names.slice(0, 2),
            pitfalls: ['storms'],
          },
        ],
        steps: [
          {
            ...{ role: 'near', level: 'deck', number: 7, position: text('Bow'), grades: { en: ['mate'] } },
            learn: [{ text: text('Charts') }],
            first90: [{ days: 60, text: text('Ask') }],
            shifts: names.slice(1),
            pitfalls: ['storms', 'shoals'],
            source: 'editorial',
          },
          { role: 'far', level: 'deck', focus: text('Sails') },
          { role: 'deep', id: 'dive', after: 'deck' },
        ],
        mindset: names.map((id) => ({
          ...{ id, kind: 'perspective', title: text(id), staff: text(id), executive: text(id) },
        })),
        trials: ['storms', 'shoals'].map((id) => ({ id, role: 'near', title: text(id), detail: text(id) })),
      }),
      'en',
    );
    const ladder = (id: string) => stepsOf(levels, roleOf(levels, id));
    expect(ladder('near')).toMatchObject([
      {
        ...{ id: 'deck', number: 7, grade: 'Hand', position: 'Bow', focus: 'Ropes' },
        grades: ['sailor', 'mate'],
        learn: [
          { text: 'Knots', source: 'editorial' },
          { text: 'Charts', source: 'editorial' },
        ],
        first90: [{ days: 30 }, { days: 60 }],
        shifts: ['near', 'far', 'deep'],
        pitfalls: ['storms', 'shoals'],
      },
    ]);
    expect(ladder('far')).toMatchObject([
      { number: 1, position: 'Deck', focus: 'Sails', shifts: ['near', 'far'] },
    ]);
    // A branch inherits nothing that the role below it adds.
    expect(ladder('deep')).toMatchObject([
      { number: 1, position: 'Deck' },
      { id: 'dive', number: 2 },
    ]);
  });

  test('a role without steps has those of the nearest role', () => {
    const ship = shipPackIn('en');
    const [captain, cook, pilot] = ['captain', 'cook', 'pilot'].map((id) => roleOf(ship, id));
    if (!captain || !cook || !pilot) throw new Error('the ship’s pack has three roles');
    expect(stepsOf(ship, cook)).toEqual(stepsOf(ship, captain));
    expect([captain, cook, pilot].map((role) => nearestTo(ship, role)?.id)).toEqual([
      ...[undefined, 'captain', undefined],
    ]);
    expect(nearestTo(pack, roleOf(pack, 'adviser'))).toBeUndefined();
  });

  test('milestones have the source of their level, unless they have their own', () => {
    expect(ladderOf('developer').flatMap(({ milestones }) => milestones.map(({ source }) => source))).toEqual(
      Array.from({ length: 4 }, () => 'article'),
    );
  });
});

describe('whatever steps a pack has', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const step = fc.record({ role: word, id: word, level: word, after: word }, { requiredKeys: ['role'] });
  const steps = fc.array(step, { maxLength: 12 });

  test('a ladder ends with the steps of its role, in order', () => {
    fc.assert(
      fc.property(steps, word, (all, role) => {
        const own = all.filter((each) => each.role === role);
        const { places } = placesOf(role, all);
        expect(places.slice(places.length - own.length)).toEqual(own);
      }),
    );
  });

  test('a branch begins right after the level that it branches off, if that exists and there is no circle', () => {
    fc.assert(
      fc.property(steps, word, (all, role) => {
        const own = all.filter((each) => each.role === role);
        const after = own[0]?.after;
        const { places, circle } = placesOf(role, all);
        const before = places.at(places.length - own.length - 1);
        const elsewhere = all.some((each) => each.role !== role && levelIdOf(each) === after);
        if (after === undefined || !elsewhere) expect(places).toEqual(own);
        else if (circle === undefined) expect(before && levelIdOf(before)).toBe(after);
      }),
    );
  });
});
