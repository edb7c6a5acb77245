import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../src/content/yaml.ts';

const ROLES = ['roles:', '  - id: cio', '    name: { ja: 情報, en: CIO }', '  - id: cto', ''].join('\n');

/** Ten lists, each naming the one before it nine times: a few hundred characters that stand for a billion. */
const BOMB = [
  'l0: &l0 [x]',
  ...Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`),
].join('\n');

describe('what is read', () => {
  test('YAML becomes plain data', () => {
    expect(readYaml('f.yaml', ROLES)).toMatchObject({
      value: { roles: [{ id: 'cio', name: { ja: '情報', en: 'CIO' } }, { id: 'cto' }] },
      faults: [],
    });
  });

  test('no text at all is null, without a fault', () => {
    expect(readYaml('f.yaml', '')).toMatchObject({ value: null, faults: [] });
  });

  test('yes, no, on and off are texts, as YAML 1.2 has it', () => {
    expect(readYaml('f.yaml', '[yes, no, on, off]').value).toEqual(['yes', 'no', 'on', 'off']);
  });

  test('an alias stands for what its anchor names', () => {
    expect(readYaml('f.yaml', 'a: &x [1, 2]\nb: *x\n').value).toEqual({ a: [1, 2], b: [1, 2] });
  });

  test('every JSON document is read as JSON reads it', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const { value, faults } = readYaml('f.json', json);
        expect(faults).toEqual([]);
        expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(json)));
      }),
    );
  });
});

describe('places', () => {
  test.each([
    [['roles'], 2, 3],
    [['roles', 0], 2, 5],
    [['roles', 0, 'id'], 2, 9],
    [['roles', 0, 'name'], 3, 11],
    [['roles', 0, 'name', 'ja'], 3, 17],
    [['roles', 0, 'name', 'en'], 3, 25],
    [['roles', 1, 'id'], 4, 9],
    [[], 1, 1],
  ])('%j stands where its value begins', (path, line, column) => {
    expect(readYaml('f.yaml', ROLES).locate(path)).toEqual({ file: 'f.yaml', line, column });
  });

  test.each([
    ['a field', ['roles', 0, 'title'], 2, 5],
    ['an element', ['roles', 7], 2, 3],
    ['what is inside a scalar', ['roles', 0, 'id', 'ja'], 2, 9],
    ['everything', ['steps', 3, 'id'], 1, 1],
  ])('where %s is missing, the place is that of the nearest node above', (_, path, line, column) => {
    expect(readYaml('f.yaml', ROLES).locate(path)).toEqual({ file: 'f.yaml', line, column });
  });

  test('where there is no text at all, there is only the file', () => {
    expect(readYaml('f.yaml', '').locate(['roles'])).toEqual({ file: 'f.yaml' });
  });
});

describe('what is wrong', () => {
  test.each([
    ['a list that is not closed', 'a: [1', 1, 6],
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 1],
    ['a tab as indentation', 'a:\n\tb: 1\n', 2, 1],
    ['a key that is a list', '? [x]\n: 1\n', 1, 3],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1],
    ['an alias without an anchor', 'a: 1\nb: *nobody\n', 2, 4],
    ['an alias before its anchor', 'a: *later\nb: &later 1\n', 1, 4],
    ['a few aliases that stand for a billion values', BOMB, 1, 1],
  ])('%s has its place, and no value', (_, text, line, column) => {
    expect(readYaml('f.yaml', text)).toMatchObject({
      value: undefined,
      faults: [{ file: 'f.yaml', line, column, kind: 'syntax', reason: expect.stringMatching(/^.+$/) }],
    });
  });

  test('several faults are all told', () => {
    const { faults } = readYaml('f.yaml', 'a: 1\na: 2\nb: *x\nc: *y\n');
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 4],
      [4, 4],
    ]);
  });
});

/** Reads a text and sees that every place it tells of is in one of the text's lines. */
function readsCalmly(text: string): void {
  const { value, faults, locate } = readYaml('f.yaml', text);
  if (faults.length > 0) expect(value).toBeUndefined();
  const places = [...faults, locate([]), locate(['a', 0, 'b'])];
  for (const { line = 1, column = 1 } of places) {
    expect(line).toBeGreaterThanOrEqual(1);
    expect(line).toBeLessThanOrEqual(text.split('\n').length);
    expect(column).toBeGreaterThanOrEqual(1);
  }
}

describe('it never throws, and every place is in one of the text’s lines', () => {
  test('whatever characters there are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readsCalmly), { numRuns: 1000 });
  });

  test('whatever is put together from the marks that mean something in YAML', () => {
    const mark = fc.constantFrom(
      ...['a', 'b', '0', ' ', '  ', '\n', '\t', ': ', '- ', '? ', ', ', '[', ']', '{', '}', '"', "'", '\\'],
      ...[
        '&a ',
        '*a',
        '&b ',
        '*b',
        '!!int ',
        '!!set ',
        '!!binary ',
        '!x ',
        '|',
        '>',
        '|-\n',
        '#',
        '%',
        '---\n',
      ],
      ...['...\n', '<<: ', '~', '=', '.inf', '.nan', '\r\n', '\u0000', '\u2028', '\ufeff', '情'],
    );
    const text = fc.array(mark, { maxLength: 40 }).map((marks) => marks.join(''));
    fc.assert(fc.property(text, readsCalmly), { numRuns: 5000 });
  });
});
