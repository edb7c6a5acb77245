import { expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { glossaryDocument } from '../../../../src/output/documents/glossary.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');

test('A term has its reading in Japanese only.', () => {
  const terms = [
    { id: 'starboard', term: '右舷', reading: 'うげん', definition: '船の右側です。' },
    { id: 'log', term: 'ログ', definition: '航海の記録です。' },
  ];
  const outline = (lang: string) =>
    outlineOf(glossaryDocument({ schema: 'career.glossary/1', lang, terms }, messages));
  expect(outline('ja')).toEqual([
    `# ${messages.glossary.title}`,
    '- 右舷（うげん）',
    '  船の右側です。',
    '- ログ',
    '  航海の記録です。',
  ]);
  expect(outline('en')[1]).toBe('- 右舷');
});
