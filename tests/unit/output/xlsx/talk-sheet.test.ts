import { describe, expect, test } from 'vitest';
import { describePath } from '../../../../src/advice/path.ts';
import type { PathView } from '../../../../src/advice/path-view.ts';
import { planPath } from '../../../../src/advice/plan.ts';
import type { PlanView } from '../../../../src/advice/plan-view.ts';
import { NO_PROFILE } from '../../../../src/advice/profile.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { talkSheet } from '../../../../src/output/xlsx/talk-sheet.ts';
import { renderWorkbook } from '../../../../src/output/xlsx/workbook.ts';
import { builtInFor } from '../../content/built-in.ts';
import { cellsIn } from '../../tables/read.ts';
import { pathMilestone, pathStep, pathView } from '../path-view.ts';

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

describe('how the sheet is laid out', async () => {
  const messages = await messagesIn('en');
  const { sheet: words, path } = messages;

  const view = pathView({
    steps: [
      pathStep(1, { status: 'passed', focus: 'Watch the sea.', milestones: [pathMilestone('a')] }),
      pathStep(2, {
        ...{ status: 'current', grade: 'Mate', position: 'Officer' },
        milestones: [
          pathMilestone('b', { done: false, chance: 'Ask.\u001b', source: 'editorial' }),
          pathMilestone('c', { done: true, evidence: 'Log\u001b', category: 'craft' }),
        ],
        learn: [{ text: 'Knots', source: 'article' }],
      }),
    ],
    categories: [{ id: 'craft', title: 'Craft' }],
    notes: [{ source: 'editorial', text: 'Our view\u001b' }],
  });
  const plan: PlanView = {
    schema: 'career.plan/1',
    lang: 'en',
    role: 'captain',
    name: 'Captain',
    from: 'captain-2',
    start: '2026-11',
    by: '2027-04',
    steps: [
      {
        ...{ id: 'captain-2', number: 2, start: '2026-11', end: '2027-03', behaviours: 0 },
        milestones: [
          { id: 'b', text: 'b', source: 'article', due: '2027-02', done: false },
          { id: 'c', text: 'c', source: 'article', due: '2026-12', done: true },
        ],
      },
    ],
    pace: { months: 5, open: 1, done: 1 },
    warnings: [],
    notes: [],
  };
  const laidOut = (more: Partial<PathView> = {}, planned?: PlanView) =>
    talkSheet({ ...view, ...more }, planned, messages);
  /** The values of a sheet's rows. */
  const valuesOf = ({ rows }: ReturnType<typeof talkSheet>) =>
    rows.map((row) =>
      row.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell)),
    );
  const { goal, chance, evidence, due, self, managerRating, talk } = words.heads;
  const blanks = (count: number) => Array.from({ length: count }, () => null);

  test('says row by row who talks about what, from the current step on', () => {
    expect(valuesOf(laidOut({}, plan))).toEqual([
      [words.title('Captain'), ...blanks(6)],
      [words.person, words.manager, words.day, ...blanks(4)],
      [goal, chance, evidence, due, self, managerRating, talk],
      [words.step(path.step(2, 'Mate'), 'Officer'), ...blanks(6)],
      ['Reach b *', 'Ask.␛', '', new Date('2027-02-28'), null, null, null],
      ['Craft', ...blanks(6)],
      ['Reach c', '', `${words.reached}\nLog␛`, null, null, null, null],
      [path.learn, ...blanks(6)],
      ['Knots', ...blanks(6)],
      [],
      [words.nextOwn, ...blanks(6)],
      [words.nextManager, ...blanks(6)],
      [],
      ['* Our view␛'],
    ]);
  });

  test('has no dates without a plan, and no column for chances where there are none', () => {
    const [, current] = view.steps;
    if (!current) throw new Error('the path has two steps');
    const { position: _, ...unplaced } = current;
    const steps = [{ ...unplaced, milestones: [pathMilestone('b', { done: true })], learn: [] }];
    expect(valuesOf(laidOut({ title: 'Master', steps, notes: [] })).slice(0, 6)).toEqual([
      [words.title('Captain (Master)'), ...blanks(5)],
      [words.person, words.manager, words.day, ...blanks(3)],
      [goal, evidence, due, self, managerRating, talk],
      [path.step(2, 'Mate'), ...blanks(5)],
      ['Reach b', words.reached, null, null, null, null],
      [],
    ]);
  });

  test('has a passed step only if that is asked for', () => {
    const steps = view.steps.slice(0, 1);
    expect(valuesOf(laidOut({ steps }))[3]).toEqual([]);
    expect(valuesOf(laidOut({ steps, only: { step: 'captain-1' } }))[3]?.[0]).toBe(path.step(1));
  });

  test('is printed across, with its head on every page, and as wide with chances as without', () => {
    const { orientation, headRows, widths, name } = laidOut();
    expect({ orientation, headRows, name }).toEqual({
      orientation: 'landscape',
      headRows: 3,
      name: words.name,
    });
    expect(widths).toHaveLength(7);
    const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
    const without = laidOut({ steps: [] }).widths;
    expect(without).toHaveLength(6);
    expect(Math.abs(sum(widths) - sum(without))).toBeLessThan(10);
  });

  test('marks titles and steps, breaks long texts, and draws boxes around what is filled in', () => {
    const [title, people, head, step, first, category, , , learn, , next] = laidOut({}, plan).rows;
    const cells = (row: typeof title) =>
      (row ?? []).filter((cell) => cell !== null && typeof cell === 'object');
    for (const cell of [...cells(people), ...cells(head), ...cells(first), ...cells(learn), ...cells(next)]) {
      expect(cell).toMatchObject({ border: true });
    }
    for (const row of [title, step, category]) {
      expect(new Set(cells(row).map((cell) => ('fill' in cell ? cell.fill : undefined))).size).toBe(1);
    }
    expect(title?.[0]).toMatchObject({ bold: true, size: 14, colour: '#ffffff' });
    expect(step?.[0]).toMatchObject({ bold: true });
    expect(category?.[0]).toMatchObject({ bold: false });
    expect(first?.slice(0, 4)).toMatchObject([
      { wrap: true },
      { wrap: true },
      { wrap: true },
      { align: 'center' },
    ]);
    expect(people?.slice(0, 3)).toMatchObject([{ bold: true }, { bold: true }, { bold: true, span: 5 }]);
    expect(head?.[0]).toMatchObject({ bold: true, wrap: true, align: 'center' });
    expect(learn?.[0]).toMatchObject({ wrap: true, span: 3 });
    expect(next?.slice(0, 2)).toMatchObject([{ bold: true, wrap: true }, { span: 6 }]);
  });

  test('needs a path, with a plan or without', async () => {
    await expect(renderWorkbook(plan, undefined, messages)).rejects.toThrow('no workbook of career.plan/1');
    const [rows = []] = await cellsIn(await renderWorkbook(view, plan, messages));
    expect(rows[4]?.[3]?.text).toBe('2027-02-28');
  });
});
