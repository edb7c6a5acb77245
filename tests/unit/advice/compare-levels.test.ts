import { describe, expect, test } from 'vitest';
import { LEVEL_ASPECTS } from '../../../src/advice/compare.ts';
import { compareLevels, type RoleLevel } from '../../../src/advice/compare-levels.ts';
import { stepsOf } from '../../../src/content/ladder.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf } from '../content/ship-pack.ts';
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
  const view = compareLevels(pack, levels, LEVEL_ASPECTS, false, messages);

  test('each has a column, even of the same role', () => {
    expect(view.roles.map(({ id, name, title, role, level }) => [id, name, title, role, level])).toEqual([
      ['developer@junior', 'Developer', 'Step 3: Junior', 'developer', 'junior'],
      ['developer@principal', 'Developer', 'Step 5: Principal', 'developer', 'principal'],
      ['manager@lead', 'Manager', 'Step 5: Lead', 'manager', 'lead'],
    ]);
  });

  test('milestones have a row for each category, in the pack’s order; what no level has is left out', () => {
    expect(
      view.rows.map(({ aspect, category, label, cells }) => ({ aspect, category, label, cells })),
    ).toEqual([
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
    expect(view.notes).toEqual([]);
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
  });
});
