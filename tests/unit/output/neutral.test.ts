import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../src/output/document.ts';
import { neutral, neutralDocument, neutralJson, neutralLine } from '../../../src/output/neutral.ts';
import { document as anyDocument } from './generated.ts';

describe('what acts or hides is made visible', () => {
  test.each([
    ['an escape sequence', '\u001b[31m', '␛[31m'],
    ['a title for the terminal', '\u001b]0;x\u0007', '␛]0;x␇'],
    ['a tab and a carriage return', 'a\tb\r', 'a␉b␍'],
    ['a delete character', '\u007f', '␡'],
    ['a control character of Latin-1', '\u009b31m', '<U+009B>31m'],
    ['an override', 'a\u202eb', 'a<U+202E>b'],
    ['an isolate', '\u2066a\u2069', '<U+2066>a<U+2069>'],
    ['a space without width', 'a\u200bb', 'a<U+200B>b'],
    ['a joiner between letters', 'a\u200db', 'a<U+200D>b'],
    ['a line separator', 'a\u2028b', 'a<U+2028>b'],
    ['a byte-order mark', '\ufeffa', '<U+FEFF>a'],
    ['an annotation', '\ufff9a\ufffab\ufffb', '<U+FFF9>a<U+FFFA>b<U+FFFB>'],
    ['tags without a flag', 'a\u{e0041}', 'a<U+E0041>'],
    ['half a pair', 'a\ud83d', 'a<U+D83D>'],
    ['one variant after another', '葛\u{e0100}\u{e0101}', '葛\u{e0100}<U+E0101>'],
  ])('%s', (_, text, visible) => {
    expect(neutral(text)).toBe(visible);
  });

  test('a line break stays, but not in what is to be one line', () => {
    expect(neutral('a\nb')).toBe('a\nb');
    expect(neutralLine('a\nb')).toBe('a␊b');
  });
});

describe('what belongs to a text stays', () => {
  test.each([
    ['a family', '👨\u200d👩\u200d👧\u200d👦'],
    ['a colour of skin', '👩🏽\u200d💻'],
    ['a rainbow', '🏳\ufe0f\u200d🌈'],
    ['the flag of England', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'],
    ['a heart and a key', '❤\ufe0f 1\ufe0f\u20e3'],
    ['a variant of a kanji', '辻\u{e0100}'],
    ['marks on letters', 'か\u3099cafe\u0301'],
    ['Arabic and Hebrew', 'مرحبا שלום'],
  ])('%s', (_, text) => {
    expect(neutral(text)).toBe(text);
  });
});

test('JSON holds the same characters as escapes, and gives them back', () => {
  const text = '\u009b\u202e\u{e0041}\u007f\n👩🏽\u200d💻';
  const json = neutralJson(JSON.stringify(text));
  expect(json).toBe('"\\u009b\\u202e\\udb40\\udc41\\u007f\\n👩🏽\u200d💻"');
  expect(JSON.parse(json)).toBe(text);
});

describe('a document', () => {
  const harm = fc.constantFrom(
    '\u001b[31m',
    '\u202e',
    '\u200b',
    '\u009b',
    '\t',
    '\ud83d',
    '\u{e0041}',
    '\ufeff',
  );

  test('has nothing harmful in any text of any block, and every text is neutral', () => {
    fc.assert(
      fc.property(anyDocument, harm, (document, harm) => {
        const leaves = leavesOf(neutralDocument(withIn(document, harm)));
        expect(leaves.filter((leaf) => neutral(leaf) !== leaf)).toEqual([]);
        expect(leaves).toEqual(leavesOf(withIn(document, neutral(harm))));
      }),
    );
  });

  test('is made neutral if the rest of its text is plain', () => {
    fc.assert(
      fc.property(harm, (harm) => {
        const text = `"a"\nb\\${harm}`;
        expect(neutralDocument([{ kind: 'paragraph', text }])).toEqual([
          { kind: 'paragraph', text: neutral(text) },
        ]);
      }),
    );
  });

  test('keeps its kinds, tones and numbers', () => {
    const document: Document = [
      { kind: 'paragraph', text: 'a\u202eb', tone: 'caution' },
      {
        kind: 'bars',
        bars: [
          { label: '\u0007', value: 61.5 },
          { label: 'x', value: null },
        ],
      },
    ];
    expect(neutralDocument(document)).toEqual([
      { kind: 'paragraph', text: 'a<U+202E>b', tone: 'caution' },
      {
        kind: 'bars',
        bars: [
          { label: '␇', value: 61.5 },
          { label: 'x', value: null },
        ],
      },
    ]);
  });
});

/** A document with something in front of each of its texts. */
function withIn(document: Document, harm: string): Document {
  return JSON.parse(JSON.stringify(document), (field, value) =>
    typeof value === 'string' && field !== 'kind' && field !== 'tone' ? `${harm}${value}` : value,
  );
}

function leavesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
