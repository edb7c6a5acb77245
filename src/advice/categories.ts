import type { LocalPack } from '../content/localise.ts';
import { type NameEntry, namesIn } from './names.ts';

/** Returns the names of the categories of milestones in all of the pack's languages. */
export function categoryNames(pack: LocalPack): readonly NameEntry[] {
  return namesIn(
    pack,
    (each) => each.pack.categories,
    ({ title }) => [title],
    ({ title }) => title,
  );
}
