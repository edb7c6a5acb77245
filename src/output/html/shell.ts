import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, html, markupOf, script, styleSheet } from './html.ts';

/** A page as a file of its own. */
export interface Page {
  readonly lang: string;
  readonly title: string;
  /** The names of its style sheets, which the build puts beside the program. */
  readonly styles: readonly string[];
  /** The name of its script, likewise. */
  readonly script?: string;
  readonly body: Content;
}

/**
 * Returns a page as the text of a self-contained HTML file: its policy allows only its own style and script, by their
 * hashes, and no network.
 */
export function pageOf({ lang, title, styles, script: name, body }: Page): string {
  const css = styles.map(textOf).join('\n');
  const code = name === undefined ? undefined : textOf(name);
  return markupOf(html`<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(css, code)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleSheet(css)}
</head>
<body>
${body}
${code === undefined ? undefined : script(code)}</body>
</html>
`);
}

function textOf(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}

/** The content security policy (https://www.w3.org/TR/CSP3/). */
function policyFor(css: string, code: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${hashOf(css)}`,
    ...(code === undefined ? [] : [`script-src ${hashOf(code)}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
