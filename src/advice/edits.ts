import { distance } from 'fastest-levenshtein';

/**
 * Returns how many letters must be added, dropped or replaced to make one text of another. Two neighbours that have
 * changed places, the commonest slip, count as one.
 */
export function editsBetween(a: string, b: string): number {
  return areSwapped(a, b) ? 1 : distance(a, b);
}

/** Whether two texts differ only in two neighbouring letters that have changed places. */
export function areSwapped(a: string, b: string): boolean {
  if (a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
