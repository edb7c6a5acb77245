import { beforeAll, describe, expect, test } from 'vitest';
import { type Length, sequenceOf, statementsIn } from '../../../../src/advice/quiz/sequence.ts';
import { randomFrom } from '../../../../src/advice/quiz/simulate/random.ts';
import { builtInQuiz } from './people.ts';

let built: Awaited<ReturnType<typeof builtInQuiz>>;
beforeAll(async () => {
  built = await builtInQuiz();
});

/** Runs the quiz for somebody who answers at random, after what was asked before. */
function ask(length: Length, seed: number, before: readonly string[] = []): readonly string[] {
  const next = sequenceOf(built.instrument, length);
  const random = randomFrom(seed);
  const asked = [...before];
  const answers = new Map(before.map((id) => [id, 3]));
  for (;;) {
    const id = next(asked, answers);
    if (id === undefined) return asked;
    asked.push(id);
    answers.set(id, 1 + Math.floor(5 * random()));
  }
}

const sectionsOf = (asked: readonly string[]): readonly string[] =>
  asked.map((id) => built.instrument.items.find((item) => item.id === id)?.section ?? '');

describe('The quick quiz', () => {
  test('has the same 18 statements whatever the answers: one of each key of each trait, then the seat.', () => {
    const asked = ask('quick', 1);
    expect(asked).toHaveLength(18);
    expect(asked).toEqual(ask('quick', 2));
    expect(statementsIn(built.instrument, 'quick')).toBe(18);
    expect(sectionsOf(asked)).toEqual([...Array(14).fill('fit'), ...Array(4).fill('seat')]);
  });

  test('goes round the traits before it comes back to one.', () => {
    const trait = (id: string) => built.instrument.items.find((item) => item.id === id)?.scale;
    const asked = ask('quick', 1);
    expect(new Set(asked.slice(0, 7).map(trait)).size).toBe(7);
    expect(new Set(asked.slice(7, 14).map(trait)).size).toBe(7);
  });
});

describe('The full quiz', () => {
  test('asks every statement once, section by section.', () => {
    for (const seed of [1, 2, 3]) {
      const asked = ask('full', seed);
      expect(new Set(asked).size).toBe(58);
      expect(sectionsOf(asked)).toEqual([
        ...Array(42).fill('fit'),
        ...Array(6).fill('seat'),
        ...Array(10).fill('readiness'),
      ]);
    }
  });

  test('goes on from the quick one without asking anything again.', () => {
    const quick = ask('quick', 1);
    const whole = ask('full', 1, quick);
    expect(whole.slice(0, 18)).toEqual(quick);
    expect(new Set(whole).size).toBe(58);
  });

  test('asks next about a trait in which the two roles in front differ most.', () => {
    const { instrument, quiz } = built;
    const next = sequenceOf(instrument, 'full');
    const quick = ask('quick', 1);
    // Somebody who cares about guarding and common ground alone: CIO and CISO are in front.
    const answers = new Map(
      quick.map((id) => {
        const item = quiz.items.find((each) => each.id === id);
        const loved = item?.section === 'fit' && ['guarding', 'common-ground'].includes(item.trait);
        return [id, loved ? 3 + 2 * item.key : 3] as const;
      }),
    );
    const asked = next(quick, answers);
    const trait = quiz.items.find(({ id }) => id === asked);
    const [cio, ciso] = ['cio', 'ciso'].map((role) => instrument.profiles[instrument.roles.indexOf(role)]);
    const differences = instrument.traits.map((_, k) => Math.abs((cio?.[k] ?? 0) - (ciso?.[k] ?? 0)));
    const most = instrument.traits[differences.indexOf(Math.max(...differences))];
    expect(trait?.section === 'fit' && trait.trait).toBe(most);
  });
});
