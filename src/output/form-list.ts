import { statementsOf } from '../advice/quiz/form.ts';
import { type FormEdition, type FormEditions, termsIn } from './form-editions.ts';
import { neutral } from './neutral.ts';

/** Returns a form as plain text to paste, language by language: one statement, answer or choice per line. */
export function renderFormList(editions: FormEditions): string {
  return neutral(editions.map(listIn).join('\n\n'));
}

function listIn(edition: FormEdition): string {
  const { messages, quiz } = edition;
  const { command, formFiles: words } = messages;
  const parts = [
    [words.list(command)],
    [messages.quiz.title, messages.quiz.itemsScale, ...termsIn(edition)],
    [words.employee],
    [`${words.answers}:`, ...Object.values(messages.quiz.scale)],
    [`${words.statements}:`, ...statementsOf(edition).map(({ text }) => text)],
    quiz.dealbreakers.length === 0
      ? []
      : [`${words.dealbreakers}:`, ...quiz.dealbreakers.map(({ text }) => text)],
  ];
  return parts
    .filter((lines) => lines.length > 0)
    .map((lines) => `${lines.map((line) => line.replace(/\s+/g, ' ').trim()).join('\n')}\n`)
    .join('\n');
}
