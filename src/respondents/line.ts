import { isMapping, type Mapping } from '../content/mapping.ts';

/** A respondent's line of JSON: its content, and its id as written. */
export interface RespondentLine {
  /** The id exactly as written in the line, so that no digit is lost; `null` if the line has no id. */
  readonly id: string;
  readonly answers: unknown;
  /** The whole content of the line; undefined if it is not an object. */
  readonly whole?: Mapping;
}

export type LineFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  /** A number that JavaScript cannot represent, such as `1e400`. */
  | { readonly kind: 'no-number' };

/**
 * Reads a line of JSON. A duplicate key is a fault, because either value may be the intended one.
 *
 * @param idKey the key of the id
 */
export function readRespondent(text: string, idKey = 'id'): RespondentLine | { readonly fault: LineFault } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { fault: { kind: 'not-json' } };
  }
  if (!isMapping(value)) return { id: 'null', answers: undefined };
  const { [idKey]: id, answers } = value;
  if (id === Number.POSITIVE_INFINITY || id === Number.NEGATIVE_INFINITY)
    return { fault: { kind: 'no-number' } };
  const plain = idKey === 'id' ? PLAIN_ID.exec(text)?.[1] : undefined;
  if (plain !== undefined && keysIn(value) === colonsIn(text)) return { id: plain, answers, whole: value };
  const scanned = scan(text, idKey);
  if (scanned.duplicate !== undefined) return { fault: { kind: 'duplicate-key', key: scanned.duplicate } };
  return { id: scanned.written ?? 'null', answers, whole: value };
}

/** Returns a value of a valid line exactly as it is written. */
export function writtenIn(text: string, key: string): string | undefined {
  return scan(text, key).written;
}

/** The start of most lines: an id without escapes. */
const PLAIN_ID = /^\s*\{\s*"id"\s*:\s*("[^"\\]*"|[\w.+-]+)\s*[,}]/;

/** Returns how many keys there are on the first two levels. Duplicate keys count once. */
function keysIn(value: Readonly<Record<string, unknown>>): number {
  let keys = 0;
  for (const key of Object.keys(value)) {
    const inner = value[key];
    keys += 1 + (isMapping(inner) ? Object.keys(inner).length : 0);
  }
  return keys;
}

function colonsIn(text: string): number {
  let colons = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) colons += 1;
  return colons;
}

/** Scans valid JSON for the text of an outermost value, and for the first key that occurs twice in its object. */
function scan(text: string, wanted: string): { readonly written?: string; readonly duplicate?: string } {
  /** The keys of every open object; undefined for lists. */
  const open: (Set<string> | undefined)[] = [];
  let key = '';
  let expectsKey = false;
  let from = -1;
  let written: string | undefined;
  for (let at = 0; at < text.length; at += 1) {
    switch (text[at]) {
      case '"': {
        const end = endOfString(text, at);
        const keys = open.at(-1);
        if (keys && expectsKey) {
          expectsKey = false;
          key = JSON.parse(text.slice(at, end + 1));
          if (keys.has(key)) return { duplicate: key };
          keys.add(key);
        }
        at = end;
        break;
      }
      case ':':
        if (open.length === 1 && key === wanted) from = at + 1;
        break;
      case '{':
        open.push(new Set());
        expectsKey = true;
        break;
      case '[':
        open.push(undefined);
        break;
      case ',':
      case '}':
      case ']':
        if (open.length === 1 && from >= 0) {
          written = text.slice(from, at).trim();
          from = -1;
        }
        if (text[at] !== ',') open.pop();
        expectsKey = text[at] === ',' && open.at(-1) !== undefined;
        break;
    }
  }
  return written === undefined ? {} : { written };
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; ; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
}
