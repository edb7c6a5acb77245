import type { Context } from '../context.ts';
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

/** The option that commands in messages repeat: the reader's own pack, if it was given. */
export function carriedOption({ content }: { readonly content?: string | undefined }): string {
  return content === undefined ? '' : ` --content ${shellWord(content)}`;
}

/** Suggestions with the commands as the reader types them. */
export function commandsOf(
  suggestions: readonly Suggestion[],
  context: Pick<Context, 'given'>,
): Commands['commands'] {
  return suggestions.map(({ command, does }) => ({ command: commandLine(command, context), shows: does }));
}
