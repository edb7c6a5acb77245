import fc from 'fast-check';

const KANA = ['の', 'から', 'しごと', 'カタカナ', 'サーバー', 'っぽい', 'ゃ', 'が', 'か\u3099'];
const KANJI = ['情報', '部門', '経営層', '𠮷野', '辻\u{e0100}', '々'];
const LATIN = ['IT', 'engineer', 'a', 'state-of-the-art', 'cafe\u0301', 'naïve', 'C#', 'R&D', '[note]'];
const NUMBERS = ['3年', '10,000円', '25％', '２０２５年', '1st', '0.5'];
const URLS = ['https://example.com/a/very/long/path?with=a&query=too#and-a-fragment'];
const WIDTHS = ['ＣＩＯ', 'ｶﾀｶﾅ', 'ﾃﾞｰﾀ', '｡', '！', '～'];
const EMOJI = ['👍🏽', '👨\u200d👩\u200d👧\u200d👦', '👩🏽\u200d💻', '❤\ufe0f', '1\ufe0f\u20e3', '🫠'];
const FLAGS = ['🇯🇵', '🇺🇸', '🏳\ufe0f\u200d🌈', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'];
const MARKS = ['「', '」', '（', '）', '、', '。', '…', '…', '——', '・', '(', ')', ',', '.', '“', '”'];
const SPACES = [' ', ' ', ' ', '  ', '\u3000'];

/** A line of text such as a pack may contain, in every script and with everything that is hard to break. */
export const mixedLine: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      ...[KANA, KANJI, LATIN, NUMBERS, URLS, WIDTHS, EMOJI, FLAGS, MARKS, SPACES].map((pieces) =>
        fc.constantFrom(...pieces),
      ),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

/** The same, not blank and without spaces at its ends. */
export const mixedText: fc.Arbitrary<string> = mixedLine
  .map((line) => line.trim())
  .filter((line) => line !== '');

/** A text without its spaces and line breaks: what must never be lost. */
export function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}
