import { beforeAll, describe, expect, test } from 'vitest';
import { contributions } from '../../../../src/advice/quiz/fit.ts';
import { flipOf } from '../../../../src/advice/quiz/pair.ts';
import { type Score, score } from '../../../../src/advice/quiz/score.ts';
import { randomFrom } from '../../../../src/advice/quiz/simulate/random.ts';
import { type Answering, builtInQuiz } from './people.ts';
import { type ReferenceQuiz, reference } from './reference.ts';

let built: Awaited<ReturnType<typeof builtInQuiz>>;
beforeAll(async () => {
  built = await builtInQuiz();
});

const scored = (answer: Answering): Score => score(built.instrument, built.answering(answer));
const anyAnswer = (random: () => number): number => 1 + Math.floor(5 * random());

function referenceQuiz(): ReferenceQuiz {
  const { quiz, instrument } = built;
  return {
    traits: instrument.traits,
    executives: instrument.roles,
    alternatives: instrument.alternatives,
    emphasis: Object.fromEntries(
      Object.entries(quiz.emphasis).map(([role, traits]) => [
        role,
        Object.fromEntries(Object.entries(traits).map(([trait, { value }]) => [trait, value])),
      ]),
    ),
    items: quiz.items.map((item) => ({
      id: item.id,
      section: item.section,
      of: item.section === 'fit' ? item.trait : item.section === 'readiness' ? item.shift : undefined,
      key: item.key,
    })),
    pair: ['cio', 'cto'],
  };
}

describe('The scores', () => {
  test('agree with a second implementation of the formulas: to 1e-9, shares to 1/512.', () => {
    const { instrument, quiz } = built;
    const naive = referenceQuiz();
    const random = randomFrom(17);
    for (let person = 0; person < 25; person += 1) {
      const gaps = random();
      const answers = built.answering(() => (random() < gaps ? undefined : anyAnswer(random)));
      const given = Object.fromEntries(
        quiz.items.flatMap(({ id }, i) => (answers[i] ? [[id, answers[i]]] : [])),
      );
      const expected = reference(naive, given);
      const found = score(instrument, answers);
      const close = (value: number | undefined, other: number | undefined, within = 1e-9): void =>
        expect(Math.abs((value ?? Number.NaN) - (other ?? Number.NaN))).toBeLessThanOrEqual(within);
      instrument.traits.forEach((trait, k) => {
        close(found.estimate.traits[k], expected.t[trait]);
      });
      instrument.roles.forEach((role, r) => {
        close(found.fits[r], expected.fits[role]);
        close(found.shares[r], expected.shares[role], 1 / 512);
      });
      instrument.alternatives.forEach((role, r) => {
        close(found.alternatives[r], expected.fits[role]);
      });
      close(found.pair?.probability, expected.q);
      for (const { item, role, points } of contributions(instrument, answers, found.estimate)) {
        close(points, expected.contribution(quiz.items[item]?.id ?? '', instrument.roles[role] ?? ''));
      }
      if (expected.seat) {
        const { score: mean, error } = expected.seat;
        close(found.seat.score ?? undefined, mean);
        const verdict = mean - 1.64 * error > 0 ? 'drawn' : mean + 1.64 * error < 0 ? 'elsewhere' : 'open';
        expect(found.seat.verdict).toBe(verdict);
      } else expect(found.seat).toEqual({ score: null, answered: 0, verdict: null });
    }
  });

  test('of contributions add up to the match less 50.', () => {
    const random = randomFrom(5);
    const answers = built.answering(() => anyAnswer(random));
    const { fits, estimate } = score(built.instrument, answers);
    const points = contributions(built.instrument, answers, estimate);
    fits.forEach((fit, role) => {
      const sum = points.filter((each) => each.role === role).reduce((all, each) => all + each.points, 0);
      expect(sum).toBeCloseTo(fit - 50, 9);
    });
  });

  test('are the same for the same answers.', () => {
    const answer: Answering = ({ id }) => 1 + (id.length % 5);
    expect(scored(answer)).toEqual(scored(answer));
  });
});

describe('No role is named', () => {
  test.each([
    ['all threes', () => 3],
    ['all ones', () => 1],
    ['all fives', () => 5],
    ['nothing', () => undefined],
    ['one answer', ({ id }) => (id === 'technology-1' ? 5 : undefined)],
    ['half of the statements of fewer than half of the traits', (item) => (isIn(item, 3) ? 5 : undefined)],
  ] satisfies [string, Answering][])('for %s.', (_, answer) => {
    const { outcome, shortlist } = scored(answer);
    expect({ outcome, shortlist }).toEqual({ outcome: 'insufficient', shortlist: [] });
  });

  test('where the answers have no marked pattern.', () => {
    // Each trait's six answers cancel out.
    const answer: Answering = (item) => (item.id.match(/[12]$/) ? 4 : 3);
    const { outcome, shortlist } = scored(answer);
    expect({ outcome, shortlist }).toEqual({ outcome: 'flat', shortlist: [] });
  });

  function isIn(item: Parameters<Answering>[0], traits: number): boolean {
    return item.section === 'fit' && built.instrument.traits.indexOf(item.trait) < traits;
  }
});

describe('The outcome', () => {
  /** Answers that follow what a role asks for more or less than others do. */
  const like =
    (role: string): Answering =>
    (item) => {
      if (item.section !== 'fit') return undefined;
      const profile = built.instrument.profiles[built.instrument.roles.indexOf(role)];
      const trait = profile?.[built.instrument.traits.indexOf(item.trait)] ?? 0;
      return Math.min(5, Math.max(1, Math.round(3 + 3 * item.key * trait)));
    };

  test('is clear for people whose answers match a role.', () => {
    for (const [role, id] of built.instrument.roles.entries()) {
      const { outcome, shortlist } = scored(like(id));
      expect({ outcome, shortlist }).toEqual({ outcome: 'clear', shortlist: [role] });
    }
  });

  test('is a first impression at most after the quick quiz.', () => {
    const { quiz, instrument } = built;
    const answers = built.answering((item) =>
      instrument.items[quiz.items.indexOf(item)]?.quick ? like('cto')(item) : undefined,
    );
    const { outcome, shortlist } = score(instrument, answers);
    expect(outcome).toBe('impression');
    expect(instrument.roles[shortlist[0] ?? -1]).toBe('cto');
  });

  test('sends people who love technology and reject the seat elsewhere, to the specialist first.', () => {
    const { seat, alternatives } = scored((item) => {
      if (item.section === 'seat') return item.key === 1 ? 1 : 5;
      if (item.section === 'fit' && item.trait === 'technology') return item.key === 1 ? 5 : 1;
      return 3;
    });
    expect(seat.verdict).toBe('elsewhere');
    const [first] = built.instrument.alternatives
      .map((id, i) => ({ id, fit: alternatives[i] ?? 0 }))
      .sort((a, b) => b.fit - a.fit);
    expect(first?.id).toBe('specialist');
  });

  test('warns of answers that contradict each other.', () => {
    const { warnings } = scored((item) => (item.key === 1 ? 5 : item.id.endsWith('2') ? 4 : 5));
    expect(warnings).toContain('inconsistent');
  });

  test('has a shortlist that holds 0.8 of the shares, and no role too many.', () => {
    const random = randomFrom(3);
    for (let i = 0; i < 50; i += 1) {
      const { shortlist, shares } = scored(
        (item) => (item.key === 1 ? 3 + random() * 2.9 : 1 + random() * 2.9) | 0,
      );
      if (shortlist.length === 0) continue;
      const sum = (roles: readonly number[]) => roles.reduce((all, role) => all + (shares[role] ?? 0), 0);
      expect(sum(shortlist)).toBeGreaterThanOrEqual(0.8);
      expect(sum(shortlist.slice(0, -1))).toBeLessThan(0.8);
    }
  });
});

describe('What would change the order of the pair', () => {
  test('turns it, and one answer fewer does not.', () => {
    const { instrument } = built;
    const random = randomFrom(11);
    let turned = 0;
    for (let i = 0; i < 100; i += 1) {
      const answers = built.answering(() => anyAnswer(random));
      const before = score(instrument, answers);
      const moves = flipOf(instrument, answers, before.estimate);
      if (!moves || moves.length === 0) continue;
      const ahead = (given: Uint8Array): boolean => {
        const { fits } = score(instrument, given);
        return (fits[0] ?? 0) > (fits[1] ?? 0);
      };
      const moved = (some: typeof moves): Uint8Array => {
        const given = Uint8Array.from(answers);
        for (const { item, instead } of some) {
          expect(Math.abs((answers[item] ?? 0) - instead)).toBe(1);
          given[item] = instead;
        }
        return given;
      };
      expect(ahead(moved(moves))).toBe(!ahead(answers));
      // One fewer leaves the order, or makes it level.
      const { fits } = score(instrument, moved(moves.slice(0, -1)));
      const lead = (fits[0] ?? 0) - (fits[1] ?? 0);
      expect(Math.abs(lead) < 1e-9 || lead > 0 === ahead(answers)).toBe(true);
      turned += 1;
    }
    expect(turned).toBeGreaterThan(50);
  });

  test('is nothing where the pair is level.', () => {
    const answers = built.answering(() => 3);
    expect(flipOf(built.instrument, answers, score(built.instrument, answers).estimate)).toEqual([]);
  });
});
