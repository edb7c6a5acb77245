import { type Cell, cellName, EMPTY_CELL, type Row } from '../tables/table.ts';
import { readAnswer } from './cells.ts';
import { idRank, type Wanted } from './columns.ts';
import { folded, type Questionnaire } from './questionnaire.ts';
import { type Reading, RespondentsError } from './reading.ts';

/** A sheet that one person has filled in, with one statement per row. */
export interface FilledSheet {
  readonly reading: Reading;
  /** The positions of the items found. */
  readonly items: readonly number[];
  /** How many deal-breakers were found. */
  readonly dealbreakers: number;
  /** The text to the left of the id. */
  readonly idHead: string | undefined;
}

/** Whether a sheet has statements below each other: two or more in a column. */
export function isFilledSheet(rows: readonly Row[], { itemNamed }: Questionnaire): boolean {
  const counts = new Map<number, number>();
  for (const { cells } of rows) {
    for (const [column, { text }] of cells.entries()) {
      if (text === '' || itemNamed(text) === undefined) continue;
      const count = (counts.get(column) ?? 0) + 1;
      if (count > 1) return true;
      counts.set(column, count);
    }
  }
  return false;
}

/** Returns the first cell with a second person's answer, if several people's answers are side by side. */
export function secondAnswerIn(rows: readonly Row[], questionnaire: Questionnaire): string | undefined {
  const second = rows.flatMap(({ number, cells }) => {
    const statement = cells.findLastIndex(({ text }) => questionnaire.itemNamed(text) !== undefined);
    const read = readAnswer(cells[statement + 2] ?? EMPTY_CELL, questionnaire);
    return statement >= 0 && 'value' in read && read.value > 0 ? [cellName(number, statement + 3)] : [];
  });
  // A single one may be a remark.
  return second.length > 1 ? second[0] : undefined;
}

/**
 * Reads a sheet that one person has filled in. Answers are to the right of their statements, and the id is to the right
 * of its heading. A deal-breaker is chosen if there is any text to its right. Values to copy to the results are in the
 * column of the answers, next to their names.
 *
 * @param name the id if the sheet has none: the file's name
 * @throws {RespondentsError} if a wanted column is missing
 */
export function readFilledSheet(
  rows: readonly Row[],
  name: string,
  questionnaire: Questionnaire,
  wanted: Wanted,
): FilledSheet {
  const { instrument, itemNamed, dealbreakerNamed } = questionnaire;
  const answers = new Uint8Array(instrument.items.length);
  const items = new Set<number>();
  const found = new Set<string>();
  const chosen = new Set<string>();
  let bad: Reading | undefined;
  const textBeside = (head: string): string => {
    const row = rows.find(({ cells }) => cells.some(({ text }) => folded(text) === folded(head)));
    if (!row) throw new RespondentsError({ kind: 'no-column', name: head, heads: id ? [id.head] : [] });
    return row.cells[answerColumn]?.text ?? '';
  };
  let answerColumn = 1;
  let id: { readonly head: string; readonly text: string; readonly rank: number } | undefined;
  for (const { number, cells } of rows) {
    const last = (isOne: (text: string) => boolean) =>
      cells.findLastIndex(({ text }) => text !== '' && isOne(text));
    const rightOf = (column: number): Cell => cells[column + 1] ?? EMPTY_CELL;
    const statement = last((text) => itemNamed(text) !== undefined);
    const dealbreaker = last((text) => dealbreakerNamed(text) !== undefined);
    const idHead = last((text) => idRank(text) >= 0);
    if (statement >= 0) {
      const position = itemNamed(cells[statement]?.text ?? '') ?? 0;
      const read = readAnswer(rightOf(statement), questionnaire);
      items.add(position);
      answerColumn = statement + 1;
      if ('value' in read) answers[position] = read.value;
      else bad ??= { bad: { row: number, cell: cellName(number, statement + 2), fault: read.fault } };
    } else if (dealbreaker >= 0) {
      const named = dealbreakerNamed(cells[dealbreaker]?.text ?? '') ?? '';
      found.add(named);
      if (rightOf(dealbreaker).text.trim() !== '') chosen.add(named);
    } else if (idHead >= 0) {
      const head = cells[idHead]?.text ?? '';
      const { text } = rightOf(idHead);
      const rank = idRank(head);
      if (text.trim() !== '' && (!id || rank < id.rank)) id = { head, text, rank };
    }
  }
  if (wanted.id !== undefined) id = { head: wanted.id, text: textBeside(wanted.id), rank: 0 };
  const given = id?.text.trim() ? id.text : name;
  return {
    reading: bad ?? {
      respondent: {
        row: rows[0]?.number ?? 1,
        id: given,
        idAsJson: JSON.stringify(given),
        answers,
        dealbreakers: [...chosen],
        kept: wanted.keep.map(textBeside),
      },
    },
    items: [...items],
    dealbreakers: found.size,
    idHead: id?.head,
  };
}
