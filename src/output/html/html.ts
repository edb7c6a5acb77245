import { neutral, neutralJson } from '../neutral.ts';

const MARKUP: unique symbol = Symbol('markup');

/** Safe markup. Only this file can create it. */
export interface Html {
  readonly [MARKUP]: string;
}

/** The values of a template: text, which is escaped, and markup from other templates. */
export type Content = string | number | Html | undefined | readonly Content[];

/**
 * Inserts contents into markup. They are safe between tags and in quoted attributes only. `undefined` is left out.
 */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return { [MARKUP]: String.raw({ raw: parts }, ...contents.map(markupOf)) };
}

/** Our own style sheet. Untrusted text is not safe here. */
export function styleSheet(css: string): Html {
  if (css.includes('</')) throw new Error('a style sheet cannot close its own element');
  return { [MARKUP]: `<style>${css}</style>` };
}

/** Our own script. Untrusted text is not safe here: see `data`. */
export function script(code: string): Html {
  if (/<\/script|<!--/i.test(code)) throw new Error('a script cannot close its own element');
  return { [MARKUP]: `<script>${code}</script>` };
}

/** Data for the page's script, to be read from the element with the id. Browsers never run it. */
export function data(id: string, value: unknown): Html {
  const json = neutralJson(JSON.stringify(value)).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="${id}">${{ [MARKUP]: json }}</script>`;
}

/** Returns contents as the text of an HTML file. */
export function markupOf(content: Content): string {
  if (content === undefined) return '';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'string') return neutral(content).replace(/[&<>"']/g, reference);
  return MARKUP in content ? content[MARKUP] : content.map(markupOf).join('');
}

function reference(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
