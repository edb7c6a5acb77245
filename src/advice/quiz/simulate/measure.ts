import type { Instrument } from '../instrument.ts';
import { type Score, score } from '../score.ts';
import type { Model } from './models.ts';
import { sittings } from './people.ts';
import type { Random } from './random.ts';

/** How well a quiz works for people of a model. Shares and errors are in [0, 1]. */
export interface ModelMeasures {
  readonly model: string;
  readonly people: number;
  /** The error of the first role's share S as a forecast of a retake, with the same statements and with others. */
  readonly shareError: number;
  readonly shareErrorOthers: number;
  /** The error of the probability Q as a forecast of the pair's order on a retake; undefined without a pair. */
  readonly pairError: number | undefined;
  /** How often a clear result has the same first role on a retake; undefined if no result is clear. */
  readonly clearStays: number | undefined;
  readonly clear: number;
  /** How often the shortlist contains the first role of a retake, and its average length. */
  readonly held: number;
  readonly shortlist: number;
  /** The share of people whose answers have no marked pattern. */
  readonly flat: number;
}

/** Gives the quiz twice to a number of people of a model, then a third time with other statements of the same kind. */
export function measureModel(
  instrument: Instrument,
  model: Model,
  people: number,
  random: Random,
): ModelMeasures {
  const scored = sittings(instrument, model, people, random).map(({ first, again, others }) => {
    const result = score(instrument, first);
    return { result, top: topOf(result), again: score(instrument, again), others: score(instrument, others) };
  });
  const named = scored.filter(({ result }) => result.shortlist.length > 0);
  const clear = named.filter(({ result }) => result.outcome === 'clear');
  const { pair } = instrument;
  return {
    model: model.id,
    people,
    shareError: calibrationError(
      scored.map(({ result, top, again }) => [shareOf(result, top), topOf(again) === top]),
    ),
    shareErrorOthers: calibrationError(
      scored.map(({ result, top, others }) => [shareOf(result, top), topOf(others) === top]),
    ),
    pairError:
      pair &&
      calibrationError(
        scored.map(({ result, again }) => [result.pair?.probability ?? 0.5, isFirst(again, pair)]),
      ),
    clearStays: clear.length === 0 ? undefined : rate(clear, ({ top, again }) => topOf(again) === top),
    clear: clear.length / people,
    held: rate(named, ({ result, again }) => result.shortlist.includes(topOf(again))),
    shortlist: mean(named.map(({ result }) => result.shortlist.length)),
    flat: rate(scored, ({ result }) => result.outcome === 'flat'),
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

/** The expected calibration error: the mean distance between forecast and frequency over ten bins of equal size. */
function calibrationError(forecasts: readonly (readonly [probability: number, happened: boolean])[]): number {
  const sorted = forecasts.toSorted(([a], [b]) => a - b);
  const bins = Array.from({ length: BINS }, (_, i) =>
    sorted.slice(Math.floor((i * sorted.length) / BINS), Math.floor(((i + 1) * sorted.length) / BINS)),
  ).filter((bin) => bin.length > 0);
  return mean(bins.map((bin) => Math.abs(mean(bin.map(([p]) => p)) - rate(bin, ([, happened]) => happened))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of a list that satisfies a predicate, from 0 to 1. */
export function rate<T>(list: readonly T[], holds: (each: T) => boolean): number {
  return list.filter(holds).length / list.length;
}
