import type { QuizItem } from '../advice/quiz/items.ts';
import type { Sequence } from '../advice/quiz/sequence.ts';
import type { Prompter } from './prompter.ts';

/** How far an interview has come. */
export interface Progress {
  /** The items put to the person so far, in order. */
  readonly asked: readonly string[];
  /** Answers by item id, also to items the person has gone back over. */
  readonly answers: ReadonlyMap<string, number>;
}

export interface Interview {
  readonly items: readonly QuizItem[];
  readonly sequence: Sequence;
  /** How many statements there will be, as far as one can say. */
  readonly expected: number;
  /** Whether there will be that many, or only about that many. */
  readonly exact: boolean;
  readonly from: Progress;
  /** Called whenever the person has moved on or back. */
  readonly keep: (progress: Progress) => void;
  /** What is said before the first statement of the readiness section. */
  readonly readinessIntro: string;
}

/**
 * Puts statements to a person, one after the other; they may go back, skip, and see the result at any time. Returns
 * the answers to the items asked, by item id.
 */
export async function interview(
  { items, sequence, expected, exact, from, keep, readinessIntro }: Interview,
  prompter: Prompter,
): Promise<ReadonlyMap<string, number>> {
  const byId = new Map(items.map((item) => [item.id, item]));
  const answers = new Map(from.answers);
  let asked = from.asked;
  const given = (): ReadonlyMap<string, number> => new Map([...answers].filter(([id]) => asked.includes(id)));
  for (;;) {
    const item = byId.get(sequence(asked, answers) ?? '');
    if (!item) return given();
    const before = answers.get(item.id);
    const opensReadiness =
      item.section === 'readiness' && byId.get(asked.at(-1) ?? '')?.section !== 'readiness';
    const reply = await prompter.statement({
      number: asked.length + 1,
      total: Math.max(expected, asked.length + 1),
      exact,
      text: item.text,
      ...(opensReadiness && { intro: readinessIntro }),
      ...(before !== undefined && { given: before }),
    });
    if (reply.kind === 'finish') return given();
    if (reply.kind === 'answer') answers.set(item.id, reply.value);
    if (reply.kind === 'skip') answers.delete(item.id);
    asked = reply.kind === 'back' ? asked.slice(0, -1) : [...asked, item.id];
    keep({ asked, answers });
  }
}
