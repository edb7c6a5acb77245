import { describe, expect, test } from 'vitest';
import { type PlanRequest, planPath } from '../../../../src/advice/plan.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Language } from '../../../../src/locale/language.ts';
import type { Timeline } from '../../../../src/output/document.ts';
import { planDocument } from '../../../../src/output/documents/plan.ts';
import { renderPlain } from '../../../../src/output/plain.ts';
import { builtInFor } from '../../content/built-in.ts';
import { roleOf } from '../../content/ship-pack.ts';

async function documentOf(request: Partial<PlanRequest>, lang: Language = 'en') {
  const pack = await builtInFor(lang);
  const all = { from: 4, now: '2026-11', by: '2027-10', fixed: {}, reached: new Map(), ...request };
  return planDocument(planPath(pack, roleOf(pack, 'cio'), all), await messagesIn(lang));
}

const timelineIn = async (request: Partial<PlanRequest>, lang?: Language): Promise<Timeline> => {
  const block = (await documentOf(request, lang)).find(({ kind }) => kind === 'timeline');
  if (block?.kind !== 'timeline') throw new Error('a plan has a timeline');
  return block;
};

describe('the timeline of a plan', () => {
  test('has its years where they begin, and each step where it is', async () => {
    const { spans, ticks } = await timelineIn({ from: 3 });
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.5],
      [0.5, 1],
    ]);
    expect(ticks).toEqual([{ at: 2 / 12, label: '2027' }]);
  });

  test('reaches as far as a step whose end is fixed beyond that of the plan', async () => {
    const { spans } = await timelineIn({ from: 3, fixed: { 'cio-4': '2028-10' } });
    expect(spans.at(-1)).toMatchObject({ to: 1, notes: ['End fixed by you'] });
    expect(spans[0]?.to).toBe(0.25);
  });

  test('goes by quarters of the calendar that are named by their months, in the order of the dates', async () => {
    const reached = new Map([['cio-4-risk-decision', { month: '2026-06', evidence: 'Minutes' }]]);
    const request = { reached, fixed: { 'cio-4-it-strategy': '2027-09' } };
    const shown = async (lang: Language) =>
      (await timelineIn(request, lang)).periods.map(({ title, events }) => [
        title,
        ...events.map(({ marker, date, id, notes }) => [marker, date, id, ...notes].join(' ')),
      ]);
    expect(await shown('en')).toEqual([
      ['Apr–Jun 2026', '[x] Jun 2026 cio-4-risk-decision Evidence: Minutes'],
      ['Jan–Mar 2027', '[ ] Feb 2027 cio-4-business-kpi'],
      ['Apr–Jun 2027', '[ ] Jun 2027 cio-4-process-reform'],
      ['Jul–Sep 2027', '[ ] Sep 2027 cio-4-it-strategy Date fixed by you'],
      ['Oct–Dec 2027', '[ ] Oct 2027 cio-4-succession'],
    ]);
    expect((await shown('ja')).map(([title]) => title)).toEqual([
      ...['2026年4〜6月', '2027年1〜3月', '2027年4〜6月', '2027年7〜9月', '2027年10〜12月'],
    ]);
  });

  test('says of a step with nothing open that it takes no time', async () => {
    const pack = await builtInFor('en');
    const ids = pack.steps.flatMap(({ guidance }) => guidance.milestones.map(({ id }) => id));
    const reached = new Map(ids.map((id) => [id, { month: '2026-10', evidence: '' }]));
    const [span] = (await timelineIn({ reached })).spans;
    expect(span).toMatchObject({ dates: 'all reached, takes no time', from: 0, to: 0 });
    expect(renderPlain(await documentOf({ reached }))).toContain('None: every milestone');
  });
});

describe('what is said of a plan', () => {
  test.each([
    [{ by: '2027-01' }, '3 months are too little for 5 open milestones'],
    [{ by: '2026-12' }, 'Less than a quarter of a year for step 4.'],
    [{ from: 3, by: '2026-12' }, 'Less than a quarter of a year for steps 3 and 4.'],
    [{ fixed: { 'cio-4-succession': '2028-01' } }, 'cio-4-succession is fixed for Jan 2028, after the end'],
    [
      { fixed: { 'cio-4-succession': '2026-01' } },
      'cio-4-succession is fixed for Jan 2026, which has gone by',
    ],
    [
      { from: 3, fixed: { 'cio-3': '2027-08', 'cio-4-succession': '2027-02' } },
      'cio-4-succession is fixed for Feb 2027, but comes after Step 3: Department manager (buchō) on the path, which is fixed for Aug 2027.',
    ],
    [{ from: 4, by: '2027-10' }, '5 in 12 months: about one every 2 months'],
    [{ from: 3, by: '2027-08' }, '10 in 10 months: about 1 a month'],
    [{ from: 1, by: '2027-02' }, '20 in 4 months: about 5 a month'],
  ])('%j: %s', async (request, text) => {
    expect(renderPlain(await documentOf(request))).toContain(text);
    expect(renderPlain(await documentOf(request, 'ja'))).not.toMatch(/undefined|NaN/);
  });
});
