/** Where a text stands among others, in bytes. */
export type Place = readonly [encoding: 'latin1' | 'utf16le', from: number, length: number];

/** Puts texts one after the other, as V8 keeps them: so that one is had by copying, which UTF-8 is not. */
export function joined(texts: readonly (readonly [name: string, text: string])[]): {
  readonly bytes: Uint8Array;
  readonly places: Readonly<Record<string, Place>>;
} {
  const parts: Buffer[] = [];
  const places: Record<string, Place> = {};
  let from = 0;
  for (const [name, text] of texts) {
    const encoding = /^[\0-\xff]*$/.test(text) ? 'latin1' : 'utf16le';
    const part = Buffer.from(text, encoding);
    places[name] = [encoding, from, part.length];
    const space = Buffer.alloc(part.length % 2);
    parts.push(part, space);
    from += part.length + space.length;
  }
  return { bytes: Buffer.concat(parts), places };
}

/** Returns the text that stands in a place. */
export function textAt(bytes: Uint8Array, [encoding, from, length]: Place): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + from, length).toString(encoding);
}
