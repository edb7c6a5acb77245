import { expect, test } from 'vitest';
import { describeMindset } from '../../../../src/advice/mindset.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { mindsetDocument } from '../../../../src/output/documents/mindset.ts';
import { shipPackIn } from '../../content/ship-pack.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { mindset: words } = messages;
const view = describeMindset(shipPackIn('en'));
const outline = (more: Partial<typeof view> = {}) =>
  outlineOf(mindsetDocument({ ...view, ...more }, messages));

const FAR = 'From near to far | Looks at the deck | Looks at the horizon |';
const COURSE = 'From orders to a course | Waits for orders | Sets the course |';

test('Shifts of perspective come before those of behaviour, each before and after.', () => {
  const head = `| ${words.staff} | ${words.executive} |`;
  expect(outline({ shifts: view.shifts.toReversed() })).toEqual([
    `# ${words.title}`,
    `## ${words.kinds.perspective}`,
    head,
    FAR,
    `## ${words.kinds.behaviour}`,
    head,
    COURSE,
  ]);
});

test('A kind that the pack lacks has no heading.', () => {
  expect(outline({ shifts: view.shifts.filter(({ kind }) => kind === 'behaviour') })).toEqual([
    `# ${words.title}`,
    `## ${words.kinds.behaviour}`,
    `| ${words.staff} | ${words.executive} |`,
    COURSE,
  ]);
});

test('A pack may have its own words for the title and for before and after.', () => {
  const headings = { title: 'On board', before: 'Hand', after: 'Officer' };
  expect(outline({ headings }).slice(0, 3)).toEqual([
    '# On board',
    `## ${words.kinds.perspective}`,
    '| Hand | Officer |',
  ]);
});
