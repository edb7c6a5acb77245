import { find } from '../advice/find.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { commandLine } from '../output/suggestion.ts';
import { suggested } from './suggested.ts';

/**
 * Returns a hint for words that a list has nothing for: similar names in it, the search that finds them elsewhere, and
 * the lists to look through, each on a line.
 *
 * @param near similar names in the list
 */
export function afterMiss(given: string, near: readonly string[], pack: LocalPack, context: Context): string {
  const { errors, next } = context.messages;
  const words = given.replaceAll(/\s+/g, ' ');
  const line = (command: readonly string[]): string => commandLine(command, context);
  const lists = suggested(pack, [
    { command: ['faq'], does: next.faq },
    { command: ['glossary'], does: next.glossary },
  ]);
  return [
    ...(near.length > 0 ? [errors.didYouMean(near)] : []),
    ...(find(pack, words).total > 0 ? [errors.foundBySearch(line(['search', words]))] : []),
    ...(lists.length > 0 ? [errors.lookThrough(lists.map(({ command }) => line(command)))] : []),
  ].join('\n');
}
