import { expect, test } from 'vitest';
import { describeGroup, grouped } from '../../../src/content/grouped.ts';
import * as en from '../../../src/locale/en.ts';
import * as ja from '../../../src/locale/ja.ts';

const unknown = (line: number, field: string, free: string) => ({
  file: 'steps.yaml',
  ...{ line, column: 9, kind: 'unknown-field', field, message: `unknown field ${field}; free: ${free}` },
});

test('72 times the same unknown field are one line with a count and the first places', () => {
  const remarks = Array.from({ length: 72 }, (_, i) =>
    unknown(10 * (i + 1), 'level', i % 2 ? 'ref' : 'marks'),
  );
  const groups = grouped([...remarks, unknown(15, 'colour', 'ref')]);
  expect(groups.map((group) => describeGroup(group, en))).toEqual([
    'steps.yaml:10:9: unknown field level; free: marks (72 times; also in line 20, 30, 40 …)',
    'steps.yaml:15:9: unknown field colour; free: ref',
  ]);
  expect(groups.map((group) => describeGroup(group, ja))[0]).toBe(
    'steps.yaml:10:9: unknown field level; free: marks（全部で72か所。ほかに20, 30, 40 …行目）',
  );
});

test('the same in two files, and different messages of a kind, stay apart', () => {
  const missing = (file: string, field: string) => ({
    file,
    kind: 'missing-field',
    message: `${field} is missing`,
  });
  const groups = grouped([missing('a.yaml', 'name'), missing('b.yaml', 'name'), missing('a.yaml', 'title')]);
  expect(groups.map(({ file, message }) => `${file} ${message}`)).toEqual([
    'a.yaml name is missing',
    'b.yaml name is missing',
    'a.yaml title is missing',
  ]);
});

test('two of the same become one line that names the other line', () => {
  const [group] = grouped([unknown(3, 'x', ''), unknown(8, 'x', '')]);
  expect(group && describeGroup(group, en)).toMatch(/\(2 times; also in line 8\)$/);
});
