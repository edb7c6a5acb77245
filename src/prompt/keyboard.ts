import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Context } from '../context.ts';

/** What to do with a person's input. */
export interface KeyHandlers {
  /** Receives keys. */
  readonly type: (keys: string) => void;
  /** Turns a paste into keys. */
  readonly pasted: (text: string) => string;
  /** Called on Ctrl-Z. */
  readonly suspend: () => void;
}

/** Makes a terminal mark the start and end of a paste (bracketed paste). */
export const MARK_PASTES = '\u001b[?2004h';
export const MARK_NO_PASTES = '\u001b[?2004l';

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
const CTRL_C = '\u0003';
const CTRL_Z = '\u001a';
const SPECIAL = new RegExp(`${PASTE_START.replace('[', '\\[')}|${CTRL_Z}`);
/** Matches a text that may end with the beginning of PASTE_START. A single escape is a key. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how it begins
const PARTIAL_PASTE_START = /\u001b\[(?:2(?:00?)?)?$/;

/**
 * Returns a function that takes a terminal's input, which may be split anywhere, and separates pastes and Ctrl-Z from
 * keys.
 */
export function keyReader({ type, pasted, suspend }: KeyHandlers): (text: string) => void {
  let unclear = '';
  let paste: string | undefined;
  const inPaste = (text: string): string => {
    const all = `${paste}${text}`;
    const end = all.indexOf(PASTE_END);
    if (end >= 0) {
      paste = undefined;
      type(pasted(all.slice(0, end)));
      return all.slice(end + PASTE_END.length);
    }
    // Ctrl-C must work even if the end of the paste never arrives.
    paste = text.includes(CTRL_C) ? undefined : all;
    if (paste === undefined) type(CTRL_C);
    return '';
  };
  const outside = (text: string): string => {
    const special = SPECIAL.exec(text);
    if (!special) {
      unclear = PARTIAL_PASTE_START.exec(text)?.[0] ?? '';
      type(text.slice(0, text.length - unclear.length));
      return '';
    }
    type(text.slice(0, special.index));
    if (special[0] === CTRL_Z) suspend();
    else paste = '';
    return text.slice(special.index + special[0].length);
  };
  return (text) => {
    let rest = unclear + text;
    unclear = '';
    while (rest !== '') rest = paste === undefined ? outside(rest) : inPaste(rest);
  };
}

/** A paste as part of one line: line breaks and tabs become spaces, other control characters are dropped. */
export function asWords(paste: string): string {
  return paste
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trimEnd();
}

/** A paste in place of a key: its first line, if that is a number of one or two digits. */
export function asNumber(paste: string): string {
  const [line = ''] = paste.normalize('NFKC').split(/[\r\n]/, 1);
  return /^\d{1,2}$/.test(line.trim()) ? line.trim() : '';
}

/**
 * A keyboard for inquirer: a terminal's input without pastes and Ctrl-Z, which are handled here.
 *
 * @param before called before keys are read
 */
export function keyboardOn(
  stdin: Context['stdin'],
  { pasted, suspend }: Omit<KeyHandlers, 'type'>,
  before: () => void,
) {
  const keys = new PassThrough();
  const decoder = new StringDecoder('utf8');
  const read = keyReader({ type: (text) => text !== '' && keys.write(text), pasted, suspend });
  const onData = (bytes: Buffer): void => {
    before();
    read(decoder.write(bytes));
  };
  const onEnd = (): void => void keys.end();
  stdin.on('data', onData).on('end', onEnd).resume();
  return Object.assign(keys, {
    isTTY: true,
    setRawMode: (raw: boolean) => stdin.setRawMode?.(raw),
    close: () => stdin.off('data', onData).off('end', onEnd).pause(),
  });
}
