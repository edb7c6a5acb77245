import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/content/bytes.ts';

describe('the text in a file', () => {
  test('is read without the byte-order mark before it, and with any other', () => {
    expect(decodeText(Buffer.from('\ufeffa: 1\n'))).toBe('a: 1\n');
    expect(decodeText(Buffer.from('a: \ufeff1\n'))).toBe('a: \ufeff1\n');
  });

  test('may hold U+FFFD, by which decoders mark invalid bytes', () => {
    expect(decodeText(Buffer.from('a: \ufffd\n'))).toBe('a: \ufffd\n');
  });

  test.each([
    ['UTF-16 as Windows writes it', Buffer.from('\ufeff氏名\n', 'utf16le'), 'UTF-16'],
    ['UTF-16 of ASCII without its mark', Buffer.from('a: 1\n', 'utf16le'), 'UTF-16'],
    ['UTF-32', Buffer.from('fffe0000610000000a000000', 'hex'), 'UTF-32'],
  ])('%s is named, as a whole', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'encoding', encoding });
  });

  test.each([
    ['Shift_JIS', Buffer.from('613a2093fa967b8cea0a', 'hex'), 1, 4],
    ['Latin-1', Buffer.from('a: 1\nb: caf\u00e9\n', 'latin1'), 2, 7],
  ])('%s is named where it first occurs', (_, bytes, line, column) => {
    expect(decodeText(bytes)).toEqual({ kind: 'encoding', encoding: 'UTF-8', line, column });
  });

  test('a NUL character is named with its location', () => {
    expect(decodeText(Buffer.from('a: 1\nb: \0\n'))).toEqual({ kind: 'binary', line: 2, column: 4 });
  });
});
