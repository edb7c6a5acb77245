import { expect, test } from 'vitest';
import type { FaqView } from '../../../../src/advice/faq.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { faqDocument } from '../../../../src/output/documents/faq.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { faq: words } = messages;

const entries = ['editorial', 'article', 'article'].map((source, i) => ({
  ...{
    number: i + 1,
    id: `q${i + 1}`,
    question: `Question ${i + 1}?`,
    answer: `First ${i + 1}.${i === 0 ? '\n\n' : '\n  \n'}Then.\n`,
  },
  source: source === 'editorial' ? ('editorial' as const) : ('article' as const),
}));
const outline = (more: Partial<FaqView>) =>
  outlineOf(
    faqDocument(
      {
        schema: 'career.faq/1',
        lang: 'en',
        shown: 'questions',
        entries,
        notes: [{ source: 'editorial', text: 'Our view' }],
        ...more,
      },
      messages,
    ),
  );
const TITLE = `# ${words.title}`;
const QUESTIONS = ['1. Question 1? *', '2. Question 2?', '3. Question 3?'];
const READ_ONE = `${words.readOne(messages.command)} (muted)`;
const NOTE = '* Our view (muted)';

test('The list of questions says how to read one.', () => {
  expect(outline({})).toEqual([TITLE, ...QUESTIONS, READ_ONE, NOTE]);
  expect(outline({ entries: [] })).toEqual([TITLE, NOTE]);
});

test('A search that shows questions keeps the title, and says how many more there are.', () => {
  expect(outline({ query: 'sea', total: 8 })).toEqual([
    TITLE,
    ...QUESTIONS,
    READ_ONE,
    `${words.best(3, 8)} (muted)`,
    NOTE,
  ]);
  expect(outline({ query: 'sea', total: 3 })).not.toContain(`${words.best(3, 3)} (muted)`);
});

test('The best hit is answered in paragraphs, and the others are named below it.', () => {
  const best = outline({ query: 'sea', shown: 'best' });
  expect(best).toEqual([
    '## 1. Question 1? * (role)',
    'First 1.',
    'Then.',
    `## ${words.alsoFound(2)}`,
    ...QUESTIONS.slice(1),
    READ_ONE,
    NOTE,
  ]);
  expect(outline({ query: 'sea', shown: 'best', entries: entries.slice(0, 1) })).toEqual([
    ...best.slice(0, 3),
    NOTE,
  ]);
});

test('Of all answers only the first two are unfolded.', () => {
  expect(outline({ shown: 'answers' })).toEqual([
    TITLE,
    ...['## 1. Question 1? * (role)', 'First 1.', 'Then.'],
    ...['## 2. Question 2? (role)', 'First 2.', 'Then.'],
    ...['## 3. Question 3? (role, folded)', 'First 3.', 'Then.'],
    NOTE,
  ]);
});
