import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { find } from '../../../../src/advice/find.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { LANGUAGES, type Language } from '../../../../src/locale/language.ts';
import type { Document } from '../../../../src/output/document.ts';
import { documentOf } from '../../../../src/output/documents/document-of.ts';
import { wideWidthOf } from '../../../../src/output/terminal/ambiguous.ts';
import { renderTerminal } from '../../../../src/output/terminal/render.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { type Measure, widthOf } from '../../../../src/output/terminal/width.ts';
import type { View } from '../../../../src/output/view.ts';
import { LONG } from '../../../times.ts';
import { builtInFor } from '../../content/built-in.ts';
import { everyView } from '../views.ts';

/** Two views of every kind, and what a search finds. */
async function someViews(lang: Language): Promise<readonly View[]> {
  const pack = await builtInFor(lang);
  const views = await everyView(lang);
  const ofKind = new Map(
    views.map((view) => [view.schema, views.filter(({ schema }) => schema === view.schema)]),
  );
  return [
    ...[...ofKind.values()].flatMap((each) => each.slice(0, 2)),
    ...['CIO 技術', 'CTD'].map((query) => {
      const found = find(pack, query);
      return { ...found, hits: found.hits.map((hit) => ({ ...hit, command: hit.command.join(' ') })) };
    }),
  ];
}

/** The texts of a document that are set as running text; tables have tests of their own. */
function textsOf(document: Document): readonly string[] {
  return document.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.text];
      case 'facts':
        return block.facts.flatMap(({ label, text }) => [label, text]);
      case 'items':
        return block.items.flatMap(({ marker = '', text, notes = [], details = [] }) => [
          marker,
          text,
          ...notes,
          ...details,
        ]);
      default:
        return [];
    }
  });
}

const squeeze = (text: string): string => text.replace(/\s/gu, '');

/** Renders a view at a width; fails if a line is too wide or a text is incomplete. */
function check(document: Document, width: number, measure: Measure, bullet: string): void {
  const layout = { width, measure, style: styleWith(width % 2 === 0), ascii: measure('─') > 1, bullet };
  const printed = stripVTControlCharacters(renderTerminal(document, layout));
  expect(Math.max(...printed.split('\n').map(measure))).toBeLessThanOrEqual(width);
  const found = squeeze(printed);
  for (const text of textsOf(document)) expect(found).toContain(squeeze(text));
}

/** Widths around which layouts change; in the long run, every supported width. */
const WIDTHS = LONG
  ? Array.from({ length: 161 }, (_, i) => 40 + i)
  : [40, 41, 59, 60, 80, 99, 100, 101, 140, 200];
const AMBIGUOUS_WIDTHS = LONG ? WIDTHS : [40, 59, 60, 133];

/** Every screen of the built-in pack. */
describe.each(LANGUAGES)('every screen in %s fits its width and loses no character', (lang) => {
  test('from 40 to 200 columns', async () => {
    const messages = await messagesIn(lang);
    for (const view of await someViews(lang)) {
      const document = documentOf(view, messages);
      for (const width of WIDTHS) check(document, width, widthOf, messages.bullet);
    }
  });

  test('where ambiguous characters are two columns wide', async () => {
    const messages = await messagesIn(lang);
    for (const view of await someViews(lang)) {
      const document = documentOf(view, messages);
      for (const width of AMBIGUOUS_WIDTHS) check(document, width, wideWidthOf, messages.bullet);
    }
  });
});

test('tables align where ambiguous characters are two columns wide', async () => {
  const messages = await messagesIn('ja');
  const table = {
    kind: 'table',
    columns: [{ title: '①→②' }, { title: '…※…' }],
    rows: [{ label: '行①', cells: [['a → b', '※ 注 ①'], ['ない…']] }],
  } as const;
  const lines = renderTerminal([table], {
    width: 80,
    measure: wideWidthOf,
    style: styleWith(false),
    ascii: true,
    bullet: messages.bullet,
  })
    .trimEnd()
    .split('\n');
  expect(new Set(lines.map(wideWidthOf)).size).toBe(1);
  expect(wideWidthOf('①→②')).toBe(6);
  expect(wideWidthOf('か\u3099e\u0301')).toBe(3);
  expect(lines.join('\n')).not.toMatch(/[\u2500-\u257f]/);
});
