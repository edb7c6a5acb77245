import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../../../src/advice/quiz/result.ts';
import type { LocalQuiz } from '../../../../src/content/localise.ts';
import { builtInFor } from '../../content/built-in.ts';
import { referenceScore } from './reference.ts';
import { respondent } from './respondent.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

const pack = await tinyPack();
const builtIn = await builtInFor('en');
const quiz = builtIn.quiz ?? tinyQuiz;
const anyAnswers = respondent(quiz);

describe('a result', () => {
  const answers = {
    'technology-1': 5,
    'technology-2': 2,
    'people-1': 5,
    'people-2': 1,
    'whole-1': 5,
    'whole-2': 4,
  };
  const result = assess(pack, tinyQuiz, new Map(Object.entries(answers)));

  test('It ranks the roles by name.', () => {
    expect(result.roles).toMatchObject([
      { id: 'cio', name: 'CIO', rank: 1 },
      { id: 'cto', name: 'CTO', rank: 2 },
    ]);
    expect(result.roles.map(({ fit }) => Math.round(fit * 1e9) / 1e9)).toEqual([100, 50]);
  });

  test('It says how each trait came out and on how many answers.', () => {
    expect(result.traits).toEqual([
      { id: 'technology', label: 'Technology', score: 0.75, answered: 2 },
      { id: 'people', label: 'People', score: 1, answered: 2 },
    ]);
    expect(result.answered).toBe(6);
  });

  test('It says how sure it is of the first role before the second.', () => {
    expect(result.confidence).toMatchObject({ top: 'cio', runnerUp: 'cto', verdict: 'clear' });
    expect(result.confidence.probability).toBeCloseTo(0.993790334674224, 12);
  });

  test('A shift that was not asked about is null, not 0.', () => {
    expect(result.readiness.score).toBe(62.5);
    expect(result.readiness.shifts).toMatchObject([
      { id: 'whole', score: 62.5 },
      { id: 'decide', score: null },
    ]);
    expect(assess(pack, tinyQuiz, new Map()).readiness.score).toBeNull();
  });

  test('Every answer’s points are 50 · weight · value, over the trait’s answers and the length 1.25.', () => {
    const points = result.contributions.map((each) => [
      each.item,
      each.role,
      Math.round(each.points * 1e9) / 1e9,
    ]);
    expect(points).toEqual([
      ['technology-1', 'cio', 12],
      ['technology-1', 'cto', 16],
      ['technology-2', 'cio', 6],
      ['technology-2', 'cto', 8],
      ['people-1', 'cio', 16],
      ['people-1', 'cto', -12],
      ['people-2', 'cio', 16],
      ['people-2', 'cto', -12],
    ]);
  });

  test('It brings the joys and trials of the first role.', () => {
    const joys = builtIn.joys.filter(({ role }) => role === 'cio');
    const trials = builtIn.trials.filter(({ role }) => role === 'cio');
    expect(result.joys.map(({ id }) => id)).toEqual(joys.map(({ id }) => id));
    expect(result.trials.map(({ id }) => id)).toEqual(trials.map(({ id }) => id));
  });

  test('Answers to items that the quiz does not have are ignored.', () => {
    expect(assess(pack, tinyQuiz, new Map(Object.entries({ ...answers, other: 5 })))).toEqual(result);
  });
});

describe('evidence', () => {
  test('It shows what spoke most for the first role, and what most against it, the strongest first.', () => {
    // Technology: 1 and -1, so 0. People: 1 and 0, so 0.5, which is the length too. The CIO is first.
    // 50 · 0.6 · 1 / (2 · 0.5) = 30, the same below 0, 50 · 0.8 · 1 / (2 · 0.5) = 40, and 0.
    const { evidence, confidence } = assess(
      pack,
      tinyQuiz,
      new Map(Object.entries({ 'technology-1': 5, 'technology-2': 5, 'people-1': 5, 'people-2': 3 })),
    );
    expect(confidence.top).toBe('cio');
    expect(rounded(evidence.for)).toEqual([
      { item: 'people-1', text: 'I bring people together.', answer: 5, points: 40 },
      { item: 'technology-1', text: 'I try new technology.', answer: 5, points: 30 },
    ]);
    expect(rounded(evidence.against)).toEqual([
      { item: 'technology-2', text: 'I leave it to others.', answer: 5, points: -30 },
    ]);
  });

  test('At most three statements stand on each side, and none weighs less than one left out.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { evidence, contributions, confidence } = assess(builtIn, quiz, answers);
        const points = contributions.flatMap((each) => (each.role === confidence.top ? [each.points] : []));
        const strongest = points.filter((each) => each > 0).sort((a, b) => b - a);
        const weakest = points.filter((each) => each < 0).sort((a, b) => a - b);
        expect(evidence.for.map((each) => each.points)).toEqual(strongest.slice(0, 3));
        expect(evidence.against.map((each) => each.points)).toEqual(weakest.slice(0, 3));
      }),
    );
  });
});

describe('warnings', () => {
  const ids = [...quiz.items, ...quiz.readiness].map(({ id }) => id);
  const warningsFor = (answers: readonly number[]) =>
    assess(builtIn, quiz, new Map(answers.map((answer, i) => [ids[i] ?? '', answer]))).warnings;

  test('Ten answers that are all the same are a straight line.', () => {
    expect(warningsFor(Array(10).fill(4))).toContain('straight-lining');
  });

  test('Nine are not, nor ten of which one is another.', () => {
    expect(warningsFor(Array(9).fill(4))).not.toContain('straight-lining');
    expect(warningsFor([...Array(9).fill(4), 5])).not.toContain('straight-lining');
  });

  test('Answers to fewer than half of the traits are too few.', () => {
    const three: LocalQuiz = {
      ...tinyQuiz,
      traits: [...tinyQuiz.traits, { id: 'evidence', label: 'Evidence', why: 'Why.' }],
    };
    const answered = (...items: string[]) =>
      assess(pack, three, new Map(items.map((id) => [id, 4]))).warnings;
    expect(answered()).toEqual(['too-few']);
    expect(answered('people-1', 'people-2', 'whole-1')).toEqual(['too-few']);
    expect(answered('people-1', 'technology-1')).toEqual([]);
  });

  test('One trait of two is half.', () => {
    expect(assess(pack, tinyQuiz, new Map([['people-1', 4]])).warnings).toEqual([]);
  });

  test.each([1, 5])(
    'Whoever answers %i to everything is warned, and has CIO and CTO too close to call.',
    (answer) => {
      const { warnings, roles, confidence } = assess(builtIn, quiz, new Map(ids.map((id) => [id, answer])));
      const [cio = 0, cto = 0] = ['cio', 'cto'].map((role) => roles.find(({ id }) => id === role)?.fit);
      expect(warnings).toEqual(['straight-lining']);
      expect(Math.abs(cio - cto)).toBeLessThanOrEqual(3);
      expect(confidence.verdict).toBe('close');
    },
  );
});

describe('context', () => {
  const answers = new Map([['people-1', 4]]);

  test('A kind of company brings the role that it leans on, by name, and why.', () => {
    const { company, context } = assess(pack, tinyQuiz, answers, { company: 'shop', target: 'cto' });
    expect(company).toEqual({
      id: 'shop',
      name: 'A shop',
      leans: 'cto',
      leansName: 'CTO',
      reason: 'It sells.',
      leaningOnTop: [],
    });
    expect(context).toEqual({ company: 'shop', target: 'cto' });
  });

  test('Without one, or with one that the pack does not have, there is none.', () => {
    expect(assess(pack, tinyQuiz, answers)).not.toHaveProperty('company');
    expect(assess(pack, tinyQuiz, answers)).not.toHaveProperty('context');
    expect(assess(pack, tinyQuiz, answers, { company: 'other' })).not.toHaveProperty('company');
  });

  test('It never touches a score.', () => {
    const context = fc.record(
      {
        company: fc.constantFrom(...builtIn.companies.map(({ id }) => id)),
        grade: fc.constantFrom('1', '4'),
        target: fc.constantFrom('cio', 'cto', 'cpo'),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(anyAnswers, context, (given, self) => {
        const { company: _, context: __, ...scored } = assess(builtIn, quiz, given, self);
        expect(scored).toEqual(assess(builtIn, quiz, given));
      }),
    );
  });
});

describe('every result', () => {
  test('A role’s points add up to its fit less 50.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { roles, contributions } = assess(builtIn, quiz, answers);
        for (const { id, fit } of roles) {
          const points = contributions.filter(({ role }) => role === id).map((each) => each.points);
          expect(Math.abs(sum(points) - (fit - 50))).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test('It is the same, to the last bit, in whatever order the answers were given.', () => {
    const twice = anyAnswers.chain((answers) =>
      fc
        .shuffledSubarray([...answers], { minLength: answers.size })
        .map((shuffled) => ({ answers, shuffled: new Map(shuffled) })),
    );
    fc.assert(
      fc.property(twice, ({ answers, shuffled }) => {
        expect(assess(builtIn, quiz, shuffled)).toEqual(assess(builtIn, quiz, answers));
      }),
    );
  });

  test('It agrees with a second reading of the rules on 1,000 respondents with gaps.', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { roles, traits, confidence, contributions, readiness } = assess(builtIn, quiz, answers);
        const expected = referenceScore(builtIn, quiz, answers);
        expect(roles.map(({ id }) => id)).toEqual(expected.ranking);
        expect(confidence).toMatchObject({
          top: expected.ranking[0],
          runnerUp: expected.ranking[1],
          verdict: expected.verdict,
        });
        expectAgreement([['P', confidence.probability]], new Map([['P', expected.probability]]));
        expectAgreement(
          roles.map(({ id, fit }) => [id, fit]),
          expected.fit,
        );
        expectAgreement(
          traits.map(({ id, score }) => [id, score]),
          expected.traits,
        );
        expectAgreement(
          contributions.map(({ item, role, points }) => [`${item}/${role}`, points]),
          expected.contributions,
        );
        expectAgreement(
          readiness.shifts.flatMap(({ id, score }) => (score === null ? [] : [[id, score]])),
          expected.shifts,
        );
        expectAgreement(
          readiness.score === null ? [] : [['all', readiness.score]],
          new Map(expected.readiness === undefined ? [] : [['all', expected.readiness]]),
        );
      }),
      { numRuns: 1_000, seed: 20_240_401 },
    );
  });
});

/** Expects the same numbers under the same names, to 1e-9. */
function expectAgreement(
  actual: readonly (readonly [string, number])[],
  expected: ReadonlyMap<string, number>,
): void {
  expect(new Set(actual.map(([name]) => name))).toEqual(new Set(expected.keys()));
  const apart = actual.filter(
    ([name, value]) => !(Math.abs(value - (expected.get(name) ?? Number.NaN)) <= 1e-9),
  );
  expect(apart).toEqual([]);
}

function rounded<Each extends { readonly points: number }>(evidence: readonly Each[]): readonly Each[] {
  return evidence.map((each) => ({ ...each, points: Math.round(each.points * 1e9) / 1e9 }));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
