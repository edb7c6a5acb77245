import { describe, expect, test } from 'vitest';
import { NO_PROFILE, type Profile } from '../../../src/advice/profile.ts';
import { assess } from '../../../src/advice/quiz/assess.ts';
import type { QuizContext } from '../../../src/advice/quiz/context.ts';
import { listItems } from '../../../src/advice/quiz/items.ts';
import { composeReport, type ReportSubject } from '../../../src/advice/report.ts';
import type { LocalPack } from '../../../src/content/localise.ts';
import * as en from '../../../src/locale/en.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = await builtInFor('en');
const ship = shipPackIn('en');

function report(subject: Partial<ReportSubject> = {}, of: LocalPack = pack) {
  return composeReport(of, { roles: [], today: '2026-04-01', ...subject }, en);
}

/** The result of answers that match a role's profile. */
function resultLike(role: string, context: QuizContext = {}) {
  const { quiz } = pack;
  if (!quiz) throw new Error('the built-in pack has a quiz');
  const profile = listItems(pack, quiz, []).roles.find(({ id }) => id === role)?.profile ?? {};
  const onScale = (value: number) => Math.min(5, Math.max(1, Math.round(value)));
  const answers = new Map(
    quiz.items.flatMap((item) => {
      const trait = item.section === 'fit' ? (profile[item.trait] ?? 0) : 0;
      return item.section === 'fit' ? [[item.id, onScale(3 + 3 * item.key * trait)] as const] : [];
    }),
  );
  return assess(pack, quiz, { answers, context });
}

const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

describe('the roles a report is about', () => {
  test('are those that the pack compares for an empty profile', () => {
    expect(report().chosen).toEqual(['cio', 'cto']);
    expect(report({}, ship).chosen).toEqual(['captain', 'pilot']);
  });

  test('are the first of the shortlist, and the one they aim for', () => {
    const result = resultLike('ciso', { target: 'cpo' });
    expect(report({ result }).chosen).toEqual([...result.shortlist.slice(0, 2), 'cpo']);
    expect(result.shortlist[0]).toBe('ciso');
  });

  test('are those that the pack compares if the result names no role', () => {
    const { quiz } = pack;
    if (!quiz) throw new Error('the built-in pack has a quiz');
    expect(report({ result: assess(pack, quiz, { answers: new Map() }) }).chosen).toEqual(['cio', 'cto']);
  });

  test('are those that the answers lead to if they lead away from the executive seat', () => {
    const { quiz } = pack;
    if (!quiz) throw new Error('the built-in pack has a quiz');
    const answers = new Map(
      quiz.items.map(({ id, key, section }) => [
        id,
        section === 'seat' ? (key > 0 ? 1 : 5) : key > 0 ? 4 : 2,
      ]),
    );
    const result = assess(pack, quiz, { answers });
    const view = report({ result });
    expect(view.chosen).toEqual(ids(result.alternatives));
    expect(view.summary).toMatchObject({ next: [] });
    expect(view.summary).not.toHaveProperty('path');
    expect(report({ result, profile: { ...NO_PROFILE, target: 'cto' } }).summary?.path?.role.id).toBe('cto');
    expect(report({ result, roles: [roleOf(pack, 'cio')] }).summary?.path?.role.id).toBe('cio');
  });

  test('are shown beside the next best match if there is only one', () => {
    const clear = { ...resultLike('cio'), shortlist: ['cio'] };
    const next = clear.roles.find(({ id }) => id !== 'cio')?.id;
    const view = report({ result: clear });
    expect(view.chosen).toEqual(['cio']);
    expect(view.compared).toEqual(['cio', next]);
    expect(ids(view.comparison.roles).slice(0, 2)).toEqual(view.compared);
    expect(report({ roles: [roleOf(pack, 'cpo')], result: clear }).compared).toEqual(['cpo']);
  });

  test('are two of the shortlist at most', () => {
    const result = { ...resultLike('cio'), shortlist: ['cpo', 'cto', 'cio'] };
    expect(report({ result }).chosen).toEqual(['cpo', 'cto']);
  });

  test('stay a single role if there is no result to name the next', () => {
    const { chosen, compared } = report(
      {},
      {
        ...ship,
        pack: { ...ship.pack, defaults: { ...ship.pack.defaults, compare: ['pilot'] } },
      },
    );
    expect({ chosen, compared }).toEqual({ chosen: ['pilot'], compared: ['pilot'] });
  });

  test('name the one they aim for once', () => {
    const { chosen } = report({ result: resultLike('cio', { target: 'cio' }) });
    expect(chosen.filter((id) => id === 'cio')).toHaveLength(1);
    expect(report({ profile: { ...NO_PROFILE, target: 'cpo' } }).chosen).toEqual(['cio', 'cto', 'cpo']);
  });

  test('are the requested roles, if any', () => {
    const roles = ['cpo', 'cio'].map((id) => roleOf(pack, id));
    expect(report({ roles, result: resultLike('cto') }).chosen).toEqual(['cpo', 'cio']);
  });

  test('come first in the comparison, which has the others after them', () => {
    const view = report({ roles: [roleOf(pack, 'cpo')] });
    const order = ['cpo', 'cio', 'cto', 'cdo-digital', 'cdo-data', 'ciso'];
    expect(ids(view.comparison.roles)).toEqual(order);
    expect(ids(view.roles)).toEqual(order);
  });

  test('are at most eight roles, unless more are requested', () => {
    const many: LocalPack = {
      ...pack,
      roles: Array.from({ length: 12 }, (_, i) => ({ ...roleOf(pack, 'cio'), id: `role-${i}` })),
    };
    expect(report({}, many).roles).toHaveLength(8);
    expect(report({ roles: many.roles.slice(0, 9) }, many).roles).toHaveLength(9);
  });
});

describe('what a report says of the person', () => {
  const result = resultLike('cio');
  const named: Profile = { ...NO_PROFILE, name: 'Aya', grade: 'cio-2' };

  test('is nothing if nothing is known', () => {
    const view = report({ taken: '2026-03-01' });
    expect(view).toMatchObject({
      schema: 'career.report/1',
      lang: 'en',
      made: '2026-04-01',
      title: pack.pack.title,
    });
    for (const key of ['name', 'respondent', 'result', 'summary', 'taken', 'history'])
      expect(view).not.toHaveProperty(key);
  });

  test('is their name, their result and its date, and who gave the answers', () => {
    const view = report({ result, taken: '2026-03-01', profile: named, respondent: 'p-7' });
    expect(view).toMatchObject({ name: 'Aya', respondent: 'p-7', taken: '2026-03-01' });
    expect(view.result).toBe(result);
    expect(report({ result })).not.toHaveProperty('taken');
  });

  test('has a history from the second result on', () => {
    const results = (...fits: readonly number[]) =>
      profileOf(...fits.map((cio) => resultOf({ cio, cto: 50 })));
    expect(report({ profile: results(60) })).not.toHaveProperty('history');
    expect(report({ profile: results(60, 70) }).history?.results).toHaveLength(2);
  });

  test('is where they are, as soon as their grade, their target or a result is known', () => {
    const statuses = (subject: Partial<ReportSubject>) =>
      report(subject).summary?.path?.steps.map(({ status }) => status);
    expect(statuses({ profile: named })).toEqual(['passed', 'current', 'ahead', 'ahead']);
    expect(statuses({ profile: { ...NO_PROFILE, target: 'cto' } })).toEqual(Array(4).fill(undefined));
    expect(statuses({ result })).toEqual(Array(4).fill(undefined));
    // What they said with the answers takes precedence over what is stored.
    expect(statuses({ profile: named, result: resultLike('cio', { grade: 'cio-3' }) })?.[2]).toBe('current');
  });

  test('is about the role asked for, the target, or else the first of the result', () => {
    const aboutIn = (subject: Partial<ReportSubject>) => report(subject).summary?.path?.role.id;
    const target = { ...NO_PROFILE, target: 'cto' };
    expect(aboutIn({ roles: [roleOf(pack, 'ciso')], profile: target })).toBe('ciso');
    expect(aboutIn({ profile: target, result })).toBe('cto');
    expect(aboutIn({ result })).toBe('cio');
    expect(aboutIn({ profile: { ...NO_PROFILE, target: 'gone' } })).toBe('cio');
    expect(report({ profile: target }, { ...pack, roles: [] })).not.toHaveProperty('summary');
  });

  test('has their saved plans that have not ended, and of the one for the role what is next', () => {
    const planFor = (by: string) => new Map([['cto', { from: 'cto-2', by, fixed: {} }]]);
    const profile = { ...NO_PROFILE, target: 'cto', plans: planFor('2026-04') };
    const view = report({ profile });
    expect(view.plans).toMatchObject([{ role: 'cto', by: '2026-04', start: '2026-04' }]);
    expect(view.summary?.next.map(({ due }) => due)).toEqual(['2026-04', '2026-04']);
    const { summary } = report({ profile: { ...profile, grade: 'cio-1', target: 'cio' } });
    expect(summary?.next.map(({ due }) => due)).toEqual([undefined, undefined]);
    expect(report({ profile: { ...profile, plans: planFor('2026-03') } }).plans).toEqual([]);
  });
});

test('the comparison is brief; the pack’s purpose is stated if it has one', () => {
  const [row] = report().comparison.rows.filter(({ aspect }) => aspect === 'duties');
  expect(row?.cells['cio']).toEqual(roleOf(pack, 'cio').duties.map(({ title }) => title));
  expect(report({}, { ...pack, pack: { ...pack.pack, tagline: 'Which?' } }).tagline).toBe('Which?');
  expect(report({}, ship)).not.toHaveProperty('tagline');
});

describe('the paths', () => {
  test('lead to the chosen roles', () => {
    expect(report().paths.map(({ role }) => role)).toEqual(['cio', 'cto']);
  });

  test('appear once for roles with the same nearest role, under the role that has the steps', () => {
    const roles = ['ciso', 'cio'].map((id) => roleOf(pack, id));
    expect(report({ roles }).paths.map(({ role }) => role)).toEqual(['cio']);
    expect(report({ roles: roles.slice(0, 1) }).paths).toMatchObject([
      { role: 'ciso', nearest: { id: 'cio' } },
    ]);
    const nearBoth = ['cpo', 'ciso', 'cdo-digital'].map((id) => roleOf(pack, id));
    expect(report({ roles: nearBoth }).paths.map(({ role }) => role)).toEqual(['cpo', 'ciso']);
  });

  test('are those that have steps', () => {
    const tracks = tracksPackIn('en');
    const roles = ['adviser', 'developer'].map((id) => roleOf(tracks, id));
    expect(report({ roles }, tracks).paths.map(({ role }) => role)).toEqual(['developer']);
  });

  test('mark the step that the person named with their answers', () => {
    const [path] = report({ result: resultLike('cio', { grade: 'cio-2' }) }).paths;
    expect(path?.steps.map(({ status }) => status)).toEqual(['passed', 'current', 'ahead', 'ahead']);
  });

  test('show the milestones that the person has reached', () => {
    const ticks = new Map([
      ['cio-1-ringi', { at: '2026-03-01T00:00:00.000Z', level: 'cio-1', evidence: 'no. 42' }],
    ]);
    const [path] = report({ profile: { ...NO_PROFILE, ticks } }).paths;
    const [step] = path?.steps ?? [];
    expect(step?.milestones.find(({ id }) => id === 'cio-1-ringi')).toMatchObject({
      done: true,
      evidence: 'no. 42',
    });
    expect(step?.milestones.filter(({ done }) => done)).toHaveLength(1);
  });
});

test('the shifts in mindset, under the pack’s own headings', () => {
  const { headings, shifts } = report().mindset;
  expect(headings.title).toBe(pack.pack.headings.mindset);
  expect(ids(shifts)).toEqual(ids(pack.mindset));
});

test('questions that name most of the chosen roles come first, and there are six at most', () => {
  const entry = (id: string, question: string) => ({ id, question, answer: '', source: 'article' as const });
  const asked: LocalPack = {
    ...pack,
    faq: [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => entry(id, 'About nobody')),
      entry('one', 'CTO?'),
      entry('both', 'CIO or CTO?'),
    ],
  };
  expect(ids(report({}, asked).questions)).toEqual(['both', 'one', 'a', 'b', 'c', 'd']);
});

test('every source that a text names is listed, with how many do', () => {
  const [article, editorial, ...references] = report().sources;
  expect(article).toMatchObject({ id: 'article', title: pack.pack.sources.article });
  expect(editorial).toMatchObject({ id: 'editorial' });
  expect(references.length).toBeGreaterThan(10);
  for (const { uses } of report().sources) expect(uses).toBeGreaterThan(0);
});

test('the size of the quiz, if there is one', () => {
  expect(report().quiz).toEqual({
    traits: pack.quiz?.traits.length,
    statements: 42,
    seat: 6,
    readiness: 10,
  });
  const { quiz: _, ...without } = pack;
  expect(report({}, without)).not.toHaveProperty('quiz');
});
