import { readYaml, type YamlFile } from './yaml.ts';

/** In characters: so little holds less than is too much for `readYaml`. */
const SHORT = 32 * 1024;
/** Collections within collections: less than is too deep for `readYaml`. */
const DEEP = 16;
/** In characters, with its quotes and the colon: what YAML takes for a key wherever it stands. */
const LONGEST_KEY = 1000;

/** What YAML takes for something else or JSON rounds in another way: lines that end in CR, tabs, very long numbers. */
const APART = /[\r\t]|\d{16}/;

/**
 * Reads a text that is JSON, short and without fault, as `readYaml` does but in next to no time. Returns nothing for
 * any other text: what is wrong with it is for `readYaml` to say.
 */
export function readJson(file: string, text: string): YamlFile | undefined {
  if (text.length > SHORT || APART.test(text)) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  // Of keys that stand twice JSON keeps one.
  if (keysIn(value) !== keysWrittenIn(text)) return undefined;
  let yaml: YamlFile | undefined;
  return {
    value,
    faults: [],
    locate: (path) => {
      yaml ??= readYaml(file, text);
      return yaml.locate(path);
    },
  };
}

/** How many keys the objects in a value have; not a number where one is too deep. */
function keysIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === DEEP) return Number.NaN;
  const parts: readonly unknown[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : parts.length;
  return parts.reduce<number>((sum, part) => sum + keysIn(part, depth + 1), own);
}

/** How many keys a JSON text has, those that stand twice counted twice and those that are too long not at all. */
function keysWrittenIn(text: string): number {
  const strings = text.match(/"(?:[^"\\]|\\.)*"(?: *:)?/g) ?? [];
  return strings.filter((string) => string.endsWith(':') && string.length <= LONGEST_KEY).length;
}
