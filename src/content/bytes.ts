import { isUtf8 } from 'node:buffer';
import type { FaultReason } from './fault.ts';

/** Why bytes are no text, and where that shows. */
export type NotText = FaultReason & { readonly line?: number; readonly column?: number };

/**
 * Decodes UTF-8, without the byte-order mark that some editors write before it. Other encodings are named where their
 * first bytes show them.
 */
export function decodeText(bytes: Buffer): string | NotText {
  const text = bytes.toString().replace(/^\ufeff/, '');
  // What is no UTF-8 is decoded as this character, which may also stand there itself.
  if (!text.includes('\0') && !text.includes('\ufffd')) return text;
  const encoding = encodingOf(bytes);
  if (encoding) return { kind: 'encoding', encoding };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { ...positionIn(bytes, zero), kind: 'binary' };
  if (isUtf8(bytes)) return text;
  return { ...positionIn(bytes, validLength(bytes)), kind: 'encoding', encoding: 'UTF-8' };
}

/** Tells an encoding by a byte-order mark, or by the zeros that stand between the letters of a text that begins in ASCII. */
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

/** How many bytes there are before the first that is no UTF-8. */
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

/** Whether bytes are UTF-8 as far as they go: the last character may be cut short. */
function mayBeUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
