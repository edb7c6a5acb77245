import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { validate } from '../../../src/content/validate.ts';

const ship = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  kind: v.picklist(['sail', 'steam']),
  masts: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7)), 1),
  name: v.pipe(v.string(), v.trim(), v.nonEmpty()),
  crew: v.pipe(v.array(v.strictObject({ rank: v.string() })), v.minLength(1)),
  flags: v.optional(v.strictObject({ stern: v.optional(v.string()) })),
});

const fleet = v.strictObject({
  last: v.variant('kind', [
    v.strictObject({ kind: v.literal('sail'), masts: v.number() }),
    v.strictObject({
      kind: v.literal('steam'),
      boiler: v.strictObject({ size: v.number(), maker: v.optional(v.string()) }),
      crew: v.optional(v.number()),
    }),
  ]),
});

const sound = { id: 'argo', kind: 'sail', masts: 2, name: 'Argo', crew: [{ rank: 'mate' }] };

describe('what is valid', () => {
  test('is returned as the schema’s output: trimmed, with defaults', () => {
    const { masts: _, ...rest } = sound;
    expect(validate(ship, { ...rest, name: '  Argo ' })).toEqual({ value: { ...sound, masts: 1 } });
  });
});

describe('what is invalid has its path and its reason', () => {
  test.each([
    ['a field too few', { id: undefined }, ['id'], { kind: 'missing-field', field: 'id' }],
    ['a field too many', { oars: 50 }, ['oars'], { kind: 'unknown-field', field: 'oars', free: 'flags' }],
    [
      'a field too many, further in',
      { flags: { bow: 'red' } },
      ['flags', 'bow'],
      { kind: 'unknown-field', field: 'bow', free: 'stern' },
    ],
    ['a number for a text', { name: 5 }, ['name'], { kind: 'wrong-type', field: 'name', expected: 'string' }],
    [
      'nothing for a text',
      { name: null },
      ['name'],
      { kind: 'wrong-type', field: 'name', expected: 'string' },
    ],
    [
      'a text for a number',
      { masts: 'two' },
      ['masts'],
      { kind: 'wrong-type', field: 'masts', expected: 'number' },
    ],
    ['half a mast', { masts: 1.5 }, ['masts'], { kind: 'wrong-type', field: 'masts', expected: 'integer' }],
    [
      'a text for a list',
      { crew: 'mate' },
      ['crew'],
      { kind: 'wrong-type', field: 'crew', expected: 'list' },
    ],
    [
      'a text for a mapping',
      { crew: ['mate'] },
      ['crew', 0],
      { kind: 'wrong-type', field: 'crew', expected: 'mapping' },
    ],
    [
      'a word of its own',
      { kind: 'oar' },
      ['kind'],
      { kind: 'not-one-of', field: 'kind', expected: 'sail | steam' },
    ],
    ['capitals in an id', { id: 'Argo' }, ['id'], { kind: 'bad-id', value: 'Argo' }],
    ['a text of spaces', { name: '   ' }, ['name'], { kind: 'empty', field: 'name' }],
    ['a list of nobody', { crew: [] }, ['crew'], { kind: 'empty', field: 'crew' }],
    ['too little', { masts: 0 }, ['masts'], { kind: 'out-of-range', field: 'masts', expected: '>=1' }],
    ['too much', { masts: 8 }, ['masts'], { kind: 'out-of-range', field: 'masts', expected: '<=7' }],
    [
      'a field missing in a list’s element',
      { crew: [{ rank: 'mate' }, {}] },
      ['crew', 1, 'rank'],
      { kind: 'missing-field', field: 'rank' },
    ],
  ])('%s', (_, change, path, reason) => {
    expect(validate(ship, { ...sound, ...change })).toEqual({ faults: [{ path, reason }] });
  });

  test.each([
    [
      'a kind that does not exist',
      { kind: 'oar' },
      ['last', 'kind'],
      { kind: 'not-one-of', expected: 'sail | steam' },
    ],
    ['no kind', {}, ['last', 'kind'], { kind: 'missing-field' }],
    [
      'a field of another kind',
      { kind: 'steam', boiler: { size: 1 }, masts: 2 },
      ['last', 'masts'],
      { kind: 'unknown-field', field: 'masts', free: 'crew' },
    ],
    [
      'a field too many within one of the kinds',
      { kind: 'steam', boiler: { size: 1, colour: 'red' } },
      ['last', 'boiler', 'colour'],
      { kind: 'unknown-field', field: 'colour', free: 'maker' },
    ],
    ['a text for one of the kinds', 'sail', ['last'], { kind: 'wrong-type', expected: 'mapping' }],
  ])('where there are several kinds, %s', (_, last, path, reason) => {
    const field = path.at(-1);
    expect(validate(fleet, { last })).toEqual({ faults: [{ path, reason: { field, ...reason } }] });
  });

  test('a whole that is of another type has the empty path', () => {
    expect(validate(ship, 'Argo')).toEqual({
      faults: [{ path: [], reason: { kind: 'wrong-type', field: '', expected: 'mapping' } }],
    });
  });

  test('all faults are reported, not only the first', () => {
    const result = validate(ship, { ...sound, id: 'A', kind: 'oar', masts: 9, crew: [{}], oars: 1 });
    expect(
      'faults' in result && result.faults.map(({ path, reason }) => `${path.join('.')} ${reason.kind}`),
    ).toEqual([
      'id bad-id',
      'kind not-one-of',
      'masts out-of-range',
      'crew.0.rank missing-field',
      'oars unknown-field',
    ]);
  });

  test('all unknown fields are reported, at every depth, with the fields that are missing', () => {
    const { name: _, ...rest } = sound;
    const result = validate(ship, {
      ...rest,
      nane: 'Argo',
      oars: 50,
      flags: { bow: 'red', constructor: 'Argus' },
      crew: [{ rank: 'mate', pay: 1, bunk: 2 }],
    });
    expect(
      'faults' in result &&
        result.faults.flatMap(({ path, reason }) =>
          reason.kind === 'unknown-field' ? [`${path.join('.')}: ${reason.free ?? ''}`] : [],
        ),
    ).toEqual([
      'crew.0.pay: ',
      'crew.0.bunk: ',
      'flags.bow: stern',
      'flags.constructor: stern',
      'nane: name',
      'oars: name',
    ]);
  });
});
