import { beforeAll, describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../../src/advice/quiz/instrument.ts';
import {
  type Length,
  minutesFor,
  orderOf,
  sequenceOf,
  statementsIn,
} from '../../../../src/advice/quiz/sequence.ts';
import { randomFrom } from '../../../../src/advice/quiz/simulate/random.ts';
import { builtInQuiz } from './people.ts';
import { tinyPack, tinyQuiz } from './tiny.ts';

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

describe('The order for everybody', () => {
  const SEAT = ['seat-1', 'seat-2'];
  // One statement of each trait, in turn agreeing and turned round, then the others.
  const OPENING = ['technology-1', 'people-2', 'technology-2', 'people-1'];

  test('is the order for somebody who answers nothing.', async () => {
    const instrument = instrumentOf(await tinyPack(), tinyQuiz);
    expect(orderOf(instrument, 'quick')).toEqual([...OPENING, ...SEAT]);
    expect(orderOf(instrument, 'full')).toEqual([
      ...[...OPENING, 'technology-3', ...SEAT, 'whole-1', 'whole-2', 'decide-1'],
    ]);
    expect(statementsIn(instrument, 'full')).toBe(10);
  });

  test('leaves a third seat statement of a key to the full quiz.', async () => {
    const more = ['seat-3', 'seat-4'].map(
      (id) => ({ section: 'seat', id, key: 1, text: 'I want to.' }) as const,
    );
    const instrument = instrumentOf(await tinyPack(), { ...tinyQuiz, items: [...tinyQuiz.items, ...more] });
    expect(orderOf(instrument, 'quick')).toEqual([...OPENING, ...SEAT, 'seat-3']);
    expect(orderOf(instrument, 'full').filter((id) => id.startsWith('seat'))).toEqual([
      ...SEAT,
      'seat-3',
      'seat-4',
    ]);
  });
});

describe('What is asked next', () => {
  // The two roles differ by 1.2 in technology and by 1.6 in people.
  const more = [
    { section: 'fit', id: 'technology-4', trait: 'technology', key: -1, text: 'I wait.' },
    { section: 'fit', id: 'people-3', trait: 'people', key: 1, text: 'I call.' },
    { section: 'fit', id: 'people-4', trait: 'people', key: -1, text: 'I write.' },
  ] as const;
  const asked = async (answerOf: (id: string) => number | undefined) => {
    const instrument = instrumentOf(await tinyPack(), { ...tinyQuiz, items: [...tinyQuiz.items, ...more] });
    const next = sequenceOf(instrument, 'full');
    const ids: string[] = [];
    const answers = new Map<string, number>();
    for (let id = next(ids, answers); id !== undefined; id = next(ids, answers)) {
      ids.push(id);
      const answer = answerOf(id);
      if (answer !== undefined) answers.set(id, answer);
    }
    return ids.slice(4, 8);
  };

  test('is what best tells the roles in front apart; each answer to a trait makes another less useful.', async () => {
    expect(await asked(() => 4)).toEqual(['people-3', 'technology-3', 'people-4', 'technology-4']);
  });

  test('is about a trait without answers first.', async () => {
    expect(await asked((id) => (id.startsWith('people') ? 4 : undefined))).toEqual([
      ...['technology-3', 'technology-4', 'people-3', 'people-4'],
    ]);
  });
});

test.each([
  [0, 0],
  [6, 1],
  [7, 2],
  [58, 10],
])('%d statements take about %d minutes.', (statements, minutes) => {
  expect(minutesFor(statements)).toBe(minutes);
});
