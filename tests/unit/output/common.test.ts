import fc from 'fast-check';
import fastStringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { isCommon, widthOfCommon } from '../../../src/output/common.ts';
import { harmful } from '../../../src/output/harmful.ts';
import { NO_BREAK } from '../../../src/output/spaces.ts';
import { charactersOf } from '../../../src/output/terminal/character.ts';
import { lastPhraseIn } from '../../../src/output/terminal/phrases.ts';
import { widthOf } from '../../../src/output/terminal/width.ts';
import { wrap } from '../../../src/output/terminal/wrap.ts';

const COMMON = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => widthOfCommon(character) !== undefined,
);
const text = fc.string({ unit: fc.constantFrom(...COMMON), maxLength: 60 });

test('Common characters include all kinds that screens use.', () => {
  expect(COMMON).toEqual(
    expect.arrayContaining(['a', '~', '—', '…', '─', '█', '、', 'の', 'ヶ', '龥', '（']),
  );
  expect(COMMON).not.toEqual(expect.arrayContaining(['\n']));
});

test('Each is as wide as in the library, alone and beside others.', () => {
  expect(COMMON.filter((character) => widthOf(character) !== fastStringWidth(character))).toEqual([]);
  fc.assert(
    fc.property(text, (each) => {
      expect(widthOf(each)).toBe(fastStringWidth(each));
    }),
  );
});

test('Common texts consist of these characters only.', () => {
  expect(isCommon('')).toBe(true);
  fc.assert(
    fc.property(fc.array(text), fc.string({ unit: 'binary', maxLength: 20 }), (lines, other) => {
      expect(isCommon(lines.join('\n'))).toBe(true);
      expect(isCommon(other)).toBe(other.split('\n').every((line) => widthOfCommon(line) !== undefined));
    }),
  );
});

test('None is harmful, and none combines with its neighbours.', () => {
  expect(COMMON.filter((character) => harmful().test(character))).toEqual([]);
  fc.assert(
    fc.property(text, (each) => {
      expect(charactersOf(each)).toEqual(each.split(''));
    }),
  );
});

test('Narrow text is broken like all other text.', () => {
  const narrow = fc.string({
    unit: fc.oneof(
      fc.constantFrom(...COMMON.filter((character) => widthOfCommon(character) === 1)),
      fc.constantFrom(' ', NO_BREAK, ','),
    ),
    maxLength: 60,
  });
  fc.assert(
    fc.property(narrow, fc.integer({ min: 2, max: 30 }), (each, width) => {
      expect(wrap(each, width)).toEqual(wrap(each, width, (part) => widthOf(part)));
    }),
  );
});

test('A clause after a comma starts a phrase, in any script.', () => {
  expect(lastPhraseIn('形式（text、markdown、JSON）')('形式（text、'.length)).toBe('形式（text、'.length);
});
