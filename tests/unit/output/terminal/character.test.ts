import { expect, test } from 'vitest';
import { charactersOf } from '../../../../src/output/terminal/character.ts';

test.each([
  ['か\u3099き', ['か\u3099', 'き']],
  ['e\u0301\u0302x', ['e\u0301\u0302', 'x']],
  ['\u0301\u0302x', ['\u0301\u0302', 'x']],
  ['🇯🇵🇬🇧', ['🇯🇵', '🇬🇧']],
  ['🇯x', ['🇯', 'x']],
  ['👩🏽\u200d💻👍🏽', ['👩🏽\u200d💻', '👍🏽']],
  ['👨\u200d👩\u200d👧x', ['👨\u200d👩\u200d👧', 'x']],
  ['❤\ufe0f\u200d🔥\ufe0f\u{1f3fd}!', ['❤\ufe0f\u200d🔥\ufe0f\u{1f3fd}', '!']],
  ['🏴\u{e0067}\u{e0062}\u{e007f}a', ['🏴\u{e0067}\u{e0062}\u{e007f}', 'a']],
])('%s is read as the characters that people see.', (text, characters) => {
  expect(charactersOf(text)).toEqual(characters);
});
