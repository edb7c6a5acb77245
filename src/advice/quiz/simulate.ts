import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { nextItem } from './adaptive.ts';
import { type Instrument, SCALE } from './instrument.ts';
import { type Answers, type Score, score, traitValue, type Verdict } from './score.ts';

/** How well an instrument tells its roles apart, found out on made-up respondents. Shares are in [0, 1]. */
export interface Simulation {
  /** Respondents for each role, and as many who answer at random. */
  readonly respondents: number;
  readonly seed: number;
  /** The two roles that must not be confused. */
  readonly pair: readonly [string, string];
  readonly full: Recovery;
  readonly quick: Recovery & { readonly items: Asked };
  readonly random: {
    /** How often the pair's first role comes before its second. */
    readonly firstOfPair: number;
    /** How often each role comes first, in the pack's order. */
    readonly first: readonly Share[];
  };
  /** People who give the same answer throughout. */
  readonly straightLiners: readonly {
    readonly answer: number;
    readonly pairGap: number;
    readonly verdict: Verdict;
  }[];
  /** People who are a role's profile: by how many points it leads, unrounded and answered on the scale. */
  readonly pureProfiles: readonly {
    readonly role: string;
    readonly lead: number;
    readonly answeredLead: number;
  }[];
  readonly traits: readonly TraitQuality[];
}

export interface Recovery {
  /** How often the pair is in the right order, over the people of both roles. */
  readonly pair: number;
  /** How often each role's people get it first among all. */
  readonly first: readonly Share[];
}

interface Share {
  readonly role: string;
  readonly share: number;
}

/** How many fit items were asked, on average. */
interface Asked {
  readonly all: number;
  readonly pair: number;
}

interface TraitQuality {
  readonly trait: string;
  readonly items: number;
  readonly reversed: number;
  /** The lowest and highest correlation of an item with the rest of its trait (corrected part–whole correlation). */
  readonly partWhole: readonly [lowest: number, highest: number];
}

type Random = () => number;

/**
 * Simulates respondents: a role's person has `t_k = clamp(0.7·w_rk + N(0, 0.3))` and answers
 * `clamp(round(3 + 2·s·t_k + N(0, 1)))`. Scores them with the code that scores people. The same seed gives the same
 * numbers on every machine.
 */
export function simulate(
  instrument: Instrument,
  pair: readonly [string, string],
  { respondents, seed }: { readonly respondents: number; readonly seed: number },
): Simulation {
  const random = randomFrom(seed);
  const positions: readonly [number, number] = [
    instrument.roles.indexOf(pair[0]),
    instrument.roles.indexOf(pair[1]),
  ];
  const people = peopleLike(instrument, respondents, random);
  const quick = people.map((answers) => answers.map((each) => answerQuick(instrument, each)));
  return {
    respondents,
    seed,
    pair,
    full: recovery(instrument, people, positions),
    quick: {
      ...recovery(
        instrument,
        quick.map((each) => each.map(({ answers }) => answers)),
        positions,
      ),
      items: {
        all: mean(quick.flatMap((each) => each.map(({ asked }) => asked))),
        pair: mean(positions.flatMap((role) => (quick[role] ?? []).map(({ asked }) => asked))),
      },
    },
    random: randomAnswers(instrument, positions, respondents * people.length, random),
    straightLiners: straightLiners(instrument, positions),
    pureProfiles: instrument.weights.map((profile, role) => ({
      role: instrument.roles[role] ?? '',
      lead: leadOf(role, fitsTo(instrument, profile)),
      answeredLead: leadOf(role, score(instrument, answersOf(instrument, profile, 0, random)).fits),
    })),
    traits: traitQuality(instrument, people.flat()),
  };
}

/** So many people, of all roles together, tell how long the quick quiz is. */
const ENOUGH_FOR_LENGTH = 120;

/** How many fit items the quick quiz asks of a person who is like one of the roles, on average. */
export function quickLength(instrument: Instrument): number {
  const respondents = Math.ceil(ENOUGH_FOR_LENGTH / instrument.roles.length);
  const people = peopleLike(instrument, respondents, randomFrom(1));
  return mean(people.flat().map((answers) => answerQuick(instrument, answers).asked));
}

function peopleLike(
  instrument: Instrument,
  respondents: number,
  random: Random,
): readonly (readonly Answers[])[] {
  return instrument.weights.map((profile) =>
    Array.from({ length: respondents }, () => answersOf(instrument, personLike(profile, random), 1, random)),
  );
}

function recovery(
  { roles, ...rest }: Instrument,
  people: readonly (readonly Answers[])[],
  [a, b]: readonly [number, number],
): Recovery {
  const scores = people.map((each) => each.map((answers) => score({ roles, ...rest }, answers)));
  const ordered = [
    ...(scores[a] ?? []).map((result) => isBefore(result, a, b)),
    ...(scores[b] ?? []).map((result) => isBefore(result, b, a)),
  ];
  return {
    pair: shareOf(ordered),
    first: roles.map((role, r) => ({
      role,
      share: shareOf((scores[r] ?? []).map(({ order }) => order[0] === r)),
    })),
  };
}

function randomAnswers(
  instrument: Instrument,
  [a, b]: readonly [number, number],
  respondents: number,
  random: Random,
): Simulation['random'] {
  const scores = Array.from({ length: respondents }, () =>
    score(
      instrument,
      Uint8Array.from(instrument.items, () => SCALE.min + Math.floor(random() * (SCALE.max - SCALE.min + 1))),
    ),
  );
  return {
    firstOfPair: shareOf(scores.map((result) => isBefore(result, a, b))),
    first: instrument.roles.map((role, r) => ({
      role,
      share: shareOf(scores.map(({ order }) => order[0] === r)),
    })),
  };
}

function straightLiners(
  instrument: Instrument,
  [a, b]: readonly [number, number],
): Simulation['straightLiners'] {
  return Array.from({ length: SCALE.max - SCALE.min + 1 }, (_, i) => {
    const answer = SCALE.min + i;
    const { fits, verdict } = score(instrument, new Uint8Array(instrument.items.length).fill(answer));
    return { answer, pairGap: Math.abs((fits[a] ?? 0) - (fits[b] ?? 0)), verdict };
  });
}

function traitQuality({ traits, items }: Instrument, people: readonly Answers[]): readonly TraitQuality[] {
  return traits.map((trait, k) => {
    const own = items.flatMap(({ section, scale, key }, position) =>
      section === 'fit' && scale === k ? [{ position, key }] : [],
    );
    const values = own.map(({ position, key }) =>
      people.map((answers) => traitValue(answers[position] ?? 3, key)),
    );
    const correlations = values.map((item, i) =>
      correlation(
        item,
        item.map((_, person) => mean(values.flatMap((each, j) => (j === i ? [] : [each[person] ?? 0])))),
      ),
    );
    return {
      trait,
      items: own.length,
      reversed: own.filter(({ key }) => key === -1).length,
      partWhole: [Math.min(...correlations), Math.max(...correlations)],
    };
  });
}

/** What someone who would give these answers is asked, and answers, in the quick quiz. */
function answerQuick(
  instrument: Instrument,
  answers: Answers,
): { readonly answers: Answers; readonly asked: number } {
  const given = new Uint8Array(answers.length);
  const asked = new Set<number>();
  for (;;) {
    const next = nextItem(instrument, given, asked);
    if (next === undefined) return { answers: given, asked: asked.size };
    asked.add(next);
    given[next] = answers[next] ?? 0;
  }
}

function personLike(profile: readonly number[], random: Random): readonly number[] {
  return profile.map((weight) => clamp(0.7 * weight + 0.3 * normal(random), -1, 1));
}

/** The fit items' answers of someone with these traits, with normal noise of the given deviation in scale steps. */
function answersOf({ items }: Instrument, traits: readonly number[], noise: number, random: Random): Answers {
  return Uint8Array.from(items, ({ section, scale, key }) =>
    section === 'fit'
      ? clamp(Math.round(3 + 2 * key * (traits[scale] ?? 0) + noise * normal(random)), SCALE.min, SCALE.max)
      : 0,
  );
}

function fitsTo({ profiles }: Instrument, traits: readonly number[]): Float64Array {
  const length = Math.hypot(...traits);
  return Float64Array.from(
    profiles,
    (profile) => 50 * (1 + profile.reduce((sum, weight, k) => sum + weight * (traits[k] ?? 0), 0) / length),
  );
}

/** By how many points a role is ahead of the best other one. */
function leadOf(role: number, fits: Float64Array): number {
  return (fits[role] ?? 0) - Math.max(...fits.filter((_, other) => other !== role));
}

function isBefore({ order }: Score, a: number, b: number): boolean {
  return order.indexOf(a) < order.indexOf(b);
}

/** Uniform over [0, 1), from xoroshiro128+. */
function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}

/** A standard normal number (Box and Muller, 1958). */
function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function correlation(a: readonly number[], b: readonly number[]): number {
  const [meanA, meanB] = [mean(a), mean(b)];
  let [ab, aa, bb] = [0, 0, 0];
  for (let i = 0; i < a.length; i += 1) {
    const [x, y] = [(a[i] ?? 0) - meanA, (b[i] ?? 0) - meanB];
    ab += x * y;
    aa += x * x;
    bb += y * y;
  }
  return ab / Math.sqrt(aa * bb);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function shareOf(values: readonly boolean[]): number {
  return values.filter(Boolean).length / values.length;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
