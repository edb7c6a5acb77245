import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../src/advice/quiz/instrument.ts';
import type { RespondentResult } from '../../../src/advice/quiz/respondent.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { scoreTable } from '../../../src/output/score-table.ts';
import { shipPackIn } from '../content/ship-pack.ts';

const messages = await messagesIn('en');
const { score: words, separator } = messages;
const pack = shipPackIn('en');
const { quiz } = pack;
if (!quiz) throw new Error('the ship’s pack has a quiz');
const instrument = instrumentOf(pack, quiz);

const RESULT: RespondentResult = {
  outcome: 'clear',
  top: 'captain',
  shortlist: ['captain', 'cook'],
  shares: {},
  fit: { captain: 70.4, pilot: 29.6 },
  pair: { probability: 0.9, verdict: 'clear' },
  traits: { daring: 0.256, care: null },
  seat: { score: 0.5, answered: 1, verdict: 'drawn' },
  readiness: 61,
  answered: 5,
  warnings: ['inconsistent', 'too-few'],
};
const { heads } = words;

describe('the table of results', () => {
  test('has a row for each person under heads in the reader’s words', () => {
    const table = scoreTable(pack, instrument, ['Department'], messages);
    expect(table.heads).toEqual([
      heads.id,
      'Department',
      ...[heads.outcome, heads.top, heads.shortlist, heads.pair('Captain', 'Pilot')],
      ...['Captain', 'Pilot', 'Cook'].map(heads.fit),
      ...['Daring', 'Care'].map(heads.trait),
      ...[heads.seat, heads.readiness, heads.answered, heads.warnings],
    ]);
    expect(table.rowOf('7', ['Deck'], RESULT)).toEqual([
      '7',
      'Deck',
      ...[words.outcome.clear, 'Captain', `Captain${separator}Cook`, 'Captain'],
      // What a result does not say of a role is in the middle.
      ...[70, 30, 50],
      ...[26, null],
      ...[words.seat.drawn, words.readiness.high, 5],
      `${words.warnings.inconsistent}${separator}${words.warnings['too-few']}`,
    ]);
  });

  /** A row of a result by the heads of its columns. */
  const row = (more: Partial<RespondentResult>, of = instrument) => {
    const { heads: names, rowOf } = scoreTable(pack, of, [], messages);
    const values = rowOf('7', [], { ...RESULT, ...more });
    return new Map(names.map((name, i) => [name, values[i]]));
  };

  test('leaves empty what is not known', () => {
    const unknown = row({
      ...{ outcome: 'insufficient', top: null, shortlist: [], readiness: null, warnings: [] },
      seat: { score: null, answered: 0, verdict: null },
    });
    expect(
      [heads.top, heads.fit('Captain'), heads.seat, heads.readiness].map((head) => unknown.get(head)),
    ).toEqual([null, null, null, null]);
    expect([heads.shortlist, heads.warnings].map((head) => unknown.get(head))).toEqual(['', '']);
  });

  test('says of the pair which role is nearer, and how sure that is', () => {
    const says = (
      probability: number,
      verdict: 'even' | 'leaning' | 'clear',
      top: string | null = 'captain',
    ) => row({ pair: { probability, verdict }, top }).get(heads.pair('Captain', 'Pilot'));
    expect(says(0.9, 'clear')).toBe('Captain');
    expect(says(0.1, 'clear')).toBe('Pilot');
    expect(says(0.5, 'leaning')).toBe(words.pair.leaning('Captain'));
    expect(says(0.49, 'leaning')).toBe(words.pair.leaning('Pilot'));
    expect(says(0.5, 'even')).toBe(words.pair.even);
    expect(says(0.9, 'clear', null)).toBeNull();
    expect(row({ pair: null }).get(heads.pair('Captain', 'Pilot'))).toBeNull();
  });

  test('has no column for a pair if the pack compares none', () => {
    const { pair: _, ...alone } = instrument;
    const columns = [...row({}, alone).keys()];
    expect(columns).not.toContain(heads.pair('Captain', 'Pilot'));
    expect(columns.slice(3, 5)).toEqual([heads.shortlist, heads.fit('Captain')]);
  });

  test('names by their ids what the pack does not have', () => {
    const strange = { ...instrument, roles: ['bosun'], traits: ['grit'] };
    const { heads: names } = scoreTable(pack, strange, [], messages);
    expect(names).toContain(heads.fit('bosun'));
    expect(names).toContain(heads.trait('grit'));
  });
});
