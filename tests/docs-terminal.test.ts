import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

const DOCUMENTS = [
  {
    file: 'docs/terminal.md',
    checklists: ['Checklist: accessibility', 'Checklist: Command Line Interface Guidelines'],
    reason: /(Not applicable|Differently|Not yet): /,
  },
  {
    file: 'docs/terminal.ja.md',
    checklists: ['点検表: アクセシビリティ', '点検表: Command Line Interface Guidelines'],
    reason: /(対象外|あえて別の形|未対応): /,
  },
] as const;

/** A test file with the names of tests in it: `tests/file.test.ts` "one name", "another". */
const REFERENCE = /`(tests\/[^`]+)`((?:,? "[^"]+")*)/g;

interface Reference {
  readonly file: string;
  readonly names: readonly string[];
}

function referencesIn(text: string): readonly Reference[] {
  return [...text.matchAll(REFERENCE)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name),
  }));
}

/** The lines of a document's checklists, each on one line, however it is broken. */
function linesOf({ file, checklists }: (typeof DOCUMENTS)[number]): readonly string[] {
  const sections = readFileSync(join(root, file), 'utf8').split(/^## /m);
  return checklists.flatMap((title) => {
    const [section = ''] = sections.filter((each) => each.startsWith(`${title}\n`));
    return [...section.matchAll(/^- .*(?:\n {2}.*)*/gm)].map(([line]) => line.replace(/\s+/g, ' '));
  });
}

describe.each(DOCUMENTS)('$file', (document) => {
  const lines = linesOf(document);

  test('names tests that there are, by the names that they have', () => {
    const text = readFileSync(join(root, document.file), 'utf8').replace(/\s+/g, ' ');
    const references = referencesIn(text);
    expect(references.length).toBe(text.split('tests/').length - 1);
    expect(references.length).toBeGreaterThan(100);
    for (const { file, names } of references) {
      const source = readFileSync(join(root, file), 'utf8');
      expect(names, file).not.toEqual([]);
      for (const name of names) {
        const quoted = ["'", '"', '`'].some((quote) => source.includes(quote + name + quote));
        expect(quoted, `${file} has a test called ${name}`).toBe(true);
      }
    }
  });

  test('has for every line of its checklists a test or a reason', () => {
    expect(lines.length).toBeGreaterThan(100);
    for (const line of lines) {
      expect(referencesIn(line).length > 0 || document.reason.test(line), line).toBe(true);
    }
  });

  test('says of every variable that is the program’s own what it does', () => {
    const text = readFileSync(join(root, document.file), 'utf8');
    for (const name of ownVariables()) expect(text).toContain(`\`${name}`);
  });
});

test('the two languages tell of the same tests, line by line', () => {
  const [en, ja] = DOCUMENTS.map((document) => linesOf(document).map(referencesIn));
  expect(ja).toEqual(en);
});

/** The environment variables that the sources name. */
function ownVariables(): readonly string[] {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
  return [...new Set(sources.join('\n').match(/\bCAREER_[A-Z_]+\b/g))];
}
