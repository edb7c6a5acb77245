import { BELOW } from '../content/below.ts';
import type { LocalPack } from '../content/localise.ts';
import { type NameEntry, namesIn } from './names.ts';

/**
 * Returns the names of the categories of milestones in all of the pack's languages. A category such as
 * `Craft / Testing (TEST)` is also called by its last part, with and without what is in parentheses.
 */
export function categoryNames(pack: LocalPack): readonly NameEntry[] {
  return namesIn(
    pack,
    (each) => each.pack.categories,
    ({ title }) => {
      const [last = title] = title.split(BELOW).slice(-1);
      return [...new Set([title, last, last.replace(/ \([^()]*\)$/, '')])];
    },
    ({ title }) => title,
  );
}
