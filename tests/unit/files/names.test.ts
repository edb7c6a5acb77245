import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNamesFor, isDeviceName } from '../../../src/files/names.ts';

test.each([
  ['0012', '0012.html'],
  ['山田 太郎', '山田-太郎.html'],
  ['taro.yamada@example.co.jp', 'taro.yamada@example.co.jp.html'],
  ['../../etc/passwd', 'etc-passwd.html'],
  ['C:\\Windows', 'C-Windows.html'],
  ['CON', '_CON.html'],
  ['ｃｏｎ', '_con.html'],
  ['com1.txt', '_com1.txt.html'],
  ['COM¹', '_COM1.html'],
  ['contract', 'contract.html'],
  ['a:b', 'a-b.html'],
  ['.hidden', 'hidden.html'],
  ['name. ', 'name.html'],
  ['', 'person.html'],
  ['..', 'person.html'],
  ['"<>|?*', 'person.html'],
  ['a\u0000b\u202ec\nd', 'a-b-c-d.html'],
  ['a\u034fb\u3164c\u115fd\ufe0f', 'a-b-c-d.html'],
  ['x'.repeat(500), `${'x'.repeat(100)}.html`],
  ['漢'.repeat(500), `${'漢'.repeat(33)}.html`],
])('%j is %s', (text, name) => {
  expect(fileNamesFor([text], '.html')).toEqual([name]);
});

test('Names that differ only in case are numbered, skipping numbers that would give a name in use.', () => {
  const texts = ['a', 'A', 'a-2', 'a', '　a', 'index', 'ａ'];
  expect(fileNamesFor(texts, '.html', ['index.html'])).toEqual([
    'a.html',
    'A-2.html',
    'a-2-2.html',
    'a-3.html',
    'a-4.html',
    'index-2.html',
    'a-5.html',
  ]);
});

test('Every name is safe, short, and unlike all others.', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: fc.constantFrom('a', 'A', '.', '/', '\\', ' ', '-', '\u0301', '漢', '\ud800') }),
    fc.constantFrom('con', 'NUL.', 'aux.html', 'LPT9', '..', 'index'),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
      const names = fileNamesFor(texts, '.html', ['index.html']);
      const folded = names.map((name) => name.normalize('NFKC').toLowerCase());
      expect(new Set(['index.html', ...folded]).size).toBe(texts.length + 1);
      for (const name of names) {
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}_@+][\p{L}\p{M}\p{N}._@+-]*\.html$/u);
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
        expect(Buffer.byteLength(name)).toBeLessThan(120);
      }
    }),
  );
});

test.each([
  ['nul', true],
  ['Con.html', true],
  ['com1', true],
  ['console.html', false],
  ['my-nul', false],
])('Whether Windows takes %s for a device: %s', (name, device) => {
  expect(isDeviceName(name)).toBe(device);
});
