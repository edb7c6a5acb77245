import { distance } from 'fastest-levenshtein';

/**
 * Returns the edit distance: how many letters must be added, removed or replaced to turn one text into the other. A
 * single swap of two neighbouring letters, the commonest typo, counts as one.
 */
export function editsBetween(a: string, b: string): number {
  return areSwapped(a, b) ? 1 : distance(a, b);
}

/** Whether two texts differ only by a swap of two neighbouring letters. */
export function areSwapped(a: string, b: string): boolean {
  if (a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
