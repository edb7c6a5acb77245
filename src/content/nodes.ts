import { isAlias, isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import type { FaultReason } from './fault.ts';
import type { Found } from './guard.ts';

/** What a document may grow to when every alias is replaced by what it stands for. */
const MOST_VALUES = 100_000;
const MOST_ALIASES = 1_000;

/** Plain data, and where it comes from. */
export interface Plain {
  readonly value: unknown;
  /** Returns where the value at `path` begins, or the nearest above it that exists; undefined in an empty text. */
  offsetOf(path: readonly (string | number)[]): number | undefined;
}

/**
 * Makes plain data of the contents of a YAML text: of one node, or of several lists that are one list together. Nodes
 * take many times the room of their values, so none is kept once the next is asked for.
 *
 * @param refused keys that may stand nowhere
 * @param tell is called with keys that stand twice or are refused, and with aliases of nothing or of too much
 */
export function plainFrom(
  contents: Iterable<unknown>,
  refused: ReadonlySet<string>,
  tell: (found: Found) => void,
): Plain {
  /** Where the parts of each list and mapping begin. */
  const places = new Map<unknown, Map<string | number, number>>();
  /** What each anchor before this place stands for, and how many values that is. */
  const anchors = new Map<string, { readonly value: unknown; readonly size: number }>();
  let size = 0;
  let aliases = 0;
  let grown = 0;
  const isExcessive = (): boolean => grown > MOST_VALUES || aliases > MOST_ALIASES;

  const fault = (node: unknown, reason: FaultReason): void => {
    tell({ offset: beginningOf(node) ?? 0, reason });
  };
  const plain = (node: unknown): unknown => {
    size += 1;
    if (isAlias(node)) return aliased(node);
    if (isSeq(node)) return filled(node, [], addEntries);
    if (isMap(node)) return filled(node, {}, addFields);
    if (!isScalar(node)) return null;
    const value = typeof node.value === 'string' ? compact(node.value) : node.value;
    if (node.anchor !== undefined) anchors.set(node.anchor, { value, size: 1 });
    return value;
  };
  const aliased = (alias: { readonly source: string }): unknown => {
    const anchored = anchors.get(alias.source);
    if (!anchored) {
      fault(alias, { kind: 'syntax', code: 'BAD_ALIAS', reason: `Unresolved alias: ${alias.source}` });
      return null;
    }
    const before = isExcessive();
    aliases += 1;
    grown += anchored.size;
    size += anchored.size - 1;
    if (!before && isExcessive()) fault(alias, { kind: 'too-many-aliases', value: alias.source });
    return anchored.value;
  };
  /** What is in a collection may refer to the collection: it is known by its anchor before it is filled. */
  const filled = <Node extends YAMLMap | YAMLSeq, Value>(
    node: Node,
    value: Value,
    add: (node: Node, value: Value) => void,
  ): Value => {
    const before = size - 1;
    places.set(value, new Map());
    if (node.anchor !== undefined) anchors.set(node.anchor, { value, size: 1 });
    add(node, value);
    if (node.anchor !== undefined) anchors.set(node.anchor, { value, size: size - before });
    return value;
  };
  const addEntries = ({ items }: YAMLSeq, list: unknown[]): void => {
    for (const item of items) {
      keepPlace(list, list.length, item);
      list.push(plain(item));
    }
  };
  const addFields = ({ items }: YAMLMap, mapping: Record<string, unknown>): void => {
    for (const { key, value } of items) {
      const name = plain(key);
      const isName = isScalar(key) && typeof name === 'string';
      if (isName && Object.hasOwn(mapping, name)) fault(key, { kind: 'duplicate-key', field: name });
      if (isName && refused.has(name)) fault(key, { kind: 'unknown-field', field: name });
      if (isName) keepPlace(mapping, name, value);
      const content = plain(value);
      if (isName) setField(mapping, name, content);
    }
  };
  const keepPlace = (collection: object, part: string | number, node: unknown): void => {
    const offset = beginningOf(node);
    if (offset !== undefined) places.get(collection)?.set(part, offset);
  };

  let whole: unknown;
  let beginning: number | undefined;
  for (const node of contents) {
    if (Array.isArray(whole) && isSeq(node)) {
      addEntries(node, whole);
    } else {
      whole = plain(node);
      beginning = beginningOf(node);
    }
  }
  return {
    value: whole,
    offsetOf: (path) => {
      let value = whole;
      let nearest = beginning;
      for (const part of path) {
        nearest = places.get(value)?.get(part) ?? nearest;
        value = typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined;
      }
      return nearest;
    },
  };
}

/** Sets a field that has this name, even where assigning to the name would do something else. */
function setField(mapping: Record<string, unknown>, name: string, value: unknown): void {
  if (name !== '__proto__') mapping[name] = value;
  else Object.defineProperty(mapping, name, { value, writable: true, enumerable: true, configurable: true });
}

/**
 * Returns the same text in less memory. The parser puts a quoted text together character by character, and V8 keeps
 * that as a chain of as many links, of 32 bytes each, until the text is searched for the first time.
 */
function compact(text: string): string {
  NOTHING.test(text);
  return text;
}

const NOTHING = /(?!)/;

/** Where a node's value begins, without its anchor and tag. */
function beginningOf(node: unknown): number | undefined {
  const isNode = isAlias(node) || isScalar(node) || isMap(node) || isSeq(node);
  return isNode ? node.range?.[0] : undefined;
}
