import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Bars, Document } from '../../../../src/output/document.ts';
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

  test('They may be indented, labels and texts alike.', () => {
    const facts = (label: string): Document => [
      {
        kind: 'facts',
        indented: true,
        facts: [{ label, text: 'Guards the systems that the company runs on.' }],
      },
    ];
    expect(linesOf(facts('Stance'), 40)).toEqual([
      '  Stance  Guards the systems that the',
      '          company runs on.',
    ]);
    expect(linesOf(facts('A label of twenty'), 40)).toEqual([
      '  A label of twenty  Guards the systems',
      '                     that the company',
      '                     runs on.',
    ]);
    expect(linesOf(facts('A label of eighteen'), 40)).toEqual([
      '  A label of eighteen',
      '      Guards the systems that the',
      '      company runs on.',
    ]);
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

describe('items of which only some have details', () => {
  test('They are separated by blank lines; without any details they are not.', () => {
    const one = { text: 'one', details: ['More.'] };
    expect(linesOf([{ kind: 'items', items: [one, { text: 'two' }] }], 40)).toEqual([
      '- one',
      '  More.',
      '',
      '- two',
    ]);
    expect(linesOf([{ kind: 'items', items: [{ text: 'one', details: [] }, { text: 'two' }] }], 40)).toEqual([
      '- one',
      '- two',
    ]);
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

describe('commands', () => {
  const commands = [
    { command: 'career faq', shows: 'what people ask' },
    { command: 'career path cio', shows: 'the steps' },
  ];

  test('Each is beside what it shows, where all have room.', () => {
    expect(linesOf([{ kind: 'commands', commands }], 40)).toEqual([
      'career faq       what people ask',
      'career path cio  the steps',
    ]);
    expect(linesOf([{ kind: 'commands', commands }], 32)).toEqual(
      linesOf([{ kind: 'commands', commands }], 40),
    );
  });

  test('Otherwise each is above it, and is never broken itself.', () => {
    expect(linesOf([{ kind: 'commands', commands }], 31)).toEqual([
      'career faq',
      '    what people ask',
      'career path cio',
      '    the steps',
    ]);
    expect(linesOf([{ kind: 'commands', commands }], 14)).toEqual([
      'career faq',
      '    what',
      '    people ask',
      'career path cio',
      '    the steps',
    ]);
  });
});

describe('styles', () => {
  const marked = (text: string): string => (text === '' ? '' : `<${text}>`);
  const plain = styleWith(false);
  const linesWith = (style: Partial<Layout['style']>, document: Document, width = 40) =>
    linesOf(document, width, { style: { ...plain, ...style } });

  test('A tone is that of its block, and headings without one are titles.', () => {
    const document: Document = [
      { kind: 'heading', level: 2, text: 'Title' },
      { kind: 'heading', level: 2, text: 'Joys', tone: 'positive' },
      { kind: 'paragraph', text: 'Careful.', tone: 'caution' },
      { kind: 'items', items: [{ text: 'Storms' }], tone: 'caution' },
    ];
    expect(linesWith({ title: marked }, document)).toContain('<Title>');
    expect(linesWith({ positive: marked }, document)).toContain('<Joys>');
    const careful = linesWith({ caution: marked }, document);
    expect(careful).toContain('<Careful.>');
    expect(careful).toContain('- <Storms>');
    expect(linesWith({ title: marked }, document)).toContain('Joys');
  });

  test('Labels, commands and items with details stand out.', () => {
    expect(linesWith({ label: marked }, [{ kind: 'facts', facts: [{ label: 'A', text: 'b' }] }])).toEqual([
      '<A  >b',
    ]);
    expect(
      linesWith({ label: marked }, [{ kind: 'commands', commands: [{ command: 'career', shows: 'home' }] }]),
    ).toEqual(['<career  >home']);
    const items = [{ text: 'one', notes: ['note'], details: ['More.'] }];
    expect(linesWith({ label: marked }, [{ kind: 'items', items }])).toEqual([
      '- <one>',
      '  note',
      '  More.',
    ]);
    expect(linesWith({ label: marked }, [{ kind: 'items', items: [{ text: 'one' }] }])).toEqual(['- one']);
  });

  test('The rows of a table have their tone also where the terminal is narrow.', () => {
    const table: Document = [
      {
        kind: 'table',
        columns: [{ title: 'C' }],
        rows: [{ label: 'Joys', cells: [['x']], tone: 'positive' }],
      },
    ];
    expect(linesWith({ positive: marked }, table)[0]).toBe('<Joys>');
    expect(linesWith({ label: marked }, table)).toEqual(['Joys', '  <C>', '    x']);
  });

  test('Bars in front stand out with their labels, unless they are unsure.', () => {
    const bars = (unsure: boolean): Document => [
      {
        kind: 'bars',
        bars: [
          { label: 'CIO', value: 50, strong: true },
          { label: 'CTO', value: 0 },
        ],
        unsure,
      },
    ];
    const style = { role: marked, faint: (text: string) => text };
    expect(linesWith(style, bars(false), 20)).toEqual(['<CIO>   50 <█████>░░░░░', 'CTO    0 ░░░░░░░░░░']);
    expect(linesWith(style, bars(true), 20)[0]).toBe('CIO   50 ▒▒▒▒▒░░░░░');
  });
});

describe('bars with a middle', () => {
  const bars = (value: number, more: Partial<Bars> = {}): string =>
    linesOf([{ kind: 'bars', bars: [{ label: 'A', value }], middle: true, ...more }], 18)[0] ?? '';

  test('have a stroke in their middle, and are as long as others.', () => {
    expect(bars(0)).toBe('A    0 ░░░░░│░░░░');
    expect(bars(40)).toBe('A   40 ████░│░░░░');
    expect(bars(100)).toBe('A  100 █████│████');
    expect(bars(70)).toBe('A   70 █████│██░░');
    expect(bars(100, { middle: false })).toHaveLength(bars(100).length);
  });

  test('are drawn in another shade where they are unsure.', () => {
    expect(bars(70, { unsure: true })).toBe('A   70 ▒▒▒▒▒│▒▒░░');
  });

  test('are drawn in ASCII, too.', () => {
    const [line] = linesOf([{ kind: 'bars', bars: [{ label: 'A', value: 70 }], middle: true }], 18, {
      ascii: true,
    });
    expect(line).toBe('A   70 #####|##..');
  });
});

describe('a narrow table', () => {
  const table = (...titles: readonly string[]): Document => [
    {
      kind: 'table',
      columns: titles.map((title, i) => ({ title, subtitle: `Full ${i}` })),
      rows: [
        { label: 'Stance', cells: [['a'], []] },
        { label: 'Mission', cells: [[], ['b']] },
      ],
    },
  ];

  test('says in its first section what its columns are, also of one without an entry.', () => {
    expect(linesOf(table('CIO', 'CTO'), 40)).toEqual([
      ...['Stance', '  CIO', '  Full 0', '    a', '  CTO', '  Full 1', ''],
      ...['Mission', '  CTO', '    b'],
    ]);
  });

  test('says so in every section where columns have the same name.', () => {
    expect(linesOf(table('CDO', 'CDO'), 40).slice(-4)).toEqual(['Mission', '  CDO', '  Full 1', '    b']);
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
