import type { Readable } from 'node:stream';
import { LANGUAGES, type Language } from './locale/language.ts';
import type { Messages } from './locale/messages.ts';
import type { Measure } from './output/terminal/width.ts';

export const FORMATS = ['text', 'markdown', 'json', 'html', 'ics', 'xlsx', 'csv', 'ndjson'] as const;
export type Format = (typeof FORMATS)[number];

/** What can be written to a stream or a file: text, or the bytes of a binary file. */
export type Content = string | Uint8Array;

/** The value of `--lang` for output in every language. Only reports and forms support it. */
export const BOTH = 'both';

/** The value of `--out` for stdout. */
export const STANDARD_OUTPUT = '-';

/** The options that every command accepts. A missing one has its default: colour, for example, is on unless `false`. */
export interface GlobalOptions {
  readonly lang?: Language | typeof BOTH | undefined;
  readonly format?: Format | undefined;
  readonly json?: boolean | undefined;
  readonly plain?: boolean | undefined;
  /** In columns. */
  readonly width?: number | undefined;
  readonly color?: boolean | undefined;
  readonly pager?: boolean | undefined;
  readonly input?: boolean | undefined;
  readonly content?: string | undefined;
  readonly profile?: boolean | undefined;
  readonly withProfile?: boolean | undefined;
  /** A file for the result; `-` for stdout. */
  readonly out?: string | undefined;
  /** The value of `--out`, for a command that writes a folder. */
  readonly folder?: string | undefined;
  readonly force?: boolean | undefined;
}

/** The process that the program runs in, or a test's replacement for it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** An output stream: a terminal, a pipe or a file. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** The error after which nothing can be written. */
  readonly errored?: Error | null;
  /** Writes text or bytes; calls `done` when they are written or have failed. */
  write(content: Content, done?: (error?: Error | null) => void): boolean;
}

/** Everything that a command needs from outside. */
export interface Context extends Host {
  readonly lang: Language;
  /** The output languages: the reader's, then the others with `--lang both`. */
  readonly languages: readonly [Language, ...Language[]];
  readonly messages: Messages;
  readonly format: Format;
  /** Whether a script asked for JSON, and gets errors as JSON, too. */
  readonly scripted: boolean;
  readonly plain: boolean;
  /** In columns, 40 or more. */
  readonly width: number;
  readonly measure: Measure;
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly pager: boolean;
  /** Whether the program may ask questions: somebody is at a terminal. */
  readonly interactive: boolean;
  /** The folder of the reader's own content pack; undefined for the built-in pack. */
  readonly content: string | undefined;
  /** Options to repeat in the commands suggested to the reader. */
  readonly given: { readonly content?: string | undefined; readonly lang?: Language | undefined };
  /** Whether output uses the reader's profile. JSON does so only on request, so that scripts get the same everywhere. */
  readonly personal: boolean;
  /** The file for the result; `-` for stdout. */
  readonly out: string | undefined;
  /** The value of `--out`, for a command that writes a folder; `out` is then undefined. */
  readonly folder: string | undefined;
  /** Whether an existing file may be replaced. */
  readonly force: boolean;
  readonly now: Date;
}

/** In columns. */
export const NARROWEST = 40;
const DEFAULT_WIDTH = 80;

/**
 * Returns a command's context from the options, the environment and the terminal.
 *
 * @param usual the format if none is given
 */
export function contextOf(
  options: GlobalOptions,
  host: Host,
  lang: Language,
  messages: Messages,
  measure: Measure,
  usual: Format = 'text',
): Context {
  const { env, stdout } = host;
  const plain = options.plain === true;
  const format = options.json ? 'json' : (options.format ?? usual);
  const toFile = options.out !== undefined && options.out !== STANDARD_OUTPUT;
  const terminal = stdout.isTTY === true && !toFile;
  return {
    env,
    // A getter, because Node opens a stream when it is first used.
    get stdin() {
      return host.stdin;
    },
    stdout,
    get stderr() {
      return host.stderr;
    },
    lang,
    languages: options.lang === BOTH ? [lang, ...LANGUAGES.filter((each) => each !== lang)] : [lang],
    messages,
    format,
    scripted: options.json === true || options.format === 'json',
    plain,
    // A terminal can be resized while the program asks.
    get width() {
      const detected = (terminal && stdout.columns) || columnsIn(env) || DEFAULT_WIDTH;
      return options.width ?? Math.max(NARROWEST, Math.floor(detected));
    },
    colour: !plain && options.color !== false && wantsColour(env, terminal),
    measure,
    // Box-drawing characters that are two columns wide leave gaps.
    get ascii() {
      return env['TERM'] === 'dumb' || measure('─') > 1;
    },
    pager: options.pager !== false,
    get interactive() {
      return options.input !== false && host.stdin.isTTY === true && host.stderr.isTTY === true;
    },
    content: options.content ?? (env['CAREER_CONTENT'] || undefined),
    given: { content: options.content, lang: options.lang === BOTH ? undefined : options.lang },
    personal: options.profile !== false && (format !== 'json' || options.withProfile === true),
    out: options.out,
    folder: options.folder,
    force: options.force === true,
    now: new Date(),
  };
}

/** Returns 0 if `COLUMNS` is not a number. */
function columnsIn({ COLUMNS }: Host['env']): number {
  const columns = Number(COLUMNS);
  return Number.isFinite(columns) ? columns : 0;
}

/** Follows force-color.org and no-color.org; without either variable, whether stdout is a terminal decides. */
function wantsColour(env: Host['env'], terminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && terminal;
}
