import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import { type Fault, type FaultReason, type Location, MOST_FAULTS } from './fault.ts';
import { type Allowance, allowanceFor, codePoint, scan, type TextFault } from './guard.ts';

export type Path = readonly (string | number)[];

/** A YAML (or JSON) text that has been read. */
export interface YamlFile {
  readonly value: unknown;
  /** Faults in the YAML; if there are any, `value` is undefined. */
  readonly faults: readonly Fault[];
  /** Returns the location of the node at `path`, or of the nearest existing node above it. */
  locate(path: Path): Location;
}

/** Names that every object has. If a schema allows any key, Valibot silently skips these. */
export const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface YamlOptions {
  /** Shared by the files of a pack, and reduced by reading. The default is for a file of answers. */
  readonly allowance?: Allowance;
  /** Keys that are not allowed anywhere. */
  readonly refused?: ReadonlySet<string>;
}

/** Plain data only. `faultsIn` finds duplicate keys; the package's own check is quadratic. */
const PLAIN = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false,
} as const;

/** For all anchors together. */
const MOST_ALIASES = 100;

/**
 * Reads YAML 1.2, which includes JSON: plain data without tags, merge keys or directives. Never throws: anything wrong
 * or too large is in `faults`.
 */
export function readYaml(
  file: string,
  text: string,
  { allowance = allowanceFor('answers'), refused = new Set() }: YamlOptions = {},
): YamlFile {
  const refusal = (found: readonly TextFault[]): YamlFile => ({
    value: undefined,
    faults: placed(file, text, found),
    locate: () => ({ file }),
  });
  const control = CONTROL.exec(text);
  if (control) {
    return refusal([
      { offset: control.index, reason: { kind: 'control-character', value: codePoint(control[0]) } },
    ]);
  }
  const scanned = scan(text, allowance);
  if (scanned.length > 0) return refusal(scanned);

  const lines = new LineCounter();
  const document = parseDocument(text, { ...PLAIN, lineCounter: lines });
  const found = [...syntaxErrors(document), ...faultsIn(document, refused)];
  if (found.length > 0) return refusal(found);
  return {
    value: document.toJS({ maxAliasCount: MOST_ALIASES }),
    faults: [],
    locate: (path) => {
      const offset = offsetOf(document, path);
      if (offset === undefined) return { file };
      const { line, col } = lines.linePos(offset);
      return { file, line, column: col };
    },
  };
}

/** Control characters that neither YAML nor JSON allows unescaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

function placed(file: string, text: string, found: readonly TextFault[]): readonly Fault[] {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  const fault = (offset: number, reason: FaultReason): Fault => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col, ...reason };
  };
  const faults = found
    .slice(0, MOST_FAULTS)
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ offset, reason }) => fault(offset, reason));
  const next = found[MOST_FAULTS];
  return next ? [...faults, fault(next.offset, { kind: 'too-many-faults' })] : faults;
}

/** Only the first syntax error: later ones mostly follow from it. */
function syntaxErrors({ errors }: Document.Parsed): readonly TextFault[] {
  return errors.slice(0, 1).map(({ pos, code, message }) => ({
    offset: pos[0],
    reason: { kind: 'syntax', code, reason: message.split('\n', 1)[0] ?? message },
  }));
}

/** Finds duplicate and refused keys, unresolved aliases, and aliases that would expand too much. */
function faultsIn(document: Document.Parsed, refused: ReadonlySet<string>): readonly TextFault[] {
  const found: TextFault[] = [];
  const fault = (node: unknown, reason: FaultReason): void => {
    found.push({ offset: beginningOf(node) ?? 0, reason });
  };
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, (_, node, path) => {
    if (isAlias(node)) {
      const { source } = node;
      aliases += 1;
      // Aliases inside anchored collections multiply at every level.
      const isNested = path.some((above) => isCollection(above) && above.anchor !== undefined);
      if (!anchors.has(source)) {
        fault(node, { kind: 'syntax', code: 'BAD_ALIAS', reason: `Unresolved alias: ${source}` });
      } else if (isNested || aliases > MOST_ALIASES) {
        fault(node, { kind: 'too-many-aliases', value: source });
        return visit.BREAK;
      }
    } else if (isNode(node) && node.anchor !== undefined) {
      anchors.add(node.anchor);
    }
    if (!isMap(node)) return undefined;
    const keys = new Set<string>();
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined) continue;
      if (keys.has(name)) fault(key, { kind: 'duplicate-key', field: name });
      if (refused.has(name)) fault(key, { kind: 'unknown-field', field: name });
      keys.add(name);
    }
    return undefined;
  });
  return found;
}

function offsetOf(document: Document.Parsed, path: Path): number | undefined {
  let node: unknown = document.contents;
  let nearest = beginningOf(node);
  for (const part of path) {
    if (isAlias(node)) node = node.resolve(document);
    node = isCollection(node) ? node.get(part, true) : undefined;
    nearest = beginningOf(node) ?? nearest;
  }
  return nearest;
}

/** Returns the offset of a node's value, after its anchor and tag. */
function beginningOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
