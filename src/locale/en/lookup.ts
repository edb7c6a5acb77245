import type { Command } from '../command.ts';
import { count } from './words.ts';

export const faq = {
  title: 'Common questions',
  alsoFound: (questions: number) => `Also found: ${count(questions, 'question', 'questions')}`,
  best: (shown: number, total: number) =>
    `Showing the best ${shown} of ${total} matching questions; --all shows every answer.`,
  readOne: (command: Command) => `“${command('career faq <number>')}” shows an answer.`,
};

export const glossary = { title: 'Glossary' };

export const search = {
  title: (query: string, shown: number, total: number) =>
    shown < total ? `Results for “${query}”: best ${shown} of ${total}` : `Results for “${query}”: ${total}`,
  more: (shown: number, total: number) => `Showing the best ${shown} of ${total}; --all shows every one.`,
  nothing: (query: string) => `No results for “${query}”.`,
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
