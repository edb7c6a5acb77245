import { describe, expect, test } from 'vitest';
import { describeTerms, findTerms, termNames, termsNear } from '../../../src/advice/glossary.ts';
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

test('only Japanese terms are in the order of their readings', () => {
  const glossary = pack.glossary.map((term) => (term.id === 'log' ? { ...term, reading: 'わん' } : term));
  expect(describeTerms({ ...pack, glossary }).terms.map(({ id }) => id)).toEqual(['log', 'starboard']);
  expect(describeTerms({ ...pack, glossary, lang: 'ja' }).terms.map(({ id }) => id)).toEqual([
    'starboard',
    'log',
  ]);
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

test('a term that has the word as its name is meant alone', () => {
  const [log] = pack.glossary.filter(({ id }) => id === 'log');
  if (!log) throw new Error('the pack has the term');
  const glossary = [...pack.glossary, { ...log, id: 'deck-log', term: 'Log of the deck' }];
  const longer = { ...pack, glossary, translations: [{ ...pack, glossary }] };
  expect(findTerms(longer, 'log')).toEqual(['log']);
  expect(findTerms(longer, 'lo')).toEqual([]);
  expect(findTerms(longer, 'deck')).toEqual(['deck-log']);
});

test('terms similar to a word are suggested, and nothing else of the pack', () => {
  expect(termsNear(pack, 'starbord')).toEqual(['Starboard']);
  expect(termsNear(pack, 'captian')).toEqual([]);
});

test('a term is called by its name in either language, its reading and its aliases', () => {
  expect(termNames(pack)).toEqual([
    { id: 'starboard', names: ['右舷', 'うげん', 'right side', 'Starboard'] },
    { id: 'log', names: ['ログブック', 'Log'] },
  ]);
});
