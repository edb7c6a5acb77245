import { describe, expect, test } from 'vitest';
import type { CohortGroup, CohortView } from '../../../../src/advice/cohort/cohort.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { cohortDocument } from '../../../../src/output/documents/cohort.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { cohort: words, quiz } = messages;

const group = (name: string | null, more: Partial<CohortGroup> = {}): CohortGroup => ({
  name,
  people: 4,
  outcomes: { clear: 1, flat: 3 },
  shortlisted: { captain: 3 },
  traits: [{ id: 'daring', label: 'Daring', mean: null, spread: null }],
  readiness: [{ id: 'far', title: 'From near to far', mean: null }],
  ...more,
});
const outline = (more: Partial<CohortView>) =>
  outlineOf(
    cohortDocument(
      {
        schema: 'career.cohort/1',
        lang: 'en',
        note: 'Not for selection.',
        people: 12,
        usable: 10,
        minGroup: 5,
        groups: [],
        hidden: 0,
        roles: [
          { id: 'captain', name: 'Captain', title: 'Master' },
          { id: 'cook', name: 'Cook' },
        ],
        ...more,
      },
      messages,
    ),
  );
const OPENING = [
  'Not for selection. (caution)',
  `${words.people}: ${words.persons(12)}`,
  `${words.usable}: ${words.usableOf(10, 2)}`,
];
const CLOSING = [`${words.rules(5)} (muted)`, `${quiz.disclaimer('')} (muted)`];
const counts = (...bars: readonly (readonly [label: string, people: number, share: number])[]) =>
  bars.map(([label, people, share]) => `= ${label} ${share} (${words.share(people, share)})`);
const outcomes = counts(
  [words.outcome.clear, 1, 25],
  [words.outcome.leaning, 0, 0],
  [words.outcome.shortlist, 0, 0],
  [words.outcome.flat, 3, 75],
  [words.outcome.impression, 0, 0],
);

describe('a cohort', () => {
  test('says how many people there are, and by which rules groups are shown', () => {
    expect(outline({})).toEqual([`# ${words.title}`, ...OPENING, ...CLOSING]);
  });

  test('says by what people are divided, how many are in no group, and what the quiz rests on', () => {
    expect(outline({ by: 'Department', hidden: 2, basis: 'Ten people tried it.' })).toEqual([
      `# ${words.titleBy('Department')}`,
      ...OPENING,
      `${words.hidden}: ${words.hiddenOf(2)}`,
      `${words.rules(5)} (muted)`,
      `${quiz.disclaimer('Ten people tried it.')} (muted)`,
    ]);
  });

  test('begins with everybody, for whom the roles’ names are spelled out', () => {
    const shown = outline({ groups: [group(null), group('Deck'), group('')] });
    const blocks = (name: string, captain: string) => [
      `## ${words.group(name, 4)} (role, short: ${name})`,
      `### ${words.shortlisted}`,
      ...counts([captain, 3, 75], ['Cook', 0, 0]),
      `### ${words.outcomes}`,
      ...outcomes,
    ];
    expect(shown.slice(4, -2)).toEqual([
      ...blocks(words.everybody, 'Captain (Master)'),
      ...blocks('Deck', 'Captain'),
      ...blocks(words.unnamed, 'Captain'),
    ]);
  });

  test('has shares of zero for a group without people', () => {
    expect(outline({ groups: [group('Deck', { people: 0, outcomes: {} })] })).toContain(
      `= Captain 0 (${words.share(3, 0)})`,
    );
  });

  test('draws a group’s traits beside everybody’s, and its readiness', () => {
    const known = {
      traits: [
        { id: 'daring', label: 'Daring', mean: 0.2, spread: 0.5 },
        { id: 'care', label: 'Care', mean: null, spread: null },
      ],
      readiness: [
        { id: 'far', title: 'From near to far', mean: 40 },
        { id: 'whole', title: 'From part to whole', mean: null },
      ],
    };
    const traits = `${words.traits}: ${words.traitsScale} (${words.spread})`;
    const line = (name: string) => `= ${name} Daring 0.2 ±0.5, Care null ±null`;
    const readiness = [
      `### ${words.readiness}`,
      '= From near to far 40 (middle)',
      `= From part to whole null (${words.notShown}, middle)`,
    ];
    const shown = outline({ groups: [group(null, known), group('Deck', known)] });
    const at = shown.indexOf(`### ${words.traits}`);
    expect(shown.slice(at, at + 6)).toEqual([
      `### ${words.traits}`,
      traits,
      line(words.everybody),
      ...readiness,
    ]);
    expect(shown.slice(-9, -2)).toEqual([
      `### ${words.traits}`,
      traits,
      line('Deck'),
      line(words.everybody),
      ...readiness,
    ]);
  });
});
