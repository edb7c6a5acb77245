import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describePath } from '../../../src/advice/path.ts';
import type { Profile } from '../../../src/advice/profile.ts';
import type { LocalPack, LocalRole } from '../../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const pack = shipPackIn('en');
const [captain, pilot, cook] = ['captain', 'pilot', 'cook'].map((id) => roleOf(pack, id));
if (!captain || !pilot || !cook) throw new Error('the ship’s pack has three roles');

describe('the path to a role', () => {
  test('has its steps from the first, each with what it takes and who vouches for it', () => {
    expect(describePath(pack, pilot)).toStrictEqual({
      schema: 'career.path/1',
      lang: 'en',
      role: 'pilot',
      name: 'Pilot',
      title: 'Harbour Pilot',
      notes: [{ source: 'editorial', text: 'Our view' }],
      stops: [{ number: 1, grade: 'Apprentice' }],
      steps: [
        {
          place: 1,
          number: 1,
          level: 'pilot-1',
          grade: 'Apprentice',
          position: 'Pilot’s mate',
          focus: 'Know the harbour.',
          milestones: [
            { id: 'pilot-1-chart', text: 'Draw a chart', kind: 'deliverable', source: 'editorial' },
          ],
          learn: [],
          first90: [],
          shifts: [],
          pitfalls: ['shoals'],
        },
      ],
      categories: [],
      shifts: [],
      pitfalls: [{ id: 'shoals', title: 'Shoals' }],
    });
  });

  test('has all steps in brief, with what the reader has done', () => {
    const profile = profileOf({ kind: 'tick', milestone: 'captain-1-knots', evidence: '' });
    expect(describePath(pack, captain, 2, profile, { step: 'captain-2' }).stops).toEqual([
      { number: 1, grade: 'Deckhand', status: 'passed', done: 1, total: 2 },
      { number: 2, grade: 'Mate', status: 'current', done: 0, total: 1 },
      { number: 3, grade: 'Master', status: 'ahead', done: 0, total: 1 },
    ]);
  });

  test('names each shift and pitfall once, in the pack’s order', () => {
    expect(describePath(pack, captain)).toMatchObject({
      steps: [{ shifts: ['near-to-far'] }, { shifts: ['orders-to-course', 'near-to-far'] }, { shifts: [] }],
      shifts: [
        { id: 'near-to-far', title: 'From near to far' },
        { id: 'orders-to-course', title: 'From orders to a course' },
      ],
      pitfalls: [{ id: 'storms', title: 'Storms' }],
    });
  });
});

describe('the reader’s current step', () => {
  const statuses = (from?: number) => describePath(pack, captain, from).steps.map(({ status }) => status);

  test.each([
    [1, ['current', 'ahead', 'ahead']],
    [2, ['passed', 'current', 'ahead']],
    [3, ['passed', 'passed', 'current']],
  ])('on step %d: %j', (from, expected) => {
    expect(statuses(from)).toEqual(expected);
  });

  test('has no status if it is unknown', () => {
    for (const step of describePath(pack, captain).steps) expect(step).not.toHaveProperty('status');
  });
});

describe('a role without steps of its own', () => {
  test('has the steps of the nearest role, which it names', () => {
    const { role, name, nearest, steps } = describePath(pack, cook, 2);
    expect({ role, name, nearest }).toEqual({
      role: 'cook',
      name: 'Cook',
      nearest: { id: 'captain', name: 'Captain', title: 'Master of the Ship' },
    });
    expect(steps).toEqual(describePath(pack, captain, 2).steps);
  });

  test('a role with steps of its own is shown those, even if it names another as nearest', () => {
    const path = describePath(pack, { ...pilot, nearest: 'captain' });
    expect(path).not.toHaveProperty('nearest');
    expect(path.steps).toHaveLength(1);
  });

  test.each([
    ['ciso', 'cio'],
    ['cdo-digital', 'cio'],
    ['cdo-data', 'cio'],
    ['cpo', 'cto'],
  ])('in the built-in pack, the %s climbs the ladder of the %s', async (id, ladder) => {
    const builtIn = await builtInFor('en');
    const path = describePath(builtIn, roleOf(builtIn, id));
    expect(path).toMatchObject({ role: id, nearest: { id: ladder } });
    expect(path.steps).toHaveLength(4);
    expect(path.steps).toEqual(describePath(builtIn, roleOf(builtIn, ladder)).steps);
  });

  test.each(['cio', 'cto'])('in the built-in pack, the %s has four steps of its own', async (id) => {
    const builtIn = await builtInFor('ja');
    const path = describePath(builtIn, roleOf(builtIn, id));
    expect(path).not.toHaveProperty('nearest');
    expect(path.steps.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  });
});

describe('with what the reader has stored', () => {
  const shifts = { 'near-to-far': 70, 'orders-to-course': 30, unknown: 0 };
  const profile = profileOf(
    { kind: 'set', grade: 'captain-1' },
    resultOf({ captain: 60, pilot: 80 }, { shifts }),
    { kind: 'tick', milestone: 'captain-1-knots', evidence: 'A bowline' },
    { kind: 'tick', milestone: 'captain-3-voyage', evidence: '' },
  );

  test('the gap: own fit, progress on each step, what is missing on the current one, the weakest shifts first', () => {
    expect(describePath(pack, captain, undefined, profile).gap).toEqual({
      fit: { fit: 60, rank: 2, of: 2, at: '2026-04-15T10:00:00.000Z' },
      progress: [
        { level: 'captain-1', number: 1, grade: 'Deckhand', done: 1, total: 2 },
        { level: 'captain-2', number: 2, grade: 'Mate', done: 0, total: 1 },
        { level: 'captain-3', number: 3, grade: 'Master', done: 1, total: 1 },
      ],
      current: 'captain-1',
      next: 'captain-2',
      missing: [{ id: 'captain-1-watch', title: 'Stand a watch' }],
      weakest: [
        { id: 'orders-to-course', title: 'From orders to a course', score: 30 },
        { id: 'near-to-far', title: 'From near to far', score: 70 },
      ],
    });
  });

  test('of the shifts, the two weakest that have a score', () => {
    const [far] = pack.mindset;
    if (!far) throw new Error('the pack has shifts');
    const mindset = ['a', 'b', 'c', 'd'].map((id) => ({ ...far, id }));
    const shifts = { a: 70, b: null, c: 10, d: 20 };
    const scored = profileOf(resultOf({ captain: 60 }, { shifts }));
    const { gap } = describePath({ ...pack, mindset }, captain, undefined, scored);
    expect(gap?.weakest.map(({ id, score }) => [id, score])).toEqual([
      ['c', 10],
      ['d', 20],
    ]);
    expect(gap).not.toHaveProperty('unplaced');
  });

  test('milestones say whether they are done, with evidence if there is any', () => {
    const { steps } = describePath(pack, captain, undefined, profile);
    const judged = { kind: 'deliverable', source: 'editorial' };
    expect(steps.flatMap(({ milestones }) => milestones)).toEqual([
      { id: 'captain-1-knots', text: 'Learn the knots', ...judged, done: true, evidence: 'A bowline' },
      { id: 'captain-1-watch', text: 'Stand a watch', ...judged, done: false },
      { id: 'captain-2-course', text: 'Plot a course', ...judged, done: false },
      { id: 'captain-3-voyage', text: 'Lead a voyage', ...judged, done: true },
    ]);
    expect(steps.map(({ status }) => status)).toEqual(['current', 'ahead', 'ahead']);
  });

  test('a step that is named takes precedence over the stored one', () => {
    const { gap, steps } = describePath(pack, captain, 3, profile);
    expect(gap).toMatchObject({ current: 'captain-3', missing: [] });
    expect(gap).not.toHaveProperty('next');
    expect(steps.map(({ status }) => status)).toEqual(['passed', 'passed', 'current']);
  });

  test('a grade that the ladder does not have is stated, and the step stays unknown', () => {
    const elsewhere = { ...profile, grade: 'D9' };
    const { gap, steps } = describePath(pack, captain, undefined, elsewhere);
    expect(gap).not.toHaveProperty('current');
    expect(gap?.unplaced).toBe('D9');
    expect(gap?.missing).toEqual([]);
    for (const step of steps) expect(step).not.toHaveProperty('status');
  });

  test('there is no gap if the profile says nothing about the path', () => {
    const elsewhere = profileOf({ kind: 'set', name: 'Aya', target: 'captain' }, resultOf({ cook: 70 }), {
      kind: 'tick',
      milestone: 'pilot-1-chart',
      evidence: '',
    });
    expect(describePath(pack, captain, undefined, elsewhere)).toEqual(describePath(pack, captain));
    expect(describePath(pack, pilot, undefined, elsewhere)).toHaveProperty('gap');
  });

  test('progress never exceeds the total and adds up to the ticked milestones', () => {
    const all = pack.steps.flatMap(({ milestones }) => milestones.map(({ id }) => id));
    fc.assert(
      fc.property(
        fc.subarray(all),
        fc.constantFrom('captain-1', 'captain-2', 'captain-3'),
        (ticked, grade) => {
          const ticks = ticked.map((milestone) => ({ kind: 'tick', milestone, evidence: '' }) as const);
          const { gap, steps } = describePath(
            pack,
            captain,
            undefined,
            profileOf({ kind: 'set', grade }, ...ticks),
          );
          const done = steps.flatMap(({ milestones }) => milestones.filter((milestone) => milestone.done));
          expect(gap?.progress.reduce((sum, each) => sum + each.done, 0)).toBe(done.length);
          for (const each of gap?.progress ?? []) expect(each.done).toBeLessThanOrEqual(each.total);
          const current = gap?.progress.find(({ level }) => level === gap.current);
          expect(gap?.missing.length).toBe((current?.total ?? 0) - (current?.done ?? 0));
        },
      ),
    );
  });
});

describe('what else the pack says', () => {
  const said = {
    conclusion: ['Both are captains.'],
    promotion: 'The owner decides.',
    before: { grades: ['cadet'], text: 'Go to sea.' },
    categories: [
      { id: 'rope', title: 'Ropes', detail: 'Knots and splices.' },
      { id: 'sail', title: 'Sails' },
    ],
  };
  const way = { id: 'navy', title: 'From the navy', detail: 'Sign on.' };
  const rich: LocalPack = {
    ...pack,
    pack: { ...pack.pack, ...said },
    steps: pack.steps.map((step) =>
      step.id === 'captain-1'
        ? {
            ...step,
            milestones: step.milestones.map((milestone, i) =>
              i === 0
                ? { ...milestone, category: 'rope', chance: 'Ask the bosun.', ref: 'manual' }
                : milestone,
            ),
            learn: [{ text: 'Tides', source: 'reference', ref: 'almanac' }],
            first90: [{ days: 30, text: 'Know the crew.' }],
          }
        : step,
    ),
  };
  const role: LocalRole = {
    ...captain,
    bridge: [way, { ...way, id: 'yacht', source: 'reference', ref: 'manual' }],
  };

  test('is with the whole path: its conclusion, ways to it, who promotes, its categories, each with its source', () => {
    const view = describePath(rich, role);
    expect(view).toMatchObject({
      ...{ conclusion: said.conclusion, promotion: said.promotion },
      bridge: [
        { ...way, source: 'article' },
        { ...way, id: 'yacht', source: 'reference', ref: 'manual' },
      ],
      categories: [{ id: 'rope', title: 'Ropes' }],
      notes: [{ source: 'editorial' }],
    });
    expect(view.bridge?.[0]).not.toHaveProperty('ref');
    expect(view.categories).toHaveLength(1);
    expect(view.steps[0]).toMatchObject({
      learn: [{ text: 'Tides', source: 'reference', ref: 'almanac' }],
      first90: [{ days: 30, text: 'Know the crew.' }],
      milestones: [
        { id: 'captain-1-knots', category: 'rope', chance: 'Ask the bosun.', ref: 'manual' },
        { id: 'captain-1-watch' },
      ],
    });
  });

  test('a way from elsewhere has its note, too', () => {
    const noted = { ...rich, pack: { ...rich.pack, sources: { reference: 'Public sources' } } };
    const steps = rich.steps.map((step) => ({ ...step, learn: [] }));
    const notesOf = (selection = {}) =>
      describePath({ ...noted, steps }, role, undefined, undefined, selection).notes;
    expect(notesOf().map(({ source }) => source)).toEqual(['reference']);
    expect(notesOf({ step: 'captain-2' })).toEqual([]);
  });

  test('is not with a part of it', () => {
    const view = describePath(rich, role, undefined, undefined, { step: 'captain-1' });
    for (const part of ['conclusion', 'bridge', 'promotion', 'unknownTicks'])
      expect(view).not.toHaveProperty(part);
  });

  test('the chance to do something is not needed once it is done', () => {
    const ticked = profileOf({ kind: 'tick', milestone: 'captain-1-knots', evidence: '' });
    const chancesWith = (profile: Profile) =>
      describePath(rich, role, undefined, profile).steps[0]?.milestones.map(({ chance }) => chance);
    expect(chancesWith(ticked)).toEqual([undefined, undefined]);
    expect(chancesWith(profileOf({ kind: 'set', grade: 'captain-1' }))).toEqual([
      'Ask the bosun.',
      undefined,
    ]);
  });

  test('its advice is for readers before the first step', () => {
    expect(describePath(rich, captain, 0).before).toBe('Go to sea.');
    for (const place of [undefined, 1])
      expect(describePath(rich, captain, place)).not.toHaveProperty('before');
    expect(describePath(pack, captain, 0)).not.toHaveProperty('before');
  });

  test('ticks of milestones that the pack no longer has are named', () => {
    const profile = profileOf(
      { kind: 'tick', milestone: 'captain-1-knots', evidence: '' },
      { kind: 'tick', milestone: 'captain-1-oars', evidence: '' },
    );
    expect(describePath(pack, captain, undefined, profile).unknownTicks).toEqual(['captain-1-oars']);
    const tracks = tracksPackIn('en');
    const shared = profileOf({ kind: 'tick', milestone: 'junior-ask', evidence: '' });
    expect(describePath(tracks, roleOf(tracks, 'manager'), undefined, shared)).not.toHaveProperty(
      'unknownTicks',
    );
  });
});

describe('a part of the path', () => {
  const tracks = tracksPackIn('en');
  const [developer, manager, analyst] = ['developer', 'manager', 'analyst'].map((id) => roleOf(tracks, id));
  if (!developer || !manager || !analyst) throw new Error('the ladder has three roles');
  const idsIn = (view: ReturnType<typeof describePath>) =>
    view.steps.map(({ level, milestones }) => [level, ...milestones.map(({ id }) => id)]);
  const ticked = profileOf(
    { kind: 'set', grade: 'junior' },
    { kind: 'tick', milestone: 'junior-ask', evidence: '' },
  );

  test('one step, with all of it', () => {
    const view = describePath(tracks, developer, undefined, ticked, { step: 'senior' });
    expect(view).toMatchObject({ only: { step: 'senior' }, steps: [{ level: 'senior', status: 'ahead' }] });
    expect(idsIn(view)).toEqual([['senior', 'senior-design']]);
  });

  test('the next milestones: those of the current level that are open', () => {
    expect(idsIn(describePath(tracks, developer, undefined, ticked, { next: true }))).toEqual([
      ['junior', 'junior-fix'],
    ]);
  });

  test('those of the next level that has some, once the current one is done', () => {
    const done = profileOf(
      { kind: 'set', grade: 'junior' },
      ...['junior-ask', 'junior-fix', 'senior-design'].map(
        (milestone) => ({ kind: 'tick', milestone, evidence: '' }) as const,
      ),
    );
    expect(idsIn(describePath(tracks, developer, undefined, done, { next: true }))).toEqual([
      ['principal', 'principal-standard'],
    ]);
  });

  test('nothing below the current level is next, nor everything above it', () => {
    const next = (place?: number) => idsIn(describePath(tracks, developer, place, ticked, { next: true }));
    expect(next(2)).toEqual([['senior', 'senior-design']]);
    expect(next(0)).toEqual([['junior', 'junior-fix']]);
    const { only, steps } = describePath(tracks, developer, 2, ticked, { next: true });
    expect(only).toStrictEqual({ next: true });
    expect(steps).toMatchObject([{ learn: [], first90: [], shifts: [], pitfalls: [] }]);
  });

  test('without a place, the first open milestones are next', () => {
    expect(idsIn(describePath(tracks, developer, undefined, undefined, { next: true }))).toEqual([
      ['junior', 'junior-ask', 'junior-fix'],
    ]);
  });

  test('in brief, the milestones of every step that has some', () => {
    const { only, steps } = describePath(tracks, manager, undefined, undefined, { brief: true });
    expect(only).toBeUndefined();
    expect(steps.map(({ level }) => level)).toEqual(['junior', 'senior', 'principal', 'lead']);
    const [first] = describePath(pack, captain, undefined, undefined, { brief: true }).steps;
    expect(first).toMatchObject({ level: 'captain-1', learn: [], first90: [], shifts: [], pitfalls: [] });
    expect(first).not.toHaveProperty('focus');
    expect(first?.milestones).toHaveLength(2);
  });

  test('a level without milestones has no progress, and is stated without what the pack does not say', () => {
    const { stops, steps } = describePath(tracks, manager, undefined, ticked);
    expect(stops.at(-1)).toStrictEqual({ number: 5, status: 'ahead' });
    expect(steps.at(-1)).toStrictEqual({
      ...{ place: 5, number: 5, level: 'director', status: 'ahead' },
      ...{ milestones: [], learn: [], first90: [], shifts: [], pitfalls: [] },
    });
  });

  test('one category, in the steps that have it', () => {
    const view = describePath(tracks, manager, undefined, undefined, { category: 'people' });
    expect(view.only).toStrictEqual({ category: { id: 'people', title: 'People' } });
    const categories = tracks.pack.categories.map((each) => ({ ...each, detail: `All of ${each.title}` }));
    const detailed = { ...tracks, pack: { ...tracks.pack, categories } };
    expect(describePath(detailed, manager, undefined, undefined, { category: 'people' }).only).toEqual({
      category: { id: 'people', title: 'People', detail: 'All of People' },
    });
    expect(idsIn(view)).toEqual([
      ['junior', 'junior-ask'],
      ['lead', 'lead-hire'],
    ]);
  });

  test('what is ticked on a shared level counts on every path that has it', () => {
    for (const role of [developer, manager, analyst]) {
      expect(describePath(tracks, role, undefined, ticked).gap?.progress[0]).toMatchObject({
        done: 1,
        total: 2,
      });
    }
  });

  test('a step names the roles whose paths leave from it', () => {
    const branchesOf = (role: typeof developer) =>
      describePath(tracks, role).steps.flatMap(({ level, branches = [] }) =>
        branches.map(({ id }) => `${level} ${id}`),
      );
    expect(branchesOf(developer)).toEqual(['principal manager']);
    expect(branchesOf(manager)).toEqual([]);
    expect(branchesOf(analyst)).toEqual(['senior developer', 'senior manager']);
  });
});
