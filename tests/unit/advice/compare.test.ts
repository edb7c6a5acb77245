import { describe, expect, test } from 'vitest';
import { ASPECTS, type Aspect, BRIEF_ASPECTS, compareRoles } from '../../../src/advice/compare.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';

const pack = shipPackIn('en');
const [captain, pilot, cook] = ['captain', 'pilot', 'cook'].map((id) => roleOf(pack, id));
if (!captain || !pilot || !cook) throw new Error('the ship’s pack has three roles');

const words = {
  aspects: {
    stance: 'Stance',
    mission: 'Mission',
    duties: 'Duties',
    companies: 'Thrives',
    trend: 'Changing',
    joys: 'Joys',
    trials: 'Trials',
    success: 'Key',
    path: 'Path',
  },
  titled: (title: string, detail: string) => `${title} (${detail})`,
};

const cellsOf = (aspect: Aspect, detail: boolean) =>
  compareRoles(pack, [captain, cook], [aspect], detail, words).rows[0]?.cells;

describe('a comparison', () => {
  test('has the roles and the rows asked for, in the order asked for', () => {
    const view = compareRoles(pack, [pilot, captain], ['path', 'stance'], false, words);
    expect(view).toEqual({
      schema: 'career.compare/1',
      lang: 'en',
      notes: [],
      roles: [
        { id: 'pilot', name: 'Pilot', title: 'Harbour Pilot', source: 'article' },
        { id: 'captain', name: 'Captain', title: 'Master of the Ship', source: 'article' },
      ],
      rows: [
        {
          aspect: 'path',
          label: 'Path',
          cells: { pilot: ['Deckhand → pilot'], captain: ['Deckhand → captain'] },
          sources: {},
        },
        {
          aspect: 'stance',
          label: 'Stance',
          cells: { pilot: ['Guiding'], captain: ['Deciding'] },
          sources: {},
        },
      ],
    });
  });

  test.each<[Aspect, readonly string[], readonly string[]]>([
    ['stance', ['Deciding'], ['Feeding']],
    ['mission', ['Brings everyone to port.'], ['Serves warm meals.']],
    ['duties', ['The course', 'The crew'], ['Stores']],
    ['companies', ['Freighter', 'Ferry'], []],
    ['trend', ['From wind to engines.'], []],
    ['joys', ['The open sea', 'Trust'], []],
    ['trials', ['Storms'], []],
    ['success', ['Calm'], []],
    ['path', ['Deckhand → captain'], ['Apprentice → cook']],
  ])('%s: titles, and nothing where the pack says nothing', (aspect, ofCaptain, ofCook) => {
    expect(cellsOf(aspect, false)).toEqual({ captain: ofCaptain, cook: ofCook });
  });

  test.each<[Aspect, readonly string[], readonly string[]]>([
    ['stance', ['Deciding'], ['Feeding']],
    ['mission', ['Brings everyone to port.'], ['Serves warm meals.']],
    ['duties', ['The course (Decides where to go.)', 'The crew (Leads people.)'], ['Stores (Loads enough.)']],
    ['companies', ['At home on long voyages.'], ['On any ship.']],
    ['trend', ['From wind to engines.'], []],
    ['joys', ['The open sea (It is wide.)', 'Trust (Relied upon.)'], []],
    ['trials', ['Storms (It rocks.)'], []],
    ['success', ['Calm (Never hurries.)'], []],
    ['path', ['Deckhand → captain'], ['Apprentice → cook']],
  ])('%s in detail: whole sentences', (aspect, ofCaptain, ofCook) => {
    expect(cellsOf(aspect, true)).toEqual({ captain: ofCaptain, cook: ofCook });
  });
});

describe('who vouches for it', () => {
  test('only cells whose source differs from the role’s are marked', () => {
    const { rows } = compareRoles(pack, [captain, pilot, cook], ASPECTS, false, words);
    expect(rows.filter(({ sources }) => Object.keys(sources).length > 0)).toMatchObject([
      { aspect: 'success', sources: { captain: 'editorial' } },
    ]);
  });
});

test('what is shown first is everything but the trend', () => {
  expect(BRIEF_ASPECTS).toEqual([
    'stance',
    'mission',
    'duties',
    'companies',
    'joys',
    'trials',
    'success',
    'path',
  ]);
});
