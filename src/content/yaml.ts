import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml';
import type { Fault, Place } from './fault.ts';

export type Path = readonly (string | number)[];

/** A YAML (or JSON) text that has been read. */
export interface YamlFile {
  readonly value: unknown;
  /** Syntax errors; `value` means nothing where there are any. */
  readonly faults: readonly Fault[];
  /** Returns where the node at `path` stands, or the nearest node above it that exists. */
  locate(path: Path): Place;
}

/** Reads YAML 1.2, of which JSON is a part. Never throws: what is wrong with the text stands in `faults`. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const syntax = (offset: number, reason: string): Fault => ({ ...place(offset), kind: 'syntax', reason });
  const faults = document.errors.map((error) => syntax(error.pos[0], firstLine(error.message)));
  for (const { offset, name } of danglingAliases(document)) {
    faults.push(syntax(offset, `Unresolved alias: ${name}`));
  }
  let value: unknown;
  try {
    value = faults.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    faults.push(syntax(document.contents?.range[0] ?? 0, reason));
  }
  return {
    value,
    faults,
    locate(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
        if (hasRange(node)) return place(node.range[0]);
      }
      return { file };
    },
  };
}

/** The aliases that name an anchor which does not stand before them. */
function danglingAliases(
  document: Document.Parsed,
): readonly { readonly offset: number; readonly name: string }[] {
  const anchors = new Set<string>();
  const dangling: { readonly offset: number; readonly name: string }[] = [];
  visit(document, {
    Node(_, node) {
      if (isAlias(node)) {
        if (!anchors.has(node.source)) dangling.push({ offset: node.range?.[0] ?? 0, name: node.source });
      } else if (node.anchor) anchors.add(node.anchor);
    },
  });
  return dangling;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
