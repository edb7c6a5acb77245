import { LineCounter, parseDocument } from 'yaml';
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
  const faults = document.errors.map(
    (error): Fault => ({ ...place(error.pos[0]), kind: 'syntax', reason: firstLine(error.message) }),
  );
  return {
    value: faults.length === 0 ? document.toJS({ maxAliasCount: 100 }) : undefined,
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

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
