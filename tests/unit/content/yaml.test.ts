import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { allowanceFor } from '../../../src/content/guard.ts';
import { RESERVED, readYaml } from '../../../src/content/yaml.ts';
import { times } from '../../times.ts';

const ROLES = ['roles:', '  - id: cio', '    name: { ja: 情報, en: CIO }', '  - id: cto', ''].join('\n');

/** Ten lists, each with nine aliases of the one before: a few hundred characters that expand to a billion. */
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

  test('an empty text is null, without a fault', () => {
    expect(readYaml('f.yaml', '')).toMatchObject({ value: null, faults: [] });
  });

  test('yes, no, on and off are texts, as YAML 1.2 has it', () => {
    expect(readYaml('f.yaml', '[yes, no, on, off]').value).toEqual(['yes', 'no', 'on', 'off']);
  });

  test('an alias has the value of its anchor', () => {
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

describe('locations', () => {
  test.each([
    [['roles'], 2, 3],
    [['roles', 0], 2, 5],
    [['roles', 0, 'id'], 2, 9],
    [['roles', 0, 'name'], 3, 11],
    [['roles', 0, 'name', 'ja'], 3, 17],
    [['roles', 0, 'name', 'en'], 3, 25],
    [['roles', 1, 'id'], 4, 9],
    [[], 1, 1],
  ])('%j is located where its value begins', (path, line, column) => {
    expect(readYaml('f.yaml', ROLES).locate(path)).toEqual({ file: 'f.yaml', line, column });
  });

  test.each([
    ['a field', ['roles', 0, 'title'], 2, 5],
    ['an element', ['roles', 7], 2, 3],
    ['what is inside a scalar', ['roles', 0, 'id', 'ja'], 2, 9],
    ['everything', ['steps', 3, 'id'], 1, 1],
  ])('if %s is missing, the location is that of the nearest node above', (_, path, line, column) => {
    expect(readYaml('f.yaml', ROLES).locate(path)).toEqual({ file: 'f.yaml', line, column });
  });

  test('in an empty text, the location is the file', () => {
    expect(readYaml('f.yaml', '').locate(['roles'])).toEqual({ file: 'f.yaml' });
  });
});

describe('a long list', () => {
  const ENTRIES = Array.from({ length: 100 }, (_, i) => ({ id: `e${i}`, of: [i, { name: 'x' }] }));

  test.each([
    ['in block style', stringify(ENTRIES), 400, 13],
    ['in JSON on one line', JSON.stringify(ENTRIES), 1, 3575],
    ['in JSON on many lines', JSON.stringify(ENTRIES, null, 2), 898, 17],
  ])('%s is one list with its places', (_, text, line, column) => {
    const { value, faults, locate } = readYaml('f.yaml', text);
    expect({ value, faults }).toEqual({ value: ENTRIES, faults: [] });
    const lines = text.split('\n');
    for (const i of [0, 15, 16, 17, 50, 99]) {
      const { line: at = 0, column = 0 } = locate([i, 'id']);
      expect(lines[at - 1]?.slice(column - 1)).toMatch(new RegExp(`^"?e${i}\\b`));
    }
    expect(locate([99, 'of', 1, 'name'])).toEqual({ file: 'f.yaml', line, column });
    expect(locate([100])).toEqual(locate([]));
  });

  test('whatever its entries are', () => {
    const list = fc.array(fc.jsonValue({ maxDepth: 3 }), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(list, fc.constantFrom(undefined, 2), (entries, indent) => {
        const json = JSON.stringify(entries, null, indent);
        expect(JSON.stringify(readYaml('f.json', json).value)).toBe(JSON.stringify(JSON.parse(json)));
      }),
    );
  });

  test('aliases reach over all of it', () => {
    const block = readYaml('f.yaml', `- &a [1]\n${'- x\n'.repeat(40)}- *a\n- *b\n`);
    expect(block.faults).toMatchObject([{ line: 43, column: 3, code: 'BAD_ALIAS' }]);
    const flow = readYaml('f.yaml', `[&a [1], ${'x, '.repeat(40)}*a]`);
    expect(flow.value).toEqual([[1], ...Array(40).fill('x'), [1]]);
  });

  test.each([
    ['an entry without a comma', `[${'x, '.repeat(40)}"x" "y", ${'x, '.repeat(40)}]`, 1, 126],
    ['a comma too many', `[${'x, '.repeat(40)}, ${'x, '.repeat(40)}]`, 1, 122],
    ['a bracket that is missing', `[${'x, '.repeat(40)}`, 1, 122],
    ['an entry that is no entry', `${'- x\n'.repeat(40)}y: 1\n${'- x\n'.repeat(40)}`, 41, 1],
    ['a mapping on the line of a key', `${'- x\n'.repeat(40)}- y: z: 1\n${'- x\n'.repeat(40)}`, 41, 6],
    ['a bracket that stays open', `${'- x\n'.repeat(40)}- [y\n${'- x\n'.repeat(40)}`, 42, 1],
  ])('%s has its place', (_, text, line, column) => {
    const { value, faults } = readYaml('f.yaml', text);
    expect({ value, first: faults[0] }).toMatchObject({
      value: undefined,
      first: { line, column, kind: 'syntax' },
    });
  });

  test('comments, blank lines and pairs without braces are not entries', () => {
    const text = `# a\n[x, # b\n\n ${'y: 1, ? z, '.repeat(40)}# c\n]\n`;
    expect(readYaml('f.yaml', text).value).toEqual([
      'x',
      ...Array(40)
        .fill([{ y: 1 }, { z: null }])
        .flat(),
    ]);
    const block = `# a\n${'- x # b\n\n  # c\n'.repeat(40)}# d\n`;
    expect(readYaml('f.yaml', block).value).toEqual(Array(40).fill('x'));
  });
});

describe('what editors leave in a file', () => {
  test('lines may end as on Windows', () => {
    const text = 'a: |\r\n  one\r\n  two\r\nb: "x\r\n  y"\r\nc: x\r\n  y\r\n';
    expect(readYaml('f.yaml', text).value).toEqual({ a: 'one\ntwo\n', b: 'x y', c: 'x y' });
    expect(readYaml('f.yaml', 'a: 1\r\na: 2\r\n').faults).toMatchObject([{ line: 2, column: 1 }]);
  });
});

describe('what is wrong', () => {
  test.each([
    ['a list that is not closed', 'a: [1', 1, 6],
    ['a tab as indentation', 'a:\n\tb: 1\n', 2, 1],
    ['a key that is a list', '? [x]\n: 1\n', 1, 3],
    ['a second document', 'a: 1\n---\nb: 2\n', 2, 1],
    ['an alias without an anchor', 'a: 1\nb: *nobody\n', 2, 4],
    ['an alias before its anchor', 'a: *later\nb: &later 1\n', 1, 4],
  ])('%s has its place, and no value', (_, text, line, column) => {
    expect(readYaml('f.yaml', text)).toMatchObject({
      value: undefined,
      faults: [{ file: 'f.yaml', line, column, kind: 'syntax', reason: expect.stringMatching(/^.+$/) }],
    });
  });

  test.each([
    ['a key that stands twice', 'a: 1\nb: 2\na: 3\n', 3, 1, 'duplicate-key'],
    ['a key of its own making that stands twice', '{"": 1, "": 2}', 1, 9, 'duplicate-key'],
    ['a few aliases that stand for a billion values', BOMB, 2, 10, 'too-many-aliases'],
    ['a list that holds itself', '- &a [*a]\n', 1, 7, 'too-many-aliases'],
    ['more aliases than there may be', `[&a x, ${'*a,'.repeat(200)}]`, 1, 308, 'too-many-aliases'],
    ['a local tag', 'a: !foo b\n', 1, 4, 'unsupported'],
    ['a tag that makes functions', 'a:\n  - !!js/function "x"\n', 2, 5, 'unsupported'],
    ['a tag of YAML 1.1', '!!set { a }\n', 1, 1, 'unsupported'],
    ['another version of YAML', '%YAML 1.1\n---\na: 1\n', 1, 1, 'unsupported'],
    ['a short name for tags', '%TAG ! tag:example.com,2000:\n---\na: 1\n', 1, 1, 'unsupported'],
    ['an escape character', 'a: 1\nb: \u001b[31m\n', 2, 4, 'control-character'],
    ['a zero', 'a: \0\n', 1, 4, 'control-character'],
    ['lists in lists in flow style', '['.repeat(20_000), 1, 100, 'too-deep'],
    ['lists in lists in block style', '- '.repeat(20_000), 1, 199, 'too-deep'],
    ['what a parser takes for nested', 'a: :\n"x"x'.repeat(9_000), 50, 8, 'too-deep'],
    [
      'more lines than there may be',
      '- a\n'.repeat(50_000),
      expect.any(Number),
      expect.any(Number),
      'too-much',
    ],
    ['very many values', `[${'[1,2,3],'.repeat(12_000)}]`, 1, expect.any(Number), 'too-much'],
    ['more anchors than there may be', '&a '.repeat(60_000), 1, expect.any(Number), 'too-much'],
  ])('%s is reported with its location', (_, text, line, column, kind) => {
    expect(readYaml('f.yaml', text)).toMatchObject({
      value: undefined,
      faults: [{ file: 'f.yaml', line, column, kind }],
    });
  });

  test('the tags of plain data are allowed', () => {
    expect(readYaml('f.yaml', '%YAML 1.2\n---\n!!map { a: !!str 1, b: !!int 2 }\n').value).toEqual({
      a: '1',
      b: 2,
    });
  });

  test('a mark that begins a text in quotes is neither a tag nor a directive', () => {
    expect(readYaml('f.yaml', '["!foo", "%YAML", \'!bar\']').value).toEqual(['!foo', '%YAML', '!bar']);
  });

  test('a merge key is a key like any other', () => {
    expect(readYaml('f.yaml', 'a: &a { b: 1 }\nc: { <<: *a }\n').value).toEqual({
      a: { b: 1 },
      c: { '<<': { b: 1 } },
    });
  });

  test('keys that every object has are keys like any other, or refused with their places', () => {
    const text = 'a:\n  __proto__: { b: 1 }\n  constructor: 2\n';
    const { value } = readYaml('f.yaml', text);
    expect(JSON.stringify(value)).toBe('{"a":{"__proto__":{"b":1},"constructor":2}}');
    expect(readYaml('f.yaml', text, { refused: RESERVED }).faults).toEqual([
      { file: 'f.yaml', line: 2, column: 3, kind: 'unknown-field', field: '__proto__' },
      { file: 'f.yaml', line: 3, column: 3, kind: 'unknown-field', field: 'constructor' },
    ]);
  });

  test('texts that share an allowance are too much together', () => {
    const allowance = allowanceFor('answers');
    const text = `[${'1,'.repeat(14_000)}]`;
    const kinds = [1, 2, 3].map(() => readYaml('f.yaml', text, { allowance }).faults.map(({ kind }) => kind));
    expect(kinds).toEqual([[], [], ['too-much']]);
  });

  test('several faults are all reported', () => {
    const { faults } = readYaml('f.yaml', 'a: 1\na: 2\nb: *x\nc: *y\n');
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [2, 1],
      [3, 4],
      [4, 4],
    ]);
  });
});

describe('one mistake is one fault', () => {
  test.each([
    ['brackets that stay open', 'a: [1\nb: 2\nc: [3\nd: 4\n'],
    ['quotes that stay open', 'a: "1\nb: "2"\nc: "3"\n'],
    ['tabs', 'a:\n\tb: 1\n\tc: 2\n'],
    ['an indentation between two others', 'a:\n    b: 1\n  c: 2\n  d: [3]\n'],
  ])('%s', (_, text) => {
    expect(readYaml('f.yaml', text).faults).toMatchObject([{ kind: 'syntax' }]);
  });
});

describe('invisible spaces', () => {
  const IDEOGRAPHIC = '\u3000';
  const NO_BREAK = '\u00a0';

  test.each([
    ['as indentation', `a:\n${IDEOGRAPHIC}b: 1\n`, 2, 1, 'U+3000'],
    ['after ordinary ones as indentation', `a:\n  ${IDEOGRAPHIC}b: 1\n`, 2, 3, 'U+3000'],
    ['before a dash', `a:\n${NO_BREAK}- b\n`, 2, 1, 'U+00A0'],
    ['as indentation below a text', `- id: a\n${NO_BREAK} name: b\n`, 2, 1, 'U+00A0'],
    ['as indentation below a text, one deeper', `- id: a\n    ${NO_BREAK}name: b\n`, 2, 5, 'U+00A0'],
    ['after a colon', `a:\n  ja:${IDEOGRAPHIC}b\n  en: c\n`, 2, 6, 'U+3000'],
    ['after a colon, on the last line', `a:\n  ja: b\n  en:${NO_BREAK}c\n`, 3, 6, 'U+00A0'],
    ['after a colon and an ordinary one', `a: ${IDEOGRAPHIC}1\n`, 1, 4, 'U+3000'],
    ['after the colon of a key in quotes', `"a":${IDEOGRAPHIC}"b"\n`, 1, 5, 'U+3000'],
    ['after a dash', `-${IDEOGRAPHIC}a\n`, 1, 2, 'U+3000'],
    ['after a dash and an ordinary one', `- ${IDEOGRAPHIC}a: 1\n`, 1, 3, 'U+3000'],
    ['in braces after a colon', `{ja:${IDEOGRAPHIC}b, en: c}\n`, 1, 5, 'U+3000'],
    ['on a line of their own', `a: 1\n${IDEOGRAPHIC}\nb: 2\n`, 2, 1, 'U+3000'],
    ['a thin one', 'a:\n\u2009b: 1\n', 2, 1, 'U+2009'],
    ['one of no width', 'a:\n  \u200bb: 1\n', 2, 3, 'U+200B'],
    ['a byte-order mark inside', 'a: 1\n\ufeffb: 2\n', 2, 1, 'U+FEFF'],
  ])('%s, they are named with their place, and nothing else is', (_, text, line, column, value) => {
    expect(readYaml('f.yaml', text).faults).toEqual([
      { file: 'f.yaml', line, column, kind: 'invisible-space', value },
    ]);
  });

  test('on several lines, each is named', () => {
    const text = `a:\n${IDEOGRAPHIC}b: 1\n${IDEOGRAPHIC}c:${IDEOGRAPHIC}2\n`;
    expect(readYaml('f.yaml', text).faults).toMatchObject([
      { line: 2, kind: 'invisible-space' },
      { line: 3, kind: 'invisible-space' },
    ]);
  });

  test.each([
    ['in a text', `a: b${IDEOGRAPHIC}c\n`, { a: `b${IDEOGRAPHIC}c` }],
    ['after a colon in a text', `a: 注意:${IDEOGRAPHIC}b\n`, { a: `注意:${IDEOGRAPHIC}b` }],
    ['at the start of a text in quotes', `a: "${NO_BREAK}b"\n`, { a: `${NO_BREAK}b` }],
    [
      'at the start of a paragraph',
      `a: |\n  ${IDEOGRAPHIC}b\n  ${IDEOGRAPHIC}c\n`,
      {
        a: `${IDEOGRAPHIC}b\n${IDEOGRAPHIC}c\n`,
      },
    ],
    ['in a comment', `a: 1 #${IDEOGRAPHIC}b\n#${IDEOGRAPHIC}c\n`, { a: 1 }],
    ['after a comma', `[課長,${IDEOGRAPHIC}部長]\n`, ['課長', `${IDEOGRAPHIC}部長`]],
  ])('%s, they are text', (_, text, value) => {
    expect(readYaml('f.yaml', text)).toMatchObject({ value, faults: [] });
  });
});

/** Reads a text and expects every location of a fault to be within the text. */
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
  test('for any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readsCalmly), {
      numRuns: times(1000, 200),
    });
  });

  test('for any combination of YAML’s special characters', () => {
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
    fc.assert(fc.property(text, readsCalmly), { numRuns: times(5000, 1000) });
  });
});
