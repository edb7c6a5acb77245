import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Block, Document } from '../../../../src/output/document.ts';
import { renderHtml } from '../../../../src/output/html/page.ts';
import { document as anyDocument, textsOf } from '../generated.ts';
import { withoutSpaces } from '../mixed-text.ts';
import { readMarkup } from './read.ts';

const messages = await messagesIn('en');

function bodyOf(...document: Document): string {
  const page = renderHtml([{ lang: 'en', document, messages }]);
  return page.slice(page.indexOf('<main>'), page.indexOf('<footer>'));
}

describe('each kind of block', () => {
  const cases: readonly { kind: string; block: Block; markup: string | RegExp }[] = [
    {
      kind: 'A paragraph keeps its line breaks and its tone.',
      block: { kind: 'paragraph', text: 'one\n<b>', tone: 'caution' },
      markup: '<p class="caution">one<br>&#60;b&#62;</p>',
    },
    {
      kind: 'Facts are terms with what they mean.',
      block: { kind: 'facts', facts: [{ label: 'Fit', text: '61' }] },
      markup: '<dl><div><dt>Fit</dt><dd>61</dd></div></dl>',
    },
    {
      kind: 'Items are a list.',
      block: { kind: 'items', items: [{ text: 'one' }, { text: 'two', details: ['More.'] }] },
      markup: '<ul class="detailed"><li>one</li><li><p class="title">two</p><p>More.</p></li></ul>',
    },
    {
      kind: 'Numbered items keep their numbers.',
      block: { kind: 'items', items: [{ marker: '3.', text: 'three' }] },
      markup: '<ol><li value="3">three</li></ol>',
    },
    {
      kind: 'Items with boxes can be ticked.',
      block: {
        kind: 'items',
        items: [
          { marker: '[ ]', text: 'open' },
          { marker: '[x]', text: 'done', notes: ['https://example.com'] },
        ],
      },
      markup:
        '<li><label><input type="checkbox"> <span>open</span></label></li><li><label><input type="checkbox" checked> <span>done</span></label><p class="note"><a href="https://example.com" rel="noopener noreferrer">https://example.com</a></p></li>',
    },
    {
      kind: 'Any other mark is text.',
      block: { kind: 'items', items: [{ marker: '!', text: 'late' }], tone: 'caution' },
      markup: '<ul class="caution"><li>! late</li></ul>',
    },
    {
      kind: 'Bars are as long as their values, which are exact.',
      block: { kind: 'bars', bars: [{ label: 'CIO', value: 61.456 }] },
      markup: /<th scope="row">CIO<\/th>.*width="61\.46%".*<data value="61\.456">61<\/data>/,
    },
    {
      kind: 'Where there is no value, there is no bar.',
      block: { kind: 'bars', bars: [{ label: 'CIO', value: null }] },
      markup: '<th scope="row">CIO</th><td class="drawn"></td><td>–</td>',
    },
    {
      kind: 'Trends are dots from the lowest value at the bottom to the highest at the top, joined by a line.',
      block: { kind: 'trends', trends: [{ label: 'CIO', values: [0, 50, 100] }] },
      markup:
        /aria-label="0, 50, 100".*cx="0\.00%" cy="26\.0".*x1="0\.00%" y1="26\.0" x2="50\.00%" y2="15\.0".*cx="100\.00%" cy="4\.0"/,
    },
    {
      kind: 'A rail is a list of stops; the one where the reader is is the current step.',
      block: {
        kind: 'rail',
        stops: [
          { text: 'A', state: 'passed' },
          { text: 'B', state: 'current', says: 'here', count: '2/5' },
        ],
      },
      markup:
        '<ol class="stops"><li class="passed">A</li><li class="current" aria-current="step">B<small>here 2/5</small></li></ol>',
    },
    {
      kind: 'Profiles are marks on lines, with their numbers; what is not known has no mark.',
      block: {
        kind: 'profiles',
        title: 'T',
        scale: 'S',
        traits: ['a', 'b'],
        poles: [
          { low: 'less', high: 'more' },
          { low: '', high: '' },
        ],
        profiles: [
          { name: 'You', values: [-0.625, null] },
          { name: 'CIO', values: [0, 1] },
        ],
      },
      markup:
        /<span>less<\/span><span>more<\/span>[\s\S]*<th scope="row">b<\/th><td class="drawn"><svg class="slider"[^>]*><line[^>]*><line[^>]*><svg class="place" x="100\.00%" y="9"><circle class="mark profile-1"[^>]*><\/svg><\/svg>.*<td><span class="of">You<\/span>–<\/td>/,
    },
    {
      kind: 'Marks are where the values are.',
      block: {
        kind: 'profiles',
        title: 'T',
        scale: 'S',
        traits: ['a'],
        profiles: [{ name: 'You', values: [-0.625] }],
        unsure: true,
      },
      markup:
        /class="profiles unsure"[\s\S]*x="18\.75%" y="9"><circle class="mark profile-0"[\s\S]*<data value="-0\.625">−62<\/data>/,
    },
    {
      kind: 'Bars may have the 50 marked, and be unsure.',
      block: { kind: 'bars', bars: [{ label: 'CIO', value: 61 }], middle: true, unsure: true },
      markup: /<table class="bars unsure">.*<line class="middle" x1="50%" x2="50%"/,
    },
    {
      kind: 'A timeline has its spans where they are in time.',
      block: {
        kind: 'timeline',
        spans: [{ label: 'Step 1', dates: '2027', notes: [], from: 0.25, to: 0.75 }],
        ticks: [{ at: 0.5, label: '2028' }],
        periods: [
          {
            title: '',
            events: [
              { span: 0, marker: '[ ]', text: 'Draw charts', date: 'May 2027', id: 'x', notes: ['N'] },
            ],
          },
        ],
      },
      markup:
        /<text x="50\.00%" y="11">2028<\/text>[\s\S]*aria-label="Step 1: 2027"[\s\S]*class="fill" x="25\.00%" y="4" width="50\.00%"[\s\S]*<td>May 2027<\/td><td><label>.*Draw charts.*<p class="note">N<\/p>/,
    },
  ];

  test.each(cases)('$kind', ({ block, markup }) => {
    const body = bodyOf(block);
    if (typeof markup === 'string') expect(body).toContain(markup);
    else expect(body).toMatch(markup);
  });
});

describe('a table', () => {
  const table: Block = {
    kind: 'table',
    columns: [
      { title: 'CIO', subtitle: 'Chief' },
      { title: 'CTO', optional: true },
    ],
    rows: [{ label: 'Joys', cells: [['one', 'two'], []], tone: 'positive' }],
  };

  test('names its rows and columns, and marks what is empty', () => {
    const body = bodyOf({ ...table, columns: [{ title: 'CIO', subtitle: 'Chief' }, { title: 'CTO' }] });
    expect(body).toContain('scope="col">CIO<small>Chief</small></th>');
    expect(body).toContain('<tr role="row" class="positive"><th role="rowheader" scope="row">Joys</th>');
    expect(body).toContain('<ul><li>one</li><li>two</li></ul>');
    expect(body).toContain('<p>–</p>');
    expect(body).not.toContain('checkbox');
  });

  test('lets the reader show and hide optional columns', () => {
    const body = bodyOf(table);
    expect(body).toContain('<input type="checkbox" class="show-1" checked> CIO');
    expect(body).toContain('<input type="checkbox" class="show-2"> CTO');
    expect(body).toContain('<td role="cell" class="column-2">');
  });
});

describe('headings', () => {
  const heading = (level: 1 | 2 | 3 | 4, text: string, folded = false): Block => ({
    kind: 'heading',
    level,
    text,
    folded,
  });

  test('make the head, sections with a list of contents, and what can be folded away', () => {
    const body = bodyOf(
      heading(1, 'Title'),
      { kind: 'paragraph', text: 'Lead' },
      heading(2, 'First'),
      heading(3, 'Shut', true),
      { kind: 'paragraph', text: 'Hidden' },
      heading(3, 'Open'),
      heading(2, 'Second'),
      heading(2, 'Third'),
    );
    const [head = '', nav = '', ...sections] = body.split(/<nav|<section/);
    expect(readMarkup(head)).toBe('TitleLead');
    expect(head).toContain('<h1');
    expect([...nav.matchAll(/href="#([^"]+)">([^<]+)</g)].map(([, id, text]) => [id, text])).toEqual(
      sections.map((section) => [/id="([^"]+)"/.exec(section)?.[1], /<h2[^>]*>([^<]+)/.exec(section)?.[1]]),
    );
    expect(sections[0]).toMatch(/<details><summary><h3>Shut<\/h3><\/summary>\s*<p>Hidden<\/p>\s*<\/details>/);
    expect(sections[0]).toMatch(/<\/details>[\s\S]*<h3>Open/);
  });

  test('have the title of the page among them', () => {
    const page = renderHtml([{ lang: 'en', document: [heading(1, 'A & B')], messages }]);
    expect(page).toContain('<title>A &#38; B</title>');
  });
});

test('A page in two languages has both.', async () => {
  const document: Document = [{ kind: 'heading', level: 1, text: 'T' }];
  const page = renderHtml([
    { lang: 'ja', document, messages: await messagesIn('ja') },
    { lang: 'en', document, messages },
  ]);
  expect([...page.matchAll(/class="edition" lang="(..)"/g)].map(([, lang]) => lang)).toEqual(['ja', 'en']);
  expect(page).toContain('class="read-ja" checked');
});

describe('every document', () => {
  test('It contains all texts.', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const read = readMarkup(bodyOf(...document));
        for (const text of textsOf(document)) expect(read).toContain(withoutSpaces(text));
      }),
    );
  });

  test('Every id is unique.', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const ids = [...bodyOf(...document).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
