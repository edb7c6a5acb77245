import type { Instrument } from '../instrument.ts';
import { score } from '../score.ts';
import { isFirst, type ModelMeasures, measureModel, rate, topOf } from './measure.ts';
import { MODELS, PLAIN } from './models.ts';
import { answersFor, anyAnswer, onScale, sittings } from './people.ts';
import { clamp, normal, type Random, randomFrom } from './random.ts';

/** How well a quiz works for simulated people: the table in docs/quiz.md. Shares are in [0, 1]. */
export interface Simulation {
  readonly people: number;
  readonly seed: number;
  readonly models: readonly ModelMeasures[];
  /** People who answer at random: how often a role is named without a warning, and how often clearly. */
  readonly random: { readonly named: number; readonly clear: number };
  readonly prototypes: Prototypes;
  /** How often the quick quiz says `clear`. */
  readonly quickClear: number;
  /** How often people who do not want the seat are told that they are drawn to it, or the other way round. */
  readonly seatOpposite: number;
}

/** How well a quiz works for people who resemble the roles' profiles. */
export interface Prototypes {
  /** How often each role comes first for its own people, in the instrument's order. */
  readonly first: readonly number[];
  /** How often the pair is in the right order for people of either role; undefined without a pair. */
  readonly pair: number | undefined;
}

export interface Run {
  readonly people: number;
  readonly seed: number;
}

/** Gives a quiz to people of all models. The same seed gives the same numbers on every machine. */
export function simulate(instrument: Instrument, { people, seed }: Run): Simulation {
  const random = randomFrom(seed);
  return {
    people,
    seed,
    models: MODELS.map((model) => measureModel(instrument, model, people, random)),
    random: atRandom(instrument, people, random),
    prototypes: prototypes(instrument, people, random),
    quickClear: quickClear(instrument, people, random),
    seatOpposite: seatOpposite(instrument, people, random),
  };
}

function atRandom(instrument: Instrument, people: number, random: Random): Simulation['random'] {
  const results = Array.from({ length: people }, () =>
    score(
      instrument,
      Uint8Array.from(instrument.items, ({ section }) => (section === 'fit' ? anyAnswer(random) : 0)),
    ),
  );
  return {
    named: rate(results, ({ shortlist, warnings }) => shortlist.length > 0 && warnings.length === 0),
    clear: rate(results, ({ outcome }) => outcome === 'clear'),
  };
}

/** Tries people with `t = ŵ_r + N(0, 0.3)` in each trait, clamped to [-1, 1]. */
export function prototypes(instrument: Instrument, people: number, random: Random): Prototypes {
  const each = Math.ceil(people / instrument.roles.length);
  const results = instrument.profiles.map((profile) =>
    Array.from({ length: each }, () => {
      const traits = [...profile].map((weight) => clamp(weight + 0.3 * normal(random), -1, 1));
      return score(instrument, answersFor(instrument, PLAIN, traits, random));
    }),
  );
  const { pair } = instrument;
  return {
    first: results.map((own, role) => rate(own, (result) => topOf(result) === role)),
    pair:
      pair &&
      rate(
        [
          ...(results[pair[0]] ?? []).map((result) => isFirst(result, pair)),
          ...(results[pair[1]] ?? []).map((result) => isFirst(result, [pair[1], pair[0]])),
        ],
        Boolean,
      ),
  };
}

function quickClear(instrument: Instrument, people: number, random: Random): number {
  return rate(
    sittings(instrument, PLAIN, people, random).map(({ first }) =>
      score(
        instrument,
        first.map((answer, i) => (instrument.items[i]?.quick ? answer : 0)),
      ),
    ),
    ({ outcome }) => outcome === 'clear',
  );
}

/** Tries people half a unit below and above the middle, who answer with a noise of one step. */
function seatOpposite(instrument: Instrument, people: number, random: Random): number {
  const isToldOpposite = (seat: number): boolean => {
    const { first } = sittings(instrument, PLAIN, 1, random)[0] ?? { first: new Uint8Array() };
    const answers = first.map((answer, i) => {
      const item = instrument.items[i];
      return item?.section === 'seat' ? onScale(3 + 2 * item.key * seat + normal(random)) : answer;
    });
    const { verdict } = score(instrument, answers).seat;
    return verdict === (seat < 0 ? 'drawn' : 'elsewhere');
  };
  return rate(
    Array.from({ length: people }, (_, i) => isToldOpposite(i % 2 === 0 ? -0.5 : 0.5)),
    Boolean,
  );
}
