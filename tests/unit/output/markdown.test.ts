import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/output/document.ts';
import { renderMarkdown } from '../../../src/output/markdown.ts';
import { PROFILES, RAIL } from './blocks.ts';
import { document as anyDocument, textsOf } from './generated.ts';
import { mixedText, withoutSpaces } from './mixed-text.ts';

describe('each kind of block', () => {
  const cases: readonly { kind: string; block: Block; lines: readonly string[] }[] = [
    {
      kind: 'A heading has a # for each level.',
      block: { kind: 'heading', level: 3, text: '1. Milestones' },
      lines: ['### 1. Milestones'],
    },
    {
      kind: 'A paragraph keeps its line breaks.',
      block: { kind: 'paragraph', text: 'one\ntwo' },
      lines: ['one', 'two'],
    },
    {
      kind: 'Facts are a list with bold labels.',
      block: {
        kind: 'facts',
        facts: [
          { label: '使命', text: '守る' },
          { label: 'a*b', text: 'c|d' },
        ],
      },
      lines: ['- **使命**: 守る', '- **a\\*b**: c\\|d'],
    },
    {
      kind: 'Commands are code, between more backticks than they have themselves.',
      block: {
        kind: 'commands',
        commands: [
          { command: 'career faq', shows: 'what *people* ask' },
          { command: 'echo `a` ``b``', shows: 'x' },
        ],
      },
      lines: ['- `career faq`: what \\*people\\* ask', '- ``` echo `a` ``b`` ```: x'],
    },
    {
      kind: 'A rail is a numbered list of its stops.',
      block: RAIL,
      lines: ['1. Mate \\[here 2/5\\]', '2. Master'],
    },
    {
      kind: 'Profiles are a table, with what their ends mean at its sides.',
      block: PROFILES,
      lines: [
        'From one end to the other',
        '',
        '|  | -100 | All | CIO | 100 |',
        '| --- | --- | --- | --- | --- |',
        '| **Daring** | stays | 50 ±20 | -100 | goes far |',
        '| **Care** |  | - | 0 | checks |',
      ],
    },
    {
      kind: 'Items are a list, with numbers or tick boxes where they have them.',
      block: {
        kind: 'items',
        items: [{ text: 'one' }, { marker: '2.', text: 'two' }, { marker: '[ ]', text: 'three' }],
      },
      lines: ['- one', '2. two', '- [ ] three'],
    },
    {
      kind: 'Details are paragraphs of their item, whose text is bold.',
      block: {
        kind: 'items',
        items: [
          { text: 'one', details: ['First.', 'Second.'] },
          { marker: '12.', text: 'two', details: ['Third.'] },
        ],
      },
      lines: ['- **one**', '', '  First.', '', '  Second.', '12. **two**', '', '    Third.'],
    },
    {
      kind: 'A table has the roles in its head, and several entries of a cell below one another.',
      block: {
        kind: 'table',
        columns: [{ title: 'CIO', subtitle: 'Chief Information Officer' }, { title: 'CTO' }],
        rows: [
          { label: 'Stance', cells: [['Guards.'], ['Builds | breaks.']] },
          { label: 'Joys', cells: [['one', 'two'], []] },
        ],
      },
      lines: [
        '|  | CIO<br>Chief Information Officer | CTO |',
        '| --- | --- | --- |',
        '| **Stance** | Guards. | Builds \\| breaks. |',
        '| **Joys** | • one<br>• two |  |',
      ],
    },
    {
      kind: 'Bars are a list of rounded values, with a dash where there is none.',
      block: {
        kind: 'bars',
        bars: [
          { label: 'CIO', value: 61.5 },
          { label: 'CTO', value: null },
          { label: 'Step 1', value: 40, shown: '2/5' },
        ],
      },
      lines: ['- CIO: 62', '- CTO: -', '- Step 1: 2/5'],
    },
    {
      kind: 'Trends are a list of all their values, oldest first.',
      block: { kind: 'trends', trends: [{ label: 'C*O', values: [40, 55.4] }] },
      lines: ['- C\\*O: 40, 55'],
    },
    {
      kind: 'A timeline has a section for each span, and in it a check list of what happens, with dates.',
      block: {
        kind: 'timeline',
        spans: [
          {
            label: 'Step 1: Mate',
            dates: 'Nov 2026 – Oct 2027',
            notes: ['End set by you'],
            from: 0,
            to: 0.5,
          },
          { label: 'Step 2: Master', dates: 'Nov 2027 – Oct 2028', notes: [], from: 0.5, to: 1 },
        ],
        ticks: [],
        periods: [
          {
            title: 'Jan–Mar 2027',
            events: [
              {
                span: 0,
                marker: '[x]',
                text: 'Draw *charts*',
                date: 'Feb 2027',
                id: 'chart',
                notes: ['# 1'],
              },
              { span: 1, marker: '[ ]', text: 'Round the Horn', date: 'Mar 2027', id: 'horn', notes: [] },
            ],
          },
          {
            title: 'Apr–Jun 2027',
            events: [
              { span: 0, marker: '[ ]', text: 'Keep a watch', date: 'Apr 2027', id: 'watch', notes: [] },
            ],
          },
        ],
      },
      lines: [
        '## Step 1: Mate',
        '',
        'Nov 2026 – Oct 2027\\',
        'End set by you',
        '',
        '- [x] **Feb 2027**: Draw \\*charts\\*',
        '',
        '  \\# 1',
        '- [ ] **Apr 2027**: Keep a watch',
        '',
        '## Step 2: Master',
        '',
        'Nov 2027 – Oct 2028',
        '',
        '- [ ] **Mar 2027**: Round the Horn',
      ],
    },
  ];

  test.each(cases)('$kind', ({ block, lines }) => {
    expect(renderMarkdown([block])).toBe(`${lines.join('\n')}\n`);
  });

  test('A blank line separates blocks.', () => {
    const heading: Block = { kind: 'heading', level: 1, text: 'Title' };
    expect(renderMarkdown([heading, { kind: 'paragraph', text: 'Text.' }])).toBe('# Title\n\nText.\n');
  });

  test('A line break in anything but a paragraph becomes a space.', () => {
    const table: Block = {
      kind: 'table',
      columns: [{ title: 'C' }],
      rows: [{ label: 'r', cells: [['a\nb']] }],
    };
    expect(renderMarkdown([table])).toBe('|  | C |\n| --- | --- |\n| **r** | a<br>b |\n');
  });
});

describe('text that looks like markup', () => {
  test.each([
    ['emphasis', 'a *b* _c_', 'a \\*b\\* \\_c\\_'],
    ['code', '`x`', '\\`x\\`'],
    ['a link', '[text](address)', '\\[text\\](address)'],
    ['a tag', '<b>x</b>', '\\<b\\>x\\</b\\>'],
    ['a cell', 'a | b', 'a \\| b'],
    ['a stroke', '~~gone~~', '\\~\\~gone\\~\\~'],
    ['a backslash', 'C:\\temp', 'C:\\\\temp'],
    ['an entity', '&copy; &#35;', '\\&copy; \\&#35;'],
    ['an ampersand that is none', 'R&D & Q&A', 'R&D & Q&A'],
    ['a heading', '# one', '\\# one'],
    ['a hash that is none', '#1 is C#', '#1 is C#'],
    ['a list', '- one', '\\- one'],
    ['another list', '+ one', '\\+ one'],
    ['a list that is none', '-5 degrees', '-5 degrees'],
    ['a numbered list', '1986. A good year.', '1986\\. A good year.'],
    ['another numbered list', '1) one', '1\\) one'],
    ['a number that is none', '3.5 years', '3.5 years'],
    ['a rule', '---', '\\---'],
    ['an underline', '===', '\\==='],
    ['a quotation', '> one', '\\> one'],
    ['indented code', '    one', 'one'],
    ['an address', '（https://example.com/a_b*c）。', '（`https://example.com/a_b*c`）。'],
    ['an address without a scheme', 'see www.example.com.', 'see `www.example.com`.'],
    ['a mailbox', '<a_b@example.com>', '\\<`a_b@example.com`\\>'],
    ['an address in a link', '![x](https://example.com)', '!\\[x\\](`https://example.com`)'],
  ])('%s is shown as written.', (_, text, escaped) => {
    expect(renderMarkdown([{ kind: 'paragraph', text }])).toBe(`${escaped}\n`);
    expect(renderMarkdown([{ kind: 'items', items: [{ text }] }])).toBe(`- ${escaped}\n`);
    expect(renderMarkdown([{ kind: 'items', items: [{ text: 'x', details: [text] }] }])).toBe(
      `- **x**\n\n  ${escaped}\n`,
    );
  });

  test('Each line of a paragraph is escaped at its start.', () => {
    expect(renderMarkdown([{ kind: 'paragraph', text: 'one\n---\n# two' }])).toBe('one\n\\---\n\\# two\n');
  });

  test('A heading keeps the # at its end.', () => {
    expect(renderMarkdown([{ kind: 'heading', level: 2, text: 'C ##' }])).toBe('## C \\##\n');
  });

  test('No mark in a text goes unescaped.', () => {
    const marks = fc.array(fc.oneof(mixedText, fc.constantFrom(...'\\`*_[]<>|~')), { minLength: 1 });
    fc.assert(
      fc.property(marks, (pieces) => {
        const set = renderMarkdown([{ kind: 'paragraph', text: pieces.join('') }]);
        expect(set.replace(/`[^`\\][^`]*`|\\[^\n]/g, '')).not.toMatch(/[\\`*_[\]<>|~]/);
      }),
    );
  });

  test('Rendered as on GitHub, nothing is a link, an image or a tag, and the text is unchanged.', () => {
    const pieces = ['http://', 'https://a.jp/x?y=z&w', 'ftp://', 'www.', 'b@c.example', 'mailto:', '@', '.'];
    const marks = [...'\\`*_[]<>|~()!#-:。', '](', '![', '<a href="', '<img src=', 'word', ' '];
    const text = fc
      .array(fc.constantFrom(...pieces, ...marks), { minLength: 1, maxLength: 12 })
      .map((all) => all.join('').replace(/ +/g, ' ').trim())
      .filter((all) => all !== '');
    fc.assert(
      fc.property(text, (text) => {
        const blocks: readonly Block[] = [
          { kind: 'heading', level: 2, text },
          { kind: 'paragraph', text },
          { kind: 'facts', facts: [{ label: text, text }] },
          { kind: 'items', items: [{ text }, { marker: '[ ]', text, details: [text] }] },
          {
            kind: 'table',
            columns: [{ title: text, subtitle: text }],
            rows: [{ label: text, cells: [[text]] }],
          },
          { kind: 'bars', bars: [{ label: text, value: 1 }] },
        ];
        for (const block of blocks) {
          const page = rendered(renderMarkdown([block]));
          expect(page).not.toMatch(/<(?!\/?(h2|p|ul|li|strong|code|table|thead|tbody|tr|th|td|br|input)\b)/);
          expect(textIn(page)).toContain(withoutSpaces(text));
        }
      }),
    );
  });
});

describe('every document', () => {
  test('It contains all texts once the escapes are removed.', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = withoutSpaces(renderMarkdown(document).replace(/\\(?=[!-/:-@[-`{-~])|`/g, ''));
        for (const text of textsOf(document)) expect(read).toContain(withoutSpaces(text));
      }),
    );
  });

  test('A table has the same number of cells in every row.', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const block of document) {
          if (block.kind !== 'table') continue;
          const rows = renderMarkdown([block]).trimEnd().split('\n');
          const bars = rows.map((line) => line.replace(/\\./g, '').split('|').length - 1);
          expect(rows).toHaveLength(2 + block.rows.length);
          expect(new Set(bars)).toEqual(new Set([block.columns.length + 2]));
        }
      }),
    );
  });
});

/** What GitHub shows of a text in Markdown. */
function rendered(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** What is read of a page, without spaces. */
function textIn(page: string): string {
  const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return withoutSpaces(
    page.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (all, name: string) => references[name] ?? all),
  );
}
