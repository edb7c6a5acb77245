import { describe, expect, test } from 'vitest';
import { describeTerms, findTerms, termNames } from '../../../src/advice/glossary.ts';
import { shipPackIn } from '../content/ship-pack.ts';

const pack = shipPackIn('en');

test('every term is explained in the order of a dictionary, with its reading if it has one', () => {
  expect(describeTerms(pack)).toEqual({
    schema: 'career.glossary/1',
    lang: 'en',
    terms: [
      { id: 'log', term: 'Log', definition: 'The record of a voyage.' },
      { id: 'starboard', term: 'Starboard', reading: 'うげん', definition: 'The right-hand side of a ship.' },
    ],
  });
  expect(describeTerms(shipPackIn('ja')).terms.map(({ term }) => term)).toEqual(['右舷', 'ログブック']);
});

test('some terms may be asked for by their ids, in the order asked for', () => {
  expect(describeTerms(shipPackIn('ja'), ['log'])).toEqual({
    schema: 'career.glossary/1',
    lang: 'ja',
    terms: [{ id: 'log', term: 'ログブック', definition: '航海の記録です。' }],
  });
  expect(describeTerms(pack, ['log', 'starboard']).terms.map(({ id }) => id)).toEqual(['log', 'starboard']);
  expect(describeTerms(pack, []).terms).toEqual([]);
});

describe('the terms that a word means', () => {
  test.each([
    ['its name in either language', '右舷', ['starboard']],
    ['its name at any width, in any case', 'ＬＯＧ', ['log']],
    ['its reading', 'うげん', ['starboard']],
    ['an alias', 'Right Side', ['starboard']],
    ['a part of its name', 'ブック', ['log']],
    ['a word of its definition alone', 'voyage', []],
    ['a word that is nowhere', 'xyzzy', []],
  ])('by %s', (_, word, ids) => {
    expect(findTerms(pack, word)).toEqual(ids);
  });
});

test('a term is called by its name in either language, its reading and its aliases', () => {
  expect(termNames(pack)).toEqual([
    { id: 'starboard', names: ['右舷', 'うげん', 'right side', 'Starboard'] },
    { id: 'log', names: ['ログブック', 'Log'] },
  ]);
});
