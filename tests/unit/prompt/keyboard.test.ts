import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asNumber, asWords, keyReader } from '../../../src/prompt/keyboard.ts';

const START = '\u001b[200~';
const END = '\u001b[201~';

/** The events of some chunks of input: keys, pastes in brackets, and Ctrl-Z as a word. */
function read(...pieces: readonly string[]): string {
  let seen = '';
  const reader = keyReader({
    type: (keys) => {
      seen += keys;
    },
    pasted: (text) => `<${text}>`,
    suspend: () => {
      seen += 'SUSPEND';
    },
  });
  for (const piece of pieces) reader(piece);
  return seen;
}

describe('what a terminal sends', () => {
  test('Keys are passed on unchanged, including arrows and Japanese.', () => {
    expect(read('a\u001b[A', '社', '\r')).toBe('a\u001b[A社\r');
  });

  test('A paste is one thing, however many lines it has; what follows are keys again.', () => {
    expect(read(`a${START}1\r2\r3\r${END}b`)).toBe('a<1\r2\r3\r>b');
  });

  test('Ctrl-Z suspends after what was typed before it; in a paste it is text.', () => {
    expect(read('ab\u001acd')).toBe('abSUSPENDcd');
    expect(read(`${START}a\u001ab${END}`)).toBe('<a\u001ab>');
  });

  test('Escape is a key of its own.', () => {
    expect(read('\u001b')).toBe('\u001b');
  });

  test('A key that begins like a paste arrives with the next one at the latest.', () => {
    expect(read('\u001b[2', '~')).toBe('\u001b[2~');
  });

  test('Ctrl-C stops even if the end of a paste was lost.', () => {
    expect(read(`${START}abc`, 'de\u0003', 'f')).toBe('\u0003f');
  });

  test('How the input is cut into chunks makes no difference, except right after an escape.', () => {
    const part = fc.oneof(fc.constantFrom('1', '社\r', '\u001b[B', '\u001a'), pasteOf('x\r\ny'), pasteOf(''));
    fc.assert(
      fc.property(fc.array(part), fc.array(fc.nat(60)), (parts, cuts) => {
        const text = parts.join('');
        const places = [...new Set(cuts)].filter((cut) => cut < text.length && text[cut - 1] !== '\u001b');
        const ends = [...places.toSorted((a, b) => a - b), text.length];
        const pieces = ends.map((end, i) => text.slice(ends[i - 1] ?? 0, end));
        expect(read(...pieces)).toBe(read(text));
      }),
    );
  });
});

function pasteOf(text: string): fc.Arbitrary<string> {
  return fc.constant(START + text + END);
}

test('A paste into a line of words is one line without control characters.', () => {
  expect(asWords('議事録\r\n\tとメモ\u0007\n')).toBe('議事録 とメモ');
});

test.each([
  ['3', '3'],
  ['３\r4\r5', '3'],
  [' 12 \n', '12'],
  ['word\n3', ''],
  ['123', ''],
  ['', ''],
])('A paste of %j answers with %j.', (paste, key) => {
  expect(asNumber(paste)).toBe(key);
});
