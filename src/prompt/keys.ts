import type { Measure } from '../output/terminal/width.ts';
import { wrap } from '../output/terminal/wrap.ts';

/** A key as Node's readline describes it. A character beyond ASCII has no name. */
interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string;
  readonly ctrl: boolean;
}

/** Returns a key's name. Full-width digits, letters and spaces count as half-width; a key with Ctrl has none. */
export function nameOf({ name, sequence = '', ctrl }: Key): string {
  if (ctrl) return '';
  const plain = (name ?? sequence).normalize('NFKC').toLowerCase();
  return plain === ' ' ? 'space' : plain;
}

const BETWEEN_KEYS = ' · ';

/** Returns the description of the keys as lines, broken between keys where possible. */
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
