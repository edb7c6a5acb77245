import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { Context } from '../context.ts';

/** What happens to what a person types. */
export interface Hands {
  /** Takes what is typed key by key. */
  readonly type: (keys: string) => void;
  /** Takes a whole paste; returns the keys that it stands for. */
  readonly pasted: (text: string) => string;
  /** Ctrl-Z. */
  readonly suspend: () => void;
}

/** Has a terminal mark the beginning and the end of what is pasted (bracketed paste). */
export const MARK_PASTES = '\u001b[?2004h';
export const MARK_NO_PASTES = '\u001b[?2004l';

const PASTE_START = '\u001b[200~';
const PASTE_END = '\u001b[201~';
const CTRL_C = '\u0003';
const CTRL_Z = '\u001a';
const SPECIAL = new RegExp(`${PASTE_START.replace('[', '\\[')}|${CTRL_Z}`);
/** The end of a text that may be the beginning of PASTE_START. A single escape is a key of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is how it begins
const PERHAPS_A_PASTE = /\u001b\[(?:2(?:00?)?)?$/;

/** Returns what reads a terminal's text as it arrives, in pieces cut anywhere, and tells pastes and Ctrl-Z from keys. */
export function keyReader({ type, pasted, suspend }: Hands): (text: string) => void {
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
    // Whatever became of the end of the paste, one can always stop.
    paste = text.includes(CTRL_C) ? undefined : all;
    if (paste === undefined) type(CTRL_C);
    return '';
  };
  const outside = (text: string): string => {
    const special = SPECIAL.exec(text);
    if (!special) {
      unclear = PERHAPS_A_PASTE.exec(text)?.[0] ?? '';
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

/** A paste where one key answers: its first line, if that is a number of one or two digits. */
export function asNumber(paste: string): string {
  return (
    /^\s*(\d{1,2})\s*$/m.exec(
      paste
        .normalize('NFKC')
        .split(/[\r\n]/, 1)
        .join(''),
    )?.[1] ?? ''
  );
}

/** A keyboard for inquirer: a terminal's input, from which pastes and Ctrl-Z have been taken out. */
export function keyboardOn(stdin: Context['stdin'], { pasted, suspend }: Omit<Hands, 'type'>) {
  const keys = new PassThrough();
  const decoder = new StringDecoder('utf8');
  const read = keyReader({ type: (text) => text !== '' && keys.write(text), pasted, suspend });
  const onData = (bytes: Buffer): void => read(decoder.write(bytes));
  const onEnd = (): void => void keys.end();
  stdin.on('data', onData).on('end', onEnd).resume();
  return Object.assign(keys, {
    isTTY: true,
    setRawMode: (raw: boolean) => stdin.setRawMode?.(raw),
    close: () => stdin.off('data', onData).off('end', onEnd).pause(),
  });
}
