import { beforeAll, describe, expect, test } from 'vitest';
import { assess, type QuizResponse, type QuizResultView } from '../../../../src/advice/quiz/assess.ts';
import type { LocalPack } from '../../../../src/content/localise.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

let pack: LocalPack;
beforeAll(async () => {
  pack = await tinyPack();
});

const result = (
  answers: Readonly<Record<string, number>>,
  more: Partial<QuizResponse> = {},
): QuizResultView => assess(pack, tinyQuiz, { answers: new Map(Object.entries(answers)), ...more });

/** Both traits at 1, which is the CIO's side. */
const CIO = { 'technology-1': 5, 'technology-2': 1, 'technology-3': 5, 'people-1': 5, 'people-2': 1 };

describe('What goes with a result', () => {
  test('is what the person said of themselves, and what the pack says of its quiz.', () => {
    const context = { target: 'cto', company: 'shop' };
    const view = assess(
      pack,
      { ...tinyQuiz, basis: 'Made up.' },
      { answers: new Map(Object.entries(CIO)), context },
    );
    expect(view).toMatchObject({
      context,
      basis: 'Made up.',
      aim: { target: { id: 'cto', standing: 'not-listed' } },
    });
    expect(view.company).toEqual({
      ...{ id: 'shop', name: 'A shop', leans: 'cto', leansName: 'CTO', reason: 'It sells.' },
    });
  });

  test('is nothing if they said nothing.', () => {
    for (const key of ['context', 'basis', 'aim', 'company', 'retake'])
      expect(result(CIO)).not.toHaveProperty(key);
    expect(result(CIO, { context: {} })).not.toHaveProperty('context');
  });
});

describe('A result', () => {
  test('ranks the executives by their match, and the alternatives apart.', () => {
    const { roles, alternatives } = result(CIO);
    // The traits are (1, 1): the cosine with (0.6, 0.8) is 1.4/√2.
    expect(roles.map(({ id, rank }) => [id, rank])).toEqual([
      ['cio', 1],
      ['cto', 2],
    ]);
    expect(roles[0]?.fit).toBeCloseTo(50 * (1 + 1.4 / Math.SQRT2), 9);
    expect(roles[1]?.fit).toBeCloseTo(50 * (1 - 1.4 / Math.SQRT2), 9);
    expect(alternatives.map(({ id }) => id)).toEqual(['specialist']);
  });

  test('names a role only where the outcome does.', () => {
    expect(result(CIO)).toMatchObject({ outcome: 'impression', top: 'cio', shortlist: ['cio'] });
    expect(result({})).toMatchObject({
      outcome: 'insufficient',
      top: null,
      shortlist: [],
      joys: [],
      trials: [],
    });
  });

  test('has the first role’s joys and trials, unless the answers lead away from the seat to another.', () => {
    const facetsOf = (list: LocalPack['joys']) =>
      list.filter(({ role }) => role === 'cio').map(({ id }) => id);
    const [joys, trials] = [facetsOf(pack.joys), facetsOf(pack.trials)];
    expect(joys.length * trials.length).toBeGreaterThan(0);
    const found = ({ joys, trials }: QuizResultView) => [
      joys.map(({ id }) => id),
      trials.map(({ id }) => id),
    ];
    expect(found(result(CIO))).toEqual([joys, trials]);
    const refused = { ...CIO, 'seat-1': 1, 'seat-2': 5 };
    expect(result(refused).seat.verdict).toBe('elsewhere');
    expect(result({ ...CIO, 'seat-1': 4, 'seat-2': 3 }).seat.verdict).toBe('open');
    expect(result({ ...CIO, 'seat-1': 2, 'seat-2': 3 }).seat.verdict).toBe('open');
    expect(found(result(refused))).toEqual([[], []]);
    const alone = { ...pack, roles: pack.roles.filter(({ tier }) => tier !== 'alternative') };
    const response = { answers: new Map(Object.entries(refused)) };
    expect(found(assess(alone, tinyQuiz, response))).toEqual([joys, trials]);
  });

  test('has the alternatives by their match, and every role’s share of retakes.', () => {
    const [specialist] = pack.roles.filter(({ id }) => id === 'specialist');
    if (!specialist) throw new Error('the pack has an alternative');
    const roles = [{ ...specialist, id: 'manager', name: 'Manager' }, ...pack.roles];
    const manager = { technology: { value: 0.2, why: 'Why.' }, people: { value: 1, why: 'Why.' } };
    const quiz = { ...tinyQuiz, emphasis: { ...tinyQuiz.emphasis, manager } };
    const view = assess({ ...pack, roles }, quiz, { answers: new Map(Object.entries(CIO)) });
    // The profiles are (1, 0) and (-0.3, 0.5)/√0.34; the traits are (1, 1).
    expect(view.alternatives.map(({ id, fit }) => [id, fit])).toEqual([
      ['specialist', expect.closeTo(50 * (1 + Math.SQRT1_2), 9)],
      ['manager', expect.closeTo(50 * (1 + 0.2 / Math.sqrt(0.68)), 9)],
    ]);
    const shares = view.roles.map(({ share }) => share);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(shares[0]).toBeGreaterThan(0.9);
  });

  test('says what the ends of a trait mean, if the pack does, and what each answer adds.', () => {
    const [technology, people] = tinyQuiz.traits;
    if (!technology || !people) throw new Error('the quiz has two traits');
    const traits = [
      { ...technology, low: 'People first' },
      { ...people, high: 'Together' },
    ];
    const view = assess(pack, { ...tinyQuiz, traits }, { answers: new Map(Object.entries(CIO)) });
    expect(view.traits.map(({ low, high }) => [low, high])).toEqual([
      ['People first', undefined],
      [undefined, 'Together'],
    ]);
    expect(view.schema).toBe('career.quiz-result/1');
    expect(view.contributions).toHaveLength(10);
    expect(view.contributions[0]).toEqual({
      ...{ item: 'technology-1', role: 'cio', points: expect.closeTo(10 / Math.SQRT2, 9) },
    });
    for (const key of ['low', 'high']) expect(result(CIO).traits[0]).not.toHaveProperty(key);
  });

  test('shows first what spoke most against the first role, and no answer without weight.', () => {
    const against = { 'technology-1': 1, 'technology-2': 5, 'technology-3': 2, 'people-1': 5, 'people-2': 1 };
    expect(result(against).top).toBe('cio');
    expect(result(against).evidence.against.map(({ item }) => item)).toEqual([
      ...['technology-2', 'technology-1', 'technology-3'],
    ]);
    expect(result({ 'technology-1': 3, 'people-1': 5 }).evidence).toMatchObject({
      for: [{ item: 'people-1', text: 'I bring people together.', answer: 5 }],
      against: [],
    });
    expect(result({ 'technology-1': 3, 'people-1': 5 }).evidence.for).toHaveLength(1);
  });

  test('has no pair if the pack compares a single executive.', () => {
    const defaults = { ...pack.pack.defaults, compare: ['cio', 'specialist'] };
    const response = { answers: new Map(Object.entries(CIO)) };
    expect(assess({ ...pack, pack: { ...pack.pack, defaults } }, tinyQuiz, response).pair).toBeNull();
  });

  test('shows the statements that spoke for and against the first role.', () => {
    const { evidence } = result({ ...CIO, 'technology-2': 4 });
    expect(evidence.for.map(({ item }) => item)).toEqual(['people-1', 'people-2', 'technology-1']);
    expect(evidence.against).toMatchObject([
      { item: 'technology-2', answer: 4, text: 'I leave it to others.' },
    ]);
    expect(result({}).evidence).toEqual({ for: [], against: [] });
  });

  test('says which answers would turn the pair.', () => {
    const { pair } = result({ 'technology-1': 4, 'people-1': 3, 'people-2': 3, 'technology-2': 3 });
    expect(pair).toMatchObject({ a: 'cio', b: 'cto' });
    expect(pair?.flip).toEqual({
      answers: 1,
      items: ['people-1'],
      moves: [{ text: 'I bring people together.', answer: 3, instead: 2 }],
    });
  });

  test('gives the seat and readiness, and how many answers they rest on.', () => {
    const { seat, readiness } = result({
      'seat-1': 5,
      'seat-2': 2,
      'whole-1': 4,
      'whole-2': 4,
      'decide-1': 5,
    });
    expect(seat).toEqual({ score: 0.75, answered: 2, verdict: 'drawn' });
    expect(readiness.score).toBe(75);
    expect(readiness.shifts.map(({ score, answered }) => [score, answered])).toEqual([
      [50, 2],
      [100, 1],
    ]);
  });

  test('has the mean of a shift’s statements as its readiness.', () => {
    expect(result({ 'whole-1': 5, 'whole-2': 2 }).readiness.shifts[0]).toMatchObject({
      score: 87.5,
      answered: 2,
    });
  });

  test('says which roles the deal-breakers collide with.', () => {
    expect(result(CIO, { dealbreakers: ['nights', 'no-such'] }).dealbreakers).toEqual([
      {
        id: 'nights',
        text: 'No calls at night',
        collides: [{ role: 'cio', name: 'CIO', why: 'Systems fail at night.' }],
      },
    ]);
  });

  test('has the role that the person’s kind of company leans on.', () => {
    expect(result(CIO, { context: { company: 'shop' } })).toMatchObject({
      company: { id: 'shop', name: 'A shop', leans: 'cto', leansName: 'CTO', reason: 'It sells.' },
      context: { company: 'shop' },
    });
    expect(result(CIO)).not.toHaveProperty('company');
  });

  test('has what the roles ask for beside the person’s traits.', () => {
    expect(result(CIO).traits[0]).toEqual({
      id: 'technology',
      label: 'Technology',
      score: 1,
      answered: 3,
      emphasis: { cio: 0.8, cto: 0.2, specialist: 1 },
    });
  });
});
