import type { Instrument, Section } from '../advice/quiz/instrument.ts';
import type { LocalPack } from '../content/localise.ts';
import { messagesIn } from '../locale/catalogue.ts';

/** How a quiz is recognised in a table: its statements, deal-breakers and answers, in any of the pack's languages. */
export interface Questionnaire {
  readonly instrument: Instrument;
  /** The ids of the deal-breakers. */
  readonly dealbreakers: readonly string[];
  /** Returns the position of the item that a heading or cell names. */
  readonly itemNamed: (text: string) => number | undefined;
  /** Returns the id of the deal-breaker that a heading or cell names. */
  readonly dealbreakerNamed: (text: string) => string | undefined;
  /** Whether a heading is for a list of deal-breakers. */
  readonly asksDealbreakers: (text: string) => boolean;
  /** Returns the answer that a label stands for, 1 to 5. */
  readonly answerLabelled: (text: string) => number | undefined;
}

/** Prepares a pack's quiz for recognition in tables. */
export async function questionnaireOf(pack: LocalPack, instrument: Instrument): Promise<Questionnaire> {
  const items = new Map<string, number>(instrument.items.map(({ id }, position) => [folded(id), position]));
  const positions = new Map(instrument.items.map(({ id }, position) => [id, position]));
  const dealbreakers = new Map<string, string>();
  const labels = new Map<string, number>();
  for (const { lang, quiz } of pack.translations) {
    for (const { id, text } of quiz?.items ?? []) {
      const position = positions.get(id);
      if (position !== undefined) items.set(folded(text), position);
    }
    for (const { id, text } of quiz?.dealbreakers ?? [])
      dealbreakers.set(folded(text), id).set(folded(id), id);
    const { scale } = (await messagesIn(lang)).quiz;
    for (const [answer, label] of Object.entries(scale)) labels.set(folded(label), Number(answer));
  }
  return {
    instrument,
    dealbreakers: [...new Set(dealbreakers.values())],
    itemNamed: (text) => firstOf(possibleNames(text), items),
    dealbreakerNamed: (text) => firstOf(possibleNames(text), dealbreakers),
    asksDealbreakers: (text) => /譲れない|ゆずれない|deal-?breaker|not give up/i.test(text.normalize('NFKC')),
    answerLabelled: (text) => labels.get(folded(text)) ?? sameOf(partsOf(text.normalize('NFKC')), labels),
  };
}

/** How many items of a section there are among these positions. */
export function countIn(section: Section, { items }: Instrument, positions: Iterable<number>): number {
  return [...positions].filter((position) => items[position]?.section === section).length;
}

/** Folds a text for comparison: case, width, spaces and punctuation do not matter. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** `1. `, `Q1 `, `(1)`, `[Q1]`, `問1．`, `1）`, `2-1. ` before a statement; in NFKC. */
const NUMBERING =
  /^\s*[([【]?\s*(?:q(?:uestion)?|no|問|設問|質問|第)?\s*\.?\s*[([【]?\s*\d{1,3}(?:[-_.]\d{1,3})?\s*[問番]?\s*[)\]】.、:_-]*\s*/i;

/** The remark by which a form marks a question as required or optional; in NFKC. */
const REQUIRED_MARK = /[([【]\s*(?:必須|任意|required|optional)[^)\]】]*[)\]】]/gi;

/** The statement in a heading of a form's grid: `Question [statement]`; in NFKC. */
const IN_BRACKETS = /[[【]([^[\]【】]*)[\]】]\s*$/;

/**
 * Returns what a heading may name: the whole, the text in brackets at its end, and each of its parts, all with and
 * without a number in front.
 */
function possibleNames(text: string): readonly string[] {
  const whole = text.normalize('NFKC').replace(REQUIRED_MARK, '');
  const [, inner] = IN_BRACKETS.exec(whole) ?? [];
  return [whole, ...(inner === undefined ? [] : [inner]), ...partsOf(whole)].flatMap((name) => [
    name,
    name.replace(NUMBERING, ''),
  ]);
}

/** Splits a text in NFKC at line breaks, slashes and colons, which separate two languages, or an id and a text. */
export function partsOf(text: string): readonly string[] {
  const parts = text.split(/[\r\n]+|\s*[/:]\s*/).filter((part) => part.trim() !== '');
  return parts.length > 1 ? parts : [];
}

function firstOf<T>(names: readonly string[], known: ReadonlyMap<string, T>): T | undefined {
  for (const name of names) {
    const found = known.get(folded(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns what all of these names mean, if they mean the same. */
function sameOf<T>(names: readonly string[], known: ReadonlyMap<string, T>): T | undefined {
  const [first, ...others] = names.map((name) => known.get(folded(name)));
  return others.every((other) => other === first) ? first : undefined;
}
