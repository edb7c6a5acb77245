import { cellName, type Row } from '../tables/table.ts';
import { folded, partsOf, type Questionnaire } from './questionnaire.ts';

/** What the columns of a table hold, by position from 0. */
export interface Columns {
  /** The number of the heading row. */
  readonly row: number;
  /** The number of columns up to the last heading. */
  readonly width: number;
  /** The position among the items, by column. */
  readonly items: ReadonlyMap<number, number>;
  /** Deal-breakers with a column of their own, by column. */
  readonly ticks: ReadonlyMap<number, string>;
  /** The columns with lists of deal-breakers. */
  readonly lists: readonly number[];
  /** The column with the respondents' ids. */
  readonly id: number | undefined;
  /** The columns to copy to the results, in the order requested. */
  readonly kept: readonly number[];
  /** The heading of the id's column. */
  readonly idHead: string | undefined;
  /** The headings of all other columns. */
  readonly ignored: readonly string[];
}

/** Why the headings of a table cannot be used. */
export type HeadFault =
  | { readonly kind: 'same-statement'; readonly cells: readonly [string, string]; readonly text: string }
  | { readonly kind: 'no-column'; readonly name: string; readonly heads: readonly string[] };

/** Which columns to use in addition to the statements, by their headings. */
export interface Wanted {
  readonly id?: string | undefined;
  readonly keep: readonly string[];
}

/** The headings of columns with ids, best first. */
const ID_HEADS: readonly ReadonlySet<string>[] = [
  new Set(['id', '回答者id', '社員id']),
  new Set([
    '社員番号',
    '従業員番号',
    '職員番号',
    'スタッフ番号',
    '社員コード',
    '従業員コード',
    'スタッフコード',
    '社員no',
    '従業員no',
  ]),
  new Set(['employeenumber', 'employeeid', 'employeeno', 'staffnumber', 'staffid']),
  new Set([
    'メールアドレス',
    'メール',
    'eメール',
    '電子メール',
    'email',
    'emailaddress',
    'mail',
    'mailaddress',
    // Google Forms uses this for e-mail addresses too.
    'ユーザー名',
    'username',
  ]),
];

/** A remark in a heading, as in `社員番号（任意）`; in NFKC. */
const REMARK = /[([【][^)\]】]*[)\]】]/g;

/** Returns the rank of a heading for ids, 0 for the best; -1 for any other heading. */
export function idRank(head: string): number {
  const plain = head.normalize('NFKC').replace(REMARK, '');
  const names = [head, plain, ...partsOf(plain)].map(folded);
  return ID_HEADS.findIndex((heads) => names.some((name) => heads.has(name)));
}

/** Returns how many statements the cells of a row name. A statement in two languages counts once. */
export function statementsIn({ cells }: Row, { itemNamed }: Questionnaire): number {
  return new Set(cells.flatMap(({ text }) => (text === '' ? [] : (itemNamed(text) ?? [])))).size;
}

/** Reads a heading row. */
export function columnsOf(
  { number, cells }: Row,
  questionnaire: Questionnaire,
  wanted: Wanted,
): { readonly columns: Columns } | { readonly fault: HeadFault } {
  const heads = cells.map(({ text }) => text.trim());
  const items = new Map<number, number>();
  const ticks = new Map<number, string>();
  const lists: number[] = [];
  const others: number[] = [];
  for (const [column, head] of heads.entries()) {
    const item = head === '' ? undefined : questionnaire.itemNamed(head);
    const tick = head === '' ? undefined : questionnaire.dealbreakerNamed(head);
    if (item !== undefined) {
      const twin = [...items].find(([, position]) => position === item);
      if (twin) {
        const names = [cellName(number, twin[0] + 1), cellName(number, column + 1)] as const;
        return { fault: { kind: 'same-statement', cells: names, text: head } };
      }
      items.set(column, item);
    } else if (tick !== undefined) ticks.set(column, tick);
    else if (questionnaire.asksDealbreakers(head)) lists.push(column);
    else if (head !== '') others.push(column);
  }

  const named = (name: string) => columnNamed(name, heads);
  const missing = [...(wanted.id === undefined ? [] : [wanted.id]), ...wanted.keep].find(
    (name) => named(name) === undefined,
  );
  if (missing !== undefined) {
    return {
      fault: { kind: 'no-column', name: missing, heads: others.map((column) => heads[column] ?? '') },
    };
  }
  const id = wanted.id === undefined ? usualId(heads) : named(wanted.id);
  const kept = wanted.keep.flatMap((name) => named(name) ?? []);
  return {
    columns: {
      row: number,
      width: heads.findLastIndex((head) => head !== '') + 1,
      items,
      ticks,
      lists,
      id,
      kept,
      idHead: id === undefined ? undefined : heads[id],
      ignored: others
        .filter((column) => column !== id && !kept.includes(column))
        .map((column) => heads[column] ?? ''),
    },
  };
}

function columnNamed(name: string, heads: readonly string[]): number | undefined {
  const exact = heads.indexOf(name.trim());
  const found = exact >= 0 ? exact : heads.findIndex((head) => head !== '' && folded(head) === folded(name));
  return found < 0 ? undefined : found;
}

/** Microsoft Forms has a column for the start time, and its `ID` column only numbers the answers. */
const START_TIME = new Set(['開始時刻', 'starttime']);
/** Employee numbers rank above such a number. Addresses rank below it, since they may all be `anonymous`. */
const NUMBERS_RANK = ID_HEADS.length - 1.5;

function usualId(heads: readonly string[]): number | undefined {
  const isNumbered = heads.some((head) => START_TIME.has(folded(head)));
  const ranked = heads.flatMap((head, column) => {
    const rank = idRank(head);
    if (rank < 0) return [];
    return [{ column, rank: isNumbered && rank === 0 ? NUMBERS_RANK : rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.column - b.column)[0]?.column;
}
