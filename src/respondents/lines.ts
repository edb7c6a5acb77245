import { answersReader } from '../advice/quiz/respondent.ts';
import { type Line, splitLines } from '../content/lines.ts';
import type { Mapping } from '../content/mapping.ts';
import type { Wanted } from './columns.ts';
import { documentIn } from './document.ts';
import { readRespondent, writtenIn } from './line.ts';
import type { Questionnaire } from './questionnaire.ts';
import { type FileName, type FileSummary, type Reading, RespondentsError } from './reading.ts';

/** In bytes: the longest line of a respondent. */
const LONGEST_LINE = 1024 * 1024;

/**
 * Reads JSON: one respondent per line, or one document over several lines, which is one respondent. Yields the
 * respondents of each chunk together, in constant memory.
 *
 * @throws {RespondentsError} while reading, if it is not UTF-8
 */
export async function readJson(
  chunks: AsyncIterable<Buffer>,
  questionnaire: Questionnaire,
  wanted: Wanted,
  { stem, several }: FileName,
): Promise<{ readonly readings: AsyncIterable<readonly Reading[]>; readonly summary: () => FileSummary }> {
  const found = await documentIn(chunks);
  const read = lineReader(questionnaire, wanted, several || 'text' in found ? stem : undefined);
  const missing = new Set([...(wanted.id === undefined ? [] : [wanted.id]), ...wanted.keep]);
  let rows = 0;
  const readings = async function* (): AsyncGenerator<readonly Reading[]> {
    for await (const lines of 'text' in found
      ? [[{ number: 1, text: found.text }]]
      : splitLines(found.chunks, LONGEST_LINE)) {
      const batch: Reading[] = [];
      for (const line of lines) {
        const reading = read(line, missing);
        if (reading) batch.push(reading);
      }
      rows += batch.length;
      yield batch;
    }
  };
  return { readings: readings(), summary: () => ({ kind: 'json', rows, missing: [...missing] }) };
}

function lineReader(
  questionnaire: Questionnaire,
  wanted: Wanted,
  stem: string | undefined,
): (line: Line, missing: Set<string>) => Reading | undefined {
  const readAnswers = answersReader(questionnaire.instrument);
  const dealbreakers = new Set(questionnaire.dealbreakers);
  return (line, missing) => {
    const { number: row } = line;
    if ('fault' in line) {
      const { fault } = line;
      if (fault === 'UTF-16' || fault === 'UTF-32')
        throw new RespondentsError({ kind: 'encoding', encoding: fault });
      return { bad: { row, fault: { kind: fault } } };
    }
    if (line.text.trim() === '') return undefined;
    const read = readRespondent(line.text, wanted.id);
    if ('fault' in read) return { bad: { row, fault: read.fault } };
    for (const key of missing) if (read.whole && Object.hasOwn(read.whole, key)) missing.delete(key);
    const given = readAnswers(read.answers);
    if ('fault' in given) return { bad: { row, fault: given.fault } };
    const chosen = chosenIn(read.whole);
    const unknown = chosen.find((each) => !dealbreakers.has(each));
    if (unknown !== undefined) return { bad: { row, fault: { kind: 'no-dealbreaker', text: unknown } } };
    return {
      respondent: {
        row,
        ...idOf(read.id, row, stem),
        answers: given.answers,
        dealbreakers: chosen,
        kept: wanted.keep.map((name) => keptIn(line.text, read.whole?.[name], name)),
      },
    };
  };
}

function chosenIn(whole: Mapping | undefined): readonly string[] {
  const chosen = whole?.['dealbreakers'];
  return Array.isArray(chosen) ? chosen.map(textOf) : [];
}

/** Returns the id as text and as JSON, with all the digits that the line has. */
function idOf(
  written: string,
  row: number,
  stem: string | undefined,
): { readonly id: string; readonly idAsJson: string } {
  if (written !== 'null') {
    const text: string = written.startsWith('"') ? JSON.parse(written) : written;
    return { id: text, idAsJson: written };
  }
  if (stem === undefined) return { id: String(row), idAsJson: written };
  const named = row === 1 ? stem : `${stem}-${row}`;
  return { id: named, idAsJson: JSON.stringify(named) };
}

/** Returns a value to copy to the results, as text. Numbers keep all their digits. */
function keptIn(line: string, value: unknown, name: string): string {
  return typeof value === 'number' ? (writtenIn(line, name) ?? '') : textOf(value);
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return value === undefined || value === null ? '' : JSON.stringify(value);
}
