import { describe, expect, test } from 'vitest';
import { type PlanRequest, planPath } from '../../../../src/advice/plan.ts';
import type { PlannedMilestone, PlannedStep, PlanView } from '../../../../src/advice/plan-view.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Language } from '../../../../src/locale/language.ts';
import type { Timeline } from '../../../../src/output/document.ts';
import { planDocument } from '../../../../src/output/documents/plan.ts';
import { renderPlain } from '../../../../src/output/plain.ts';
import { longLadderIn } from '../../content/long-ladder.ts';
import { roleOf } from '../../content/ship-pack.ts';
import { outlineOf } from '../outline.ts';

async function documentOf(request: Partial<PlanRequest>, lang: Language = 'en') {
  const pack = longLadderIn(lang);
  const all = { from: 4, now: '2026-11', by: '2027-10', fixed: {}, reached: new Map(), ...request };
  return planDocument(planPath(pack, roleOf(pack, 'captain'), all), await messagesIn(lang));
}

const timelineIn = async (request: Partial<PlanRequest>, lang?: Language): Promise<Timeline> => {
  const block = (await documentOf(request, lang)).find(({ kind }) => kind === 'timeline');
  if (block?.kind !== 'timeline') throw new Error('a plan has a timeline');
  return block;
};

describe('the timeline of a plan', () => {
  test('places the years and the steps', async () => {
    const { spans, ticks } = await timelineIn({ from: 2, by: '2027-11' });
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [0, 5 / 13],
      [5 / 13, 12 / 13],
    ]);
    expect(ticks).toEqual([{ at: 2 / 13, label: '2027' }]);
  });

  test('extends to a step that ends after the plan', async () => {
    const { spans, ticks } = await timelineIn({ from: 2, fixed: { 'captain-3': '2028-10' } });
    expect(ticks.map(({ label }) => label)).toEqual(['2027', '2028']);
    expect(spans.at(-1)).toMatchObject({ to: 1, notes: ['End set by you'] });
    expect(spans[0]?.to).toBe(6 / 24);
  });

  test('lists quarters of the business year in order', async () => {
    const reached = new Map([['captain-4-d', { month: '2026-06', evidence: 'Minutes' }]]);
    const request = { reached, fixed: { 'captain-4-a': '2027-09' } };
    const shown = async (lang: Language) =>
      (await timelineIn(request, lang)).periods.map(({ title, events }) => [
        title,
        ...events.map(({ marker, date, id, notes }) => [marker, date, id, ...notes].join(' ')),
      ]);
    expect(await shown('en')).toEqual([
      ['FY2026 Q1 (Apr–Jun)', '[x] Jun 2026 captain-4-d Evidence: Minutes'],
      ['FY2026 Q4 (Jan–Mar)', '[ ] Feb 2027 captain-4-b'],
      ['FY2027 Q1 (Apr–Jun)', '[ ] Jun 2027 captain-4-c'],
      ['FY2027 Q2 (Jul–Sep)', '[ ] Sep 2027 captain-4-a Date set by you'],
      ['FY2027 Q3 (Oct–Dec)', '[ ] Oct 2027 captain-4-e'],
    ]);
    expect((await shown('ja')).map(([title]) => title)).toEqual([
      '2026年度 第1四半期（4〜6月）',
      '2026年度 第4四半期（1〜3月）',
      '2027年度 第1四半期（4〜6月）',
      '2027年度 第2四半期（7〜9月）',
      '2027年度 第3四半期（10〜12月）',
    ]);
  });

  test('shows that a completed step takes no time', async () => {
    const pack = longLadderIn('en');
    const ids = pack.steps.flatMap(({ milestones }) => milestones.map(({ id }) => id));
    const reached = new Map(ids.map((id) => [id, { month: '2026-10', evidence: '' }]));
    const [span] = (await timelineIn({ reached })).spans;
    expect(span).toMatchObject({ dates: 'all reached, no time needed', from: 0, to: 0 });
    expect(renderPlain(await documentOf({ reached }))).toContain('None. You have reached every milestone');
  });
});

describe('the text of a plan', () => {
  test.each([
    [{ by: '2027-01' }, '5 remaining milestones in 3 months is tight'],
    [{ by: '2026-12' }, 'Step 4 has less than three months.'],
    [{ from: 2, by: '2027-01' }, 'Steps 2 and 3 have less than three months.'],
    [{ fixed: { 'captain-4-e': '2028-01' } }, 'captain-4-e is set for Jan 2028, after the end'],
    [{ fixed: { 'captain-4-e': '2026-01' } }, 'captain-4-e is set for Jan 2026, which is in the past'],
    [
      { from: 2, fixed: { 'captain-2': '2027-08', 'captain-3-e': '2027-02' } },
      'captain-3-e is set for Feb 2027, before Step 2: Mate (Aug 2027), which comes first on the path.',
    ],
    [{ from: 4, by: '2027-10' }, '5 in 12 months: about one every 2 months'],
    [{ from: 2, by: '2027-09' }, '10 in 10 months: about 1 a month'],
    [{ from: 1, by: '2027-02' }, '15 in 3 months: about 5 a month'],
    [{ from: 3 }, 'Oct 2027: Lookout, Master'],
  ])('%j: %s', async (request, text) => {
    expect(renderPlain(await documentOf(request))).toContain(text);
    expect(renderPlain(await documentOf(request, 'ja'))).not.toMatch(/undefined|NaN/);
  });
});

describe('a plan', async () => {
  const messages = await messagesIn('en');
  const { plan: words, path } = messages;

  const milestone = (id: string, more: Partial<PlannedMilestone> = {}): PlannedMilestone => ({
    id,
    text: `Reach ${id}`,
    source: 'article',
    due: '2027-02',
    done: false,
    ...more,
  });
  const step = (number: number, more: Partial<PlannedStep> = {}): PlannedStep => ({
    number,
    id: `captain-${number}`,
    start: '2026-11',
    end: '2027-03',
    milestones: [],
    behaviours: 0,
    ...more,
  });
  const outline = (more: Partial<PlanView>) =>
    outlineOf(
      planDocument(
        {
          schema: 'career.plan/1',
          lang: 'en',
          role: 'captain',
          name: 'Captain',
          from: 'captain-1',
          start: '2026-11',
          by: '2027-04',
          steps: [step(1)],
          pace: { months: 5, open: 0, done: 0 },
          warnings: [],
          notes: [],
          ...more,
        },
        messages,
      ),
    );
  const TITLE = `# ${words.title('Captain')} (short: ${words.title('Captain')})`;
  const TIME = `${words.time}: Nov 2026 – Apr 2027`;

  test('says where it starts, how long it takes and what it leads to, then what to mind, then the dates', () => {
    expect(
      outline({
        nearest: { id: 'mate', name: 'Mate' },
        goal: { level: 'captain-2', number: 2, grade: 'Master', position: 'Captain' },
        steps: [step(1, { grade: 'Deckhand', milestones: [milestone('a'), milestone('b', { done: true })] })],
        pace: { months: 5, open: 1, done: 1 },
        warnings: [
          { kind: 'short-steps', steps: [1] },
          { kind: 'after-end', id: 'a', month: '2028-01' },
        ],
        promotion: 'The owner decides.',
        notes: [{ source: 'editorial', text: 'Our view' }],
      }),
    ).toEqual([
      TITLE,
      `${path.nearest('Captain', 'Mate')} (caution)`,
      `${words.from}: ${path.step(1, 'Deckhand')}`,
      TIME,
      `${words.office}: ${words.takingOffice('Apr 2027', 'Master', 'Captain')}`,
      `${words.open}: ${words.pace(1, 5, words.oneEvery(5))}`,
      `${words.done}: 1`,
      `! ${words.warnings['short-steps']([1])} (caution)`,
      `! ${words.warnings['after-end']('a', 'Jan 2028')} (caution)`,
      `${path.step(1, 'Deckhand')}, Nov 2026 – Mar 2027`,
      'FY2026 Q4 (Jan–Mar)',
      '[ ] Reach a, Feb 2027',
      '[x] Reach b, Feb 2027',
      'The owner decides. (muted)',
      '* Our view (muted)',
    ]);
  });

  test('has no more than its time and its steps if there is nothing to reach', () => {
    expect(outline({})).toEqual([
      TITLE,
      `${words.from}: ${path.step(1)}`,
      TIME,
      `${path.step(1)}, Nov 2026 – Mar 2027`,
    ]);
  });

  test('has the role’s full name in its title, but not in the list of contents', () => {
    expect(outline({ title: 'Master of the Ship' })[0]).toBe(
      `# ${words.title('Captain', 'Master of the Ship')} (short: ${words.title('Captain')})`,
    );
  });

  test('starts from the step that the reader is on', () => {
    expect(outline({ from: 'captain-2', steps: [step(1), step(2, { grade: 'Mate' })] })[1]).toBe(
      `${words.from}: ${path.step(2, 'Mate')}`,
    );
  });

  test('does not say that readers before the first step are on it', () => {
    expect(outline({ before: true })[1]).toBe(TIME);
  });

  test('names its goal as the pack does, or by its number if it has no grade', () => {
    const goal = { heading: 'The bridge', level: 'captain-2', number: 2 };
    expect(outline({ goal })[3]).toBe(`The bridge: ${words.takingOffice('Apr 2027', path.step(2))}`);
  });

  test('has the mark of the source that all its milestones share', () => {
    const open = (...sources: readonly ('article' | 'editorial')[]) =>
      outline({
        steps: [
          step(1, { milestones: sources.map((source, i) => milestone(`m${i}`, { source })) }),
          step(2, { milestones: [milestone('last', { source: 'editorial' })] }),
        ],
        pace: { months: 5, open: 5, done: 0 },
      })[3];
    expect(open('editorial')).toBe(`${words.open} *: ${words.pace(5, 5, words.aMonth(1))}`);
    expect(open('article')).toBe(`${words.open}: ${words.pace(5, 5, words.aMonth(1))}`);
  });

  test('names below its dates the steps with behaviours, which have none', () => {
    const steps = [step(1, { behaviours: 2 }), step(2)];
    expect(outline({ steps }).slice(5)).toEqual([
      `- ${words.behaviours(path.step(1), 2)}`,
      `  ${messages.command('career path captain --step captain-1')}`,
    ]);
  });

  test('says which dates the reader has set, and what the evidence is', () => {
    const steps = [
      step(1, { fixed: true, milestones: [milestone('a', { fixed: true, evidence: 'The log' })] }),
    ];
    const lines = outline({ steps, pace: { months: 5, open: 1, done: 0 } });
    expect(lines).toContain(`${path.step(1)}, Nov 2026 – Mar 2027, ${words.fixedEnd}`);
    expect(lines).toContain(`[ ] Reach a, Feb 2027, ${words.fixed}, ${path.evidence('The log')}`);
  });
});
