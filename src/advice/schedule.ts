/** What a step needs from the schedule. Offsets are whole months since the start: at offset 3, three months have passed. */
export interface StepLoad {
  /** The number of open milestones. */
  readonly open: number;
  /** The offset at which the step ends, if the reader has fixed it. */
  readonly fixedEnd?: number | undefined;
  /** The offsets of its milestones with fixed dates. */
  readonly fixed: readonly number[];
}

/**
 * Returns the offset at which each step ends. Between two fixed ends, steps get time in proportion to their open
 * milestones, so a step without any gets none. Fixed dates limit this: a step ends no earlier than the fixed dates in
 * it and in earlier steps, and before those in later steps.
 *
 * Offsets never decrease from step to step, and more time never makes an offset smaller.
 *
 * @param total the number of months
 * @param align moves an end that is not fixed to a month when people change posts; must keep the order of offsets
 */
export function endsOf(
  steps: readonly StepLoad[],
  total: number,
  align: (offset: number) => number = (offset) => offset,
): readonly number[] {
  const inTime = (offset: number): number => Math.min(Math.max(offset, 0), total);
  const even = evenEnds(steps, total, inTime);
  return steps.map((_, i) => {
    const earliest = inTime(Math.max(0, ...steps.slice(0, i + 1).flatMap(offsetsOf)));
    const latest = inTime(
      Math.min(
        ...steps.slice(i).flatMap((step) => step.fixedEnd ?? []),
        ...steps.slice(i + 1).flatMap(({ fixed }) => fixed.map((offset) => offset - 1)),
      ),
    );
    const end = even[i] ?? total;
    const isLast = sum(steps.slice(i + 1)) === 0;
    const aligned = isLast ? end : inTime(align(end));
    return Math.max(earliest, Math.min(aligned, latest));
  });
}

/** Returns evenly spaced offsets for `count` milestones after `start`, the last one at `end`. */
export function offsetsBetween(start: number, end: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.ceil(start + ((end - start) * (i + 1)) / count));
}

/** Returns the ends in proportion to open milestones, respecting only fixed ends. */
function evenEnds(
  steps: readonly StepLoad[],
  total: number,
  inTime: (offset: number) => number,
): readonly number[] {
  const ends: number[] = [];
  while (ends.length < steps.length) {
    const rest = steps.slice(ends.length);
    const pinned = rest.findIndex(({ fixedEnd }) => fixedEnd !== undefined);
    const group = rest.slice(0, pinned < 0 ? rest.length : pinned + 1);
    const start = ends.at(-1) ?? 0;
    const end = Math.max(start, inTime(group.at(-1)?.fixedEnd ?? total));
    const open = sum(group);
    for (const [i] of group.entries()) {
      const share = open === 0 ? 0 : sum(group.slice(0, i + 1)) / open;
      ends.push(pinned === i ? end : Math.round(start + (end - start) * share));
    }
  }
  return ends;
}

function sum(steps: readonly StepLoad[]): number {
  return steps.reduce((total, { open }) => total + open, 0);
}

function offsetsOf({ fixedEnd, fixed }: StepLoad): readonly number[] {
  return fixedEnd === undefined ? fixed : [...fixed, fixedEnd];
}
