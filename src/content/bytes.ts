import { isUtf8 } from 'node:buffer';
import type { FaultReason } from './fault.ts';

/** Why bytes are not UTF-8 text, and the position of the first bad byte. */
export type NotText = FaultReason & { readonly line?: number; readonly column?: number };

/**
 * Decodes UTF-8 and drops a byte-order mark.
 *
 * @returns the text, or the reason why the bytes are not UTF-8 text, with the encoding if it can be recognised
 */
export function decodeText(bytes: Buffer): string | NotText {
  const text = bytes.toString().replace(/^\ufeff/, '');
  // Invalid UTF-8 is decoded as U+FFFD, but a text may also contain that character.
  if (!text.includes('\0') && !text.includes('\ufffd')) return text;
  const encoding = encodingOf(bytes);
  if (encoding) return { kind: 'encoding', encoding };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { ...positionIn(bytes, zero), kind: 'binary' };
  if (isUtf8(bytes)) return text;
  return { ...positionIn(bytes, validLength(bytes)), kind: 'encoding', encoding: 'UTF-8' };
}

/** Recognises UTF-16 and UTF-32 by a byte-order mark, or by the zero bytes of a text that begins in ASCII. */
export function encodingOf(bytes: Buffer): 'UTF-16' | 'UTF-32' | undefined {
  const first = bytes.subarray(0, 4);
  if (first.every((byte) => byte > 0 && byte < 0xfe)) return undefined;
  const start = first.toString('hex');
  if (/^(fffe0000|0000feff|000000..|..000000)$/.test(start) && start !== '00000000') return 'UTF-32';
  if (/^(fffe|feff)/.test(start)) return 'UTF-16';
  return /^(00..00..|..00..00)$/.test(start) && !start.includes('0000') ? 'UTF-16' : undefined;
}

function positionIn(bytes: Buffer, offset: number): { readonly line: number; readonly column: number } {
  const start = offset === 0 ? 0 : bytes.lastIndexOf(0x0a, offset - 1) + 1;
  let line = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0 && at < start; at = bytes.indexOf(0x0a, at + 1)) line += 1;
  const before = new TextDecoder().decode(bytes.subarray(start, offset), { stream: true });
  return { line, column: before.length + 1 };
}

/** Returns how many bytes precede the first invalid one. */
function validLength(bytes: Buffer): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (mayBeUtf8(bytes.subarray(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Whether bytes are valid UTF-8, except that the last character may be incomplete. */
function mayBeUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
