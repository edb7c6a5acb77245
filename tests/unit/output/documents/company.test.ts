import { expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { companyDocument } from '../../../../src/output/documents/company.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { company: words } = messages;

test('A kind of business has the role that it leans on, and why and where if the pack says so.', () => {
  const leans = { leans: 'captain', leansName: 'Captain' };
  const ferry = {
    id: 'ferry',
    name: 'Ferry',
    ...leans,
    source: 'editorial',
    industries: ['islands'],
  } as const;
  const tug = { id: 'tug', name: 'Tug', ...leans, source: 'article', industries: [] } as const;
  expect(
    outlineOf(
      companyDocument(
        {
          schema: 'career.company/1',
          lang: 'en',
          companies: [{ ...ferry, reason: 'Many harbours.' }, tug],
          notes: [{ source: 'editorial', text: 'Our view' }],
        },
        messages,
      ),
    ),
  ).toEqual([
    `# ${words.title}`,
    `- Ferry *  ${words.leans('Captain')}`,
    '  Many harbours.',
    `  ${words.industries(['islands'])}`,
    `- Tug  ${words.leans('Captain')}`,
    '* Our view (muted)',
  ]);
});
