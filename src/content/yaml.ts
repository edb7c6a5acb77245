import { Composer, CST, type Document, LineCounter } from 'yaml';
import { type Fault, type FaultReason, MOST_FAULTS, type Place } from './fault.ts';
import { type Allowance, allowanceFor, Excess, type Found, lexemesOf, tokensOf } from './guard.ts';
import { plainFrom } from './nodes.ts';

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
  const control = CONTROL.exec(bare);
  if (!control) return read(file, bare, allowance, refused);
  const reason = { kind: 'control-character', value: numberOf(control[0]) } as const;
  return refusal(file, [{ file, ...positionIn(bare, control.index), ...reason }]);
}

function refusal(file: string, faults: readonly Fault[]): YamlFile {
  return { value: undefined, faults, locate: () => ({ file }) };
}

/** What neither YAML nor JSON allows in a text as it is. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROL = /[\0-\x08\x0b\x0c\x0e-\x1f]/;

function numberOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function positionIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', start)) {
    line += 1;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

function read(file: string, text: string, allowance: Allowance, refused: ReadonlySet<string>): YamlFile {
  const lines = new LineCounter();
  const place = (offset: number | undefined): Place => {
    if (offset === undefined) return { file };
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const found: Found[] = [];
  const tell = (each: Found): void => {
    if (found.length === MOST_FAULTS) throw new Excess(each.offset, { kind: 'too-many-faults' });
    found.push(each);
  };
  const faults = (): readonly Fault[] => found.map(({ offset, reason }) => ({ ...place(offset), ...reason }));
  try {
    const tokens = tokensOf(lexemesOf(text, allowance), lines.addNewLine, tell);
    const { value, offsetOf } = plainFrom(contentsOf(tokens, text.length, tell), refused, tell);
    return {
      value: found.length === 0 ? value : undefined,
      faults: faults(),
      locate: (path) => place(offsetOf(path)),
    };
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    const { offset, reason } = error.found;
    return refusal(file, [...faults(), { file, ...positionIn(text, offset), ...reason }]);
  }
}

/** Yields the contents of the text's one document, a long list in parts. What is wrong with its syntax is told of. */
function* contentsOf(
  tokens: Iterable<CST.Token>,
  length: number,
  tell: (found: Found) => void,
): Generator<unknown> {
  for (const { contents, errors } of documentsIn(tokens, length, tell)) {
    for (const { pos, code, message } of errors) {
      tell({ offset: pos[0], reason: syntax(code, message.split('\n', 1)[0] ?? message) });
    }
    yield contents;
  }
}

function* documentsIn(
  tokens: Iterable<CST.Token>,
  length: number,
  tell: (found: Found) => void,
): Generator<Document.Parsed> {
  const composer = new Composer(PLAIN);
  let isOver = false;
  for (const token of tokens) {
    if (CST.isCollection(token)) {
      const part: CST.Document = { type: 'document', offset: token.offset, start: [], value: token };
      yield* new Composer(PLAIN).compose([part]);
      continue;
    }
    if (token.type === 'document' && isOver) {
      tell({ offset: token.offset, reason: syntax('MULTIPLE_DOCS', 'A second document') });
      break;
    }
    isOver ||= token.type === 'document';
    yield* composer.next(token);
  }
  yield* composer.end(true, length);
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
