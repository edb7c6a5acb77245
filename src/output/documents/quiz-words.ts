import type { QuizResultView } from '../../advice/quiz/assess.ts';
import { SCALE } from '../../advice/quiz/instrument.ts';
import type { QuizPair } from '../../advice/quiz/result.ts';
import type { Messages } from '../../locale/messages.ts';

/** The program's own words that a result needs. */
export type QuizWords = Pick<Messages, 'command' | 'quiz' | 'titled'>;

/** The name of a role in a result. */
export function nameOf(
  id: string,
  { roles, alternatives }: Pick<QuizResultView, 'roles' | 'alternatives'>,
): string {
  return [...roles, ...alternatives].find((role) => role.id === id)?.name ?? id;
}

/** Points with their sign, rounded as on screens. */
export function signedPoints(points: number): string {
  const whole = Math.round(Math.abs(points));
  return whole === 0 ? '0' : `${points > 0 ? '+' : '-'}${whole}`;
}

/** More statements than this do not help to see what would change the order. */
const MOST_MOVES = 6;

/** Whether a few answers would reverse the order of the pair. */
export function turnsEasily(pair: QuizPair): pair is QuizPair & { readonly flip: Flip } {
  const answers = pair.flip?.answers ?? 0;
  return answers > 0 && answers <= MOST_MOVES;
}

type Flip = NonNullable<QuizPair['flip']>;

/** An answer in words. */
export function answerWords(answer: number, { quiz }: Pick<Messages, 'quiz'>): string {
  const words: Readonly<Record<number, string>> = quiz.scale;
  return words[answer] ?? `${answer}/${SCALE.max}`;
}

/** Readiness below MIDDLING is low, and above HIGH it is high. */
const MIDDLING = 40;
const HIGH = 60;

/** Readiness, 0 to 100, in a word. */
export function readinessLevel(score: number): 'low' | 'middling' | 'high' {
  if (score < MIDDLING) return 'low';
  return score > HIGH ? 'high' : 'middling';
}
