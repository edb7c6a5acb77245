import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lazily } from './lazily.ts';
import type { Pack, PackFile } from './schema.ts';

/**
 * Returns the built-in pack. The build has checked it and written its parts beside the program as JSON, so that
 * starting up costs no YAML and no validation; each is read when it is first asked for.
 */
export function builtInPack(): Pack {
  return lazily<Pack>({
    pack: () => part('pack'),
    roles: () => part('roles'),
    joys: () => part('joys'),
    trials: () => part('trials'),
    steps: () => part('steps'),
    mindset: () => part('mindset'),
    companies: () => part('companies'),
    faq: () => part('faq'),
    glossary: () => part('glossary'),
    quiz: () => part('quiz'),
  });
}

/** Returns the search index of the built-in pack, as it was written down. */
export function builtInIndex(): WrittenIndex {
  return writtenIndex(readFileSync(join(import.meta.dirname, 'index.txt')));
}

/** Opens an index that was written down, of which no more is decoded than is asked for. */
export function writtenIndex(bytes: Buffer): WrittenIndex {
  const head = bytes.toString('utf8', 0, bytes.indexOf('\n'));
  return {
    head,
    linesOf(beginning) {
      const lines: string[] = [];
      const sought = `\n${beginning}`;
      for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) {
        const end = bytes.indexOf('\n', at + 1);
        lines.push(bytes.toString('utf8', at + 1, end < 0 ? bytes.length : end));
      }
      return lines;
    },
  };
}

interface WrittenIndex {
  readonly head: string;
  readonly linesOf: (beginning: string) => readonly string[];
}

function part<Name extends PackFile>(name: Name): Pack[Name] {
  return JSON.parse(beside(`pack/${name}.json`));
}

function beside(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
