/** Names that Windows reserves for devices, with any extension or none. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** All characters but letters, digits and a few marks; also invisible ones that count as letters. */
const UNSAFE = /(?:[^\p{L}\p{M}\p{N}._@+-]|\p{Default_Ignorable_Code_Point})+/gu;
/** In bytes of UTF-8; far below the limit of every file system, some of which limit the whole path. */
const LONGEST = 100;
/** For a text without any letter or digit. */
const UNNAMED = 'person';

/**
 * Returns a file name for each text, in order: safe on every system, and unique even if case is ignored. Characters
 * that a name cannot hold become hyphens; names that would be the same are numbered.
 *
 * @param ending the extension, with its full stop
 * @param taken other names in the folder
 */
export function fileNamesFor(
  texts: readonly string[],
  ending: string,
  taken: readonly string[] = [],
): readonly string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const numbers = new Map<string, number>();
  return texts.map((text) => {
    const base = safeName(text);
    const key = base.toLowerCase();
    let number = numbers.get(key) ?? 1;
    let name = number === 1 ? `${base}${ending}` : `${base}-${number}${ending}`;
    while (used.has(name.toLowerCase())) {
      number += 1;
      name = `${base}-${number}${ending}`;
    }
    numbers.set(key, number);
    used.add(name.toLowerCase());
    return name;
  });
}

/** Whether Windows takes a file's name for a device: `nul`, `con.html`. Most programs cannot open such a file. */
export function isDeviceName(name: string): boolean {
  return DEVICE.test(name);
}

/** A text as a file's name without its extension. */
function safeName(text: string): string {
  const plain = text.normalize('NFKC').replace(UNSAFE, '-');
  const name = shortened(plain).replace(/^[.-]+|[.-]+$/g, '') || UNNAMED;
  return name.replace(DEVICE, '_$1');
}

/** The first characters of a text, as many as fit. */
function shortened(text: string): string {
  if (Buffer.byteLength(text) <= LONGEST) return text;
  let [short, length] = ['', 0];
  for (const character of text) {
    length += Buffer.byteLength(character);
    if (length > LONGEST) break;
    short += character;
  }
  return short;
}
