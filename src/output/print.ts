import type { Context, Format, Terminal } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Document } from './document.ts';
import { documentOf } from './documents/document-of.ts';
import { renderMarkdown } from './markdown.ts';
import { renderPlain } from './plain.ts';
import { renderTerminal } from './terminal/render.ts';
import { styleWith } from './terminal/style.ts';
import { wrap } from './terminal/wrap.ts';
import type { View } from './view.ts';

/** Every format: a view in, text out. */
const FORMATTERS: Readonly<Record<Format, (view: View, context: Context) => string>> = {
  text: (view, context) => renderText(documentOf(view, context.messages), context),
  markdown: (view, { messages }) => renderMarkdown(documentOf(view, messages)),
  json: (view) => `${JSON.stringify(view, null, 2)}\n`,
};

/**
 * Prints a view to stdout in the format asked for. On a terminal, in text, the commands that make sense next follow.
 *
 * @throws {CareerError} `failed`, where the output cannot be written. A reader that has closed its pipe is no error.
 */
export async function print(view: View, next: readonly string[], context: Context): Promise<void> {
  const text = FORMATTERS[context.format](view, context);
  const onTerminal = context.format === 'text' && context.stdout.isTTY === true;
  await (onTerminal ? page(text, context) : write(context.stdout, text, context));
  if (onTerminal && next.length > 0) {
    const { muted } = styleWith(context.colour);
    const hint = wrap(`${context.messages.next} ${next.join('  ')}`, context.width, context.measure);
    await write(context.stderr, `\n${hint.map(muted).join('\n')}\n`, context);
  }
}

/** Sets a document as text: plain lines, or for the terminal's width and abilities. */
export function renderText(
  document: Document,
  { plain, width, measure, colour, ascii, messages }: Context,
): string {
  if (plain) return renderPlain(document);
  return renderTerminal(document, {
    width,
    measure,
    ascii,
    style: styleWith(colour),
    bullet: messages.bullet,
  });
}

/** Prints an error to stderr: what is wrong and what to do, or the same as JSON. */
export async function printError({ code, message, hint }: CareerError, context: Context): Promise<void> {
  const { stderr, format, messages, width } = context;
  if (format === 'json') {
    await write(
      stderr,
      `${JSON.stringify({ error: { code, message, ...(hint && { hint }) } }, null, 2)}\n`,
      context,
    );
    return;
  }
  const head = code === 'interrupted' ? message : `${messages.errors.error}: ${message}`;
  const lines = [head, ...(hint ? [hint] : [])].flatMap((part) => part.split('\n'));
  const fitted = stderr.isTTY ? lines.flatMap((line) => wrap(line, width, context.measure)) : lines;
  await write(stderr, `${fitted.join('\n')}\n`, context);
}

/** Shows text that is longer than the screen in a pager, all other text as it is. */
async function page(text: string, context: Context): Promise<void> {
  const { env, stdout, pager } = context;
  const command = env['CAREER_PAGER'] ?? env['PAGER'] ?? 'less -FRX';
  const long = text.split('\n').length > (stdout.rows ?? Number.POSITIVE_INFINITY);
  if (pager && long && command !== '') {
    const { showInPager } = await import('./terminal/pager.ts');
    if (await showInPager(text, command, env)) return;
  }
  await write(stdout, text, context);
}

async function write(stream: Terminal, text: string, { messages }: Context): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) =>
    stream.write(text, resolve),
  );
  if (error && error.code !== 'EPIPE') throw new CareerError('failed', messages.errors.write(error.message));
}
