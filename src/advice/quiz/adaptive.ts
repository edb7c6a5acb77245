import type { Instrument } from './instrument.ts';
import { type Answers, score, traitVariance } from './score.ts';

/** The quick quiz stops once it is this sure of the order of the two roles in front. */
const SURE = 0.95;

/**
 * The quick quiz's next fit item, by its position: first one item of each trait, in the pack's order; then whichever
 * most lowers the variance Σ d_k² v_k between the two roles in front, until their order is sure (P ≥ 0.95) or the
 * items run out. Undefined where there is nothing left to ask.
 *
 * @param asked the items that were put to the person, whether or not they answered
 */
export function nextItem(
  instrument: Instrument,
  answers: Answers,
  asked: ReadonlySet<number>,
): number | undefined {
  const open = instrument.items.flatMap(({ section, scale }, position) =>
    section === 'fit' && !asked.has(position) ? [{ position, scale }] : [],
  );
  const seen = new Set([...asked].map((position) => instrument.items[position]?.scale));
  const opening = open.filter(({ scale }) => !seen.has(scale)).sort((a, b) => a.scale - b.scale);
  if (opening[0]) return opening[0].position;

  const { order, counts, probability } = score(instrument, answers);
  if (probability >= SURE) return undefined;
  const [a, b] = order.map((role) => instrument.profiles[role]);
  const gain = (scale: number): number => {
    const d = (a?.[scale] ?? 0) - (b?.[scale] ?? 0);
    const count = counts[scale] ?? 0;
    return d * d * (traitVariance(count) - traitVariance(count + 1));
  };
  return open.reduce<{ readonly position: number; readonly gain: number } | undefined>(
    (best, { position, scale }) => {
      const each = { position, gain: gain(scale) };
      return best === undefined || each.gain > best.gain ? each : best;
    },
    undefined,
  )?.position;
}
