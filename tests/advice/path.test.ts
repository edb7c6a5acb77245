import { describe, expect, test } from 'vitest';
import { describePath, stepNames, stepsOf } from '../../src/advice/path.ts';
import { localise } from '../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPack, shipPackIn } from '../content/ship-pack.ts';

const pack = shipPackIn('en');
const [captain, pilot, cook] = ['captain', 'pilot', 'cook'].map((id) => roleOf(pack, id));
if (!captain || !pilot || !cook) throw new Error('the ship’s pack has three roles');

describe('the path to a role', () => {
  test('has its steps from the first, each with what it takes and who vouches for it', () => {
    expect(describePath(pack, pilot)).toEqual({
      schema: 'career.path/1',
      lang: 'en',
      role: 'pilot',
      name: 'Pilot',
      title: 'Harbour Pilot',
      steps: [
        {
          number: 1,
          grade: 'Apprentice',
          position: 'Pilot’s mate',
          focus: 'Know the harbour.',
          milestones: [{ id: 'pilot-1-chart', text: 'Draw a chart' }],
          shifts: [],
          pitfalls: ['shoals'],
          source: 'article',
          guidanceSource: 'editorial',
        },
      ],
      shifts: [],
      pitfalls: [{ id: 'shoals', title: 'Shoals' }],
    });
  });

  test('names each shift and pitfall once, in the pack’s order', () => {
    expect(describePath(pack, captain)).toMatchObject({
      steps: [{ shifts: ['near-to-far'] }, { shifts: ['orders-to-course', 'near-to-far'] }, { shifts: [] }],
      shifts: [
        { id: 'near-to-far', title: 'From near to far' },
        { id: 'orders-to-course', title: 'From orders to a course' },
      ],
      pitfalls: [{ id: 'storms', title: 'Storms' }],
    });
  });

  test('is in the order of the numbers, however the pack lists them', () => {
    const reversed = localise({ ...shipPack, steps: shipPack.steps.toReversed() }, 'en');
    expect(stepsOf(reversed, captain).map(({ id }) => id)).toEqual(['captain-1', 'captain-2', 'captain-3']);
  });
});

describe('where the reader stands', () => {
  const statuses = (from?: number) => describePath(pack, captain, from).steps.map(({ status }) => status);

  test.each([
    [1, ['current', 'ahead', 'ahead']],
    [2, ['passed', 'current', 'ahead']],
    [3, ['passed', 'passed', 'current']],
  ])('on step %d: %j', (from, expected) => {
    expect(statuses(from)).toEqual(expected);
  });

  test('nothing is said of it where it is not known', () => {
    for (const step of describePath(pack, captain).steps) expect(step).not.toHaveProperty('status');
  });
});

describe('a role without steps of its own', () => {
  test('is shown those of the role nearest, and says whose they are', () => {
    const { role, name, nearest, steps } = describePath(pack, cook, 2);
    expect({ role, name, nearest }).toEqual({
      role: 'cook',
      name: 'Cook',
      nearest: { id: 'captain', name: 'Captain', title: 'Master of the Ship' },
    });
    expect(steps).toEqual(describePath(pack, captain, 2).steps);
  });

  test('a role with steps of its own is shown those, even if it names another as nearest', () => {
    const path = describePath(pack, { ...pilot, nearest: 'captain' });
    expect(path).not.toHaveProperty('nearest');
    expect(path.steps).toHaveLength(1);
  });

  test.each([
    ['ciso', 'cio'],
    ['cdo-digital', 'cio'],
    ['cdo-data', 'cio'],
    ['cpo', 'cto'],
  ])('in the built-in pack, the %s climbs the ladder of the %s', async (id, ladder) => {
    const builtIn = await builtInFor('en');
    const path = describePath(builtIn, roleOf(builtIn, id));
    expect(path).toMatchObject({ role: id, nearest: { id: ladder } });
    expect(path.steps).toHaveLength(4);
    expect(path.steps).toEqual(describePath(builtIn, roleOf(builtIn, ladder)).steps);
  });

  test.each(['cio', 'cto'])('in the built-in pack, the %s has four steps of its own', async (id) => {
    const builtIn = await builtInFor('ja');
    const path = describePath(builtIn, roleOf(builtIn, id));
    expect(path).not.toHaveProperty('nearest');
    expect(path.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('what a step is called', () => {
  test('its number, its id, its grades and its position, in either language', () => {
    expect(stepNames(pack, captain)).toEqual([
      {
        id: '1',
        label: '1 (Deckhand)',
        names: ['captain-1', '甲板員級', 'Deckhand', '見張り', 'Lookout', '甲板員', '水夫', 'sailor'],
      },
      {
        id: '2',
        label: '2 (Mate)',
        names: ['captain-2', '航海士級', 'Mate', '当直士官', 'Officer of the watch', '航海士', 'first mate'],
      },
      {
        id: '3',
        label: '3 (Master)',
        names: ['captain-3', '船長級', 'Master', '船長', 'Captain', '船長', 'master mariner'],
      },
    ]);
  });

  test('on the way to a role without steps of its own, those of the nearest', () => {
    expect(stepNames(pack, cook)).toEqual(stepNames(pack, captain));
  });
});
