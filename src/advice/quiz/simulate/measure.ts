import type { Instrument } from '../instrument.ts';
import { type Score, score } from '../score.ts';
import type { Model } from './models.ts';
import { sittings } from './people.ts';
import type { Random } from './random.ts';

/** How a quiz fares with people of a model. Shares and errors are in [0, 1]. */
export interface ModelMeasures {
  readonly model: string;
  readonly people: number;
  /** The share S of the first role against how often a retake has it first: same statements, and others. */
  readonly shareError: number;
  readonly shareErrorOthers: number;
  /** The probability Q against how often the pair comes in that order; undefined without a pair. */
  readonly pairError: number | undefined;
  /** How often a clear result has the same first role on a retake; undefined where nobody's is clear. */
  readonly clearStays: number | undefined;
  readonly clear: number;
  /** How often the shortlist holds the first role of a retake, and how long it is on average. */
  readonly held: number;
  readonly shortlist: number;
  /** How many are told that their answers have no marked pattern. */
  readonly flat: number;
}

/** Gives a quiz to so many people of a model, twice, and then other statements of the same kind. */
export function measureModel(
  instrument: Instrument,
  model: Model,
  people: number,
  random: Random,
): ModelMeasures {
  const sat = sittings(instrument, model, people, random).map(({ first, again, others }) => {
    const result = score(instrument, first);
    return { result, top: topOf(result), again: score(instrument, again), others: score(instrument, others) };
  });
  const named = sat.filter(({ result }) => result.shortlist.length > 0);
  const clear = named.filter(({ result }) => result.outcome === 'clear');
  const { pair } = instrument;
  return {
    model: model.id,
    people,
    shareError: calibrationError(
      sat.map(({ result, top, again }) => [shareOf(result, top), topOf(again) === top]),
    ),
    shareErrorOthers: calibrationError(
      sat.map(({ result, top, others }) => [shareOf(result, top), topOf(others) === top]),
    ),
    pairError:
      pair &&
      calibrationError(
        sat.map(({ result, again }) => [result.pair?.probability ?? 0.5, isFirst(again, pair)]),
      ),
    clearStays: clear.length === 0 ? undefined : rate(clear, ({ top, again }) => topOf(again) === top),
    clear: clear.length / people,
    held: rate(named, ({ result, again }) => result.shortlist.includes(topOf(again))),
    shortlist: mean(named.map(({ result }) => result.shortlist.length)),
    flat: rate(sat, ({ result }) => result.outcome === 'flat'),
  };
}

/** The role that leads most retakes, by position. */
export function topOf({ shares }: Score): number {
  return shares.indexOf(Math.max(...shares));
}

function shareOf({ shares }: Score, role: number): number {
  return shares[role] ?? 0;
}

/** Whether the first of two roles matches better than the second. */
export function isFirst({ fits }: Score, [a, b]: readonly [number, number]): boolean {
  return (fits[a] ?? 0) > (fits[b] ?? 0);
}

const BINS = 10;

/** The mean distance, over ten bins of equally many, between what was said and how often it came true. */
function calibrationError(said: readonly (readonly [probability: number, came: boolean])[]): number {
  const sorted = said.toSorted(([a], [b]) => a - b);
  const bins = Array.from({ length: BINS }, (_, i) =>
    sorted.slice(Math.floor((i * sorted.length) / BINS), Math.floor(((i + 1) * sorted.length) / BINS)),
  ).filter((bin) => bin.length > 0);
  return mean(bins.map((bin) => Math.abs(mean(bin.map(([p]) => p)) - rate(bin, ([, came]) => came))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of a list for which something holds, from 0 to 1. */
export function rate<T>(list: readonly T[], holds: (each: T) => boolean): number {
  return list.filter(holds).length / list.length;
}
