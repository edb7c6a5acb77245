import { describe, expect, test } from 'vitest';
import { asMeant } from '../../src/arguments.ts';

const NAMES = ['compare', 'path'];

describe('a command line as it was meant', () => {
  test.each([
    [
      ['ｃｏｍｐａｒｅ', 'ＣＩＯ'],
      ['compare', 'ＣＩＯ'],
    ],
    [['Compare'], ['compare']],
    [
      ['ーーlang', 'ja'],
      ['--lang', 'ja'],
    ],
    [['－－ｌａｎｇ＝ja'], ['--lang=ja']],
    [
      ['—lang', 'ja'],
      ['--lang', 'ja'],
    ],
    [['–h'], ['-h']],
    [
      ['path', '--from', '係長'],
      ['path', '--from', '係長'],
    ],
    [['-h'], ['-h']],
    [['--lang=ja'], ['--lang=ja']],
    [
      ['faq', 'ー'],
      ['faq', 'ー'],
    ],
    [
      ['faq', '--', 'ーーlang', 'ｐａｔｈ'],
      ['faq', '--', 'ーーlang', 'ｐａｔｈ'],
    ],
    [
      ['quiz', '--answers', '-'],
      ['quiz', '--answers', '-'],
    ],
  ])('%j is %j', (typed, meant) => {
    expect(asMeant(typed, NAMES)).toEqual(meant);
  });
});
