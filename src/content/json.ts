/** In characters: a text this short cannot exceed the limits of `readYaml`. */
const MOST_CHARACTERS = 32 * 1024;
/** Nested collections; within the limit of `readYaml`. */
const DEEPEST = 16;
/** In characters, with quotes and colon: YAML does not accept longer keys everywhere. */
const LONGEST_KEY = 1000;

/** What YAML and JSON may read differently: carriage returns, tabs, very long numbers. */
const READ_DIFFERENTLY = /[\r\t]|\d{16}/;

/**
 * Reads a short, valid JSON text with the same result as `readYaml`, but much faster and without its parser.
 *
 * @returns undefined for any other text, which `readYaml` can read and report on
 */
export function readJson(text: string): { readonly value: unknown } | undefined {
  if (text.length > MOST_CHARACTERS || READ_DIFFERENTLY.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // JSON.parse drops duplicate keys without an error.
  return keysIn(value) === keysWrittenIn(text) ? { value } : undefined;
}

/** Returns how many keys the objects in a value have; NaN if it is nested too deeply. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === DEEPEST) return Number.NaN;
  const parts: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce<number>((sum, part) => sum + keysIn(part, depth + 1), own);
}

/** Returns how many keys a JSON text has, counting duplicates but not keys that are too long. */
function keysWrittenIn(text: string): number {
  const strings = text.match(/"(?:[^"\\]|\\.)*"(?: *:)?/g) ?? [];
  return strings.filter((string) => string.endsWith(':') && string.length <= LONGEST_KEY).length;
}
