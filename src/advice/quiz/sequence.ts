import type { Answers, Instrument, InstrumentItem } from './instrument.ts';
import { type Score, score } from './score.ts';

/** `quick` asks the 18 or so most informative statements; `full` asks all of them. */
export const LENGTHS = ['quick', 'full'] as const;
export type Length = (typeof LENGTHS)[number];

/** Returns the id of the item to ask next, after those asked so far; undefined at the end of the quiz. */
export type Sequence = (asked: readonly string[], answers: ReadonlyMap<string, number>) => string | undefined;

/** How quickly people answer, on average. */
const STATEMENTS_PER_MINUTE = 6;

/** Returns roughly how many minutes a number of statements takes. */
export function minutesFor(statements: number): number {
  return Math.ceil(statements / STATEMENTS_PER_MINUTE);
}

/** How many statements a quiz of a length has. */
export function statementsIn({ items }: Instrument, length: Length): number {
  return length === 'full' ? items.length : items.filter(({ quick }) => quick).length;
}

/** Returns the ids of a quiz's items in one order for everybody: the order for a person who answers nothing. */
export function orderOf(instrument: Instrument, length: Length): readonly string[] {
  const next = sequenceOf(instrument, length);
  const order: string[] = [];
  for (let id = next(order, new Map()); id !== undefined; id = next(order, new Map())) order.push(id);
  return order;
}

/**
 * Returns the order in which a quiz of a length asks its items. Quick: one fit item of each trait, another with the
 * opposite key, then the seat. Full: the same fit items first, then always the one that best separates the two leading
 * roles, so that stopping early costs least; then the seat, then readiness.
 */
export function sequenceOf(instrument: Instrument, length: Length): Sequence {
  const { items } = instrument;
  const positions = new Map(items.map(({ id }, position) => [id, position]));
  const opening = openingOf(items);
  const seat = positionsOf(items, (item) => item.section === 'seat' && (item.quick || length === 'full'));
  const readiness = length === 'full' ? positionsOf(items, ({ section }) => section === 'readiness') : [];
  return (ids, answers) => {
    const asked = new Set(ids.flatMap((id) => positions.get(id) ?? []));
    const further = (): number | undefined => {
      if (length === 'quick') return undefined;
      const given = Uint8Array.from(items, ({ id }, i) => (asked.has(i) ? (answers.get(id) ?? 0) : 0));
      return mostTelling(instrument, given, asked);
    };
    const open = (list: readonly number[]): number | undefined =>
      list.find((position) => !asked.has(position));
    const next = open(opening) ?? further() ?? open(seat) ?? open(readiness);
    return next === undefined ? undefined : items[next]?.id;
  };
}

/** The quick fit items: one round with an item per trait, alternating in key, then a round with the opposite keys. */
function openingOf(items: readonly InstrumentItem[]): readonly number[] {
  const quick = positionsOf(items, ({ section, quick }) => section === 'fit' && quick);
  const round = (position: number): number => {
    const { scale = 0, key = 1 } = items[position] ?? {};
    return (key === 1) === (scale % 2 === 0) ? 0 : 1;
  };
  return quick.toSorted(
    (a, b) => round(a) - round(b) || (items[a]?.scale ?? 0) - (items[b]?.scale ?? 0) || a - b,
  );
}

function positionsOf(
  items: readonly InstrumentItem[],
  wanted: (item: InstrumentItem) => boolean,
): readonly number[] {
  return items.flatMap((item, position) => (wanted(item) ? [position] : []));
}

/**
 * The position of the fit item that most reduces `Σ d_k² v_k` between the two leading roles; traits without answers
 * come first. Undefined if all have been asked.
 */
function mostTelling(
  instrument: Instrument,
  answers: Answers,
  asked: ReadonlySet<number>,
): number | undefined {
  const open = positionsOf(instrument.items, ({ section }) => section === 'fit').filter(
    (position) => !asked.has(position),
  );
  if (open.length <= 1) return open[0];
  const result = score(instrument, answers);
  const gains = instrument.traits.map((_, trait) => gainOf(instrument, result, trait));
  const gain = (position: number): number => gains[instrument.items[position]?.scale ?? 0] ?? 0;
  return open.reduce((best, position) => (gain(position) > gain(best) ? position : best));
}

/** By how much one more answer to a trait would reduce the variance between the two leading roles. */
function gainOf({ profiles }: Instrument, { order, estimate }: Score, trait: number): number {
  const [a, b] = order.map((role) => profiles[role]?.[trait] ?? 0);
  const difference = (a ?? 0) - (b ?? 0);
  const count = estimate.counts[trait] ?? 0;
  if (count === 0) return Number.POSITIVE_INFINITY;
  return difference * difference * (estimate.wobble / count - estimate.wobble / (count + 1));
}
