import { type Content, type Context, STANDARD_OUTPUT } from '../context.ts';
import { CareerError } from '../error.ts';
import { errorInWords } from '../locale/reason.ts';
import { formatted, jsonOf, renderText, textOf } from './formats.ts';
import { neutralDocument, neutralLine } from './neutral.ts';
import { commandsOf, type Suggestion } from './suggestion.ts';
import { wrap } from './terminal/wrap.ts';
import type { View } from './view.ts';

/** A command's result, for stdout or the file of `--out`; empty if the command only does something. */
export type Result =
  /** A view, to be rendered in the requested format. */
  | {
      readonly view: View;
      /** What a terminal shows instead, if the view needs a pager and this fits the screen. */
      readonly brief?: View | undefined;
      /** Whose calendar it is, for the format ics. */
      readonly owner?: string | undefined;
      /** For the format xlsx: the path that belongs to a plan, or the plan that belongs to a path. */
      readonly beside?: View | undefined;
      readonly text?: undefined;
      readonly chunks?: undefined;
    }
  /** Text or bytes that are the same in all formats, and the file to write if `--out` is not given. */
  | { readonly text: Content; readonly file?: string; readonly view?: undefined; readonly chunks?: undefined }
  /** Text or bytes that are written as they arrive. */
  | { readonly chunks: AsyncIterable<Content>; readonly view?: undefined; readonly text?: undefined }
  | { readonly view?: undefined; readonly text?: undefined; readonly chunks?: undefined };

/**
 * Writes a result to stdout or to a file.
 *
 * @throws {CareerError} `failed`, if the output cannot be written; `usage`, if bytes would go to a terminal. A closed
 *   pipe is not an error.
 */
export async function print(result: Result, context: Context): Promise<void> {
  const { view, text, chunks } = result;
  const content = view
    ? await formatted(
        context.format,
        [{ view, messages: context.messages, owner: result.owner, beside: result.beside }],
        context,
      )
    : (text ?? chunks);
  if (content === undefined) return;
  const file = context.out ?? (text !== undefined ? result.file : undefined);
  if (file !== undefined && file !== STANDARD_OUTPUT) {
    const { writeOut } = await import('./out.ts');
    await writeOut(file, content, context);
    const written = fitted(neutralLine(context.messages.out.written(file)), context);
    if (!context.scripted) await writeToStderr(`${written.join('\n')}\n`, context);
  } else if (content instanceof Uint8Array) {
    refuseTerminal(context);
    await write(content, context);
  } else if (typeof content !== 'string') {
    for await (const chunk of content) await write(chunk, context);
  } else if (view && showsText(context)) {
    const { brief } = result;
    await page(content, context, brief && (() => textOf(brief, context)));
  } else {
    await write(content, context);
  }
}

/** Whether the result itself goes to a terminal. */
export function goesToTerminal({ out, stdout }: Pick<Context, 'out' | 'stdout'>): boolean {
  return stdout.isTTY === true && (out === undefined || out === STANDARD_OUTPUT);
}

/** @throws {CareerError} `usage`, if binary data would go to a terminal */
export function refuseTerminal(context: Context): void {
  const { messages } = context;
  if (!goesToTerminal(context)) return;
  throw new CareerError('usage', messages.out.noText, messages.out.noTextHint);
}

/** Suggests the next commands, if the result is read on a terminal. */
export async function printNext(suggestions: readonly Suggestion[], context: Context): Promise<void> {
  if (suggestions.length === 0 || !showsText(context) || !context.stderr.isTTY) return;
  const document = neutralDocument([
    { kind: 'heading', level: 2, text: context.messages.next.title },
    { kind: 'commands', commands: commandsOf(suggestions, context) },
  ]);
  await writeToStderr(`\n${renderText(document, context)}`, context);
}

function showsText({ format, stdout }: Context): boolean {
  return format === 'text' && stdout.isTTY === true;
}

/** Prints an error to stderr: message, details and hint, or the same as JSON. */
export async function printError(error: CareerError, context: Context): Promise<void> {
  const { code, message, hint, details } = error;
  if (context.scripted) {
    const whole = [message, ...details].join('\n');
    await writeToStderr(jsonOf({ error: { code, message: whole, ...(hint && { hint }) } }), context);
    return;
  }
  const head = code === 'interrupted' ? message : `${context.messages.errors.error}: ${message}`;
  const lines = [head, ...details, ...(hint ? hint.split('\n') : [])].flatMap((line) =>
    fitted(neutralLine(line), context),
  );
  await writeToStderr(`${lines.join('\n')}\n`, context);
}

/** Wraps a message to the terminal's width. With `--plain` or without a terminal, lines stay whole. */
export function fitted(text: string, { stderr, plain, width, measure }: Context): readonly string[] {
  return stderr.isTTY && !plain ? wrap(text, width, measure) : text.split('\n');
}

/** Writes to stderr. Errors are ignored: there is nowhere left to report them. */
async function writeToStderr(text: string, { stderr }: Context): Promise<void> {
  await new Promise((resolve) => stderr.write(text, resolve));
}

/** How many lines follow a result on a terminal: what was saved, and the commands that make sense next. */
const BELOW = 8;

/**
 * Shows text that is longer than the screen in a pager; writes all other text to stdout.
 *
 * @param brief returns what to show in place of the pager, if it fits the screen
 * @throws {CareerError} `failed`, if it cannot be written. A closed pipe is not an error.
 */
export async function page(text: string, context: Context, brief?: () => string): Promise<void> {
  const { env, stdout, pager, messages } = context;
  const asked = env['CAREER_PAGER'] ?? env['PAGER'];
  // On a dumb terminal, less warns and waits, so a pager is used there only on request.
  const wanted = asked === undefined ? env['TERM'] !== 'dumb' : asked !== '';
  const { rows = Number.POSITIVE_INFINITY } = stdout;
  if (pager && stdout.isTTY && text.split('\n').length > rows && wanted) {
    const short = brief?.();
    if (short !== undefined && short.split('\n').length + BELOW <= rows) return write(short, context);
    const { showInPager } = await import('./terminal/pager.ts');
    if (await showInPager(text, asked, env, messages.out.pager)) return;
  }
  await write(text, context);
}

/**
 * Writes text or bytes to stdout unchanged, after everything written before.
 *
 * @throws {CareerError} `failed`, if it cannot be written. A closed pipe is not an error.
 */
async function write(
  content: Content,
  { stdout, messages }: Pick<Context, 'stdout' | 'messages'>,
): Promise<void> {
  const failed = await new Promise<Error | null | undefined>((resolve) => stdout.write(content, resolve));
  // A stream that failed earlier reports only that it is closed; `errored` has the cause.
  const error = stdout.errored ?? failed;
  if (!error || ('code' in error && error.code === 'EPIPE')) return;
  throw new CareerError('failed', messages.errors.write(errorInWords(error, messages)));
}
