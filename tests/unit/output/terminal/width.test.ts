import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pad, widthOf } from '../../../../src/output/terminal/width.ts';
import { mixedLine } from '../mixed-text.ts';

describe('how many columns a text takes', () => {
  test.each([
    ['nothing', '', 0],
    ['a Latin letter', 'a', 1],
    ['a Latin letter with a combining accent', 'e\u0301', 1],
    ['kana', 'あ', 2],
    ['kana with a combining sound mark', 'か\u3099', 2],
    ['kanji', '情報', 4],
    ['kanji beyond the basic plane', '𠮷', 2],
    ['a variant of a kanji', '辻\u{e0100}', 2],
    ['full-width letters', 'ＣＩＯ', 6],
    ['half-width kana', 'ｶﾅ', 2],
    ['Japanese punctuation', '「、。」', 8],
    ['an ellipsis, which is narrow unless a font says otherwise', '…', 1],
    ['an emoji', '👍', 2],
    ['an emoji with a skin tone', '👍🏽', 2],
    ['a family joined to one emoji', '👨\u200d👩\u200d👧\u200d👦', 2],
    ['a flag', '🇯🇵', 2],
    ['the flag of a region', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}', 2],
    ['a keycap', '1\ufe0f\u20e3', 2],
    ['colour, which takes none', '\u001b[1mab\u001b[22m', 2],
  ])('%s', (_, text, columns) => {
    expect(widthOf(text)).toBe(columns);
  });

  test('Two texts side by side take the columns of both.', () => {
    fc.assert(
      fc.property(mixedLine, mixedLine, (a, b) => {
        expect(widthOf(`${a} ${b}`)).toBe(widthOf(a) + 1 + widthOf(b));
      }),
    );
  });
});

describe('padding', () => {
  test('A text is filled with spaces up to the width.', () => {
    expect(pad('情報', 6)).toBe('情報  ');
    expect(pad('IT', 6)).toBe('IT    ');
  });

  test('A text that is wide enough stays as it is.', () => {
    expect(pad('情報', 4)).toBe('情報');
    expect(pad('情報', 3)).toBe('情報');
  });

  test('A padded text takes the given width, or its own if that is more.', () => {
    fc.assert(
      fc.property(mixedLine, fc.nat(60), (text, width) => {
        expect(widthOf(pad(text, width))).toBe(Math.max(width, widthOf(text)));
      }),
    );
  });
});
