import { expect, test } from 'vitest';
import { areSwapped, editsBetween } from '../../../src/advice/edits.ts';

test.each([
  ['form', 'from', true],
  ['ab', 'ba', true],
  ['abc', 'abc', false],
  ['', '', false],
  ['abc', 'ab', false],
  ['ab', 'bac', false],
  ['ab', 'ca', false],
  ['ab', 'bc', false],
  ['abx', 'bay', false],
  ['abcd', 'badc', false],
])('“%s” and “%s” differ in two neighbours that have changed places: %s', (a, b, swapped) => {
  expect(areSwapped(a, b)).toBe(swapped);
  expect(areSwapped(b, a)).toBe(swapped);
});

test.each([
  ['form', 'from', 1],
  ['form', 'form', 0],
  ['form', 'for', 1],
  ['form', 'fort', 1],
  ['abcd', 'badc', 3],
])('from “%s” to “%s” it takes %d edits', (a, b, edits) => {
  expect(editsBetween(a, b)).toBe(edits);
});
