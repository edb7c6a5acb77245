import type { Section } from '../advice/quiz/instrument.ts';
import type { QuizItem } from '../advice/quiz/items.ts';
import type { Sequence } from '../advice/quiz/sequence.ts';
import type { Prompter } from './prompter.ts';

/** The progress of an interview. */
export interface Progress {
  /** The ids of the items asked so far, in order. */
  readonly asked: readonly string[];
  /** Answers by item id, including those to items the person has gone back over. */
  readonly answers: ReadonlyMap<string, number>;
}

export interface Interview {
  readonly items: readonly QuizItem[];
  readonly sequence: Sequence;
  /** The number of statements to ask. */
  readonly statements: number;
  readonly from: Progress;
  /** Called whenever the person has moved on or back. */
  readonly keep: (progress: Progress) => void;
  /** The introduction to each section. */
  readonly intros: Readonly<Record<Section, string>>;
}

export interface Interviewed extends Progress {
  /** Whether the person wanted the result before the end. */
  readonly finished: boolean;
}

/**
 * Asks a person the statements one by one; they may go back, skip, and see the result at any time. Returns what was
 * asked, with the answers by item id.
 */
export async function interview(
  { items, sequence, statements, from, keep, intros }: Interview,
  prompter: Prompter,
): Promise<Interviewed> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const answers = new Map(from.answers);
  let asked = from.asked;
  /** The statements that the person has gone back over, next first. They are asked again in the same order. */
  let over: readonly string[] = [];
  const ended = (finished: boolean): Interviewed => ({
    asked,
    answers: new Map([...answers].filter(([id]) => asked.includes(id))),
    finished,
  });
  for (;;) {
    const item = byId.get(over[0] ?? sequence(asked, answers) ?? '');
    if (!item) return ended(false);
    const before = answers.get(item.id);
    const opens = byId.get(asked.at(-1) ?? '')?.section !== item.section;
    const reply = await prompter.statement({
      number: asked.length + 1,
      total: statements,
      text: item.text,
      ...(opens && { intro: intros[item.section] }),
      ...(before !== undefined && { given: before }),
    });
    if (reply.kind === 'finish') return ended(true);
    if (reply.kind === 'answer') answers.set(item.id, reply.value);
    if (reply.kind === 'skip') answers.delete(item.id);
    if (reply.kind === 'back') {
      over = [...asked.slice(-1), ...over];
      asked = asked.slice(0, -1);
    } else {
      over = over.slice(1);
      asked = [...asked, item.id];
    }
    keep({ asked, answers });
  }
}
