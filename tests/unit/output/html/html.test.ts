import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { html, markupOf, styleSheet } from '../../../../src/output/html/html.ts';
import { linked } from '../../../../src/output/html/link.ts';
import { neutral } from '../../../../src/output/neutral.ts';
import { mixedText } from '../mixed-text.ts';

/** Resolves character references as a browser does. */
function read(markup: string): string {
  return markup.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
}

describe('a template', () => {
  test('shows texts as they are, between tags and in attributes', () => {
    const text = `<script>alert("1" & '2')</script>`;
    const markup = markupOf(html`<p title="${text}">${text}</p>`);
    expect(markup).toBe(
      '<p title="&#60;script&#62;alert(&#34;1&#34; &#38; &#39;2&#39;)&#60;/script&#62;">&#60;script&#62;alert(&#34;1&#34; &#38; &#39;2&#39;)&#60;/script&#62;</p>',
    );
    expect(read(markup)).toBe(`<p title="${text}">${text}</p>`);
  });

  test('inserts markup of other templates unchanged, alone and in lists', () => {
    const items = ['a', '<b>'].map((text) => html`<li>${text}</li>`);
    expect(markupOf(html`<ul>${items}</ul>`)).toBe('<ul><li>a</li><li>&#60;b&#62;</li></ul>');
  });

  test('leaves out undefined', () => {
    expect(markupOf(html`<p>${undefined}${[]}${[undefined]}</p>`)).toBe('<p></p>');
  });

  test('writes numbers, including 0', () => {
    expect(markupOf(html`<p>${0} ${1.5}</p>`)).toBe('<p>0 1.5</p>');
  });

  test('escapes a text that looks like its own markup', () => {
    const forged: unknown = JSON.parse('{"markup": "<b>", "Symbol(markup)": "<b>"}');
    // @ts-expect-error: nothing but a template makes markup
    expect(() => markupOf(html`${forged}`)).toThrow(TypeError);
  });

  test('keeps text from closing its element, and from hiding or reversing what follows', () => {
    fc.assert(
      fc.property(fc.oneof(mixedText, fc.string({ unit: 'binary' })), (text) => {
        const markup = markupOf(text);
        expect(markup).not.toMatch(/[<>"']|&(?!#\d+;)/);
        expect(read(markup)).toBe(neutral(text));
      }),
    );
  });
});

describe('a style sheet', () => {
  test('is unchanged, because its hash is of this exact text', () => {
    expect(markupOf(styleSheet('a > b { content: "&" }'))).toBe('<style>a > b { content: "&" }</style>');
  });

  test('cannot close its element', () => {
    expect(() => styleSheet('a { content: "</style><script>" }')).toThrow('close its own element');
  });
});

describe('addresses in a text', () => {
  test.each([
    ['see https://example.com/a?b=1&c=2.', 'https://example.com/a?b=1&c=2'],
    ['（https://example.com/議事録）', 'https://example.com/議事録'],
    ['HTTP://EXAMPLE.COM/x,', 'HTTP://EXAMPLE.COM/x'],
    ['at http://a.example (mine)', 'http://a.example'],
    ['「https://a.example/b」です', 'https://a.example/b'],
    ['"https://a.example/b"', 'https://a.example/b'],
  ])('%s: become links', (text, address) => {
    const markup = markupOf(linked(text));
    expect(markup.match(/<a href="([^"]*)"/)?.[1]).toBe(markupOf(address));
    expect(read(markup.replace(/<[^>]*>/g, ''))).toBe(text);
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/passwd',
    'vbscript:x',
    '//example.com',
    'https://',
    'https://[broken',
    '<a href="javascript:alert(1)">',
    'JaVaScRiPt:alert(1)//https:',
  ])('%s: stays text', (text) => {
    expect(markupOf(linked(text))).toBe(markupOf(text));
  });
});
