import { type Context, STANDARD_OUTPUT } from '../context.ts';
import { CareerError } from '../error.ts';
import { errorInWords } from '../locale/reason.ts';
import { formatted, jsonOf } from './formats.ts';
import { neutralLine } from './neutral.ts';
import { styleWith } from './terminal/style.ts';
import { wrap } from './terminal/wrap.ts';
import type { View } from './view.ts';

/** What a command has for stdout, or for the file that `--out` names; nothing where it only does something. */
export type Result =
  /** What it found out, set in the format asked for. */
  | { readonly view: View; readonly text?: undefined; readonly chunks?: undefined }
  /** A text that is the same in all formats, and the file it goes to where `--out` names none. */
  | { readonly text: string; readonly file?: string; readonly view?: undefined; readonly chunks?: undefined }
  /** Text that is written as it comes. */
  | { readonly chunks: AsyncIterable<string>; readonly view?: undefined; readonly text?: undefined }
  | { readonly view?: undefined; readonly text?: undefined; readonly chunks?: undefined };

/**
 * Writes a result to stdout or to a file.
 *
 * @throws {CareerError} `failed`, where the output cannot be written. A reader that has closed its pipe is no error.
 */
export async function print(result: Result, context: Context): Promise<void> {
  const { view, text, chunks } = result;
  const content = view
    ? await formatted(context.format, [{ view, messages: context.messages }], context)
    : (text ?? chunks);
  if (content === undefined) return;
  const file = context.out ?? (text !== undefined ? result.file : undefined);
  if (file !== undefined && file !== STANDARD_OUTPUT) {
    const { writeOut } = await import('./out.ts');
    await writeOut(file, content, context);
    const written = fitted(neutralLine(context.messages.out.written(file)), context);
    if (context.format !== 'json') await tell(`${written.join('\n')}\n`, context);
  } else if (typeof content !== 'string') {
    for await (const chunk of content) await write(chunk, context);
  } else if (view && showsText(context)) {
    await page(content, context);
  } else {
    await write(content, context);
  }
}

/** Says which commands make sense next, where a person reads the result on a terminal. */
export async function printNext(commands: readonly string[], context: Context): Promise<void> {
  if (commands.length === 0 || !showsText(context) || !context.stderr.isTTY) return;
  const { muted } = styleWith(context.colour);
  const hint = fitted(neutralLine(`${context.messages.next} ${commands.join('  ')}`), context);
  await tell(`\n${hint.map(muted).join('\n')}\n`, context);
}

function showsText({ format, stdout }: Context): boolean {
  return format === 'text' && stdout.isTTY === true;
}

/** Prints an error to stderr: what is wrong, in detail and what to do, or the same as JSON. */
export async function printError(error: CareerError, context: Context): Promise<void> {
  const { code, message, hint, details } = error;
  if (context.format === 'json') {
    const whole = [message, ...details].join('\n');
    await tell(jsonOf({ error: { code, message: whole, ...(hint && { hint }) } }), context);
    return;
  }
  const head = code === 'interrupted' ? message : `${context.messages.errors.error}: ${message}`;
  const lines = [head, ...details, ...(hint ? [hint] : [])].flatMap((line) =>
    fitted(neutralLine(line), context),
  );
  await tell(`${lines.join('\n')}\n`, context);
}

/** What people are told, in lines that fit their terminal; plain ones, and those that go elsewhere, stay whole. */
export function fitted(text: string, { stderr, plain, width, measure }: Context): readonly string[] {
  return stderr.isTTY && !plain ? wrap(text, width, measure) : text.split('\n');
}

/** Tells people. Where that cannot be written there is nobody left to tell. */
async function tell(text: string, { stderr }: Context): Promise<void> {
  await new Promise((resolve) => stderr.write(text, resolve));
}

/** Shows text that is longer than the screen in a pager, all other text as it is. */
async function page(text: string, context: Context): Promise<void> {
  const { env, stdout, pager, messages } = context;
  const asked = env['CAREER_PAGER'] ?? env['PAGER'];
  // Less warns of a dumb terminal and waits, so nobody is sent there unasked.
  const wanted = asked === undefined ? env['TERM'] !== 'dumb' : asked !== '';
  const long = text.split('\n').length > (stdout.rows ?? Number.POSITIVE_INFINITY);
  if (pager && long && wanted) {
    const { showInPager } = await import('./terminal/pager.ts');
    if (await showInPager(text, asked, env, messages.out.pager)) return;
  }
  await write(text, context);
}

/**
 * Writes a text to stdout as it is, once all that was written before is.
 *
 * @throws {CareerError} `failed`, where it cannot be written. A reader that has closed its pipe is no error.
 */
export async function write(
  text: string,
  { stdout, messages }: Pick<Context, 'stdout' | 'messages'>,
): Promise<void> {
  const failed = await new Promise<Error | null | undefined>((resolve) => stdout.write(text, resolve));
  // A stream that has failed before says only that it is of no use any more; why, it remembers.
  const error = stdout.errored ?? failed;
  if (!error || ('code' in error && error.code === 'EPIPE')) return;
  throw new CareerError('failed', messages.errors.write(errorInWords(error, messages)));
}
