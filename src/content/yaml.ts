import { Composer, type Document, isMap, isScalar, isSeq, LineCounter, type YAMLMap } from 'yaml';
import type { Fault, FaultReason, Place } from './fault.ts';
import { type Allowance, allowanceFor, Excess, type Found, tokensOf } from './guard.ts';
import { faultsIn, rangeOf } from './nodes.ts';

export type Path = readonly (string | number)[];

/** A YAML (or JSON) text that has been read. */
export interface YamlFile {
  readonly value: unknown;
  /** What is wrong with the text as YAML; `value` means nothing where there are any. */
  readonly faults: readonly Fault[];
  /** Returns where the node at `path` stands, or the nearest node above it that exists. */
  locate(path: Path): Place;
}

/** Names that every object has; where any key may stand, the schema library passes over them in silence. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface YamlOptions {
  /** Shared by texts that belong together; it is used up. Without one a text may be as long as answers. */
  readonly allowance?: Allowance;
  /** Keys that may stand nowhere. */
  readonly refused?: ReadonlySet<string>;
}

/**
 * Reads YAML 1.2, of which JSON is a part: plain data without tags, merge keys or directives. Never throws: what is
 * wrong with the text, or too much in it, stands in `faults`.
 */
export function readYaml(
  file: string,
  text: string,
  { allowance = allowanceFor('answers'), refused = new Set() }: YamlOptions = {},
): YamlFile {
  const bare = text.replace(/^\ufeff/, '');
  const refusal = ({ offset, reason }: Found): YamlFile => ({
    value: undefined,
    faults: [{ file, ...positionIn(bare, offset), ...reason }],
    locate: () => ({ file }),
  });
  const control = CONTROL.exec(bare);
  if (control) {
    const value = numberOf(control[0]);
    return refusal({ offset: control.index, reason: { kind: 'control-character', value } });
  }
  try {
    return read(file, bare, allowance, refused);
  } catch (error) {
    if (error instanceof Excess) return refusal(error.found);
    throw error;
  }
}

/** What neither YAML nor JSON allows in a text as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

function numberOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function positionIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** @throws {Excess} */
function read(file: string, text: string, allowance: Allowance, refused: ReadonlySet<string>): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const { document, found } = compose(text, lines, allowance);
  const faults = [...found, ...faultsIn(document?.contents, refused)].map(
    ({ offset, reason }): Fault => ({ ...place(offset), ...reason }),
  );
  return {
    value: faults.length === 0 ? document?.toJS({ maxAliasCount: -1 }) : undefined,
    faults,
    locate: locator(document?.contents, file, place),
  };
}

/** The text's one document, and what is wrong with how it is written. */
function compose(text: string, lines: LineCounter, allowance: Allowance) {
  const unsupported: Found[] = [];
  const tokens = tokensOf(text, allowance, lines.addNewLine, (found) => unsupported.push(found));
  let document: Document.Parsed | undefined;
  const errors: Found[] = [];
  for (const each of new Composer(PLAIN).compose(tokens, true, text.length)) {
    if (document) {
      errors.push({ offset: each.range[0], reason: syntax('MULTIPLE_DOCS', 'A second document') });
      break;
    }
    document = each;
    for (const { pos, code, message } of each.errors) {
      if (code === 'TAG_RESOLVE_FAILED' && unsupported.length > 0) continue;
      errors.push({ offset: pos[0], reason: syntax(code, message.split('\n', 1)[0] ?? message) });
    }
  }
  return { document, found: [...unsupported, ...errors] };
}

/** Plain data whatever the text says of itself. Keys that stand twice are found elsewhere, in less time. */
const PLAIN = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
} as const;

function syntax(code: string, reason: string): FaultReason {
  return { kind: 'syntax', code, reason };
}

function locator(contents: unknown, file: string, place: (offset: number) => Place): (path: Path) => Place {
  const fields = new WeakMap<object, ReadonlyMap<unknown, unknown>>();
  const fieldsOf = (map: YAMLMap): ReadonlyMap<unknown, unknown> => {
    const known =
      fields.get(map) ?? new Map(map.items.map(({ key, value }) => [isScalar(key) ? key.value : key, value]));
    fields.set(map, known);
    return known;
  };
  const childOf = (node: unknown, key: string | number): unknown => {
    if (isMap(node)) return fieldsOf(node).get(String(key));
    return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
  };
  return (path) => {
    let node = contents;
    let nearest = rangeOf(node);
    for (const key of path) {
      node = childOf(node, key);
      nearest = rangeOf(node) ?? nearest;
    }
    return nearest ? place(nearest[0]) : { file };
  };
}
