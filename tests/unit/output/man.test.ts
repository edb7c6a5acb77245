import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/output/document.ts';
import { renderMan } from '../../../src/output/man.ts';

const PAGE = { name: 'career', source: 'career 1.2.3', date: '2026-11-22' };
const linesOf = (...document: readonly Block[]) => renderMan(document, PAGE).split('\n');
/** The lines below the header. */
const shown = (...document: readonly Block[]) => linesOf(...document).slice(4, -1);

test('A page begins with its name in capitals, its section, its date and its source.', () => {
  expect(renderMan([], { ...PAGE, name: 'career-ja' })).toBe(
    '.\\" -*- coding: UTF-8 -*-\n.TH "CAREER\\-JA" 1 2026-11-22 "career 1.2.3"\n.ad l\n.nh\n',
  );
});

describe('each kind of block', () => {
  const cases: readonly { kind: string; blocks: readonly Block[]; lines: readonly string[] }[] = [
    {
      kind: 'Headings of the first two levels are sections in capitals, others are not.',
      blocks: [
        { kind: 'heading', level: 1, text: 'Name' },
        { kind: 'heading', level: 2, text: 'Files' },
        { kind: 'heading', level: 3, text: 'The profile' },
      ],
      lines: ['.SH NAME', '.SH FILES', '.SS The profile'],
    },
    {
      kind: 'A line of text is a paragraph, but needs no mark below a heading.',
      blocks: [
        { kind: 'heading', level: 3, text: 'Name' },
        { kind: 'paragraph', text: 'one\ntwo' },
        { kind: 'paragraph', text: 'three' },
      ],
      lines: ['.SS Name', 'one', '.PP', 'two', '.PP', 'three'],
    },
    {
      kind: 'Facts and commands are bold, with their text below.',
      blocks: [
        { kind: 'facts', facts: [{ label: 'Stance', text: 'Guards.' }] },
        { kind: 'commands', commands: [{ command: 'career faq', shows: 'what people ask' }] },
      ],
      lines: ['.TP', '\\fBStance\\fR', 'Guards.', '.TP', '\\fBcareer faq\\fR', 'what people ask'],
    },
    {
      kind: 'Items have a bullet or their marker, and what belongs to them is indented.',
      blocks: [
        {
          kind: 'items',
          items: [
            { text: 'one', notes: ['note'], details: ['detail'] },
            { marker: '[x]', text: 'two' },
          ],
        },
      ],
      lines: ['.TP 4', '\\(bu', 'one', '.IP', 'note', '.IP', 'detail', '.TP 4', '[x]', 'two'],
    },
    {
      kind: 'A table is an entry for each cell that is not empty.',
      blocks: [
        {
          kind: 'table',
          columns: [{ title: 'CIO' }, { title: 'CTO' }],
          rows: [{ label: 'Joys', cells: [['one', 'two'], []] }],
        },
      ],
      lines: ['.TP', '\\fBJoys: CIO\\fR', 'one', '.TP', '\\fBJoys: CIO\\fR', 'two'],
    },
    {
      kind: 'Bars and trends are numbers.',
      blocks: [
        { kind: 'bars', bars: [{ label: 'CIO', value: 61.5 }] },
        { kind: 'trends', trends: [{ label: 'CTO', values: [40, 55.4] }] },
      ],
      lines: ['.TP', '\\fBCIO\\fR', '62', '.TP', '\\fBCTO\\fR', '40, 55'],
    },
    {
      kind: 'Profiles are a table below their scale.',
      blocks: [
        {
          kind: 'profiles',
          title: 'T',
          scale: 'From one end to the other',
          traits: ['Daring'],
          profiles: [{ name: 'You', values: [0.5] }],
        },
      ],
      lines: ['.PP', 'From one end to the other', '.TP', '\\fBDaring: You\\fR', '50'],
    },
    {
      kind: 'A rail is a list of its stops.',
      blocks: [
        {
          kind: 'rail',
          stops: [
            { text: 'Mate', state: 'current', says: 'you are here', count: '2/5' },
            { text: 'Master', state: 'ahead' },
          ],
        },
      ],
      lines: ['.TP 4', '\\(bu', 'Mate [you are here 2/5]', '.TP 4', '\\(bu', 'Master'],
    },
    {
      kind: 'A timeline is its spans and then its events.',
      blocks: [
        {
          kind: 'timeline',
          spans: [{ label: 'Step 1', dates: '2026 – 2027', notes: ['Set by you'], from: 0, to: 1 }],
          ticks: [],
          periods: [
            {
              title: 'Q1',
              events: [
                { span: 0, marker: '[ ]', text: 'Draw charts', date: 'Feb 2027', id: 'a', notes: ['Soon'] },
              ],
            },
          ],
        },
      ],
      lines: [
        ...['.TP', '\\fBStep 1\\fR', '2026 – 2027 Set by you'],
        ...['.TP', '\\fBFeb 2027\\fR', 'Draw charts Soon'],
      ],
    },
  ];

  test.each(cases)('$kind', ({ blocks, lines }) => {
    expect(shown(...blocks)).toEqual(lines);
  });
});

describe('text', () => {
  const escaped = (text: string) => shown({ kind: 'paragraph', text })[1];

  test('is never read as markup, and keeps its ASCII quotes and hyphens', () => {
    expect(escaped('.SH "a" \'b\' `c` ^d ~e --f \\g')).toBe(
      '\\&.SH \\(dqa\\(dq \\(aqb\\(aq \\(gac\\(ga \\(had \\(tie \\-\\-f \\eg',
    );
    expect(escaped('a.b')).toBe('a.b');
  });

  test('has single spaces, and none around it', () => {
    expect(escaped('  one \t two  ')).toBe('one two');
  });

  test('may be broken between Japanese phrases if it is too long for a line', () => {
    const short = '社内の情報システムを預かる人のための、';
    expect(escaped(short)).toBe(short);
    expect(escaped(short.repeat(3))).toMatch(/^社内の\\:情報システムを\\:預かる/);
    const narrow = 'x'.repeat(60);
    expect(escaped(narrow)).toBe(narrow);
  });
});
