import type { Readable } from 'node:stream';
import { LANGUAGES, type Language } from './locale/language.ts';
import type { Messages } from './locale/messages.ts';
import type { Measure } from './output/terminal/width.ts';

export const FORMATS = ['text', 'markdown', 'json', 'html', 'ics'] as const;
export type Format = (typeof FORMATS)[number];

/** What `--lang` says where everything is to be in every language: only a report has room for that. */
export const BOTH = 'both';

/** What `--out` says for stdout. */
export const STANDARD_OUTPUT = '-';

/** The options that every command understands. What is not there is as usual: colour, say, unless it is `false`. */
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
  readonly force?: boolean | undefined;
}

/** The process that the program runs in, or a stand-in for it. */
export interface Host {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean; setRawMode?(raw: boolean): unknown };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** Where text goes: a terminal, a pipe or a file. */
export interface Terminal {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  /** Why nothing can be written any more. */
  readonly errored?: Error | null;
  /** Writes a text, and says when that is done or why it failed. */
  write(text: string, done?: (error?: Error | null) => void): boolean;
}

/** What a command is given to do its work with. */
export interface Context extends Host {
  readonly lang: Language;
  /** The languages to write in: the reader's, and where they ask for it the others after it. */
  readonly languages: readonly Language[];
  readonly messages: Messages;
  readonly format: Format;
  readonly plain: boolean;
  /** In columns, 40 or more. */
  readonly width: number;
  readonly measure: Measure;
  readonly colour: boolean;
  readonly ascii: boolean;
  readonly pager: boolean;
  /** Whether there is a person at a terminal who may be asked. */
  readonly interactive: boolean;
  /** The folder of the reader's own content pack; the built-in one where there is none. */
  readonly content: string | undefined;
  /** Whether to show what the reader has stored of themselves; in JSON only where they ask, so that scripts see the same everywhere. */
  readonly personal: boolean;
  /** The file that the result goes to; `-` for stdout. */
  readonly out: string | undefined;
  /** Whether that file may be replaced. */
  readonly force: boolean;
  readonly now: Date;
}

export const NARROWEST = 40;
const USUAL_WIDTH = 80;

export function contextOf(
  options: GlobalOptions,
  host: Host,
  lang: Language,
  messages: Messages,
  measure: Measure,
): Context {
  const { env, stdout } = host;
  const plain = options.plain === true;
  const format = options.json ? 'json' : (options.format ?? 'text');
  const toFile = options.out !== undefined && options.out !== STANDARD_OUTPUT;
  const terminal = stdout.isTTY === true && !toFile;
  const detected = (terminal && stdout.columns) || columnsIn(env) || USUAL_WIDTH;
  return {
    env,
    // Streams that are not used are not opened.
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
    plain,
    width: options.width ?? Math.max(NARROWEST, Math.floor(detected)),
    colour: !plain && options.color !== false && wantsColour(env, terminal),
    measure,
    // Where lines and blocks are two columns wide, nothing drawn with them would meet.
    get ascii() {
      return env['TERM'] === 'dumb' || measure('─') > 1;
    },
    pager: options.pager !== false,
    get interactive() {
      return options.input !== false && host.stdin.isTTY === true && host.stderr.isTTY === true;
    },
    content: options.content ?? (env['CAREER_CONTENT'] || undefined),
    personal: options.profile !== false && (format !== 'json' || options.withProfile === true),
    out: options.out,
    force: options.force === true,
    now: new Date(),
  };
}

/** Returns 0 where `COLUMNS` is no number of columns. */
function columnsIn({ COLUMNS }: Host['env']): number {
  const columns = Number(COLUMNS);
  return Number.isFinite(columns) ? columns : 0;
}

/** `FORCE_COLOR` and `NO_COLOR` as their conventions say (force-color.org, no-color.org), then the terminal. */
function wantsColour(env: Host['env'], terminal: boolean): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return !NO_COLOR && TERM !== 'dumb' && terminal;
}
