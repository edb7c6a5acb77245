import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Document } from '../../../../src/output/document.ts';
import type { Layout } from '../../../../src/output/terminal/layout.ts';
import { renderTerminal } from '../../../../src/output/terminal/render.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';
import { times } from '../../../times.ts';
import { document as anyDocument, textsOf } from '../generated.ts';
import { withoutSpaces } from '../mixed-text.ts';

describe('headings and paragraphs', () => {
  test('A blank line follows the title, but not other headings.', () => {
    const document: Document = [
      { kind: 'heading', level: 1, text: 'Title' },
      { kind: 'paragraph', text: 'Lead.' },
      { kind: 'heading', level: 2, text: 'Section' },
      { kind: 'paragraph', text: 'About it.' },
      { kind: 'heading', level: 2, text: 'Another' },
      { kind: 'heading', level: 3, text: 'Part' },
      { kind: 'paragraph', text: 'Text.' },
      { kind: 'paragraph', text: 'More.' },
    ];
    expect(linesOf(document, 40)).toEqual([
      'Title',
      '',
      'Lead.',
      '',
      'Section',
      'About it.',
      '',
      'Another',
      '',
      'Part',
      'Text.',
      '',
      'More.',
    ]);
  });

  test('A paragraph keeps its line breaks and is set no wider than 100 columns.', () => {
    const text = `one\n${'word '.repeat(40).trim()}`;
    const lines = linesOf([{ kind: 'paragraph', text }], 200);
    expect(lines.map(widthOf)).toEqual([3, 99, 99]);
  });

  test('A heading may be as wide as the terminal.', () => {
    const text = 'word '.repeat(30).trim();
    expect(linesOf([{ kind: 'heading', level: 1, text }], 200)).toEqual([text]);
  });
});

describe('facts', () => {
  test('Labels and texts are in two columns.', () => {
    const document: Document = [
      {
        kind: 'facts',
        facts: [
          { label: 'Stance', text: 'Guards the systems that the company runs on.' },
          { label: '使命', text: 'Growth.' },
        ],
      },
    ];
    expect(linesOf(document, 40)).toEqual([
      'Stance  Guards the systems that the',
      '        company runs on.',
      '使命    Growth.',
    ]);
  });

  test('A label that takes more than half of the line is above its text.', () => {
    const document: Document = [
      { kind: 'facts', facts: [{ label: 'A label of twenty-one', text: 'Text.' }] },
    ];
    expect(linesOf(document, 40)).toEqual(['A label of twenty-one', '    Text.']);
  });

  test('The same holds on a wide terminal, where a line of prose is 100 columns.', () => {
    const label = 'x'.repeat(60);
    expect(linesOf([{ kind: 'facts', facts: [{ label, text: 'Text.' }] }], 200)).toEqual([
      label,
      '    Text.',
    ]);
  });
});

describe('items', () => {
  test('An item has the bullet or its own marker, and its lines hang below its text.', () => {
    const document: Document = [
      { kind: 'items', items: [{ text: 'one two three four' }, { marker: '10.', text: 'five' }] },
    ];
    expect(linesOf(document, 40, { bullet: '・' })).toEqual(['・  one two three four', '10. five']);
    expect(linesOf(document, 15)).toEqual(['-   one two', '    three four', '10. five']);
  });

  test('Items with details are separated by blank lines, with the details below the text.', () => {
    const document: Document = [
      {
        kind: 'items',
        items: [
          { text: 'one', details: ['First.', 'Second.'] },
          { text: 'two', details: ['Third.'] },
        ],
      },
    ];
    expect(linesOf(document, 40)).toEqual(['- one', '  First.', '  Second.', '', '- two', '  Third.']);
  });
});

describe('tables', () => {
  const document: Document = [
    {
      kind: 'table',
      columns: [{ title: 'CIO', subtitle: 'Chief Information Officer' }, { title: 'CTO' }],
      rows: [
        { label: 'Stance', cells: [['Guards the systems of the company.'], ['Builds.']] },
        { label: 'Joys', cells: [['one', 'two'], []] },
      ],
    },
  ];

  test('From 60 columns up they have borders.', () => {
    expect(linesOf(document, 60)[0]).toBe('┌────────┬────────────────────────────────────┬─────────┐');
  });

  test('On narrower terminals each row is a section, the columns below one another.', () => {
    expect(linesOf(document, 40)).toEqual([
      'Stance',
      '  CIO',
      '  Chief Information Officer',
      '    Guards the systems of the company.',
      '  CTO',
      '    Builds.',
      '',
      'Joys',
      '  CIO',
      '    - one',
      '    - two',
    ]);
  });
});

describe('bars', () => {
  const document: Document = [
    {
      kind: 'bars',
      bars: [
        { label: 'CIO', value: 100 },
        { label: '備え', value: 49.6 },
        { label: 'CTO', value: 0 },
        { label: 'CPO', value: null },
      ],
    },
  ];

  test('They are drawn to scale, with the rounded value before them and a dash where there is none.', () => {
    // 40 columns, less the labels' 4 and 7 for the value and its spaces: 29, of which half is 14.
    expect(linesOf(document, 40)).toEqual([
      `CIO   100 ${'█'.repeat(29)}`,
      `備え   50 ${'█'.repeat(14)}${'░'.repeat(15)}`,
      `CTO     0 ${'░'.repeat(29)}`,
      'CPO     -',
    ]);
  });

  test('They are never longer than 40 columns.', () => {
    expect(linesOf(document, 200)[0]).toBe(`CIO   100 ${'█'.repeat(40)}`);
  });

  test('A text to show replaces the value, and all bars start in the same column.', () => {
    const steps = [
      { label: 'Step 1', value: 40, shown: '2/5' },
      { label: 'Step 2', value: 100, shown: '10/10' },
    ];
    expect(linesOf([{ kind: 'bars', bars: steps }], 40)).toEqual([
      `Step 1    2/5 ${'█'.repeat(10)}${'░'.repeat(15)}`,
      `Step 2  10/10 ${'█'.repeat(25)}`,
    ]);
  });

  test('A terminal without block characters gets ASCII.', () => {
    const [, half, none] = linesOf([...document], 40, { ascii: true });
    expect(half).toBe(`備え   50 ${'#'.repeat(14)}${'.'.repeat(15)}`);
    expect(none).toBe(`CTO     0 ${'.'.repeat(29)}`);
  });

  test('A long label takes half of the line and more lines, the bar beside its last.', () => {
    const long: Document = [{ kind: 'bars', bars: [{ label: 'from one part to the whole', value: 100 }] }];
    expect(linesOf(long, 40)).toEqual([
      'from one part to the',
      `whole                 100 ${'█'.repeat(13)}`,
    ]);
  });
});

describe('trends', () => {
  const document: Document = [
    {
      kind: 'trends',
      trends: [
        { label: 'CIO', values: [20, 50, 100] },
        { label: '準備度', values: [60, 60.4] },
      ],
    },
  ];

  test('Each has its first and last value and a mark for each, all on one scale.', () => {
    expect(linesOf(document, 40)).toEqual(['CIO      20 → 100  ▁▄█', '準備度   60 →  60  ▅▅']);
  });

  test('In ASCII there are only the values.', () => {
    expect(linesOf(document, 40, { ascii: true })).toEqual(['CIO      20 > 100', '準備度   60 >  60']);
  });

  test('A change of a few points is nearly flat, because it may be chance.', () => {
    const trends = [{ label: 'CIO', values: [50, 51, 49] }];
    expect(linesOf([{ kind: 'trends', trends }], 40)).toEqual(['CIO   50 →  49  ▁▂▁']);
  });

  test('If there is no room for all marks, the latest are shown.', () => {
    const values = [...Array.from({ length: 200 }, () => 100), 0, 0];
    const [line = ''] = linesOf([{ kind: 'trends', trends: [{ label: 'CIO', values }] }], 40);
    expect(line).toMatch(/^CIO {2}100 → {3}0 {2}█+▁▁$/);
    expect(line.length).toBeLessThanOrEqual(40);
  });

  test('A label that is longer than half a line takes several.', () => {
    const trends = [{ label: 'Chief Digital Transformation Officer', values: [1, 2] }];
    expect(linesOf([{ kind: 'trends', trends }], 40)).toEqual([
      'Chief Digital',
      'Transformation',
      'Officer                 1 →   2  ▁▁',
    ]);
  });
});

describe('every document', () => {
  const width = fc.integer({ min: 40, max: 200 });

  test('No line is wider than the terminal, and none ends with a space.', () => {
    fc.assert(
      fc.property(anyDocument, width, fc.boolean(), (document, columns, ascii) => {
        for (const line of linesOf(document, columns, { ascii })) {
          expect(widthOf(line)).toBeLessThanOrEqual(columns);
          expect(line).toBe(line.trimEnd());
        }
      }),
      { numRuns: times(300, 60) },
    );
  });

  test('It ends with a single line break.', () => {
    fc.assert(
      fc.property(anyDocument, width, (document, columns) => {
        expect(renderTerminal(document, layoutOf(columns))).toMatch(/[^\n]\n$/);
      }),
    );
  });

  test('Outside tables every text is complete and in reading order.', () => {
    const untabled = anyDocument
      .map((document) => document.filter(({ kind }) => !['table', 'profiles', 'rail'].includes(kind)))
      .filter((document) => document.length > 0);
    fc.assert(
      fc.property(untabled, width, (document, columns) => {
        const drawn = withoutSpaces(renderTerminal(document, layoutOf(columns)));
        let from = 0;
        for (const text of textsOf(document)) {
          const at = drawn.indexOf(withoutSpaces(text), from);
          expect(at, `“${text}” is missing`).toBeGreaterThanOrEqual(from);
          from = at + withoutSpaces(text).length;
        }
      }),
    );
  });

  test('Without colour there is no escape byte; with colour nothing else differs.', () => {
    fc.assert(
      fc.property(anyDocument, width, (document, columns) => {
        const plain = renderTerminal(document, layoutOf(columns));
        const coloured = renderTerminal(document, layoutOf(columns, { style: styleWith(true) }));
        expect(plain).not.toContain('\u001b');
        expect(stripVTControlCharacters(coloured)).toBe(plain);
      }),
    );
  });
});

function layoutOf(width: number, others: Partial<Layout> = {}): Layout {
  return { width, style: styleWith(false), ascii: false, measure: widthOf, bullet: '- ', ...others };
}

/** The lines of a document on a terminal of a width, without the last line break. */
function linesOf(document: Document, width: number, others: Partial<Layout> = {}): readonly string[] {
  return renderTerminal(document, layoutOf(width, others)).replace(/\n$/, '').split('\n');
}
