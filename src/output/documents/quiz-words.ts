import { SCALE } from '../../advice/quiz/instrument.ts';
import type { QuizResultView } from '../../advice/quiz/result.ts';
import type { Messages } from '../../locale/messages.ts';

/** What a role of a result is called. */
export function nameOf(id: string, { roles, alternatives }: QuizResultView): string {
  return [...roles, ...alternatives].find((role) => role.id === id)?.name ?? id;
}

/** Points with their sign, as whole as screens show them. */
export function signedPoints(points: number): string {
  const whole = Math.round(Math.abs(points));
  return whole === 0 ? '0' : `${points > 0 ? '+' : '-'}${whole}`;
}

/** An answer in words. */
export function answerWords(answer: number, { quiz }: Messages): string {
  const words: Readonly<Record<number, string>> = quiz.scale;
  return words[answer] ?? `${answer}/${SCALE.max}`;
}
