import { type NameEntry, resolveName } from '../names.ts';
import type { CommandLine } from './line.ts';

/** A word that completes what has been typed, and its meaning. */
export interface Candidate {
  readonly word: string;
  /** One line; empty if it would only repeat the word. */
  readonly description: string;
}

/** A possible value, its other names, and its description. */
export interface CompletionChoice extends NameEntry {
  readonly description: string;
}

/** Returns the commands, options or choices that begin with what has been typed. */
export function candidatesFor(
  { expected, typed, operands }: CommandLine,
  choices: readonly CompletionChoice[],
): readonly Candidate[] {
  switch (expected?.kind) {
    case undefined:
      return [];
    case 'command':
      return startingWith(
        typed,
        expected.commands.map(({ name, description }) => candidate(name, description)),
      );
    case 'option':
      return startingWith(
        typed,
        expected.options.flatMap(({ flags, description }) =>
          flags.map((flag) => candidate(flag, description)),
        ),
      );
    case 'value':
      return expected.slot.words
        ? startingWith(
            typed,
            expected.slot.words.map((word) => candidate(word, '')),
          )
        : named(
            typed,
            choices.filter(({ id }) => !operands.includes(id)),
          );
  }
}

/** Offers choices by id; by another name only if the user has begun to type it and it is unambiguous. */
function named(typed: string, choices: readonly CompletionChoice[]): readonly Candidate[] {
  return choices.flatMap(({ id, names, description }) => {
    if (id.startsWith(typed)) return [candidate(id, description)];
    return [...new Set(names)]
      .filter((name) => name.startsWith(typed) && PLAIN.test(name))
      .filter((name) => resolveName(name, choices).kind === 'found')
      .map((name) => candidate(name, description));
  });
}

/** A word that no shell needs to have quoted. */
const PLAIN = /^[^\s\p{Cc}!-*,;<=>?@[\\\]^`{|}~:]+$/u;

function startingWith(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(typed));
}

function candidate(word: string, description: string): Candidate {
  const line = description.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return { word, description: line === word ? '' : line };
}
