import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  indexFrom,
  indexOf,
  type Searchable,
  type SearchIndex,
  searchIn,
  spansOf,
  tokenize,
  writtenDown,
} from '../../../src/advice/search.ts';

describe('terms', () => {
  test.each([
    ['Latin words are whole, without case', 'Chief Information Officer', ['chief', 'information', 'officer']],
    ['numbers are whole', '2026年4月', ['2026', '年', '4', '月']],
    ['Japanese is cut into overlapping pairs', '技術戦略', ['技術', '術戦', '戦略']],
    ['one character alone is a term', '法 A', ['法', 'a']],
    ['the two are told apart where they meet', '文系のSE', ['文系', '系の', 'se']],
    ['width is folded', 'ＭＢＡ ｶﾞｲﾄﾞ', ['mba', 'ガイ', 'イド']],
    ['a hyphenated word is one', 'Start-up, state‐of‑the–art', ['startup', 'stateoftheart']],
    ['an apostrophe is no gap', "master’s don't", ['masters', 'dont']],
    ['a hyphen between figures is one', '2-3', ['2', '3']],
    ['marks mean nothing', '「CIO」（・）、。', ['cio']],
    ['nothing has no terms', ' 　', []],
  ])('%s', (_, text, terms) => {
    expect(tokenize(text)).toEqual(terms);
  });

  test('are the same at either width and in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const wide = text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
        expect(tokenize(wide)).toEqual(tokenize(text));
        expect(tokenize(text.toUpperCase())).toEqual(tokenize(text));
      }),
    );
  });

  test('what most queries are made of is split as all else', () => {
    const plain = fc.string({ unit: fc.constantFrom(..."aZ09 -'?.あゖァーヺ一鿿採用"), maxLength: 20 });
    fc.assert(
      fc.property(plain, (text) => {
        expect([...tokenize(text), 'é']).toEqual(tokenize(`${text} é`));
      }),
    );
  });
});

const text = (id: string, title: string, keywords = '', body = ''): Searchable => ({
  id,
  title,
  keywords,
  body,
});
/** Searches a few texts. */
const searchTexts = (texts: readonly Searchable[], query: string) =>
  searchIn(indexOf(texts), query, () => true);

const found = (texts: readonly Searchable[], query: string) => searchTexts(texts, query).map(({ id }) => id);

const TEXTS = [
  text('storms', 'Storms at sea', 'gale, hurricane', 'Reef the sails.'),
  text('sails', 'Setting sails', 'canvas', 'Before storms, take them in.'),
  text('cook', '料理長の一日', '厨房, 食料', '朝は早い。start-up meals'),
];

describe('what is found', () => {
  test('a word in the title weighs more than one in the body', () => {
    expect(found(TEXTS, 'storms')).toEqual(['storms', 'sails']);
    expect(found(TEXTS, 'sails')).toEqual(['sails', 'storms']);
  });

  test('a word among the keywords weighs more than one in the body', () => {
    const texts = [text('body', 'a', 'b', 'gale'), text('keyword', 'a', 'gale', 'b')];
    expect(found(texts, 'gale')).toEqual(['keyword', 'body']);
  });

  test('where some texts hold all the words, those alone', () => {
    expect(found(TEXTS, 'storms canvas')).toEqual(['sails']);
  });

  test('where none holds them all, those that hold any', () => {
    expect(found(TEXTS, 'storms 厨房').toSorted()).toEqual(['cook', 'sails', 'storms']);
  });

  test.each([
    ['the beginning of a word', 'hurri', ['storms']],
    ['a letter wrong in a long word', 'hurricame', ['storms']],
    ['a letter missing in a long word', 'huricane', ['storms']],
    ['a letter wrong in a word of four', 'gape', ['storms']],
    ['a letter wrong in a word of three', 'sew', []],
    ['part of a Japanese word', '料理', ['cook']],
    ['one Japanese character', '厨', ['cook']],
    ['a hyphenated word in one', 'startup', ['cook']],
    ['a hyphenated word in two', 'start up', ['cook']],
    ['a hyphenated word as it stands', 'Start-Up', ['cook']],
    ['a part of a hyphenated word', 'up', ['cook']],
    ['a word that stands nowhere', 'xyzzy', []],
    ['no word', '', []],
  ])('by %s', (_, query, ids) => {
    expect(found(TEXTS, query)).toEqual(ids);
  });

  test('nothing among no texts', () => {
    expect(found([], 'storms')).toEqual([]);
  });

  test('scores go down from the first', () => {
    const scores = searchTexts(TEXTS, 'storms sails').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores).toHaveLength(2);
  });

  test('whatever is asked, what is found is among the texts, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        const ids = found(TEXTS, query);
        expect(new Set(ids).size).toBe(ids.length);
        expect(['storms', 'sails', 'cook']).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});

describe('an index that was written down', () => {
  const word = fc.oneof(
    fc.constantFrom('a', 'ab', 'abc', 'abd', 'storms', '2026', '料', '料理', '料理長', '𠮷野', 'é', 'ガイド'),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  const words = fc.array(word, { maxLength: 6 }).map((each) => each.join(' '));
  const anyText = fc.record({ title: words, keywords: words, body: words });

  test('finds what the index itself finds, with the same score', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 12 }), words, (texts, query) => {
        const searchables = texts.map((each, i) => ({ ...each, id: `text-${i}` }));
        const index = indexOf(searchables);
        expect(foundIn(readAgain(index), query)).toEqual(foundIn(index, query));
      }),
    );
  });

  test('tells places and times apart that take several digits', () => {
    const texts = Array.from({ length: 12_000 }, (_, i) =>
      text(`text-${i}`, i % 700 === 0 ? 'gale' : 'calm', i % 4_999 === 0 ? '料理' : '', 'x '.repeat(i % 60)),
    );
    const index = indexOf(texts);
    const again = readAgain(index);
    for (const query of ['gale', '料理', 'galle']) {
      expect(foundIn(again, query)).toEqual(foundIn(index, query));
      expect(foundIn(again, query).length).toBeGreaterThan(0);
    }
    expect(foundIn(again, 'x')).toEqual(foundIn(index, 'x'));
  });
});

const readAgain = (index: SearchIndex) => indexFrom(writtenDown(index));

/** Sums of the same weights in another order differ in their last digits. */
const foundIn = (index: SearchIndex, query: string) =>
  searchIn(index, query, () => true)
    .map(({ id, score, terms }) => ({ id, score: score.toPrecision(9), terms: [...terms].sort() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

describe('where terms stand in a text', () => {
  /** The stretches of the text themselves. */
  const stretches = (text: string, terms: readonly string[]) =>
    spansOf(text, terms).map(([from, to]) => text.slice(from, to));

  test.each([
    ['whatever their case', 'Storms and STORMS', ['storms'], ['Storms', 'STORMS']],
    ['whatever their width', 'ＭＢＡとMBA', ['mba'], ['ＭＢＡ', 'MBA']],
    ['Latin words only whole', 'sea, seas, undersea', ['sea'], ['sea']],
    ['Japanese anywhere', '情報技術戦略', ['技術'], ['技術']],
    ['pairs that touch as one stretch', '情報技術戦略', ['技術', '術戦', '戦略'], ['技術戦略']],
    ['after characters that fold into several', '㈱の技術', ['技術'], ['技術']],
    ['after characters of two code units', '𠮷野の技術', ['技術'], ['技術']],
    ['nowhere, if they do not', 'Storms', ['calm'], []],
    ['nowhere, if there are none', 'Storms', [], []],
  ])('%s', (_, text, terms, expected) => {
    expect(stretches(text, terms)).toEqual(expected);
  });
});
