import type { QuizItem } from '../advice/quiz/items.ts';
import type { Prompter } from './prompter.ts';

/**
 * Puts statements to a person, one after the other; they may go back, and skip. Returns the answers by item id.
 *
 * @param readinessIntro what is said before the first statement of the readiness section
 */
export async function interview(
  items: readonly QuizItem[],
  prompter: Prompter,
  readinessIntro: string,
): Promise<ReadonlyMap<string, number>> {
  const answers = new Map<string, number>();
  let position = 0;
  while (position < items.length) {
    const item = items[position];
    if (!item) break;
    const given = answers.get(item.id);
    const opensReadiness = item.section === 'readiness' && items[position - 1]?.section !== 'readiness';
    const reply = await prompter.statement({
      number: position + 1,
      total: items.length,
      text: item.text,
      ...(opensReadiness && { intro: readinessIntro }),
      ...(given !== undefined && { given }),
    });
    if (reply.kind === 'answer') answers.set(item.id, reply.value);
    if (reply.kind === 'skip') answers.delete(item.id);
    position = reply.kind === 'back' ? Math.max(0, position - 1) : position + 1;
  }
  return answers;
}
