import { neutral } from '../neutral.ts';

const MARKUP: unique symbol = Symbol('markup');

/** Markup that a browser may be given as it stands. Only this file can make any. */
export interface Html {
  readonly [MARKUP]: string;
}

/** What a template has room for: texts, which are shown and never obeyed, and markup made by other templates. */
export type Content = string | number | Html | undefined | readonly Content[];

/**
 * Sets contents into markup, between tags or between the quotes of an attribute; nowhere else are they safe.
 * What `undefined` stands for is left out.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { [MARKUP]: String.raw({ raw: parts }, ...contents.map(markupOf)) };
}

/** A style sheet of our own. No text of anybody else's is safe in one. */
export function styleSheet(css: string): Html {
  if (css.includes('</')) throw new Error('a style sheet cannot close its own element');
  return { [MARKUP]: `<style>${css}</style>` };
}

/** Returns contents as they stand in a file. */
export function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return neutral(content).replace(/[&<>"']/g, reference);
  return MARKUP in content ? content[MARKUP] : content.map(markupOf).join('');
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
