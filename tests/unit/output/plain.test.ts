import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../src/output/document.ts';
import { renderPlain } from '../../../src/output/plain.ts';
import { PROFILES, RAIL } from './blocks.ts';
import { document as anyDocument, textsOf } from './generated.ts';
import { withoutSpaces } from './mixed-text.ts';

describe('each kind of block', () => {
  const cases: readonly { kind: string; block: Block; lines: readonly string[] }[] = [
    {
      kind: 'A heading is its text.',
      block: { kind: 'heading', level: 1, text: 'CIO and CTO compared' },
      lines: ['CIO and CTO compared'],
    },
    {
      kind: 'A paragraph keeps its line breaks but no blank lines.',
      block: { kind: 'paragraph', text: 'one\n\ntwo' },
      lines: ['one', 'two'],
    },
    {
      kind: 'A fact is its label and its text.',
      block: { kind: 'facts', facts: [{ label: '使命', text: '守る' }] },
      lines: ['使命: 守る'],
    },
    {
      kind: 'A command is its words and what it shows.',
      block: { kind: 'commands', commands: [{ command: 'career faq', shows: 'what people ask' }] },
      lines: ['career faq: what people ask'],
    },
    {
      kind: 'A rail is its stops, with their numbers.',
      block: RAIL,
      lines: ['1. Mate [here 2/5]', '2. Master'],
    },
    {
      kind: 'Profiles are values, with what their ends mean, for each trait.',
      block: PROFILES,
      lines: [
        'From one end to the other',
        'Daring: -100: stays',
        'Daring: All: 50 ±20',
        'Daring: CIO: -100',
        'Daring: 100: goes far',
        'Care: All: -',
        'Care: CIO: 0',
        'Care: 100: checks',
      ],
    },
    {
      kind: 'A table names its columns in full where they have the same name.',
      block: {
        kind: 'table',
        columns: [
          { title: 'CDO', subtitle: 'Digital' },
          { title: 'CDO', subtitle: 'Data' },
        ],
        rows: [{ label: 'Joys', cells: [['one'], ['two']] }],
      },
      lines: ['Joys: CDO: Digital: one', 'Joys: CDO: Data: two'],
    },
    {
      kind: 'An item is its marker, its text, each of its notes and its details.',
      block: {
        kind: 'items',
        items: [
          { text: 'one' },
          { marker: '2.', text: 'two', details: ['First.', 'Second.'] },
          { marker: '[x]', text: 'three', notes: ['CIO 60', 'ready'], details: ['Third.'] },
        ],
      },
      lines: ['one', '2. two: First. Second.', '[x] three: CIO 60: ready: Third.'],
    },
    {
      kind: 'A table says first what its columns stand for, then for every entry its row and its column.',
      block: {
        kind: 'table',
        columns: [{ title: 'CIO', subtitle: 'Chief Information Officer' }, { title: 'CTO' }],
        rows: [
          { label: 'Stance', cells: [['Guards.'], ['Builds.']] },
          { label: 'Joys', cells: [['one', 'two'], []] },
        ],
      },
      lines: [
        'CIO: Chief Information Officer',
        'Stance: CIO: Guards.',
        'Stance: CTO: Builds.',
        'Joys: CIO: one',
        'Joys: CIO: two',
      ],
    },
    {
      kind: 'A bar is its label and its value, rounded, or a dash where there is none.',
      block: {
        kind: 'bars',
        bars: [
          { label: 'CIO', value: 61.5 },
          { label: 'CTO', value: null },
          { label: 'Step 1', value: 40, shown: '2/5' },
        ],
      },
      lines: ['CIO: 62', 'CTO: -', 'Step 1: 2/5'],
    },
    {
      kind: 'A trend is its label and all its values, rounded, oldest first.',
      block: { kind: 'trends', trends: [{ label: 'CIO', values: [40, 55.4, 54.6] }] },
      lines: ['CIO: 40, 55, 55'],
    },
    {
      kind: 'A timeline says when each of its spans is, then what happens, with its date and its id.',
      block: {
        kind: 'timeline',
        spans: [
          { label: 'Step 1: Mate', dates: 'Nov 2026 – Oct 2027', notes: [], from: 0, to: 0.5 },
          {
            label: 'Step 2: Master',
            dates: 'Nov 2027 – Oct 2028',
            notes: ['End set by you'],
            from: 0.5,
            to: 1,
          },
        ],
        ticks: [{ at: 1 / 12, label: '2027' }],
        periods: [
          {
            title: 'Jan–Mar 2027',
            events: [
              {
                ...{ span: 0, marker: '[ ]', text: 'Draw a chart', date: 'Feb 2027', id: 'mate-chart' },
                notes: ['Date set by you'],
              },
            ],
          },
        ],
      },
      lines: [
        'Step 1: Mate: Nov 2026 – Oct 2027',
        'Step 2: Master: Nov 2027 – Oct 2028: End set by you',
        '[ ] Feb 2027: Draw a chart (mate-chart): Date set by you',
      ],
    },
  ];

  test.each(cases)('$kind', ({ block, lines }) => {
    expect(renderPlain([block])).toBe(`${lines.join('\n')}\n`);
  });

  test('A line break in anything but a paragraph becomes a space: a record is one line.', () => {
    const document: Document = [
      { kind: 'facts', facts: [{ label: 'a', text: 'one\n  two' }] },
      { kind: 'items', items: [{ text: 'three', details: ['four\nfive'] }] },
      { kind: 'table', columns: [{ title: 'C' }], rows: [{ label: 'r', cells: [['six\nseven']] }] },
    ];
    expect(renderPlain(document)).toBe('a: one two\nthree: four five\nr: C: six seven\n');
  });
});

/** A document whose tables have no empty cell: a plain one has no record for those. */
const filledDocument = anyDocument.map((document) =>
  document.map((block) =>
    block.kind === 'table'
      ? {
          ...block,
          rows: block.rows.map((row) => ({
            ...row,
            cells: row.cells.map((entries) => (entries.length === 0 ? ['x'] : entries)),
          })),
        }
      : block,
  ),
);

describe('every document', () => {
  test('All its texts are there, and every line says something.', () => {
    fc.assert(
      fc.property(filledDocument, (document) => {
        const lines = renderPlain(document).replace(/\n$/, '').split('\n');
        const all = withoutSpaces(lines.join(''));
        for (const text of textsOf(document)) expect(all).toContain(withoutSpaces(text));
        for (const line of lines) expect(line.trim()).not.toBe('');
      }),
    );
  });

  test('Nothing is drawn and nothing is coloured.', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(renderPlain(document)).not.toMatch(/[─-╿█░]|(?!\n)\p{Cc}/u);
      }),
    );
  });
});
