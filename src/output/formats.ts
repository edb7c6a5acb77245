import type { Content, Context, Format } from '../context.ts';
import type { Messages } from '../locale/messages.ts';
import { withoutOptionalColumns } from './block-text.ts';
import type { Document } from './document.ts';
import { documentOf } from './documents/document-of.ts';
import { renderMarkdown } from './markdown.ts';
import { neutralDocument, neutralJson } from './neutral.ts';
import { renderPlain } from './plain.ts';
import { renderTerminal } from './terminal/render.ts';
import { styleWith } from './terminal/style.ts';
import type { View } from './view.ts';

/** A view with the messages of its language. */
export interface Edition {
  readonly view: View;
  readonly messages: Messages;
  /** Whose calendar it is. */
  readonly owner?: string | undefined;
  /** For a workbook: the path that belongs to a plan, or the plan that belongs to a path. */
  readonly beside?: View | undefined;
}

/** One edition for each language, the reader's first. */
export type Editions = readonly [Edition, ...Edition[]];

/** The formats for rows that are written one by one, without a view. */
type RowFormat = 'csv' | 'ndjson';

/** Every format of views: a view in, text or bytes out. Only HTML has room for more than one language. */
const FORMATTERS: Readonly<
  Record<Exclude<Format, RowFormat>, (editions: Editions, context: Context) => Content | Promise<Content>>
> = {
  text: ([{ view }], context) => textOf(view, context),
  markdown: ([edition]) => renderMarkdown(withoutOptionalColumns(neutralOf(edition))),
  json: ([{ view }]) => jsonOf(view),
  html: async ([first, ...others]) =>
    (await import('./html/page.ts')).renderHtml([pageOf(first), ...others.map(pageOf)]),
  ics: async ([{ view, owner = '' }], context) =>
    (await import('./ics.ts')).renderCalendar(view, owner, context),
  xlsx: async ([{ view, beside, messages }]) =>
    (await import('./xlsx/workbook.ts')).renderWorkbook(view, beside, messages),
};

/** Renders a view in a format. */
export async function formatted(format: Format, editions: Editions, context: Context): Promise<Content> {
  if (format === 'csv' || format === 'ndjson') throw new Error(`${editions[0].view.schema} has no rows`);
  return FORMATTERS[format](editions, context);
}

/** Renders a view as text in the reader's language. */
export function textOf(view: View, context: Context): string {
  return renderText(neutralOf({ view, messages: context.messages }), context);
}

/** Renders a neutral document as text: as plain lines, or for the terminal's width and abilities. */
export function renderText(
  document: Document,
  { plain, width, measure, colour, ascii, messages }: Context,
): string {
  const shown = withoutOptionalColumns(document);
  if (plain) return renderPlain(shown);
  return renderTerminal(shown, {
    width,
    measure,
    ascii,
    style: styleWith(colour),
    bullet: messages.bullet,
  });
}

/** Returns a value as indented JSON in which harmful characters are escaped. */
export function jsonOf(value: unknown): string {
  return `${neutralJson(JSON.stringify(value, null, 2))}\n`;
}

function pageOf(edition: Edition) {
  const { view, messages } = edition;
  return {
    lang: view.lang,
    ...(view.schema === 'career.report/1' && {
      title: messages.report.documentTitle(view.title),
      forOthers: view.respondent !== undefined,
    }),
    ...(view.schema === 'career.cohort/1' && { forOthers: true }),
    document: neutralOf(edition),
    messages,
  };
}

function neutralOf({ view, messages }: Edition): Document {
  return neutralDocument(documentOf(view, messages));
}
