import { type NameEntry, resolveName } from '../names.ts';
import type { CommandLine } from './line.ts';

/** A word that can be typed, and what it stands for. */
export interface Candidate {
  readonly word: string;
  /** On one line; empty where it would say no more than the word. */
  readonly description: string;
}

/** Something that a value names, and what the reader calls it. */
export interface CompletionChoice extends NameEntry {
  readonly description: string;
}

/** The commands, options or choices that begin with what has been typed. */
export function candidatesFor(
  { place, typed, operands }: CommandLine,
  choices: readonly CompletionChoice[],
): readonly Candidate[] {
  switch (place?.kind) {
    case undefined:
      return [];
    case 'command':
      return begun(
        typed,
        place.commands.map(({ name, description }) => candidate(name, description)),
      );
    case 'option':
      return begun(
        typed,
        place.options.flatMap(({ flags, description }) => flags.map((flag) => candidate(flag, description))),
      );
    case 'value':
      return place.slot.words
        ? begun(
            typed,
            place.slot.words.map((word) => candidate(word, '')),
          )
        : named(
            typed,
            choices.filter(({ id }) => !operands.includes(id)),
          );
  }
}

/** Choices go by their ids; by another name only where that is what has been begun and no other choice has it. */
function named(typed: string, choices: readonly CompletionChoice[]): readonly Candidate[] {
  return choices.flatMap(({ id, names, description }) => {
    if (id.startsWith(typed)) return [candidate(id, description)];
    return [...new Set(names)]
      .filter((name) => name.startsWith(typed) && PLAIN.test(name))
      .filter((name) => resolveName(name, choices).kind === 'found')
      .map((name) => candidate(name, description));
  });
}

/** A word that every shell takes as it is: no spaces, no quotes, nothing that a shell gives a meaning to. */
const PLAIN = /^[^\s\p{Cc}!-*,;<=>?@[\\\]^`{|}~:]+$/u;

function begun(typed: string, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ word }) => word.startsWith(typed));
}

function candidate(word: string, description: string): Candidate {
  const line = description.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return { word, description: line === word ? '' : line };
}
