import { expect, test } from 'vitest';
import type { SearchView } from '../../../../src/advice/find.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { searchDocument } from '../../../../src/output/documents/search.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { search: words } = messages;

const hit: SearchView['hits'][number] = {
  kind: 'joy',
  id: 'open-sea',
  title: 'The open sea',
  excerpt: 'The sea is wide; the sea is deep.',
  score: 1,
  marks: {
    title: [[9, 12]],
    excerpt: [
      [4, 7],
      [21, 24],
    ],
  },
  command: 'career role captain',
};
const outline = (more: Partial<SearchView>) =>
  outlineOf(
    searchDocument(
      { schema: 'career.search/1', lang: 'en', query: 'sea', hits: [hit], total: 1, near: [], ...more },
      messages,
    ),
  );

test('A hit says what it is, with the matching words in brackets, and how to read it in full.', () => {
  const plain = { ...hit, excerpt: '', marks: { title: [], excerpt: [] } };
  expect(outline({ hits: [hit, plain], total: 2 })).toEqual([
    `# ${words.title('sea', 2, 2)}`,
    `1. ${words.kinds.joy}: The open [sea]`,
    '  The [sea] is wide; the [sea] is deep.',
    '  career role captain',
    `2. ${words.kinds.joy}: The open sea`,
    '  career role captain',
  ]);
});

test('Hits that are not shown are counted.', () => {
  expect(outline({ total: 9 }).at(-1)).toBe(`${words.more(1, 9)} (muted)`);
});

test('A search without hits says so, and names what is spelled like it.', () => {
  expect(outline({ hits: [], total: 0 })).toEqual([words.nothing('sea')]);
  expect(outline({ hits: [], total: 0, near: ['sail'] })).toEqual([
    words.nothing('sea'),
    messages.errors.didYouMean(['sail']),
  ]);
});
