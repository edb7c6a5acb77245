import { expect, test } from 'vitest';
import { describeCohort } from '../../../../src/advice/cohort/cohort.ts';
import { type Member, memberOf } from '../../../../src/advice/cohort/member.ts';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import { score } from '../../../../src/advice/quiz/score.ts';
import { tinyPack, tinyQuiz } from '../quiz/tiny.ts';

const PERSON: Member = {
  group: '',
  outcome: 'clear',
  shortlist: ['cio'],
  traits: [0.5, -1],
  shifts: [25, null],
};
const OTHER: Member = { group: '', outcome: 'flat', shortlist: [], traits: [-0.5, 0], shifts: [75, 100] };

const cohort = async (members: readonly Member[], by?: string, minGroup = 5) =>
  describeCohort(await tinyPack(), tinyQuiz, members, { note: 'Not for selection.', by, minGroup });

/** This many people of a group, not all alike. */
const group = (name: string, people: number): readonly Member[] =>
  Array.from({ length: people }, (_, i) => ({ ...(i % 2 === 0 ? PERSON : OTHER), group: name }));

const names = (view: Awaited<ReturnType<typeof cohort>>) => view.groups.map(({ name }) => name);

test('A cohort counts outcomes and roles, and takes the mean and the spread of everybody who answered enough.', async () => {
  const view = await cohort([
    PERSON,
    PERSON,
    PERSON,
    OTHER,
    OTHER,
    OTHER,
    { ...OTHER, outcome: 'insufficient' },
  ]);
  expect(view).toMatchObject({ people: 7, usable: 6, hidden: 0, minGroup: 5 });
  expect(view.groups).toEqual([
    {
      name: null,
      people: 6,
      outcomes: { impression: 0, flat: 3, shortlist: 0, leaning: 0, clear: 3 },
      shortlisted: { cio: 3, cto: 0 },
      traits: [
        { id: 'technology', label: 'Technology', mean: 0, spread: 0.5 },
        { id: 'people', label: 'People', mean: -0.5, spread: 0.5 },
      ],
      readiness: [
        { id: 'whole', title: expect.any(String), mean: 50 },
        { id: 'decide', title: expect.any(String), mean: null },
      ],
    },
  ]);
});

test('A cohort says what its figures are not for, what they rest on, and what the ends of a trait mean.', async () => {
  const pack = await tinyPack();
  const [technology, people] = tinyQuiz.traits;
  if (!technology || !people) throw new Error('the quiz has two traits');
  const traits = [
    { ...technology, low: 'People first' },
    { ...people, high: 'Together' },
  ];
  const quiz = { ...tinyQuiz, basis: 'Made up.', traits };
  const view = describeCohort({ ...pack, quiz }, quiz, group('', 6), {
    note: 'Not for selection.',
    minGroup: 5,
  });
  const { groups, roles, ...rest } = view;
  expect(rest).toStrictEqual({
    ...{ schema: 'career.cohort/1', lang: 'en', note: 'Not for selection.', basis: 'Made up.' },
    ...{ people: 6, usable: 6, minGroup: 5, hidden: 0 },
  });
  expect(roles.map(({ id }) => id)).toEqual(['cio', 'cto']);
  expect(groups[0]?.traits).toStrictEqual([
    { id: 'technology', label: 'Technology', low: 'People first', mean: 0, spread: 0.5 },
    { id: 'people', label: 'People', high: 'Together', mean: -0.5, spread: 0.5 },
  ]);
  expect(await cohort(group('', 6))).not.toHaveProperty('basis');
});

test('As many people as a group needs are enough, for everybody and for a mean.', async () => {
  const view = await cohort(group('a', 5));
  expect(names(view)).toEqual([null]);
  expect(view.groups[0]?.traits.map(({ mean }) => mean)).toEqual([0.1, -0.6]);
  expect(await cohort(group('a', 4))).toMatchObject({ groups: [], hidden: 4 });
});

test('A mean just below 0 is 0.', async () => {
  const slight = group('', 6).map((member, i) => ({
    ...member,
    traits: [i % 2 === 0 ? 0.002 : -0.003, null],
  }));
  expect((await cohort(slight)).groups[0]?.traits).toMatchObject([
    { mean: 0, spread: 0 },
    { mean: null, spread: null },
  ]);
});

test('A group whose name is written with other spaces or in another case is the same group.', async () => {
  const view = await cohort([...group('IT 部', 3), ...group('it部', 4), ...group('b', 5)], 'team');
  expect(view.groups.map(({ name, people }) => [name, people])).toEqual([
    [null, 12],
    ['IT 部', 7],
    ['b', 5],
  ]);
});

test('Groups follow everybody, largest first; a group that is too small is in none of them.', async () => {
  const view = await cohort([...group('a', 6), ...group('b', 8), ...group('c', 4), ...group('d', 2)], 'team');
  expect(names(view)).toEqual([null, 'b', 'a']);
  expect(view).toMatchObject({ by: 'team', hidden: 6 });
  expect(view.groups[0]?.people).toBe(20);
  // The six who are left are enough, and differ.
  expect(view.groups[0]?.traits.map(({ mean }) => mean)).toEqual([0, -0.5]);
});

test('Groups of the same size are in the order of their names.', async () => {
  const view = await cohort([...group('b', 6), ...group('c', 6), ...group('a', 6)], 'team');
  expect(names(view)).toEqual([null, 'a', 'b', 'c']);
});

test('A group is shown if everybody in it has a role on the shortlist, but not the same one.', async () => {
  const mixed = group('a', 6).map((member, i) => ({ ...member, shortlist: [i < 2 ? 'cio' : 'cto'] }));
  expect(names(await cohort([...mixed, ...group('b', 8)], 'team'))).toEqual([null, 'b', 'a']);
});

test('If too few people are left over, the smallest group is hidden with them.', async () => {
  const view = await cohort([...group('a', 6), ...group('b', 8), ...group('c', 2)], 'team');
  expect(names(view)).toEqual([null, 'b']);
  expect(view.hidden).toBe(8);
});

test('If no group remains, everybody is shown; fewer people than a group needs are not shown at all.', async () => {
  const two = await cohort([...group('a', 5), ...group('b', 2)], 'team');
  expect({ names: names(two), hidden: two.hidden }).toEqual({ names: [null], hidden: 7 });
  const few = await cohort(group('a', 4), 'team');
  expect({ names: names(few), hidden: few.hidden }).toEqual({ names: [], hidden: 4 });
});

test('A group is hidden if a role is on every shortlist, and shown if that is so for everybody.', async () => {
  const alike = group('a', 6).map((member) => ({ ...member, shortlist: ['cto'] }));
  expect(names(await cohort([...alike, ...group('b', 8), ...group('c', 7)], 'team'))).toEqual([null, 'b']);
  const everybody = group('b', 8).map((member) => ({ ...member, shortlist: ['cto'] }));
  expect(names(await cohort([...alike, ...everybody], 'team'))).toEqual([null, 'b', 'a']);
});

test('A group is hidden if all have the same outcome, unless it only says that they answered a part.', async () => {
  const all = (outcome: Member['outcome']): readonly Member[] =>
    group('a', 6).map((member) => ({ ...member, outcome, shortlist: [] }));
  const others = [...group('b', 8), ...group('c', 7)];
  expect(names(await cohort([...all('flat'), ...others], 'team'))).toEqual([null, 'b']);
  expect(names(await cohort([...all('impression'), ...others], 'team'))).toEqual([null, 'b', 'c', 'a']);
});

test('A mean is not shown if too few people have a value, nor if all have the same.', async () => {
  const few = [...group('a', 6), ...group('b', 6).map((member) => ({ ...member, traits: [0.5, null] }))];
  const { groups } = await cohort(few, 'team');
  expect(groups.map(({ traits }) => traits.map(({ mean }) => mean))).toEqual([
    [null, -0.5],
    [0, -0.5],
    [null, null],
  ]);
});

test('The mean of everybody is not shown if it would give away the mean of a few.', async () => {
  const members = [
    ...group('a', 6),
    ...group('b', 6).map((member, i) => ({
      ...member,
      traits: [member.traits[0] ?? null, i < 2 ? 1 - i : null],
    })),
  ];
  const { groups } = await cohort(members, 'team');
  expect(groups.map(({ traits }) => traits[1]?.mean)).toEqual([null, -0.5, null]);
});

test('A member has the result of a score, and the name of the group in normal form.', async () => {
  const instrument = instrumentOf(await tinyPack(), tinyQuiz);
  const answers: Readonly<Record<string, number>> = { 'technology-1': 5, 'technology-2': 1, 'whole-1': 4 };
  const scored = score(
    instrument,
    Uint8Array.from(instrument.items, ({ id }) => answers[id] ?? 0),
  );
  const member = memberOf(instrument, scored, ' ＩＴ　 企画部 ');
  expect(member).toEqual({
    group: 'IT 企画部',
    outcome: scored.outcome,
    shortlist: scored.shortlist.map((role) => instrument.roles[role]),
    traits: [1, null],
    shifts: [75, null],
  });
});
