import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { FaultReason } from './fault.ts';
import type { Found } from './guard.ts';

/** What a document may grow to when every alias is replaced by what it stands for. */
const MOST_VALUES = 100_000;
const MOST_ALIASES = 1_000;

/**
 * Returns what is wrong in a well-formed YAML document: keys that stand twice, aliases of nothing or of too much,
 * keys that are `refused`.
 */
export function faultsIn(contents: unknown, refused: ReadonlySet<string>): readonly Found[] {
  const faults: Found[] = [];
  /** How many values each anchor before this place stands for. */
  const anchors = new Map<string, number>();
  let aliases = 0;
  let grown = 0;
  const isExcessive = (): boolean => grown > MOST_VALUES || aliases > MOST_ALIASES;

  const fault = (node: unknown, reason: FaultReason): void => {
    faults.push({ offset: offsetOf(node), reason });
  };
  /** Returns how many values a node stands for. */
  const visit = (node: unknown): number => {
    if (isAlias(node)) return visitAlias(node);
    const anchor = anchorOf(node);
    if (anchor !== undefined) anchors.set(anchor, 1);
    let values = 1;
    if (isSeq(node)) for (const item of node.items) values += visit(item);
    if (isMap(node)) {
      const keys = new Set<unknown>();
      for (const { key, value } of node.items) {
        visitKey(key, keys);
        values += visit(key) + visit(value);
      }
    }
    if (anchor !== undefined) anchors.set(anchor, values);
    return values;
  };
  const visitKey = (key: unknown, before: Set<unknown>): void => {
    const name = isScalar(key) ? key.value : undefined;
    if (typeof name !== 'string') return;
    if (before.has(name)) fault(key, { kind: 'duplicate-key', field: name });
    if (refused.has(name)) fault(key, { kind: 'unknown-field', field: name });
    before.add(name);
  };
  const visitAlias = (alias: { readonly source: string }): number => {
    const values = anchors.get(alias.source);
    if (values === undefined) {
      fault(alias, { kind: 'syntax', code: 'BAD_ALIAS', reason: `Unresolved alias: ${alias.source}` });
      return 1;
    }
    const before = isExcessive();
    aliases += 1;
    grown += values;
    if (!before && isExcessive()) {
      fault(alias, { kind: 'too-many-aliases', value: alias.source });
    }
    return values;
  };
  visit(contents);
  return faults;
}

function anchorOf(node: unknown): string | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
}

function offsetOf(node: unknown): number {
  return rangeOf(node)?.[0] ?? 0;
}

/** Where a node's value begins and ends. */
export function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return hasRange(node) ? node.range : undefined;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
