import { expect, test } from 'vitest';
import type { SourceEntry } from '../../../../src/advice/sources.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { sourcesDocument } from '../../../../src/output/documents/sources.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { sources: words, separator } = messages;

const outline = (...sources: readonly SourceEntry[]) =>
  outlineOf(sourcesDocument({ schema: 'career.sources/1', lang: 'en', sources }, messages));
const own = [
  { id: 'article', title: 'The book', uses: 9 },
  { id: 'editorial', title: 'Our view', uses: 2 },
];

test('A pack’s own sources come first, then its references with where to find them and what for.', () => {
  expect(
    outline(
      ...own,
      {
        id: 'solas',
        title: 'SOLAS',
        publisher: 'IMO',
        edition: '2020',
        use: 'For what is required.',
        uses: 3,
      },
      { id: 'charts', title: 'Charts', uses: 1 },
    ),
  ).toEqual([
    `# ${words.title}`,
    '- The book',
    `  ${words.uses(9)}`,
    '- Our view',
    `  ${words.uses(2)}`,
    `## ${words.references}`,
    `- SOLAS${separator}IMO${separator}2020`,
    '  For what is required.',
    `  ${words.uses(3)}`,
    '- Charts',
    `  ${words.uses(1)}`,
  ]);
});

test('A pack without references has no heading for them.', () => {
  expect(outline(...own)).toHaveLength(5);
});
