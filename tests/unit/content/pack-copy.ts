import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { isScalar, parse, parseDocument, visit } from 'yaml';
import type { Location } from '../../../src/content/fault.ts';
import { STARTER_FILES } from '../../../src/content/pack-files.ts';
import type { PackFile } from '../../../src/content/schema.ts';
import type { Language } from '../../../src/locale/language.ts';

const BUILT_IN = fileURLToPath(new URL('../../../content', import.meta.url));

/** Marks the expected location of a fault in an edit's new text; it is not written. */
const MARK = '‸';

/** A change to a pack's file, by the first occurrence of a text. */
export interface Edit {
  readonly file: PackFile;
  readonly from: string | RegExp;
  readonly to: string;
}

/** Copies the built-in pack, in a uniform layout, into a folder for the running test. */
export async function packCopy(without: ReadonlySet<PackFile> = new Set()): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'career-pack-copy-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  for (const [file, text] of await uniform) {
    if (!without.has(file)) await writeFile(join(directory, `${file}.yaml`), text);
  }
  return directory;
}

/** Copies the built-in pack without lists that some edits leave alone: it is read in half the time. */
export function packCopyFor(edits: readonly Edit[]): Promise<string> {
  const edited = new Set(edits.map(({ file }) => file));
  // Only the quiz refers to joys and questions.
  if (edited.has('quiz')) return packCopy();
  return packCopy(
    new Set((['quiz', 'joys', 'faq', 'glossary'] as const).filter((file) => !edited.has(file))),
  );
}

/** The built-in pack's files as edits expect them: no comments, an entry a line, lists of words on one line. */
const uniform = Promise.all(
  STARTER_FILES.map(async (file) => {
    const text = await readFile(join(BUILT_IN, `${file}.yaml`), 'utf8');
    return [file, file === 'quiz' ? text : inUniformLayout(text)] as const;
  }),
);

function inUniformLayout(text: string): string {
  const document = parseDocument(text);
  visit(document, {
    Map: (_, map) => {
      map.flow = false;
    },
    Seq: (_, list) => {
      list.flow = list.items.every(isScalar);
    },
    Node: (_, node) => {
      node.comment = null;
      node.commentBefore = null;
      node.spaceBefore = false;
    },
  });
  document.commentBefore = null;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Copies the built-in pack with the texts of one language, as JSON indented by two spaces. */
export async function packCopyIn(language: Language): Promise<string> {
  const directory = await packCopy();
  for (const name of await readdir(directory)) {
    const file = join(directory, name);
    const value = inOne(language, parse(await readFile(file, 'utf8')));
    const json = JSON.stringify(value, null, 2);
    await writeFile(file, name === 'pack.yaml' ? json.replace(/"ja",\s+"en"/, `"${language}"`) : json);
  }
  return directory;
}

function inOne(language: Language, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((element) => inOne(language, element));
  if (typeof value !== 'object' || value === null) return value;
  const other = language === 'ja' ? 'en' : 'ja';
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, element]) =>
      key === other ? [] : [[key, inOne(language, element)]],
    ),
  );
}

/** Applies edits. Returns the locations of their marks, in order. */
export async function damage(directory: string, edits: readonly Edit[]): Promise<readonly Location[]> {
  const places: Location[] = [];
  for (const { file: name, from, to } of edits) {
    const file = join(directory, `${name}.yaml`);
    // An edit may begin a file that the built-in pack does without.
    const text = await readFile(file, 'utf8').catch(() => '');
    const edited = text.replace(from, to);
    if (edited === text) throw new Error(`${name}.yaml holds no ${from}`);
    const at = edited.indexOf(MARK);
    if (at >= 0) places.push({ file, ...lineAndColumn(edited.slice(0, at)) });
    await writeFile(file, edited.replace(MARK, ''));
  }
  return places;
}

function lineAndColumn(before: string): { readonly line: number; readonly column: number } {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
