import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { once } from './once.ts';
import type { Pack, PackFile } from './schema.ts';

/**
 * Returns the built-in pack. The build has checked it and written its parts beside the program as JSON, so that
 * starting up costs no YAML and no validation; each is read when it is first asked for.
 */
export function builtInPack(): Pack {
  const manifest = once((): Pack['pack'] => part('pack'));
  const roles = once((): Pack['roles'] => part('roles'));
  const joys = once((): Pack['joys'] => part('joys'));
  const trials = once((): Pack['trials'] => part('trials'));
  const steps = once((): Pack['steps'] => part('steps'));
  const mindset = once((): Pack['mindset'] => part('mindset'));
  const companies = once((): Pack['companies'] => part('companies'));
  const faq = once((): Pack['faq'] => part('faq'));
  const glossary = once((): Pack['glossary'] => part('glossary'));
  const quiz = once((): Pack['quiz'] => part('quiz'));
  return {
    get pack() {
      return manifest();
    },
    get roles() {
      return roles();
    },
    get joys() {
      return joys();
    },
    get trials() {
      return trials();
    },
    get steps() {
      return steps();
    },
    get mindset() {
      return mindset();
    },
    get companies() {
      return companies();
    },
    get faq() {
      return faq();
    },
    get glossary() {
      return glossary();
    },
    get quiz() {
      return quiz();
    },
  };
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

function part(name: PackFile) {
  return JSON.parse(beside(`pack/${name}.json`));
}

function beside(name: string): string {
  return readFileSync(join(import.meta.dirname, name), 'utf8');
}
