import { isAnswer } from '../advice/quiz/respondent.ts';
import type { Cell } from '../tables/table.ts';
import { folded, type Questionnaire } from './questionnaire.ts';

/** Why a cell cannot be scored. */
export type CellFault =
  | { readonly kind: 'no-answer'; readonly text: string }
  /** A number and a label that do not belong together. */
  | { readonly kind: 'contradiction'; readonly text: string }
  | { readonly kind: 'date'; readonly text: string }
  /** A formula with an error as its result. */
  | { readonly kind: 'error'; readonly text: string }
  /** A formula whose result is not in the file. */
  | { readonly kind: 'uncalculated' }
  | { readonly kind: 'no-dealbreaker'; readonly text: string }
  | { readonly kind: 'no-tick'; readonly text: string }
  /** A cell to the right of all headings. */
  | { readonly kind: 'no-head'; readonly text: string };

type Read<T> = { readonly value: T } | { readonly fault: CellFault };

/** A number, and what may follow it: `4`, `4.0`, `4：やや当てはまる`, `4 - Somewhat`. */
const NUMBERED = /^\(?(\d+)(?:\.0+)?\)?(?:\s*[:.)、・-]+\s*|\s+|$)(?!\d)(.*)$/s;

/** A label, and the number that may follow it: `やや当てはまる（4）`. */
const LABELLED = /^(\D+?)[\s:([-]*([1-5])[)\]]?$/;

/** Folded texts that mean "no answer". Dashes, which `folded` removes, are checked separately. */
const UNANSWERED = new Set(['無回答', '未回答', '回答なし', 'noanswer', 'na']);

/** Returns the answer in a cell, 1 to 5; 0 if the cell is empty. */
export function readAnswer(cell: Cell, { answerLabelled }: Questionnaire): Read<number> {
  const { kind } = cell;
  if (/^[1-5]?$/.test(cell.text) && kind !== 'uncalculated') return { value: Number(cell.text) };
  const text = cell.text.normalize('NFKC').trim();
  if (kind === 'date' || kind === 'error') return { fault: { kind, text } };
  if (kind === 'uncalculated') return { fault: { kind } };
  if (text === '') return { value: 0 };
  const labelled = answerLabelled(text);
  if (labelled !== undefined) return { value: labelled };
  const dashes = text.replace(/[‐-―−]/g, '-');
  if (/^[-ー]+$/.test(dashes) || UNANSWERED.has(folded(dashes))) return { value: 0 };
  const [, words = '', last] = LABELLED.exec(dashes) ?? [];
  const named = answerLabelled(words);
  if (named !== undefined && named === Number(last)) return { value: named };
  const [, digits, label = ''] = NUMBERED.exec(dashes) ?? [];
  const answer = Number(digits);
  if (!isAnswer(answer)) return { fault: { kind: 'no-answer', text: cell.text } };
  const meant = answerLabelled(label);
  if (meant !== undefined && meant !== answer) return { fault: { kind: 'contradiction', text: cell.text } };
  return { value: answer };
}

const TICKED = new Set(['true', 'yes', 'y', 'x', 'on', '1', 'はい', '有', 'あり', '該当', 'レ']);
const UNTICKED = new Set(['false', 'no', 'n', 'off', '0', 'いいえ', '無', 'なし', '非該当']);

/** Whether the cell of a deal-breaker's own column is ticked. */
export function readTick(
  cell: Cell,
  dealbreaker: string,
  { dealbreakerNamed }: Questionnaire,
): Read<boolean> {
  const text = cell.text.normalize('NFKC').trim();
  if (cell.kind === 'error') return { fault: { kind: 'error', text } };
  if (cell.kind === 'uncalculated') return { fault: { kind: 'uncalculated' } };
  if (/^[○◯●◎✓✔☑✅]$/u.test(text)) return { value: true };
  if (text === '' || /^[×✕✗☐-]$/u.test(text)) return { value: false };
  const word = folded(text);
  if (TICKED.has(word) || dealbreakerNamed(text) === dealbreaker) return { value: true };
  if (UNTICKED.has(word)) return { value: false };
  return { fault: { kind: 'no-tick', text: cell.text } };
}

const NONE = new Set(['', 'なし', '特になし', 'ない', '特にない', 'none', 'noneofthese', 'nothing', 'no']);

/**
 * Returns the ids of the deal-breakers in a cell, which are separated by commas, semicolons or line breaks. Their texts
 * may contain commas too, so the longest run of pieces that names a deal-breaker is taken.
 */
export function readDealbreakers(cell: Cell, { dealbreakerNamed }: Questionnaire): Read<readonly string[]> {
  if (cell.kind === 'error') return { fault: { kind: 'error', text: cell.text } };
  if (cell.kind === 'uncalculated') return { fault: { kind: 'uncalculated' } };
  const pieces = cell.text.split(/[,，、;；\r\n]/).filter((piece) => folded(piece) !== '');
  const chosen = new Set<string>();
  for (let from = 0; from < pieces.length; ) {
    const found = longestFrom(from, pieces, dealbreakerNamed);
    const piece = pieces[from] ?? '';
    if (found) chosen.add(found.id);
    else if (!NONE.has(folded(piece))) return { fault: { kind: 'no-dealbreaker', text: piece.trim() } };
    from = found?.to ?? from + 1;
  }
  return { value: [...chosen] };
}

function longestFrom(
  from: number,
  pieces: readonly string[],
  named: Questionnaire['dealbreakerNamed'],
): { readonly id: string; readonly to: number } | undefined {
  for (let to = pieces.length; to > from; to -= 1) {
    const id = named(pieces.slice(from, to).join(' '));
    if (id !== undefined) return { id, to };
  }
  return undefined;
}
