import { describe, expect, test } from 'vitest';
import { type CompletionChoice, candidatesFor } from '../../../../src/advice/completion/candidates.ts';
import { PACK_CHOICES } from '../../../../src/advice/completion/choices.ts';
import type { CommandLine, Expected } from '../../../../src/advice/completion/line.ts';
import { builtInFor } from '../../content/built-in.ts';
import { shipPackIn } from '../../content/ship-pack.ts';
import { tracksPackIn } from '../../content/tracks-pack.ts';

const pack = await builtInFor('en');
const command = (name: string, description: string) => ({
  ...{ name, description },
  ...{ commands: [], arguments: [], options: [] },
});
const COMMANDS: Expected = {
  kind: 'command',
  commands: [
    command('compare', 'Side by side'),
    command('company', ' Kinds\n of\tcompany\n'),
    command('role', 'role'),
  ],
};

const at = (
  expected: Expected | undefined,
  typed: string,
  operands: readonly string[] = [],
): CommandLine => ({
  expected,
  typed,
  operands,
  given: new Map(),
});

/** The words offered for a partly typed value. */
function offered(
  typed: string,
  choices: readonly CompletionChoice[],
  operands: readonly string[] = [],
): readonly string[] {
  const line = at({ kind: 'value', slot: { name: 'any' } }, typed, operands);
  return candidatesFor(line, choices).map(({ word }) => word);
}

const choices = (name: string, operands: readonly string[] = []): readonly CompletionChoice[] =>
  PACK_CHOICES[name]?.(pack, operands) ?? [];

describe('commands and options', () => {
  test('those that begin with what has been typed, with a description on one line that says more', () => {
    expect(candidatesFor(at(COMMANDS, 'com'), [])).toEqual([
      { word: 'compare', description: 'Side by side' },
      { word: 'company', description: 'Kinds of company' },
    ]);
    expect(candidatesFor(at(COMMANDS, 'r'), [])).toEqual([{ word: 'role', description: '' }]);
  });

  test('every spelling of an option', () => {
    const expected: Expected = {
      kind: 'option',
      options: [{ flags: ['-h', '--help'], description: 'Help' }],
    };
    expect(candidatesFor(at(expected, '-'), []).map(({ word }) => word)).toEqual(['-h', '--help']);
    expect(candidatesFor(at(expected, '--'), []).map(({ word }) => word)).toEqual(['--help']);
  });

  test('nothing if no value is expected', () => {
    expect(candidatesFor(at(undefined, ''), choices('role'))).toEqual([]);
  });
});

describe('values', () => {
  test('fixed values, independent of the pack', () => {
    const expected: Expected = { kind: 'value', slot: { name: '--lang', words: ['ja', 'en'] } };
    expect(candidatesFor(at(expected, 'j'), choices('role'))).toEqual([{ word: 'ja', description: '' }]);
  });

  test('ids only, as long as an id has been begun', () => {
    const roles = ['cio', 'cto', 'cdo-digital', 'cdo-data', 'ciso', 'cpo', 'pm', 'specialist'];
    expect(offered('', choices('role'))).toEqual(roles);
    expect(offered('ci', choices('role'))).toEqual(['cio', 'ciso']);
  });

  test('names in either language, once one has been begun', () => {
    expect(offered('最高情報', choices('role'))).toEqual(['最高情報責任者', '最高情報セキュリティ責任者']);
    expect(offered('CI', choices('role'))).toEqual(['CIO', 'CISO']);
  });

  test('no name that has spaces or that a shell would read as something else', () => {
    const names = [
      'x y',
      'x;y',
      'x$(y)',
      'x`y`',
      "x'y",
      'x>y',
      'x*',
      'x\\y',
      'x:y',
      'x\ny',
      'xー（y）',
      'x-y.z',
    ];
    expect(offered('x', [{ id: 'id', names, description: '' }])).toEqual(['xー（y）', 'x-y.z']);
  });

  test('no name that two share', () => {
    expect(offered('CDO', choices('role'))).toEqual(['CDO（デジタル）', 'CDO（データ）']);
  });

  test('no values that the command line already has', () => {
    expect(offered('c', choices('roles'), ['cio', 'cto'])).not.toContain('cio');
  });
});

describe('what a pack has to choose from', () => {
  test.each(Object.keys(PACK_CHOICES).filter((name) => name !== '--category'))(
    '%s: each is described in the reader’s language',
    (name) => {
      const all = choices(name);
      expect(all.length).toBeGreaterThan(0);
      for (const { description } of all) expect(description).not.toMatch(/[\p{sc=Hira}\p{sc=Kana}]|^$/u);
    },
  );

  test('categories are those of the pack', () => {
    const offered = PACK_CHOICES['--category']?.(tracksPackIn('en'), []);
    expect(offered?.map(({ id, description }) => `${id}: ${description}`)).toEqual([
      'craft: Craft',
      'people: People',
    ]);
  });

  const ship = shipPackIn('en');
  const PILOT = ['pilot-1: Apprentice', 'pilot-1-chart: Draw a chart'] as const;

  test.each<[string, readonly string[], readonly string[]]>([
    ['role', [], ['captain: Master of the Ship', 'pilot: Harbour Pilot', 'cook: Chief Cook']],
    ['type', [], ['ferry: Ferry', 'freighter: Freighter']],
    ['term', [], ['starboard: Starboard', 'log: Log']],
    ['--from', ['pilot'], PILOT.slice(0, 1)],
    ['--step', ['水先人'], PILOT.slice(0, 1)],
    ['--from', [], ['captain-1: Deckhand', 'captain-2: Mate', 'captain-3: Master']],
    ['--from', ['officer'], ['captain-1: Deckhand', 'captain-2: Mate', 'captain-3: Master']],
    ['--set', ['pilot'], PILOT],
    ['--done', ['pilot'], PILOT.slice(1)],
    ['--undo', ['pilot'], PILOT.slice(1)],
    [
      'fields',
      ['name=Aya', 'grade=1', 'target=pilot'],
      ['company=ferry: Ferry', 'company=freighter: Freighter'],
    ],
    ['fields', ['company=ferry', 'target=pilot'], ['grade=pilot-1: Apprentice']],
  ])('%s after %j: %j', (name, operands, expected) => {
    const offered = PACK_CHOICES[name]?.(ship, operands) ?? [];
    expect(offered.map(({ id, description }) => `${id}: ${description}`)).toEqual(expected);
  });

  test('a role without a full title goes by its name', () => {
    const [developer] = PACK_CHOICES['role']?.(tracksPackIn('en'), []) ?? [];
    expect(developer).toMatchObject({ id: 'developer', description: 'Developer' });
  });

  test('milestones, questions and fields have no other names', () => {
    for (const name of ['query', '--set', '--done', 'fields'])
      for (const { names } of PACK_CHOICES[name]?.(ship, []) ?? []) expect(names).toEqual([]);
  });

  test('a question goes by its id as the first word only', () => {
    expect(offered('mb', choices('query'))).toEqual(['mba']);
    expect(offered('mb', choices('query', ['an']))).toEqual([]);
  });
});
