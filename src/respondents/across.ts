import { type Cell, cellName, EMPTY_CELL, type Row } from '../tables/table.ts';
import { type CellFault, readAnswer, readDealbreakers, readTick } from './cells.ts';
import type { Columns } from './columns.ts';
import type { Questionnaire } from './questionnaire.ts';
import type { Reading, Respondent } from './reading.ts';

/**
 * Reads a row of a table with one respondent per row. Returns undefined if the row is empty or repeats the headings,
 * and `unanswered` if it has other cells, but no answer and no deal-breaker.
 *
 * @param stem the prefix of ids made from row numbers; undefined if the number is enough
 */
export function readRow(
  row: Row,
  columns: Columns,
  questionnaire: Questionnaire,
  stem: string | undefined,
): Reading | 'unanswered' | undefined {
  const { number, cells } = row;
  if (cells.every(isBlank)) return undefined;
  const cellAt = (column: number): Cell => cells[column] ?? EMPTY_CELL;
  const bad = (column: number, fault: CellFault): Reading => ({
    bad: { row: number, cell: cellName(number, column + 1), fault },
  });

  const beyond = cells.findIndex((cell, column) => column >= columns.width && !isBlank(cell));
  if (beyond >= 0) return bad(beyond, { kind: 'no-head', text: cellAt(beyond).text });

  const answers = new Uint8Array(questionnaire.instrument.items.length);
  for (const [column, position] of columns.items) {
    const cell = cellAt(column);
    const read = readAnswer(cell, questionnaire);
    if ('value' in read) answers[position] = read.value;
    else if (questionnaire.itemNamed(cell.text) === position) return undefined;
    else return bad(column, read.fault);
  }
  const dealbreakers = new Set<string>();
  for (const [column, dealbreaker] of columns.ticks) {
    const read = readTick(cellAt(column), dealbreaker, questionnaire);
    if ('fault' in read) return bad(column, read.fault);
    if (read.value) dealbreakers.add(dealbreaker);
  }
  for (const column of columns.lists) {
    const read = readDealbreakers(cellAt(column), questionnaire);
    if ('fault' in read) return bad(column, read.fault);
    for (const each of read.value) dealbreakers.add(each);
  }
  if (dealbreakers.size === 0 && answers.every((answer) => answer === 0)) return 'unanswered';
  return {
    respondent: {
      row: number,
      ...idOf(columns.id === undefined ? '' : cellAt(columns.id).text, number, stem),
      answers,
      dealbreakers: [...dealbreakers],
      kept: columns.kept.map((column) => cellAt(column).text),
    },
  };
}

function isBlank({ text, kind }: Cell): boolean {
  return text.trim() === '' && kind !== 'uncalculated';
}

function idOf(written: string, row: number, stem: string | undefined): Pick<Respondent, 'id' | 'idAsJson'> {
  const id = written.trim() === '' && stem !== undefined ? `${stem}-${row}` : written;
  if (id.trim() === '') return { id: String(row), idAsJson: String(row) };
  return { id, idAsJson: JSON.stringify(id) };
}
