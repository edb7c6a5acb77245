import { describe, expect, test } from 'vitest';
import { isOfMany, readAnswers } from '../../../src/content/answers.ts';

const ITEMS = new Set(['daring-1', 'care-1', 'far-1']);
const SCALE = { min: 1, max: 5 };

const DEALBREAKERS = new Set(['dry-feet']);

const read = (text: string) =>
  readAnswers('me.yaml', text, { items: ITEMS, dealbreakers: DEALBREAKERS, scale: SCALE });

describe('valid answers', () => {
  test.each([
    ['YAML', 'answers:\n  daring-1: 5\n  far-1: 1\n'],
    ['JSON', '{"answers": {"daring-1": 5, "far-1": 1}}'],
  ])('are read from %s, by item id; what is left out is unanswered', async (_, text) => {
    expect(await read(text)).toMatchObject({
      answers: new Map([
        ['daring-1', 5],
        ['far-1', 1],
      ]),
      context: {},
    });
  });

  test('may come with deal-breakers, by their ids', async () => {
    expect(await read('answers: {}\ndealbreakers: [dry-feet]')).toMatchObject({ dealbreakers: ['dry-feet'] });
    expect(await read('answers: {}')).toMatchObject({ dealbreakers: [] });
    expect(await read('answers: {}\ndealbreakers: [dry-feet, naps]')).toEqual({
      faults: [{ file: 'me.yaml', line: 2, column: 26, kind: 'unknown-dealbreaker', value: 'naps' }],
    });
    expect(await read('answers: {}\ndealbreakers: dry-feet')).toHaveProperty('faults');
  });

  test('may be empty', async () => {
    expect(await read('answers: {}')).toMatchObject({ answers: new Map(), context: {} });
  });

  test('may have an id: a text or a number', async () => {
    expect(await read('id: "007"\nanswers: {}')).toMatchObject({ id: '007' });
    expect(await read('id: 42\nanswers: {}')).toMatchObject({ id: '42' });
    expect(await read('answers: {}')).not.toHaveProperty('id');
  });

  test('may say something of the respondent, in their own words, with its place', async () => {
    const given = await read('answers: {}\ncontext:\n  company: 渡し船\n  target: Captain\n');
    expect(given).toMatchObject({ context: { company: '渡し船', target: 'Captain' } });
    expect('at' in given && (await given.at(['context', 'target']))).toEqual({
      file: 'me.yaml',
      line: 4,
      column: 11,
    });
  });

  test.each([1, 2, 3, 4, 5])('%d is on the scale', async (answer) => {
    expect(await read(`answers: { care-1: ${answer} }`)).toMatchObject({
      answers: new Map([['care-1', answer]]),
    });
  });
});

describe('invalid answers', () => {
  test.each([
    ['0', '0'],
    ['6', '6'],
    ['-1', '-1'],
    ['2.5', '2.5'],
    ['1e3', '1000'],
    ['.nan', 'NaN'],
    ['"4"', '"4"'],
    ['four', '"four"'],
    ['true', 'true'],
    ['~', 'null'],
    ['[4]', '[…]'],
    ['{ is: 4 }', '{…}'],
  ])('%s is off the scale', async (answer, value) => {
    expect(await read(`answers:\n  care-1: ${answer}\n`)).toEqual({
      faults: [
        { file: 'me.yaml', line: 2, column: expect.any(Number), kind: 'off-scale', item: 'care-1', value },
      ],
    });
  });

  test('an unknown item is reported, even with an answer on the scale', async () => {
    expect(await read('answers:\n  luck-1: 3\n')).toEqual({
      faults: [{ file: 'me.yaml', line: 2, column: 11, kind: 'unknown-item', value: 'luck-1' }],
    });
  });

  test('all faults are reported at once, in the order of the file, without answers', async () => {
    expect(await read('answers:\n  daring-1: 7\n  luck-1: 3\n  care-1: 3\n  far-1: no\n')).toEqual({
      faults: [
        { file: 'me.yaml', line: 2, column: 13, kind: 'off-scale', item: 'daring-1', value: '7' },
        { file: 'me.yaml', line: 3, column: 11, kind: 'unknown-item', value: 'luck-1' },
        { file: 'me.yaml', line: 5, column: 10, kind: 'off-scale', item: 'far-1', value: '"no"' },
      ],
    });
  });

  test.each([
    ['a file without answers', 'id: me\n', { line: 1, column: 1, kind: 'missing-field', field: 'answers' }],
    [
      'a field that there is not',
      'answers: {}\nname: me\n',
      { line: 2, column: 7, kind: 'unknown-field', field: 'name', free: 'id, dealbreakers, context' },
    ],
    [
      'an unknown circumstance',
      'answers: {}\ncontext: { age: 40 }\n',
      { line: 2, column: 17, kind: 'unknown-field', field: 'age', free: 'company, grade, target' },
    ],
    [
      'a circumstance that is no text',
      'answers: {}\ncontext: { grade: 2 }\n',
      { line: 2, column: 19, kind: 'wrong-type', field: 'grade', expected: 'string' },
    ],
    ['a text', 'hello', { line: 1, column: 1, kind: 'wrong-type', field: '', expected: 'mapping' }],
    ['an empty file', '', { kind: 'empty', field: '' }],
    ['a file with a word', 'me', { kind: 'wrong-type', field: '', expected: 'mapping', line: 1, column: 1 }],
    [
      'what is no YAML',
      'answers: {\n',
      { line: 2, column: 1, kind: 'syntax', code: 'BAD_INDENT', reason: expect.any(String) },
    ],
  ])('%s is reported with its location', async (_, text, fault) => {
    expect(await read(text)).toEqual({ faults: [{ file: 'me.yaml', ...fault }] });
  });
});

test('an item named like a property of every object is unknown like any other', async () => {
  const given = await read('{"answers": {"__proto__": 3, "constructor": 2}}');
  expect('faults' in given && given.faults.map(({ kind }) => kind)).toEqual(['unknown-item', 'unknown-item']);
});

test.each(['__proto__', 'constructor'])('the field %s is unknown like any other', async (field) => {
  const given = await read(`{"answers": {}, "context": {"${field}": 1}, "${field}": 2}`);
  expect('faults' in given && given.faults.map(({ kind }) => kind)).toEqual([
    'unknown-field',
    'unknown-field',
  ]);
});

test('answers that are a list are refused', async () => {
  expect(await read('answers: []')).toMatchObject({
    faults: [{ kind: 'wrong-type', field: 'answers', expected: 'mapping' }],
  });
});

test.each([
  ['JSON by line', '{"answers": {}}\n\n{"answers": {}}\n', true],
  ['a table with commas', 'id,daring-1\r\n1,5\r\n', true],
  ['a table with tabs', '\nid\tdaring-1\n', true],
  ['a line of JSON', '{"answers": {"daring-1": 5, "far-1": 1}}\n', false],
  ['JSON over lines', '{\n  "answers": {\n    "daring-1": 5\n  }\n}\n', false],
  ['YAML', 'answers: { daring-1: 5, far-1: 1 }\n', false],
  ['nothing', '', false],
])('%s is of many people: %j is %s', (_, text, many) => {
  expect(isOfMany(text)).toBe(many);
});
