import { describe, expect, test } from 'vitest';
import { describePath } from '../../../../src/advice/path.ts';
import { planPath } from '../../../../src/advice/plan.ts';
import { NO_PROFILE } from '../../../../src/advice/profile.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { renderWorkbook } from '../../../../src/output/xlsx/workbook.ts';
import { builtInFor } from '../../content/built-in.ts';
import { cellsIn } from '../../tables/read.ts';

const MILESTONE = 'cio-2-delegation';
const EVIDENCE = 'Project Kite\n=1+1';

/** The sheet of the path to CIO from step 2, and of its plan if there is one. */
async function sheet({ planned }: { readonly planned: boolean }) {
  const [pack, messages] = await Promise.all([builtInFor('en'), messagesIn('en')]);
  const role = pack.roles.find(({ id }) => id === 'cio') ?? expect.fail();
  const at = '2026-03-01T00:00:00.000Z';
  const profile = {
    ...NO_PROFILE,
    grade: 'cio-2',
    ticks: new Map([[MILESTONE, { at, level: 'cio-2', evidence: EVIDENCE }]]),
  };
  const path = describePath(pack, role, undefined, profile);
  const reached = new Map([[MILESTONE, { month: '2026-03', evidence: EVIDENCE }]]);
  const plan = planPath(pack, role, { from: 2, now: '2026-11', by: '2034-04', fixed: {}, reached });
  const bytes = await (planned
    ? renderWorkbook(plan, path, messages)
    : renderWorkbook(path, undefined, messages));
  const [rows = []] = await cellsIn(bytes);
  const rowOf = (text: string) => rows.find(([first]) => first?.text.startsWith(text)) ?? expect.fail();
  return { path, plan, rows, rowOf };
}

describe('the sheet for the talk', () => {
  test('has the goal, the chance, and what is still to be filled in, from the current step on', async () => {
    const { path, rows, rowOf } = await sheet({ planned: false });
    expect(rows[0]?.[0]?.text).toBe('One-on-one: the path to CIO (Chief Information Officer)');
    expect(rows[2]?.map(({ text }) => text)).toEqual([
      'Goal',
      'How to get the chance',
      'Evidence',
      'Due',
      'Own rating',
      'Manager’s rating',
      'What we said',
    ]);
    const firsts = rows.map(([first]) => first?.text ?? '');
    expect(firsts.filter((text) => text.startsWith('Step '))).toHaveLength(3);
    for (const { status, milestones, learn } of path.steps) {
      for (const { text } of [...milestones, ...learn]) {
        expect(firsts.some((first) => first.startsWith(text))).toBe(status !== 'passed');
      }
    }
    const [open] = path.steps[1]?.milestones ?? [];
    const [, chance, evidence, due, self, manager] = rowOf(open?.text ?? '');
    expect(chance?.text).toBe(open?.chance);
    for (const empty of [evidence, due, self, manager]) expect(empty?.text ?? '').toBe('');
  });

  test('has evidence as text, never as a formula', async () => {
    const { path, rowOf } = await sheet({ planned: false });
    const reached = path.steps[1]?.milestones.find(({ id }) => id === MILESTONE);
    expect(rowOf(reached?.text ?? '')[2]).toEqual({ text: `Reached\n${EVIDENCE}`, kind: 'text' });
  });

  test('has categories in order, and no column for chances where there are none', async () => {
    const { path } = await sheet({ planned: false });
    const categories = [
      { id: 'craft', title: 'Craft' },
      { id: 'team', title: 'Team' },
    ];
    const steps = path.steps.map((step) => ({
      ...step,
      milestones: step.milestones.map(({ chance: _, ...milestone }, i) => ({
        ...milestone,
        ...(i > 0 && { category: i % 2 === 0 ? 'craft' : 'team' }),
      })),
    }));
    const bytes = await renderWorkbook({ ...path, categories, steps }, undefined, await messagesIn('en'));
    const [rows = []] = await cellsIn(bytes);
    expect(rows[2]?.map(({ text }) => text)).not.toContain('How to get the chance');
    const firsts = rows.map(([first]) => first?.text ?? '');
    const [one, two, three] = steps[1]?.milestones ?? [];
    const places = [one?.text ?? '', 'Craft', three?.text ?? '', 'Team', two?.text ?? ''].map((text) =>
      firsts.findIndex((first) => first.startsWith(text)),
    );
    expect(places.every((place) => place > 2)).toBe(true);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('has the last day of the month of a plan as a date', async () => {
    const { plan, rowOf } = await sheet({ planned: true });
    const planned = plan.steps.flatMap(({ milestones }) => milestones);
    expect(planned.length).toBeGreaterThan(5);
    for (const { text, due, done } of planned) {
      const cell = rowOf(text)[3];
      if (done) expect(cell?.text ?? '').toBe('');
      else
        expect(cell).toMatchObject({ kind: 'date', text: expect.stringMatching(`^${due}-(28|29|30|31)$`) });
    }
  });
});
