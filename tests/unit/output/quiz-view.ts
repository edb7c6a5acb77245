import type { QuizResultView } from '../../../src/advice/quiz/assess.ts';
import type { QuizPair } from '../../../src/advice/quiz/result.ts';

/** The pair that the pack compares, with the first role well in front. */
export const PAIR: QuizPair = { a: 'cio', b: 'cto', probability: 0.88, verdict: 'clear', flip: null };

/** A result with three roles, the CIO clearly in front, and an alternative. */
export function quizView(more: Partial<QuizResultView> = {}): QuizResultView {
  return {
    schema: 'career.quiz-result/1',
    lang: 'en',
    outcome: 'clear',
    marked: true,
    top: 'cio',
    shortlist: ['cio'],
    roles: [
      { id: 'cio', name: 'CIO', title: 'Chief Information Officer', rank: 1, fit: 70, share: 0.85 },
      { id: 'cto', name: 'CTO', title: 'Chief Technology Officer', rank: 2, fit: 55, share: 0.1 },
      { id: 'cpo', name: 'CPO', rank: 3, fit: 40, share: 0.05 },
    ],
    pair: null,
    seat: { score: 0.8, answered: 4, verdict: 'drawn' },
    alternatives: [{ id: 'expert', name: 'Expert', fit: 45 }],
    traits: [
      {
        ...{ id: 'technology', label: 'Technology', score: -0.5, answered: 4 },
        emphasis: { cio: 0.2, cto: 0.9, expert: 1 },
      },
      { id: 'people', label: 'People', score: 0, answered: 0, emphasis: { cio: 0.8, cto: 0.1, cpo: 0.4 } },
    ],
    readiness: { score: null, shifts: [] },
    contributions: [],
    dealbreakers: [],
    warnings: [],
    answered: 20,
    evidence: { for: [], against: [] },
    joys: [],
    trials: [],
    ...more,
  };
}
