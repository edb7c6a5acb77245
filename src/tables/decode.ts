export type Encoding = 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'CP932';

/** The encodings' names in `TextDecoder`, whose `shift_jis` includes the extensions of CP932. */
const LABELS: Readonly<Record<Encoding, string>> = {
  'UTF-8': 'utf-8',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
  CP932: 'shift_jis',
};

/** Decodes text that arrives in chunks. */
export interface Decoder {
  /** Returns the text of the next bytes, without a byte-order mark; `undefined` if they are not in the encoding. */
  decode(bytes: Uint8Array): string | undefined;
  /** Returns the remaining text; `undefined` if a character is incomplete. */
  end(): string | undefined;
  /** The encoding, as far as it is known: plain ASCII counts as UTF-8. */
  readonly encoding: Encoding;
}

/** No character takes more bytes in UTF-8. */
const LONGEST_CHARACTER = 4;

/**
 * Returns a decoder for a text that begins with these bytes. The encoding is detected by a byte-order mark or the zero
 * bytes of UTF-16, or else by the first chunk that is not ASCII. If that is not valid UTF-8, the text is CP932, which
 * Excel writes in Japan. If it is valid in neither, the encoding with more valid lines before the first error is used.
 */
export function decoderFor(first: Uint8Array): Decoder {
  const marked = markedEncoding(first);
  let encoding: Encoding = marked ?? 'UTF-8';
  let decided = marked !== undefined;
  let decoder = new TextDecoder(LABELS[encoding], { fatal: true });
  /** Bytes that are too few to decide on the encoding. */
  let waiting: Uint8Array = new Uint8Array();
  const decode = (bytes: Uint8Array, more: boolean): string | undefined => {
    const high = decided ? -1 : bytes.findIndex((byte) => byte > 0x7f);
    if (high >= 0 && !(more && bytes.length - high < LONGEST_CHARACTER)) {
      decided = true;
      const goodIn = (each: Encoding) => linesBeforeError(bytes, each);
      if (!isUtf8(bytes, more) && goodIn('CP932') >= goodIn('UTF-8')) {
        encoding = 'CP932';
        decoder = new TextDecoder(LABELS[encoding], { fatal: true });
      }
    }
    const ready = decided || high < 0 ? bytes.length : high;
    waiting = bytes.subarray(ready);
    try {
      return decoder.decode(bytes.subarray(0, ready), { stream: more });
    } catch {
      return undefined;
    }
  };
  return {
    decode: (bytes) => decode(waiting.length > 0 ? Buffer.concat([waiting, bytes]) : bytes, true),
    end: () => decode(waiting, false),
    get encoding() {
      return encoding;
    },
  };
}

/** Returns how many lines precede the first bytes that are not in the encoding. */
export function linesBeforeError(bytes: Uint8Array, encoding: Encoding): number {
  const [good = ''] = new TextDecoder(LABELS[encoding]).decode(bytes).split('\ufffd', 1);
  return good.split('\n').length - 1;
}

/** Detects the encoding by a byte-order mark, or by the zero bytes of UTF-16 text that begins in ASCII. */
function markedEncoding([a, b, c, d]: Uint8Array): Encoding | undefined {
  if ((a === 0xff && b === 0xfe) || (a && b === 0 && c && d === 0)) return 'UTF-16LE';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b && c === 0 && d)) return 'UTF-16BE';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'UTF-8' : undefined;
}

function isUtf8(bytes: Uint8Array, more: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: more });
    return true;
  } catch {
    return false;
  }
}
