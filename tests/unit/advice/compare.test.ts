import { describe, expect, test } from 'vitest';
import {
  ASPECTS,
  type Aspect,
  BRIEF_ASPECTS,
  compareRoles,
  isComparable,
} from '../../../src/advice/compare.ts';
import type { LocalRole } from '../../../src/content/localise.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');
const [captain, pilot, cook] = ['captain', 'pilot', 'cook'].map((id) => roleOf(pack, id));
if (!captain || !pilot || !cook) throw new Error('the ship’s pack has three roles');

/** A role that the pack says nothing about. */
const bare = (id: string): LocalRole => ({
  ...{ id, name: id, tier: 'primary', aliases: [], duties: [], source: 'article' },
});

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

test('an aspect that no role has is left out', () => {
  expect(compareRoles(pack, [pilot, cook], ['trend', 'success', 'stance'], false, words).rows).toMatchObject([
    { aspect: 'stance' },
  ]);
  expect(compareRoles(pack, [captain, cook], ['trend'], false, words).rows).toMatchObject([
    { aspect: 'trend', cells: { captain: ['From wind to engines.'], cook: [] } },
  ]);
});

test('the conclusion of the pack is shown with the roles that it is about', () => {
  const concluding = { ...pack, pack: { ...pack.pack, conclusion: ['Both sail.'] } };
  const shownWith = (...roles: readonly LocalRole[]) =>
    compareRoles(concluding, roles, ['stance'], false, words).conclusion;
  expect(shownWith(pilot, captain)).toEqual(['Both sail.']);
  expect(shownWith(cook, captain, pilot)).toEqual(['Both sail.']);
  expect(shownWith(captain, cook)).toBeUndefined();
  expect(compareRoles(pack, [pilot, captain], ['stance'], false, words)).not.toHaveProperty('conclusion');
});

test('the reader’s own fit, for the roles of their result', () => {
  const profile = profileOf(resultOf({ captain: 60, pilot: 80 }));
  const { roles } = compareRoles(pack, [captain, cook], ['stance'], false, words, profile);
  expect(roles[0]?.fit).toMatchObject({ fit: 60, rank: 2 });
  expect(roles[1]).not.toHaveProperty('fit');
});

describe('whether there is anything to compare', () => {
  test.each([
    ['two roles, one of which is described', [captain, bare('pilot')], true],
    ['two roles of which nothing is said', [bare('captain'), bare('pilot')], false],
    ['a single role', [captain], false],
  ])('%s: %s', (_, roles, comparable) => {
    expect(isComparable({ ...pack, roles, joys: [], trials: [], steps: [] })).toBe(comparable);
  });
});

describe('who vouches for it', () => {
  test('a text may have its own source, which is explained below', () => {
    const own = { source: 'editorial' } as const;
    const role: LocalRole = { ...captain, marks: { stance: own, mission: own, path: own } };
    const aspects = ['stance', 'mission', 'joys', 'path'] as const;
    const view = compareRoles(pack, [role], aspects, false, words);
    expect(view.rows.map(({ sources }) => sources)).toEqual([
      { captain: 'editorial' },
      { captain: 'editorial' },
      {},
      { captain: 'editorial' },
    ]);
    expect(view.notes.map(({ source }) => source)).toEqual(['editorial']);
    expect(compareRoles(pack, [captain], aspects, false, words).notes).toEqual([]);
    expect(compareRoles(pack, [cook], aspects, false, words).notes).toHaveLength(1);
  });

  test('a company’s or a trend’s may differ from the role’s', () => {
    const role: LocalRole = { ...captain, source: 'editorial' };
    const { rows } = compareRoles(pack, [role], ['companies', 'trend', 'success', 'duties'], false, words);
    expect(rows.map(({ sources }) => sources)).toEqual([
      { captain: 'article' },
      { captain: 'article' },
      {},
      {},
    ]);
  });

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
