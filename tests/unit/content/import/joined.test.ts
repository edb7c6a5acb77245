import { describe, expect, test } from 'vitest';
import { joined } from '../../../../src/content/import/joined.ts';
import { gridIn } from './sheet-of.ts';

type Rows = readonly (readonly string[])[];

describe('columns that form one name', () => {
  const names = (heads: readonly string[], columns: readonly number[], ...rows: Rows) => {
    const [first = [], ...rest] = gridIn([heads, ...rows]);
    return joined(first, rest, columns).map((row) => row.map(({ text }) => text).join(' | '));
  };

  test('are joined in the last of them; an empty cell repeats the one above', () => {
    expect(
      names(
        ['Area', 'Skill', 'Text'],
        [0, 1],
        ['Craft', 'Tests', 'a'],
        ['', 'Design', 'b'],
        ['Team', '', 'c'],
      ),
    ).toEqual(['Craft | Craft / Tests | a', ' | Craft / Design | b', 'Team | Team | c']);
  });

  test('are empty if a row is empty, and continue below it', () => {
    expect(
      names(['Area', 'Skill', 'Text'], [0, 1], ['Craft', 'Tests', 'a'], ['', '', 'b'], ['', 'Design', 'c']),
    ).toEqual(['Craft | Craft / Tests | a', ' |  | b', ' | Craft / Design | c']);
  });

  test('name a repeated text once, and a code in parentheses', () => {
    expect(names(['Area', 'Skill'], [0, 1], ['Craft', 'Craft'])).toEqual(['Craft | Craft']);
    expect(names(['Skill', 'Code'], [0, 1], ['Testing', 'TEST'], ['', 'AUDT'])).toEqual([
      'Testing | Testing (TEST)',
      ' | Testing (AUDT)',
    ]);
  });

  test('are left as they are if there is only one', () => {
    expect(names(['Area', 'Skill'], [1], ['Craft', ''], ['', 'Tests'])).toEqual(['Craft | ', ' | Tests']);
    expect(names(['Area', 'Skill'], [], ['Craft', 'Tests'])).toEqual(['Craft | Tests']);
  });
});
