import { LANGUAGES, type Language } from '../locale/language.ts';

/**
 * Puts a value together again from what `localise` made of it for each language.
 *
 * @param texts where in it something stands in several languages: paths of keys, without places in lists
 */
export function joined(
  localised: ReadonlyMap<Language, unknown>,
  texts: ReadonlySet<string>,
  path = '',
): unknown {
  if (texts.has(path)) return Object.fromEntries(localised);
  const [first] = localised.values();
  if (typeof first !== 'object' || first === null) return first;
  const at = (key: string): ReadonlyMap<Language, unknown> =>
    new Map([...localised].map(([lang, value]) => [lang, valueAt(value, key)]));
  if (Array.isArray(first)) return first.map((_, i) => joined(at(String(i)), texts, path));
  return Object.fromEntries(Object.keys(first).map((key) => [key, joined(at(key), texts, `${path}.${key}`)]));
}

/** Where in a value something stands in several languages, as `joined` takes it. */
export function textsIn(value: unknown, path = ''): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  if (LANGUAGES.every((lang) => valueAt(value, lang) !== undefined)) return new Set([path]);
  return new Set(
    Object.entries(value).flatMap(([key, each]) => [
      ...textsIn(each, Array.isArray(value) ? path : `${path}.${key}`),
    ]),
  );
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
