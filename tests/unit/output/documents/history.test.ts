import { describe, expect, test } from 'vitest';
import { describeHistory } from '../../../../src/advice/history.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { dateOf } from '../../../../src/output/documents/dates.ts';
import { historyDocument } from '../../../../src/output/documents/history.ts';
import { NO_BREAK } from '../../../../src/output/spaces.ts';
import { shipPackIn } from '../../content/ship-pack.ts';
import { profileOf, resultOf } from '../../profile/records.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { profile: words } = messages;

const TITLE = `# ${words.history}`;
const HEAD = `| ${words.verdict} | ${words.fit} |`;
const [MARCH = '', APRIL = ''] = ['2026-03-15T10:00:00Z', '2026-04-15T10:00:00Z'].map(dateOf);
/** The history of results a month apart, from 15 March 2026. */
const outline = (...results: readonly ReturnType<typeof resultOf>[]) =>
  outlineOf(historyDocument(describeHistory(shipPackIn('en'), profileOf(...results)), messages));
const matches = (...parts: readonly string[]) =>
  parts.map((part) => part.replace(' ', NO_BREAK)).join(messages.separator);

describe('the history of results', () => {
  test('says so if there are none', () => {
    expect(outline()).toEqual([TITLE, words.noResults]);
  });

  test('is a table of one, with the best match first', () => {
    expect(outline(resultOf({ captain: 40.4, pilot: 61.6 }))).toEqual([
      TITLE,
      HEAD,
      `1. ${MARCH} | ${words.withReadiness(messages.titled(words.outcomes.clear, 'Pilot'), words.levels.middling)} | ${matches('Pilot 62', 'Captain 40')} |`,
    ]);
  });

  test('has the readiness of a result only if it was measured, and roles only if it names some', () => {
    const flat = { outcome: 'flat', top: null, shortlist: [], readiness: null } as const;
    expect(outline(resultOf({ captain: 50 }, flat)).at(-1)).toBe(
      `1. ${MARCH} | ${words.outcomes.flat} | ${matches('Captain 50')} |`,
    );
    const shortlist = { ...flat, outcome: 'shortlist', shortlist: ['captain', 'bosun', 'pilot'] } as const;
    expect(outline(resultOf({ captain: 50, pilot: 40 }, shortlist)).at(-1)).toContain(
      `| ${messages.titled(words.outcomes.shortlist, `Captain${messages.separator}Pilot`)} |`,
    );
  });

  test('draws the roles that are in more than one result, then says what changed in whole points', () => {
    expect(
      outline(
        resultOf({ captain: 50, pilot: 40.4 }, { outcome: 'flat', readiness: 30 }),
        resultOf({ captain: 61.5, pilot: 38.6, cook: 30 }, { outcome: 'leaning', readiness: 70 }),
      ).map((line) => line.replace(/ \| .* \| /, ' | … | ')),
    ).toEqual([
      TITLE,
      `## ${words.trends}`,
      '~ Captain 50, 61.5',
      '~ Pilot 40.4, 38.6',
      `## ${words.changes(MARCH)}`,
      'Captain: +12',
      'Pilot: -1',
      `${words.readiness}: ${words.verdictChanged(words.levels.low, words.levels.high)}`,
      `${words.verdict}: ${words.verdictChanged(words.outcomes.flat, words.outcomes.leaning)}`,
      `## ${words.results}`,
      HEAD,
      `1. ${MARCH} | … | ${matches('Captain 50', 'Pilot 40')} |`,
      `2. ${APRIL} | … | ${matches('Captain 62', 'Pilot 39', 'Cook 30')} |`,
    ]);
  });

  test('compares the last two of many', () => {
    const [, , , change] = outline(
      resultOf({ captain: 10 }),
      resultOf({ captain: 50 }),
      resultOf({ captain: 51 }),
    );
    expect(change).toBe(`## ${words.changes(APRIL)}`);
    expect(outline(resultOf({ captain: 10 }), resultOf({ captain: 50 }), resultOf({ captain: 51 }))[4]).toBe(
      'Captain: +1',
    );
  });

  test('says so if nothing changed by a point', () => {
    const unchanged = (was: number | null, is: number | null) =>
      outline(
        resultOf({ captain: 50.1 }, { readiness: was }),
        resultOf({ captain: 50.4 }, { readiness: is }),
      )[4];
    expect(unchanged(50, 50)).toBe(words.unchanged);
    expect(unchanged(50, 55)).toBe(words.unchanged);
    expect(unchanged(null, 90)).toBe(words.unchanged);
    expect(unchanged(10, null)).toBe(words.unchanged);
    const withCook = resultOf({ captain: 50, cook: 30 });
    expect(outline(withCook, resultOf({ captain: 50 }))).toContain(words.unchanged);
  });

  test('adds the time to results of the same day', () => {
    const view = describeHistory(shipPackIn('en'), profileOf(resultOf({ captain: 50 })));
    const [result] = view.results;
    if (!result) throw new Error('there is a result');
    const at = (...times: readonly string[]) =>
      outlineOf(
        historyDocument({ ...view, results: times.map((each) => ({ ...result, at: each })) }, messages),
      )
        .slice(2)
        .map((line) => line.slice(3, 19).replace(/ \|.*/, ''));
    // Without a zone a time is the reader's own.
    expect(at('2026-03-05T09:07:00', '2026-03-05T18:30:00', '2026-03-06T09:07:00')).toEqual([
      '2026-03-05 09:07',
      '2026-03-05 18:30',
      '2026-03-06',
    ]);
  });
});
