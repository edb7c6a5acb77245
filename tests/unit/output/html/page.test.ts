import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Block, Document, Heading } from '../../../../src/output/document.ts';
import { markupOf } from '../../../../src/output/html/html.ts';
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

  test('make the page’s head, sections with a list of contents, and what can be folded away', () => {
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

describe('the parts of a page', () => {
  const title: Block = { kind: 'heading', level: 1, text: 'Title' };
  const section = (text: string, more: Partial<Heading> = {}): Document => [
    { kind: 'heading', level: 2, text, ...more },
    { kind: 'paragraph', text: `About ${text}` },
  ];

  test('are listed at the top from three sections on, by their short titles', () => {
    expect(bodyOf(title, ...section('A'), ...section('B'))).not.toContain('<nav');
    expect(bodyOf(title, ...section('A'), ...section('B', { short: 'Bee' }), ...section('C'))).toContain(
      `<nav class="contents" aria-label="${messages.report.contents}"><ul><li><a href="#en-1">A</a></li><li><a href="#en-2">Bee</a></li><li><a href="#en-3">C</a></li></ul></nav>`,
    );
  });

  test('may have a page of their own on paper', () => {
    const body = bodyOf(title, ...section('A', { ownPage: true }), ...section('B'));
    expect(body).toContain('<section id="en-1" aria-labelledby="en-1-title" class="own-page">');
    expect(body).toContain('<section id="en-2" aria-labelledby="en-2-title">');
  });

  test('have headings of their level and tone', () => {
    const below: Document = ([3, 4] as const).map((level) => ({
      kind: 'heading',
      level,
      text: `Level ${level}`,
      tone: 'role',
    }));
    const body = bodyOf(title, ...section('A'), ...below);
    expect(body).toContain('<h1>Title</h1>');
    expect(body).toContain('<h3 class="role">');
    expect(body).toContain('<h4 class="role">');
    expect(bodyOf(...section('A'), { ...title, level: 3 }, ...section('B'))).toContain('<h2>A</h2>');
  });

  test('may be broken between phrases in their headings', () => {
    expect(bodyOf(title, ...section('社内の情報システム'))).toContain('>社内の<wbr>情報システム</h2>');
  });

  test('are divided by the highest headings on the page', () => {
    const parts = bodyOf({ kind: 'paragraph', text: 'Before' }, ...section('A'), ...section('B'));
    expect(parts).toMatch(/<h2>A<\/h2>\n<p>Before<\/p>\n<p>About A<\/p>/);
    expect(parts).toMatch(/<section id="en-1"[\s\S]*B<\/h2>\n<p>About B<\/p>/);
  });

  test('end with what ticks are worth, and who has made the page', () => {
    const footerOf = (forOthers: boolean) =>
      /<footer>(.*)<\/footer>/.exec(
        renderHtml([{ lang: 'en', document: [title], messages, forOthers }]),
      )?.[1];
    const { ticks, footer, ticksOfOthers, footerForOthers } = messages.report;
    expect(footerOf(false)).toBe(
      `<p class="ticks-note">${markupOf(ticks(messages.command))}</p><p>${footer}</p>`,
    );
    expect(footerOf(true)).toBe(`<p class="ticks-note">${ticksOfOthers}</p><p>${footerForOthers}</p>`);
  });

  test('have the given title in the tab, or else the document’s', () => {
    const page = (document: Document, named?: string) =>
      /<title>(.*)<\/title>/.exec(renderHtml([{ lang: 'en', title: named, document, messages }]))?.[1];
    expect(page([title], 'Named')).toBe('Named');
    expect(page([{ kind: 'paragraph', text: 'x' }, title])).toBe('Title');
    expect(page([])).toBe('');
  });
});

test('A page allows only its own style, by its hash, and no network.', () => {
  const page = renderHtml([{ lang: 'en', document: [], messages }]);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
  const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(page) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(policy.replaceAll('&#39;', "'").split('; ')).toEqual([
    "default-src 'none'",
    `style-src 'sha256-${hash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(style).not.toBe('');
  expect(page).toMatch(/<\/main>\s*<\/body>/);
  expect(page).not.toContain('class="languages"');
});

describe('how blocks are drawn', () => {
  test('Commands are code.', () => {
    expect(bodyOf({ kind: 'commands', commands: [{ command: 'career faq', shows: 'one\ntwo' }] })).toContain(
      '<dl><div><dt><code>career faq</code></dt><dd>one<br>two</dd></div></dl>',
    );
  });

  test('A list is numbered or has boxes only if all its items do.', () => {
    const list = (...markers: readonly string[]) =>
      bodyOf({ kind: 'items', items: markers.map((marker) => ({ marker, text: 'x' })) });
    expect(list('1.', '2.')).toContain('<ol><li value="1">x</li><li value="2">x</li></ol>');
    expect(list('1.', '!')).toContain('<ul><li value="1">x</li><li>! x</li></ul>');
    expect(list('[ ]', '[x]')).toContain('<ul class="ticks">');
    expect(list('[ ]', '!')).toContain('<ul><li>');
    expect(list('a1.')).toContain('<ul><li>a1. x</li></ul>');
    expect(list('1.b')).toContain('<ul><li>1.b x</li></ul>');
    expect(list('12.')).toContain('<ol><li value="12">x</li></ol>');
    expect(list('a[x]')).toContain('<ul><li>a[x] x</li></ul>');
    expect(list('[x]b')).toContain('<ul><li>[x]b x</li></ul>');
  });

  test('Bars in front are strong, unless all are unsure.', () => {
    const bars = (unsure: boolean) =>
      bodyOf({ kind: 'bars', bars: [{ label: 'CIO', value: 61, strong: true }], unsure });
    expect(bars(false)).toContain('<table class="bars"><tbody><tr class="strong">');
    expect(bars(true)).toContain('<table class="bars unsure"><tbody><tr>');
    expect(bars(false)).not.toContain('class="middle"');
  });

  test('A bar can show a text in place of its value.', () => {
    expect(bodyOf({ kind: 'bars', bars: [{ label: 'Step', value: 40, shown: '2/5' }] })).toContain(
      '<data value="40">2/5</data>',
    );
  });

  test('A trend with one value is a dot without a line, and goes from that value to itself.', () => {
    const body = bodyOf({ kind: 'trends', trends: [{ label: 'CIO', values: [61.4] }] });
    expect(body).toContain('<circle cx="0.00%" cy="26.0" r="3"/>');
    expect(body).not.toContain('<line');
    expect(body).toContain('<data value="61.4">61</data> → <data value="61.4">61</data>');
  });

  test('More than six stops are below one another; stops without a note show none.', () => {
    const stops = Array.from({ length: 7 }, (_, i) => ({ text: `S${i}`, state: 'ahead' }) as const);
    expect(bodyOf({ kind: 'rail', stops })).toContain('<ol class="stops down"><li class="ahead">S0</li>');
    expect(bodyOf({ kind: 'rail', stops: stops.slice(1) })).toContain('<ol class="stops">');
  });

  test('A third profile has a sign of its own, and how far people differ is a range within the line.', () => {
    const body = bodyOf({
      kind: 'profiles',
      title: 'T',
      scale: 'S',
      traits: ['a', 'b'],
      profiles: [
        { name: 'All', values: [0.5, null], spreads: [0.75, 0.2] },
        { name: 'Deck', values: [0, 0] },
        { name: 'Bridge', values: [1, 1] },
      ],
    });
    expect(body).toContain('<line class="range" x1="37.50%" x2="100.00%" y1="9" y2="9"/>');
    expect(body.match(/class="range"/g)).toHaveLength(1);
    expect(body).toContain('<th scope="col">All</th><th scope="col">Deck</th><th scope="col">Bridge</th>');
    // The reader's mark is drawn last, so that it lies on top.
    const [first = ''] = body.match(/<svg class="slider"[\s\S]*?<td>/) ?? [];
    expect([...first.matchAll(/profile-\d/g)].map(([name]) => name)).toEqual([
      'profile-2',
      'profile-1',
      'profile-0',
    ]);
    expect(body).toContain('<data value="0.5">50 ±75</data>');
    expect(body.match(/class="mark profile-2"/g)).toHaveLength(3);
    expect(body).toContain('class="profiles"');
    expect(body).not.toContain('class="poles"');
  });

  test('A timeline has at most six years named, and no list of events without any.', () => {
    const ticks = Array.from({ length: 12 }, (_, i) => ({ at: i / 12, label: `${2027 + i}` }));
    const body = bodyOf({
      kind: 'timeline',
      spans: [{ label: 'Step 1', dates: '2027', notes: ['Set by you'], from: 0, to: 1 }],
      ticks,
      periods: [],
    });
    expect([...body.matchAll(/<text [^>]*>(\d+)</g)].map(([, label]) => label)).toEqual([
      '2027',
      '2029',
      '2031',
      '2033',
      '2035',
      '2037',
    ]);
    expect(body.match(/<line class="stroke"/g)).toHaveLength(6);
    expect(body).toContain(`<small>2027${messages.separator}Set by you</small>`);
    expect(body).not.toContain('class="events"');
  });
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
