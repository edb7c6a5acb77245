import { jaModel, Parser } from 'budoux';
import { readBuiltFile } from '../../built.ts';

/**
 * Returns a function that finds the start of the last phrase at or before a place in a text (BudouX's model), in UTF-16
 * code units; -1 if there is none. Spaces, commas and full stops always end a phrase.
 */
export function lastPhraseIn(text: string): (at: number) => number {
  const clauses = [...text.matchAll(CLAUSE)];
  return (at) => {
    const found = clauses.findLast(({ index }) => index <= at);
    if (!found) return -1;
    const { 0: clause, index } = found;
    const starts = startsByClause.get(clause) ?? startsIn(clause);
    startsByClause.set(clause, starts);
    return index + (starts.findLast((start) => start <= at - index) ?? 0);
  };
}

/** Cached, because the rows of a table often have the same clauses. */
const startsByClause = new Map<string, readonly number[]>();

/**
 * Returns the content of `phrases.txt`: a line for each clause of the texts, with its hash and its phrases' lengths. The
 * lines are sorted.
 */
export function phraseTable(texts: Iterable<string>): string {
  const table = new Map<string, string>();
  for (const text of texts) {
    if (!JAPANESE.test(text)) continue;
    for (const [clause] of text.matchAll(CLAUSE)) {
      if (!JAPANESE.test(clause)) continue;
      const ends = [...boundariesIn(clause), clause.length];
      const lengths = ends.map((end, i) => end - (ends[i - 1] ?? 0));
      if (Math.max(...lengths) < 36)
        table.set(numberOf(clause), lengths.map((length) => length.toString(36)).join(''));
    }
  }
  return [...table]
    .map(([number, lengths]) => `${number}${lengths}\n`)
    .sort()
    .join('');
}

const JAPANESE =
  /[\u3005\u3007\u3021-\u3029\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fd-\u30ff\u4e00-\u9fff]/;

const CLAUSE = /[^、。！？\s]+/g;

/** Where a clause's phrases start: from `phrases.txt`, or else from BudouX. */
function startsIn(clause: string): readonly number[] {
  if (!JAPANESE.test(clause)) return [0];
  const lengths = lengthsOf(clause);
  const starts: number[] = [];
  let at = 0;
  for (let i = 0; i < lengths.length; i += 1) {
    starts.push(at);
    at += Number.parseInt(lengths.charAt(i), 36);
  }
  // If the lengths do not add up, another clause has the same hash.
  if (at === clause.length) return starts;
  return [0, ...boundariesIn(clause)];
}

/** The lengths of a clause's phrases, a base-36 digit each; empty if `phrases.txt` does not have the clause. */
function lengthsOf(clause: string): string {
  // Searched as text: it takes several milliseconds to make a map of all lines.
  known ??= knownPhrases();
  const number = numberOf(clause);
  let [from, to] = [0, known.lastIndexOf('\n') + 1];
  while (from < to) {
    const line = known.lastIndexOf('\n', Math.floor((from + to) / 2) - 1) + 1;
    const end = known.indexOf('\n', line);
    const lengths = line + number.length;
    const found = known.slice(line, lengths);
    if (found === number) return known.slice(lengths, end);
    if (found < number) from = end + 1;
    else to = line;
  }
  return '';
}

let known: string | undefined;
function knownPhrases(): string {
  try {
    return readBuiltFile('phrases.txt');
  } catch {
    return '';
  }
}

let parser: Parser | undefined;
function boundariesIn(clause: string): readonly number[] {
  parser ??= new Parser(jaModel);
  return parser.parseBoundaries(clause);
}

/** A hash of five base-36 digits (FNV-1a). */
function numberOf(clause: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < clause.length; i += 1) hash = Math.imul(hash ^ clause.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36).slice(-5).padStart(5, '0');
}
