import type { Length, Sequence } from '../advice/quiz/sequence.ts';

/** How far somebody is with a form. */
export interface Progress {
  readonly length: Length;
  /** The ids of the statements asked so far, in order. */
  readonly asked: readonly string[];
  /** The position of the current statement in `asked`; past its end once all have been asked. */
  readonly at: number;
  /** 1 to 5, by id. */
  readonly answers: ReadonlyMap<string, number>;
  /** The ids of the deal-breakers that were chosen. */
  readonly dealbreakers: readonly string[];
}

/** The progress before the first statement of a form. */
export function beginning(length: Length): Progress {
  return { length, asked: [], at: -1, answers: new Map(), dealbreakers: [] };
}

/** Goes on to the next statement: one that was asked before, or else the next of the sequence. */
export function forward(progress: Progress, sequence: Sequence): Progress {
  const { asked, answers } = progress;
  const at = progress.at + 1;
  const next = at < asked.length ? undefined : sequence(asked, answers);
  return { ...progress, at, asked: next === undefined ? asked : [...asked, next] };
}

/** Goes back to the previous statement; stays at the first. */
export function back(progress: Progress): Progress {
  return { ...progress, at: Math.max(0, progress.at - 1) };
}

/** Records an answer to the current statement. */
export function answered(progress: Progress, answer: number): Progress {
  const id = progress.asked[progress.at];
  return id === undefined ? progress : { ...progress, answers: new Map(progress.answers).set(id, answer) };
}

/** The text of an answers file: one line, so that the files of many people can be concatenated. */
export function answersFile({ answers, dealbreakers }: Progress, person: string): string {
  const id = person.trim();
  return `${JSON.stringify({ ...(id !== '' && { id }), answers: Object.fromEntries(answers), dealbreakers })}\n`;
}

/** The name of that file. */
export function nameOfFile(person: string): string {
  const id = person.trim().replace(/[^\p{L}\p{N}_-]+/gu, '_');
  return `career-answers${id === '' ? '' : `-${id}`}.json`;
}
