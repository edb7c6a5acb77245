import { describe, expect, test } from 'vitest';
import { neutral, neutralJson, neutralLine } from '../../../src/output/neutral.ts';

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
