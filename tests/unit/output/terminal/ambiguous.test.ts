import { expect, test } from 'vitest';
import { wideWidthOf } from '../../../../src/output/terminal/ambiguous.ts';

test.each([
  ['abc', 3],
  ['漢字', 4],
  ['①…※→─', 10],
  ['a→b', 4],
  // A mark on a letter takes no column, and an emoji has its two already.
  ['e\u0301', 1],
  ['❤\ufe0f', 2],
  ['♥', 2],
  ['👁\ufe0f\u200d🗨\ufe0f', 2],
])('Where ambiguous characters are wide, %s takes %i columns.', (text, width) => {
  expect(wideWidthOf(text)).toBe(width);
});
