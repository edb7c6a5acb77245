import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Block, Document } from '../../../src/output/document.ts';
import { renderMan } from '../../../src/output/man.ts';
import { testWith } from '../tool.ts';

const PAGE = { name: 'career', source: 'career 1.2.3', date: '2026-01-31' } as const;

/** The lines of a page below its header. */
const linesOf = (document: Document): readonly string[] =>
  renderMan(document, PAGE).trimEnd().split('\n').slice(4);

test('A page has a header with its name and version, and is set ragged-right without hyphenation.', () => {
  expect(renderMan([], PAGE)).toBe(
    '.\\" -*- coding: UTF-8 -*-\n.TH "CAREER" 1 2026-01-31 "career 1.2.3"\n.ad l\n.nh\n',
  );
});

describe('each kind of block', () => {
  const cases: readonly { kind: string; block: Block; lines: readonly string[] }[] = [
    {
      kind: 'A heading is a section, in capitals.',
      block: { kind: 'heading', level: 2, text: 'Options' },
      lines: ['.SH OPTIONS'],
    },
    {
      kind: 'A lesser heading is a subsection, as it is written.',
      block: { kind: 'heading', level: 3, text: 'career role [role]' },
      lines: ['.SS career role [role]'],
    },
    {
      kind: 'A paragraph is one for each of its lines.',
      block: { kind: 'paragraph', text: 'one\n  two' },
      lines: ['.PP', 'one', '.PP', 'two'],
    },
    {
      kind: 'A fact is a tagged paragraph.',
      block: { kind: 'facts', facts: [{ label: '--lang <language>', text: '言語' }] },
      lines: ['.TP', '\\fB\\-\\-lang <language>\\fR', '言語'],
    },
    {
      kind: 'An item hangs from its marker, with its details below.',
      block: { kind: 'items', items: [{ text: 'one' }, { marker: '2.', text: 'two', details: ['more'] }] },
      lines: ['.TP 4', '\\(bu', 'one', '.TP 4', '2.', 'two', '.IP', 'more'],
    },
    {
      kind: 'A table is a tagged paragraph for every entry.',
      block: { kind: 'table', columns: [{ title: 'CIO' }], rows: [{ label: 'Joys', cells: [['a', 'b']] }] },
      lines: ['.TP', '\\fBJoys: CIO\\fR', 'a', '.TP', '\\fBJoys: CIO\\fR', 'b'],
    },
    {
      kind: 'A bar is its label and its value.',
      block: { kind: 'bars', bars: [{ label: 'CIO', value: 61.5 }] },
      lines: ['.TP', '\\fBCIO\\fR', '62'],
    },
  ];

  test.each(cases)('$kind', ({ block, lines }) => {
    expect(linesOf([block])).toEqual(lines);
  });
});

test('Long Japanese has break points between phrases; short Japanese and English have none.', () => {
  const long =
    '社内SEのためのキャリア相談。CIOとCTOのどちらが自分に合うか、そこへどう進むかを一緒に考えます。';
  const [, set = ''] = linesOf([{ kind: 'paragraph', text: long }]);
  expect(set).toContain('。\\:CIO');
  expect(set.replaceAll('\\:', '')).toBe(long);
  expect(linesOf([{ kind: 'paragraph', text: 'どちらが自分に合うか' }])[1]).not.toContain('\\:');
  expect(linesOf([{ kind: 'paragraph', text: 'word '.repeat(30) }])[1]).not.toContain('\\:');
});

/** Texts that roff would interpret. */
const HOSTILE = [
  '.SH not a section',
  "'br not a request",
  '"quoted" \'text\' `code`',
  'C:\\new\\fIpath\\fR',
  '\\(bu \\[u3042] \\n(.k',
  '--no-color ~/.bashrc ^C',
  '{"id": "a1"} > results.ndjson',
  '「引用」（かっこ）〜…',
];

testWith('mandoc', 'mandoc reads every text back as it was written, wherever it is', async () => {
  const document = HOSTILE.flatMap(
    (text): Document => [
      { kind: 'heading', level: 3, text: 'x' },
      { kind: 'paragraph', text: `${text}\n${text}` },
      { kind: 'facts', facts: [{ label: text, text }] },
      { kind: 'items', items: [{ marker: text, text, details: [text] }] },
    ],
  );
  const whole: Document = [{ kind: 'heading', level: 2, text: 'Name' }, ...document];
  const input = renderMan(whole, PAGE);
  const shown = spawnSync('mandoc', ['-Tutf8', '-Owidth=200'], { input, encoding: 'utf8' });
  const text = shown.stdout.replace(/.[\b]/gu, '').replace(/ +/g, ' ');
  for (const each of HOSTILE) expect(text.split(each)).toHaveLength(8);
});
