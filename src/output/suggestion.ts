import type { Context, GlobalOptions } from '../context.ts';
import type { Messages } from '../locale/messages.ts';
import type { Commands } from './document.ts';
import { shellWord } from './shell-word.ts';

/** A command that makes sense next. */
export interface Suggestion {
  /** The words after `career`. */
  readonly command: readonly string[];
  /** What it does, in the reader's language. */
  readonly does: string;
}

/**
 * A command as the reader can paste it into a shell: quoted, and with the `--content` and `--lang` that were given, so
 * that it works the same.
 */
export function commandLine(words: readonly string[], { given }: Pick<Context, 'given'>): string {
  const carried = [
    ...(given.content === undefined || words.includes('--content') ? [] : ['--content', given.content]),
    ...(given.lang === undefined ? [] : ['--lang', given.lang]),
  ];
  return ['career', ...words, ...carried].map((word) => shellWord(word)).join(' ');
}

/** A path as an argument in a suggested command: with a dash in front it would be taken for an option. */
export function pathArgument(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}

/** Messages whose commands repeat `--content`, if it was given, so that they work as shown. */
export function withPack(messages: Messages, { content }: Pick<GlobalOptions, 'content'>): Messages {
  if (content === undefined) return messages;
  return { ...messages, command: (line) => `${line} --content ${shellWord(content)}` };
}

/** Suggestions with the commands as the reader types them. */
export function commandsOf(
  suggestions: readonly Suggestion[],
  context: Pick<Context, 'given'>,
): Commands['commands'] {
  return suggestions.map(({ command, does }) => ({ command: commandLine(command, context), shows: does }));
}
