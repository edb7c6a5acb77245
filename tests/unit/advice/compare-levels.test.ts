import { describe, expect, test } from 'vitest';
import { LEVEL_ASPECTS } from '../../../src/advice/compare.ts';
import { compareLevels, type RoleLevel } from '../../../src/advice/compare-levels.ts';
import { stepsOf } from '../../../src/content/ladder.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';

const pack = tracksPackIn('en');
const messages = await messagesIn('en');

function levelOf(role: string, level: string): RoleLevel {
  const step = stepsOf(pack, roleOf(pack, role)).find(({ id }) => id === level);
  if (!step) throw new Error(`no level ${level}`);
  return { role: roleOf(pack, role), step };
}

describe('levels side by side', () => {
  const levels = [
    levelOf('developer', 'junior'),
    levelOf('developer', 'principal'),
    levelOf('manager', 'lead'),
  ];
  const compared = (detail = false) => compareLevels(pack, levels, LEVEL_ASPECTS, detail, messages);

  test('each has a column, even of the same role', () => {
    expect(
      compared().roles.map(({ id, name, title, role, level }) => [id, name, title, role, level]),
    ).toEqual([
      ['developer@junior', 'Developer', 'Step 3: Junior', 'developer', 'junior'],
      ['developer@principal', 'Developer', 'Step 5: Principal', 'developer', 'principal'],
      ['manager@lead', 'Manager', 'Step 5: Lead', 'manager', 'lead'],
    ]);
  });

  test('milestones have a row for each category, in the pack’s order; what no level has is left out', () => {
    const { rows, notes } = compared();
    expect(rows.map(({ aspect, category, label, cells }) => ({ aspect, category, label, cells }))).toEqual([
      {
        aspect: 'milestones',
        category: 'craft',
        label: 'Craft',
        cells: {
          'developer@junior': ['Fixes bugs'],
          'developer@principal': ['Write a standard'],
          'manager@lead': [],
        },
      },
      {
        aspect: 'milestones',
        category: 'people',
        label: 'People',
        cells: { 'developer@junior': ['Asks'], 'developer@principal': [], 'manager@lead': ['Hires'] },
      },
    ]);
    expect(notes).toEqual([]);
  });

  test('a milestone that does not say how to get the chance is the same with details', () => {
    expect(compared(true).rows).toEqual(compared().rows);
  });

  test('what a level is about is the pack’s own; milestones without a category are one row', () => {
    const ship = shipPackIn('en');
    const captain = roleOf(ship, 'captain');
    const [first, second] = stepsOf(ship, captain);
    if (!first || !second) throw new Error('there are steps');
    const { position: _, ...other } = second;
    const view = compareLevels(
      ship,
      [first, other].map((step) => ({ role: captain, step })),
      ['position', 'focus', 'learn', 'milestones'],
      false,
      messages,
    );
    const sourced = (source: string, ...counts: readonly number[]) =>
      Object.fromEntries(counts.map((count, i) => [`captain@captain-${i + 1}`, Array(count).fill(source)]));
    expect(view).toMatchObject({ schema: 'career.compare/1', lang: 'en' });
    expect(view.rows.map(({ label: _, sources: __, ...row }) => row)).toEqual([
      {
        aspect: 'position',
        cells: { 'captain@captain-1': ['Lookout'], 'captain@captain-2': [] },
        marks: sourced('article', 1, 0),
      },
      {
        aspect: 'focus',
        cells: { 'captain@captain-1': ['Watch the sea.'], 'captain@captain-2': ['Watch the people.'] },
        marks: sourced('article', 1, 1),
      },
      {
        aspect: 'milestones',
        cells: {
          'captain@captain-1': ['Learn the knots', 'Stand a watch'],
          'captain@captain-2': ['Plot a course'],
        },
        marks: sourced('editorial', 2, 1),
      },
    ]);
  });

  test('in the built-in pack, milestones are marked as the authors’ own, and say with details how to get the chance', async () => {
    const builtIn = await builtInFor('en');
    const cio = roleOf(builtIn, 'cio');
    const [step] = stepsOf(builtIn, cio);
    if (!step) throw new Error('there are steps');
    const of = (detail: boolean) =>
      compareLevels(builtIn, [{ role: cio, step }], ['milestones'], detail, messages);
    expect(of(false).rows).toMatchObject([
      {
        label: 'Milestones',
        cells: { 'cio@cio-1': step.milestones.map(({ text }) => text) },
        marks: { 'cio@cio-1': step.milestones.map(() => 'editorial') },
      },
    ]);
    expect(of(false).notes.map(({ source }) => source)).toEqual(['editorial']);
    const [first] = of(true).rows[0]?.cells['cio@cio-1'] ?? [];
    expect(first).toContain(step.milestones[0]?.chance);
    const [learn] = compareLevels(builtIn, [{ role: cio, step }], ['learn'], false, messages).rows;
    expect(learn).toMatchObject({
      ...{ aspect: 'learn', cells: { 'cio@cio-1': step.learn.map(({ text }) => text) } },
    });
  });
});
