/**
 * What is to be laid out of a step. Places are whole months from the beginning of the time there is: at place 3, three
 * months have gone by.
 */
export interface StepLoad {
  /** How many milestones are still open. */
  readonly open: number;
  /** The place at which the step is to end, where that is fixed. */
  readonly fixedEnd?: number | undefined;
  /** The places of its milestones whose dates are fixed. */
  readonly fixed: readonly number[];
}

/**
 * Returns the place at which each step ends. The time between two ends that are fixed goes to the steps there by the
 * number of their open milestones, as far as the dates that are fixed let it: a step ends no earlier than what is
 * fixed in it or in one before, and before what is fixed in a later one. A step without open milestones takes none.
 *
 * No place is before the one ahead of it, and with more time none is earlier.
 *
 * @param total how many months there are
 * @param align moves an end that nothing fixes to a month in which people change posts; must keep the order of places
 */
export function endsOf(
  steps: readonly StepLoad[],
  total: number,
  align: (place: number) => number = (place) => place,
): readonly number[] {
  const inTime = (place: number): number => Math.min(Math.max(place, 0), total);
  const even = evenEnds(steps, total, inTime);
  return steps.map(({ fixedEnd }, i) => {
    const earliest = inTime(Math.max(0, ...steps.slice(0, i + 1).flatMap(placesOf)));
    const latest = inTime(
      Math.min(
        ...steps.slice(i).flatMap((step) => step.fixedEnd ?? []),
        ...steps.slice(i + 1).flatMap(({ fixed }) => fixed.map((place) => place - 1)),
      ),
    );
    const end = even[i] ?? total;
    const aligned = fixedEnd === undefined && i < steps.length - 1 ? inTime(align(end)) : end;
    return Math.max(earliest, Math.min(aligned, latest));
  });
}

/** The places that `count` milestones get between two others: evenly apart, the last one at the end. */
export function placesBetween(start: number, end: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => Math.ceil(start + ((end - start) * (i + 1)) / count));
}

/** The ends by the numbers of open milestones alone, between those that are fixed. */
function evenEnds(
  steps: readonly StepLoad[],
  total: number,
  inTime: (place: number) => number,
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

function placesOf({ fixedEnd, fixed }: StepLoad): readonly number[] {
  return fixedEnd === undefined ? fixed : [...fixed, fixedEnd];
}
