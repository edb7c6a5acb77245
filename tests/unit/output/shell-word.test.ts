import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../../src/output/shell-word.ts';

test.each(['pack', './my/pack-2', '/opt/私のパック'])('%s needs no quotes', (word) => {
  expect(shellWord(word, 'linux')).toBe(word);
});

test.each(['my pack', "it's", '$(id)', '`id`', '~', 'a"b', 'x;y', '*', '', 'C:\\packs'])(
  '%s is one word for the shell, as it is',
  (word) => {
    expect(
      execFileSync('/bin/sh', ['-c', `printf %s ${shellWord(word, 'linux')}`], { encoding: 'utf8' }),
    ).toBe(word);
  },
);

test.each([
  ['C:\\packs\\mine', 'C:\\packs\\mine'],
  ['C:\\私の パック', '"C:\\私の パック"'],
  ['a&b', '"a&b"'],
])('%s is %s on Windows', (word, shown) => {
  expect(shellWord(word, 'win32')).toBe(shown);
});
