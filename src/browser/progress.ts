import type { Length, Sequence } from '../advice/quiz/sequence.ts';

/** How far somebody is with a form. */
export interface Progress {
  readonly length: Length;
  /** The ids of the statements that have been put, in order. */
  readonly asked: readonly string[];
  /** The position in `asked` of the statement being put; beyond its end once all have been. */
  readonly at: number;
  /** 1 to 5, by id. */
  readonly answers: ReadonlyMap<string, number>;
  /** The ids of the deal-breakers that were chosen. */
  readonly dealbreakers: readonly string[];
}

/** Before the first statement of a form. */
export function beginning(length: Length): Progress {
  return { length, asked: [], at: -1, answers: new Map(), dealbreakers: [] };
}

/** Goes on to the next statement: one that has been put before, or else the next of the sequence. */
export function forward(progress: Progress, sequence: Sequence): Progress {
  const { asked, answers } = progress;
  const at = progress.at + 1;
  const next = at < asked.length ? undefined : sequence(asked, answers);
  return { ...progress, at, asked: next === undefined ? asked : [...asked, next] };
}

/** Goes back to the statement before; stays at the first. */
export function back(progress: Progress): Progress {
  return { ...progress, at: Math.max(0, progress.at - 1) };
}

/** Notes an answer to the statement being put. */
export function answered(progress: Progress, answer: number): Progress {
  const id = progress.asked[progress.at];
  return id === undefined ? progress : { ...progress, answers: new Map(progress.answers).set(id, answer) };
}

/** The text of an answers file: a line, so that the files of many people can be joined to one. */
export function answersFile({ answers, dealbreakers }: Progress, person: string): string {
  const id = person.trim();
  return `${JSON.stringify({ ...(id !== '' && { id }), answers: Object.fromEntries(answers), dealbreakers })}\n`;
}

/** What to call that file. */
export function nameOfFile(person: string): string {
  const id = person.trim().replace(/[^\p{L}\p{N}_-]+/gu, '_');
  return `career-answers${id === '' ? '' : `-${id}`}.json`;
}
