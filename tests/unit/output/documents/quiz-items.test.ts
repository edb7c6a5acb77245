import { expect, test } from 'vitest';
import { listItems } from '../../../../src/advice/quiz/items.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { quizItemsDocument } from '../../../../src/output/documents/quiz-items.ts';
import { shipPackIn } from '../../content/ship-pack.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { quiz: words } = messages;
const pack = shipPackIn('en');
const { quiz } = pack;
if (!quiz) throw new Error('the ship’s pack has a quiz');

const OPENING = [`# ${words.itemsTitle}`, words.itemsScale, '1: Not at all', '2: In between', '3: Very'];
const labels = ['Not at all', 'In between', 'Very'];
const view = listItems(pack, quiz, labels);
const outline = (more: Partial<typeof view>) => outlineOf(quizItemsDocument({ ...view, ...more }, messages));

test('Statements are numbered through all sections, after the answers to choose from.', () => {
  expect(outline({})).toEqual([
    ...OPENING,
    `## ${words.sections.fit}`,
    '1. I like storms.',
    '2. I skip charts.',
    `## ${words.sections.seat}`,
    '3. I want to lead a ship.',
    `## ${words.sections.readiness}`,
    '4. I look far ahead.',
    '5. I wait for orders.',
    `## ${words.sections.dealbreakers}`,
    '[ ] Dry feet',
  ]);
});

test('A section that the quiz lacks has no heading.', () => {
  const items = view.items.filter(({ section }) => section === 'seat');
  expect(outline({ items, dealbreakers: [] })).toEqual([
    ...OPENING,
    `## ${words.sections.seat}`,
    '1. I want to lead a ship.',
  ]);
});

test('In detail, authors see what each statement measures, and what each role asks of each trait.', () => {
  const detail = outlineOf(quizItemsDocument(listItems(pack, quiz, labels, true), messages));
  const measured = (title: string) => detail[detail.findIndex((line) => line.endsWith(title)) + 1];
  expect(measured('I like storms.')).toBe(`  daring-1 · Daring · ${words.quick} · joy/open-sea`);
  expect(measured('I skip charts.')).toBe(
    `  care-1 · Care · ${words.reversed} · ${words.quick} · duty/soundings`,
  );
  expect(measured('I look far ahead.')).toMatch(/^ {2}far-1 · From near to far/);
  expect(measured('I want to lead a ship.')).toMatch(/^ {2}seat-1( · quick)?$/);
  expect(measured('Dry feet')).toBe(`  ${messages.titled('pilot', 'Ships are wet.')}`);
  expect(detail.slice(-5)).toEqual([
    `## ${words.emphasis}`,
    '| Daring | Care |',
    'captain | 1 | -0.5 |',
    'pilot | -0.5 | 1 |',
    'cook | 0 | 0.5 |',
  ]);
});
