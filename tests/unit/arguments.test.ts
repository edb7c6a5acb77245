import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeclaredNames, normaliseNames } from '../../src/arguments.ts';

const PROGRAM: DeclaredNames = {
  commands: ['compare', 'path'],
  options: [
    { flags: ['-h', '--help'], takesValue: false },
    { flags: ['--lang'], takesValue: true },
    { flags: ['--no-color'], takesValue: false },
  ],
};
const COMMAND: DeclaredNames = {
  commands: [],
  options: [
    ...PROGRAM.options,
    { flags: ['--evidence'], takesValue: true },
    { flags: ['--check'], takesValue: false },
  ],
};

describe('names of commands', () => {
  test.each([
    [
      ['ｃｏｍｐａｒｅ', 'ＣＩＯ'],
      ['compare', 'ＣＩＯ'],
    ],
    [['Compare'], ['compare']],
    [
      ['--lang', 'Path', 'PATH'],
      ['--lang', 'Path', 'path'],
    ],
    [
      ['path', 'Compare', 'ーーlang'],
      ['path', 'Compare', 'ーーlang'],
    ],
    [
      ['--', 'Compare'],
      ['--', 'Compare'],
    ],
    [['xyzzy'], ['xyzzy']],
    [
      ['/?', 'path'],
      ['--help', 'path'],
    ],
  ])('%j is %j', (typed, meant) => {
    expect(normaliseNames(typed, PROGRAM)).toEqual(meant);
  });
});

describe('names of options', () => {
  test.each([
    [
      ['ーーlang', 'ja'],
      ['--lang', 'ja'],
    ],
    [['－－ｌａｎｇ＝ja'], ['--lang=ja']],
    [['--LANG=JA'], ['--lang=JA']],
    [
      ['—lang', 'ja'],
      ['--lang', 'ja'],
    ],
    [['–h'], ['-h']],
    [['--no–color'], ['--no-color']],
    [['-h'], ['-h']],
    [['--lang=ja'], ['--lang=ja']],
    [['—published in May'], ['—published in May']],
    [['--xyzzy'], ['--xyzzy']],
    [
      ['--evidence', '—check', '—check'],
      ['--evidence', '—check', '--check'],
    ],
    [
      ['--evidence', '--', '—check'],
      ['--evidence', '--', '--check'],
    ],
    [['-'], ['-']],
    [['ー'], ['ー']],
    [['-1'], ['-1']],
    [['/?'], ['--help']],
    [
      ['faq', '/?'],
      ['faq', '/?'],
    ],
    [
      ['faq', '--', 'ーーlang', 'ｐａｔｈ'],
      ['faq', '--', 'ーーlang', 'ｐａｔｈ'],
    ],
  ])('%j is %j', (typed, meant) => {
    expect(normaliseNames(typed, COMMAND)).toEqual(meant);
  });
});

describe('everything else, byte for byte:', () => {
  /** What people type, and what looks like a name but is not one. */
  const word = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '--',
      '-',
      '--check',
      '—check',
      'ーーlang＝ja',
      'Path',
      'ｐａｔｈ',
      '-h',
      '/?',
      '−1',
      '',
      '＝',
    ),
  );
  const isNoOption = (text: string): boolean => !/^[\p{Pd}ー−]/u.test(text) && text !== '/?';

  test('the value of an option', () => {
    fc.assert(
      fc.property(word, fc.array(word.filter(isNoOption)), (value, before) => {
        const typed = [...before, '--evidence', value];
        expect(normaliseNames(typed, COMMAND)).toEqual(typed);
      }),
    );
  });

  test('the value after an equals sign', () => {
    fc.assert(
      fc.property(word, (value) => {
        expect(normaliseNames([`ーーＥvidence=${value}`], COMMAND)).toEqual([`--evidence=${value}`]);
      }),
    );
  });

  test('every argument', () => {
    fc.assert(
      fc.property(fc.array(word.filter(isNoOption)), (words) => {
        expect(normaliseNames([...words, '—check', ...words], COMMAND)).toEqual([
          ...words,
          '--check',
          ...words,
        ]);
      }),
    );
  });

  test('all after --', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(normaliseNames(['—check', '--', ...words], COMMAND)).toEqual(['--check', '--', ...words]);
      }),
    );
  });

  test('all that follows a command’s name', () => {
    fc.assert(
      fc.property(fc.array(word), (words) => {
        expect(normaliseNames(['Path', ...words], PROGRAM)).toEqual(['path', ...words]);
      }),
    );
  });
});
