import { type Form, statementsOf } from '../advice/quiz/form.ts';
import type { Section } from '../advice/quiz/instrument.ts';
import type { Messages } from '../locale/messages.ts';

/** A form with the messages of its language. */
export interface FormEdition extends Form {
  readonly messages: Messages;
}

/** One edition for each language; the first is the default. */
export type FormEditions = readonly [FormEdition, ...FormEdition[]];

/** A statement in all languages of a form. */
export interface StatementTexts {
  readonly section: Section;
  readonly texts: readonly string[];
}

/** The statements to ask, in order. */
export function statementTexts(editions: FormEditions): readonly StatementTexts[] {
  const [first] = editions;
  const texts = inAll(editions.map((edition) => statementsOf(edition).map(({ text }) => text)));
  return statementsOf(first).map(({ section }, i) => ({ section, texts: texts[i] ?? [] }));
}

/** The deal-breakers, each in all languages of a form. */
export function dealbreakerTexts(editions: FormEditions): readonly (readonly string[])[] {
  return inAll(editions.map(({ quiz }) => quiz.dealbreakers.map(({ text }) => text)));
}

/** The answers of the scale from the lowest, each in all languages of a form. */
export function answerTexts(editions: FormEditions): readonly (readonly string[])[] {
  return inAll(editions.map(({ messages }) => Object.values(messages.quiz.scale)));
}

/** What a form says before its statements if somebody collects the answers. */
export function termsIn({ messages: { form, formFiles } }: FormEdition): readonly string[] {
  return [form.free, formFiles.collected, form.purpose];
}

/** Turns lists of texts, one for each language, into a list of texts in all languages. */
function inAll(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const [first = []] = lists;
  return first.map((_, i) => lists.map((list) => list[i] ?? ''));
}
