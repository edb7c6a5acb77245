import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/advice/names.ts';
import { assess } from '../../../src/advice/quiz/assess.ts';
import { widthOf } from '../../../src/output/terminal/width.ts';
import { builtIn, builtInFor, inAllLanguages } from './built-in.ts';

const pack = await builtIn();
const { pack: manifest, roles, joys, trials, steps, mindset, companies, faq, glossary, quiz } = pack;
if (!quiz) throw new Error('the built-in pack has a quiz');

const PRIMARY = ['cio', 'cto'];
const RELATED = ['cdo-digital', 'cdo-data', 'ciso', 'cpo'];

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);
const ofRole = <Entry extends { readonly role: string }>(list: readonly Entry[], role: string) =>
  list.filter((entry) => entry.role === role);
const roleOf = (id: string) => {
  const role = roles.find((each) => each.id === id);
  if (!role) throw new Error(`no role ${id}`);
  return role;
};

describe('what the article says is in the pack', () => {
  test('two primary roles, each with its full name, stance, mission and one-line conclusion', () => {
    expect(idsOf(roles.filter(({ tier }) => tier === 'primary'))).toEqual(PRIMARY);
    expect(roleOf('cio').title).toEqual({ ja: '最高情報責任者', en: 'Chief Information Officer' });
    expect(roleOf('cto').title).toEqual({ ja: '最高技術責任者', en: 'Chief Technology Officer' });
    expect(roleOf('cio').stance).toEqual({ ja: '守り', en: 'Protect' });
    expect(roleOf('cto').stance).toEqual({ ja: '攻め', en: 'Grow' });
    for (const id of PRIMARY) {
      const { mission, summary } = roleOf(id);
      for (const text of inAllLanguages(mission, summary)) expect(text).toMatch(/^\S.*\S$/);
    }
  });

  test.each(PRIMARY)('four duties of the %s, each with its detail, three with an example', (id) => {
    const { duties } = roleOf(id);
    expect(duties).toHaveLength(4);
    for (const { detail } of duties) expect(inAllLanguages(detail)).toHaveLength(2);
    expect(duties.filter(({ example }) => example)).toHaveLength(3);
  });

  test.each(PRIMARY)('which companies suit the %s, with an example, and how the role is changing', (id) => {
    const { companies: thrives, trend } = roleOf(id);
    expect(thrives?.types.length).toBeGreaterThan(0);
    expect(inAllLanguages(thrives?.summary, thrives?.example, trend?.text)).toHaveLength(6);
  });

  test.each(PRIMARY)('four joys and four trials of the %s', (id) => {
    expect(ofRole(joys, id)).toHaveLength(4);
    expect(ofRole(trials, id)).toHaveLength(4);
  });

  test('one key to a CIO’s success', () => {
    expect(roleOf('cio').success).toMatchObject({ source: 'article' });
    expect(roles.filter(({ success }) => success?.source === 'article')).toHaveLength(1);
  });

  test('five mindset shifts, two of perspective and three of behaviour, each before and after', () => {
    expect(mindset.map(({ kind }) => kind)).toEqual([
      'perspective',
      'perspective',
      'behaviour',
      'behaviour',
      'behaviour',
    ]);
    for (const { staff, executive } of mindset) expect(inAllLanguages(staff, executive)).toHaveLength(4);
  });

  test.each(PRIMARY)('four steps to %s, each with grade and position', (id) => {
    const ladder = ofRole(steps, id);
    expect(ladder.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    for (const { grade, position } of ladder) expect(inAllLanguages(grade, position)).toHaveLength(4);
  });

  test.each(PRIMARY)('the three rows that sum up the %s: role, companies, main path', (id) => {
    const { summary, companies: thrives, path } = roleOf(id);
    expect(inAllLanguages(summary, thrives?.summary, path)).toHaveLength(6);
    expect(path?.ja?.split(' → ')).toHaveLength(4);
    expect(path?.en?.split(' → ')).toHaveLength(4);
  });

  test('six questions of the article, and at least ten more that people ask', () => {
    expect(faq.length).toBeGreaterThanOrEqual(16);
    expect(idsOf(faq.filter(({ source }) => source === 'article'))).toEqual([
      'humanities',
      'mba',
      'staying-a-coder',
      'other-c-level',
      'legal-status',
      'company-size',
    ]);
  });

  test('four other C-level roles, and the warning that CDO means two things', () => {
    expect(idsOf(roles.filter(({ tier }) => tier === 'related'))).toEqual(RELATED);
    for (const id of ['cdo-digital', 'cdo-data']) {
      for (const note of inAllLanguages(roleOf(id).note ?? {}))
        expect(note).toMatch(/Digital.*Data|Data.*Digital/);
    }
    expect(inAllLanguages(roleOf('cdo-digital').note ?? {})).toHaveLength(2);
    expect(inAllLanguages(roleOf('cdo-data').note ?? {})).toHaveLength(2);
  });

  test.each([
    ...[
      'dx',
      'roi',
      'rpa',
      'it-governance',
      'technical-debt',
      'legacy-system',
      'rfp',
      'bcp',
      'dr',
      'sla',
      'tco',
    ],
    ...[
      'okr',
      'mttr',
      'sre',
      'devops',
      'itil',
      'isms',
      'j-sox',
      'poc',
      'vpoe',
      'pmo',
      'csirt',
      'requirements',
    ],
  ])('the term %s is explained', (id) => {
    expect(idsOf(glossary)).toContain(id);
  });

  test('seventy terms and more, each once', () => {
    expect(glossary.length).toBeGreaterThanOrEqual(70);
  });

  test('two alternatives, with what they share and how to come back', () => {
    const alternatives = roles.filter(({ tier }) => tier === 'alternative');
    expect(alternatives).toHaveLength(2);
    for (const { shares = {}, comeback = {} } of alternatives) {
      expect(inAllLanguages(shares, comeback)).toHaveLength(4);
    }
  });

  test('what decides, and the ways from an in-house systems engineer to CTO', () => {
    expect(manifest.conclusion).toHaveLength(3);
    expect(roleOf('cto').bridge).toHaveLength(3);
  });

  test.each(steps)(
    '$id says how to get the chance, what to learn and what to do first',
    ({ milestones, learn, first90 }) => {
      expect(milestones.length).toBeGreaterThanOrEqual(3);
      for (const { chance = {} } of milestones) expect(inAllLanguages(chance)).toHaveLength(2);
      expect(learn.length).toBeGreaterThanOrEqual(3);
      expect(first90.map(({ days }) => days)).toEqual(expect.arrayContaining([30, 60, 90]));
    },
  );

  test('every grade of a ladder belongs to exactly one step, or comes before the first', () => {
    for (const id of PRIMARY) {
      const grades = ofRole(steps, id).flatMap(({ grades }) => [...new Set(inAllLanguages(grades).flat())]);
      const all = [...grades, ...inAllLanguages(manifest.before?.grades).flat()];
      expect(all.length).toBeGreaterThan(60);
      expect(all.filter((grade, i) => all.indexOf(grade) !== i)).toEqual([]);
    }
  });
});

describe('what the authors add', () => {
  test.each(RELATED)(
    'a short portrait of the %s: 3 or 4 duties, 2 joys, 2 trials, the path nearest',
    (id) => {
      const { duties, nearest } = roleOf(id);
      expect([3, 4]).toContain(duties.length);
      expect(ofRole(joys, id)).toHaveLength(2);
      expect(ofRole(trials, id)).toHaveLength(2);
      expect(PRIMARY).toContain(nearest);
      expect(ofRole(steps, id)).toEqual([]);
    },
  );

  test.each(steps)(
    '$id: 3 to 5 milestones, the shifts it needs, the trials met there',
    ({ role, milestones, shifts, pitfalls }) => {
      expect(milestones.length).toBeGreaterThanOrEqual(3);
      expect(milestones.length).toBeLessThanOrEqual(5);
      expect(shifts.length).toBeGreaterThanOrEqual(1);
      expect(pitfalls.length).toBeGreaterThanOrEqual(1);
      expect(idsOf(ofRole(trials, role))).toEqual(expect.arrayContaining(pitfalls));
    },
  );

  test.each([
    'manufacturing',
    'finance',
    'retail',
    'saas',
    'web-services',
    'games',
    'start-up',
    'large-enterprise',
  ])('%s is a kind of company', (id) => {
    expect(idsOf(companies)).toContain(id);
  });
});

/** Every mapping by language in a value, with its path. */
function localised(value: unknown, path: string): readonly (readonly [path: string, texts: object])[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value) && ('ja' in value || 'en' in value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => localised(each, `${path}.${key}`));
}

describe('both languages', () => {
  test('every text exists in both and is not empty', () => {
    const texts = localised(pack, 'pack');
    expect(texts.length).toBeGreaterThan(400);
    for (const [path, text] of texts) {
      expect(Object.keys(text).sort(), path).toEqual(['en', 'ja']);
      for (const each of Object.values(text).flat()) expect(each, path).toMatch(/\S/);
      expect(Object.values(text).flat().length, path).toBeGreaterThanOrEqual(2);
    }
  });

  test('English has no Japanese script in it', () => {
    const texts: readonly (readonly [string, { readonly en?: unknown }])[] = localised(pack, 'pack');
    for (const [path, { en }] of texts) {
      expect(JSON.stringify(en), path).not.toMatch(/[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}]/u);
    }
  });
});

const known = {
  role: idsOf(roles),
  trial: idsOf(trials),
  shift: idsOf(mindset),
  company: idsOf(companies),
  trait: idsOf(quiz.traits),
  origin: [
    ...roles.flatMap(({ duties }) => duties.map(({ id }) => `duty/${id}`)),
    ...joys.map(({ id }) => `joy/${id}`),
    ...trials.map(({ id }) => `trial/${id}`),
    ...faq.map(({ id }) => `faq/${id}`),
  ],
};

describe('ids', () => {
  test('all are in kebab-case and unique in their file', () => {
    const lists = [
      ...[roles, joys, trials, mindset, companies, faq, glossary, quiz.traits],
      roles.flatMap(({ duties }) => duties),
      steps.flatMap(({ milestones }) => milestones),
      steps.map(({ id = '' }) => ({ id })),
      [...quiz.items],
      [...quiz.dealbreakers],
    ].map(idsOf);
    for (const ids of lists) {
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });

  test.each([
    ['the roles compared', known.role, pack.pack.defaults.compare],
    ['the role whose path is shown', known.role, [pack.pack.defaults.path]],
    ['the roles that joys belong to', known.role, joys.map(({ role }) => role)],
    ['the roles that trials belong to', known.role, trials.map(({ role }) => role)],
    ['the roles that steps lead to', known.role, steps.map(({ role }) => role)],
    ['the roles that companies lean on', known.role, companies.map(({ leans }) => leans)],
    ['the roles that are nearest', known.role, roles.flatMap(({ nearest }) => nearest ?? [])],
    ['the roles that have an emphasis', known.role, Object.keys(quiz.emphasis)],
    ['the companies where roles thrive', known.company, roles.flatMap((role) => role.companies?.types ?? [])],
    ['the shifts that steps need', known.shift, steps.flatMap(({ shifts }) => shifts)],
    [
      'the shifts that readiness is about',
      known.shift,
      quiz.items.flatMap((item) => (item.section === 'readiness' ? item.shift : [])),
    ],
    ['the trials that steps bring', known.trial, steps.flatMap(({ pitfalls }) => pitfalls)],
    [
      'the traits that items measure',
      known.trait,
      quiz.items.flatMap((item) => (item.section === 'fit' ? item.trait : [])),
    ],
    ['the traits of an emphasis', known.trait, Object.values(quiz.emphasis).flatMap((of) => Object.keys(of))],
    [
      'the duties, joys and trials that items are about',
      known.origin,
      quiz.items.flatMap(({ about }) => about ?? []),
    ],
  ])('%s exist', (_, existing, named) => {
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((id) => !existing.includes(id))).toEqual([]);
  });

  test.each(PRIMARY)('each name of a grade or position belongs to one step to %s', (role) => {
    const claims = ofRole(steps, role).flatMap(({ number, grade, position, grades }) => {
      const names = [...inAllLanguages(grade, position), ...inAllLanguages(grades).flat()];
      return [...new Set(names.map(foldName))].map((name) => ({ name, number }));
    });
    expect(claims.length).toBeGreaterThan(20);
    const names = claims.map(({ name }) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });
});

describe('the quiz', () => {
  test('measures 7 to 10 traits', () => {
    expect(quiz.traits.length).toBeGreaterThanOrEqual(7);
    expect(quiz.traits.length).toBeLessThanOrEqual(10);
  });

  test.each(idsOf(quiz.traits))('%s: six items, three of them reversed', (trait) => {
    const keys = quiz.items.flatMap((item) =>
      item.section === 'fit' && item.trait === trait ? item.key : [],
    );
    expect(keys.toSorted()).toEqual([-1, -1, -1, 1, 1, 1]);
  });

  test('the seat: six items, three of them reversed', () => {
    const keys = quiz.items.filter(({ section }) => section === 'seat').map(({ key }) => key);
    expect(keys.toSorted()).toEqual([-1, -1, -1, 1, 1, 1]);
  });

  test.each(idsOf(mindset))('readiness for %s: two items, one of them reversed', (shift) => {
    const keys = quiz.items.flatMap((item) =>
      item.section === 'readiness' && item.shift === shift ? item.key : [],
    );
    expect(keys.toSorted()).toEqual([-1, 1]);
  });

  test.each([1, 3, 5])('answering %d to everything leads to no role', async (answer) => {
    const local = await builtInFor('en');
    if (!local.quiz) throw new Error('the built-in pack has a quiz');
    const answers = new Map(quiz.items.map(({ id }) => [id, answer]));
    const result = assess(local, local.quiz, { answers });
    expect(result.top).toBeNull();
    for (const { fit } of result.roles) expect(fit).toBe(50);
  });

  test.each(idsOf(roles))(
    'the emphasis of the %s covers every trait, each with something that shows it',
    (role) => {
      const emphasis = quiz.emphasis[role] ?? {};
      expect(Object.keys(emphasis).toSorted()).toEqual(idsOf(quiz.traits).toSorted());
      for (const { about, ref } of Object.values(emphasis)) expect(about ?? ref).toBeDefined();
    },
  );

  test('deal-breakers: each collides with a role, and says what shows it', () => {
    expect(quiz.dealbreakers.length).toBeGreaterThanOrEqual(5);
    for (const { collides } of quiz.dealbreakers) {
      expect(collides.length).toBeGreaterThan(0);
      for (const { about = '' } of collides) expect(known.origin).toContain(about);
    }
  });

  test('statements are not questions', () => {
    for (const { text } of quiz.items) {
      for (const each of inAllLanguages(text)) expect(each).toMatch(/[.。]$/);
    }
  });
});

describe('titles fit their columns', () => {
  const tooWide = (
    entries: readonly { readonly title: Readonly<Record<string, string | undefined>> }[],
    width: number,
  ) => entries.flatMap(({ title }) => inAllLanguages(title)).filter((title) => widthOf(title) > width);

  test('joys and trials take 34 at most', () => {
    expect(tooWide([...joys, ...trials], 34)).toEqual([]);
  });

  test('duties and keys to success take 32 at most', () => {
    expect(
      tooWide(
        roles.flatMap(({ duties, success }) => [...duties, ...(success ? [success] : [])]),
        32,
      ),
    ).toEqual([]);
  });
});

describe('who vouches for what', () => {
  const sourcesOf = (id: string) => {
    const { source, duties, companies: thrives, trend, success } = roleOf(id);
    const parts = [...duties, ...ofRole(joys, id), ...ofRole(trials, id), ...(thrives ? [thrives] : [])];
    return new Set([
      source,
      ...(trend ? [trend.source] : []),
      ...(id === 'cio' && success ? [success.source] : []),
      ...parts.map((part) => part.source ?? source),
    ]);
  };

  test.each(PRIMARY)('the article for the %s', (id) => {
    expect([...sourcesOf(id)]).toEqual(['article']);
  });

  test.each(RELATED)('the authors for the %s, whose name and task the article gives', (id) => {
    expect([...sourcesOf(id)]).toEqual(['editorial']);
    expect(roleOf(id).marks).toMatchObject({ title: { source: 'article' }, summary: { source: 'article' } });
  });

  test('the authors for the key to a CTO’s success, which the article does not mention', () => {
    expect(roleOf('cto').success?.source).toBe('editorial');
  });

  test.each(steps)(
    '$id: the article for grade and position, the authors for everything else',
    ({ source, marks }) => {
      const article = { source: 'article' };
      expect({ source, marks }).toEqual({
        source: 'editorial',
        marks: { grade: article, position: article },
      });
    },
  );

  test('the article for the shifts, the authors for the quiz', () => {
    expect(new Set(mindset.map(({ source }) => source))).toEqual(new Set(['article']));
    expect(quiz.source).toBe('editorial');
  });
});
