import type { Measure } from '../output/terminal/width.ts';
import { wrap } from '../output/terminal/wrap.ts';

/** A key as Node's readline describes it. A character beyond ASCII has no name. */
interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl: boolean;
}

/** Returns a key's name; a full-width digit, letter or space counts as the one it is, a key with Ctrl as none. */
export function nameOf({ name, sequence = '', ctrl }: Key): string {
  if (ctrl) return '';
  const plain = (name ?? sequence).normalize('NFKC').toLowerCase();
  return plain === ' ' ? 'space' : plain;
}

const BETWEEN_KEYS = ' · ';

/** Returns what says which keys there are as lines; what one key does is not broken where it fits a line. */
export function keyLines(keys: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  for (const key of keys.split(BETWEEN_KEYS)) {
    const last = lines.at(-1);
    const longer = `${last}${BETWEEN_KEYS}${key}`;
    if (last !== undefined && measure(longer) <= width) lines.splice(-1, 1, longer);
    else lines.push(...wrap(key, width, measure));
  }
  return lines;
}
