import { count } from './words.ts';

export const faq = {
  title: 'Questions people ask',
  alsoFound: (questions: number) => `Also found: ${count(questions, 'question', 'questions')}`,
  best: (shown: number, total: number) => `These are the best ${shown} of ${total} questions found.`,
  readOne: 'career faq <number> shows an answer.',
};

export const glossary = { title: 'Glossary' };

export const search = {
  title: (query: string, shown: number, total: number) =>
    shown < total
      ? `${query}: the best ${shown} of ${total} hits`
      : `${query}: ${count(total, 'hit', 'hits')}`,
  nothing: (query: string) => `Nothing here speaks of "${query}".`,
  kinds: {
    role: 'Role',
    duty: 'Duty',
    joy: 'Joy',
    trial: 'Trial',
    step: 'Step',
    milestone: 'Milestone',
    shift: 'Mindset shift',
    company: 'Kind of company',
    question: 'Question',
    term: 'Term',
  },
};
