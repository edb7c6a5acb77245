import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Searchable, searchIn } from '../../../src/advice/search.ts';
import { foldKana, isLatin, partsOf, spansOf, wordsIn } from '../../../src/advice/search-text.ts';

describe('what a query looks for', () => {
  test.each([
    ['Latin words, without case', 'Chief Information Officer', ['chief', 'information', 'officer']],
    ['runs of Japanese, and figures', '2026年4月', ['2026', '年', '4', '月']],
    ['the two apart', '文系のSE', ['文系ノ', 'se']],
    ['either width', 'ＭＢＡ ｶﾞｲﾄﾞ', ['mba', 'ガイド']],
    ['either kana', 'がいど ガイド', ['ガイド']],
    ['no variation selectors', '葛\u{e0100}飾 ⚓\ufe0f', ['葛飾']],
    ['a hyphenated word as one', 'Start-up, state‐of‑the–art', ['startup', 'stateoftheart']],
    ['an apostrophe as no gap', "master’s don't", ['masters', 'dont']],
    ['figures with a hyphen as two', '2-3', ['2', '3']],
    ['no marks', '「CIO」（・）、。', ['cio']],
    ['nothing', ' 　', []],
  ])('%s', (_, query, words) => {
    expect(wordsIn(query)).toEqual(words);
  });

  test('is the same in full width and in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (query) => {
        const wide = query.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
        expect(wordsIn(wide)).toEqual(wordsIn(query));
        expect(wordsIn(query.toUpperCase())).toEqual(wordsIn(query));
      }),
    );
  });

  test.each([
    ['pairs of Japanese', '技術戦略', ['技術', '術戦', '戦略']],
    ['no grammar', '文系でもなれますか', ['文系', '系デ']],
    ['hiragana, if there is nothing else', 'なれる', ['ナレ', 'レル']],
    ['a character alone', '船', ['船']],
    ['katakana by threes', 'レガシー', ['レガシ', 'ガシー']],
    ['no single Latin letters', 'M&A SE', ['se']],
  ])('in parts: %s', (_, query, parts) => {
    expect(partsOf(query)).toEqual(parts);
  });
});

const text = (id: string, title: string, keywords = '', body = '') => ({
  id,
  searchable: [{ titles: [title], keywords: keywords.split('\n'), bodies: [body] } satisfies Searchable],
});

const found = (texts: readonly ReturnType<typeof text>[], query: string) =>
  searchIn(texts, query).map(({ entry }) => entry.id);

const TEXTS = [
  text('storms', 'Storms at sea', 'gale\nhurricane', 'Reef the sails.'),
  text('sails', 'Setting sails', 'canvas', 'Before storms, take them in.'),
  text('cook', '料理長の一日', '厨房\n食料', '朝は早い。start-up meals'),
];

describe('the order', () => {
  test.each([
    ['a title before keywords', 'gale', [text('second', 'a', 'gale'), text('first', 'gale and more', '')]],
    ['keywords before a text', 'gale', [text('second', 'a', 'b', 'gale'), text('first', 'a', 'gale\nb')]],
    ['a whole title before a part', '船長', [text('second', '船長の一日'), text('first', '船長')]],
    [
      'a title and a text before a title alone',
      'gale',
      [text('second', 'gale'), text('first', 'gale', '', 'gale')],
    ],
    ['a whole word before its beginning', 'pm', [text('second', 'PMO'), text('first', 'PM')]],
    [
      'a rare word before a frequent one',
      'sea 料理',
      [text('second', 'sea a'), text('other', 'sea b'), text('first', '料理長の一日')],
    ],
    ['else the order of the things', 'gale', [text('first', 'gale'), text('second', 'gale')]],
  ])('%s', (_, query, texts) => {
    expect(found(texts, query)[0]).toBe('first');
  });

  test('scores go down from the first', () => {
    const scores = searchIn(TEXTS, 'storms sails').map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(scores).toHaveLength(2);
  });
});

describe('what is found', () => {
  test('things that hold all the words, and no others', () => {
    expect(found(TEXTS, 'storms canvas')).toEqual(['sails']);
  });

  test('if there are none, entries that contain any of them', () => {
    expect(found(TEXTS, 'storms 厨房').toSorted()).toEqual(['cook', 'sails', 'storms']);
  });

  test.each([
    ['the beginning of a word', 'hurri', ['storms']],
    ['a letter wrong in a long word', 'hurricame', ['storms']],
    ['a letter missing in a long word', 'huricane', ['storms']],
    ['a letter too many', 'hurriccane', ['storms']],
    ['a letter wrong in a word of four', 'gape', ['storms']],
    ['a letter wrong in a word of three', 'sew', []],
    ['part of a Japanese word', '料理', ['cook']],
    ['part of a Japanese word, with a letter wrong', '料理帳', ['cook']],
    ['Japanese words written as one', '料理食料', ['cook']],
    ['one Japanese character', '厨', ['cook']],
    ['a hyphenated word in one', 'startup', ['cook']],
    ['a hyphenated word in two', 'start up', ['cook']],
    ['a hyphenated word as it is', 'Start-Up', ['cook']],
    ['a part of a hyphenated word', 'up', ['cook']],
    ['a word that is nowhere', 'xyzzy', []],
    ['no word', '', []],
  ])('by %s', (_, query, ids) => {
    expect(found(TEXTS, query)).toEqual(ids);
  });

  test('the beginning of a word, and a word with a letter wrong, together', () => {
    expect(found(TEXTS, 'hurri stormz')).toEqual(['storms']);
  });

  test('a word of two letters only as a whole, one of three also as a beginning', () => {
    expect(found([text('pmo', 'PMOs')], 'pm')).toEqual([]);
    expect(found([text('pmo', 'PMOs')], 'pmo')).toEqual(['pmo']);
  });

  test('a Japanese word right after a Latin one, a word before a hyphenated one', () => {
    expect(found([text('plan', 'IT戦略')], '戦略')).toEqual(['plan']);
    expect(found([text('plan', 'Start-up ok')], 'ok')).toEqual(['plan']);
  });

  test('nothing without entries', () => {
    expect(found([], 'storms')).toEqual([]);
  });

  test('is returned as it occurs in the text', () => {
    expect(searchIn(TEXTS, 'hurri')[0]?.terms).toEqual(['hurricane']);
    expect(searchIn(TEXTS, 'huricane')[0]?.terms).toEqual(['hurricane']);
    expect(searchIn([text('both', 'Hurricane, hurricanes')], 'hurri')[0]?.terms).toEqual([
      ...['hurricane', 'hurricanes'],
    ]);
  });

  test('any query returns entries from the list, without duplicates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (query) => {
        const ids = found(TEXTS, query);
        expect(new Set(ids).size).toBe(ids.length);
        expect(['storms', 'sails', 'cook']).toEqual(expect.arrayContaining(ids));
      }),
    );
  });
});

test('hiragana are folded to katakana, the first and the last too', () => {
  expect(foldKana('ぁあゖ、漢a')).toBe('ァアヶ、漢a');
});

test.each([
  ['se', true],
  ['2', true],
  ['se文', false],
  ['文se', false],
  ['', false],
])('“%s” is a Latin word: %s', (word, latin) => {
  expect(isLatin(word)).toBe(latin);
});

describe('spans of terms in a text', () => {
  /** The texts of the spans. */
  const stretches = (text: string, terms: readonly string[]) =>
    spansOf(text, terms).map(([from, to]) => text.slice(from, to));

  test.each([
    ['whatever their case', 'Storms and STORMS', ['storms'], ['Storms', 'STORMS']],
    ['whatever their width', 'ＭＢＡとMBA', ['mba'], ['ＭＢＡ', 'MBA']],
    ['whatever their kana', 'ガイドがいど', ['ガイド'], ['ガイドがいど']],
    ['Latin words only whole', 'sea, seas, undersea', ['sea'], ['sea']],
    ['Japanese anywhere', '情報技術戦略', ['技術'], ['技術']],
    ['those that touch as one', '情報技術戦略', ['技術', '術戦', '戦略'], ['技術戦略']],
    ['after characters that fold into several', '㈱の技術', ['技術'], ['技術']],
    ['after characters of two code units', '𠮷野の技術', ['技術'], ['技術']],
    ['across a variation selector', '葛\u{e0100}飾区', ['葛飾'], ['葛\u{e0100}飾']],
    ['in the order of the text', '情報技術戦略', ['戦略', '情報'], ['情報', '戦略']],
    ['nowhere, if they are not in it', 'Storms', ['calm'], []],
    ['nowhere, if there are none', 'Storms', [], []],
  ])('%s', (_, text, terms, expected) => {
    expect(stretches(text, terms)).toEqual(expected);
  });
});
