import { describe, expect, test } from 'vitest';
import { type PlanRequest, planPath } from '../../../../src/advice/plan.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Language } from '../../../../src/locale/language.ts';
import type { Timeline } from '../../../../src/output/document.ts';
import { planDocument } from '../../../../src/output/documents/plan.ts';
import { renderPlain } from '../../../../src/output/plain.ts';
import { longLadderIn } from '../../content/long-ladder.ts';
import { roleOf } from '../../content/ship-pack.ts';

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
    const { spans } = await timelineIn({ from: 2, fixed: { 'captain-3': '2028-10' } });
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
