import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Section } from '../advice/quiz/instrument.ts';
import {
  answerTexts,
  dealbreakerTexts,
  type FormEditions,
  type StatementTexts,
  statementTexts,
  termsIn,
} from './form-editions.ts';
import { neutralJson } from './neutral.ts';

/** A page of the form has at most this many statements. */
const PAGE = 10;

/**
 * Returns a script for Google Apps Script that makes the form in Google Forms. Each question's title is the statement
 * in the form's first language: it becomes the column heading that `career score` looks for.
 */
export function renderGoogleForm(editions: FormEditions): string {
  const [{ messages }] = editions;
  const { formFiles: words, quiz } = messages;
  const inEach = (text: (edition: FormEditions[0]) => string): string => editions.map(text).join('\n\n');
  const data = {
    title: quiz.title,
    description: inEach((edition) => [edition.messages.quiz.itemsScale, ...termsIn(edition)].join('\n')),
    thanks: inEach((edition) => edition.messages.formFiles.thanks),
    employee: {
      title: words.employee,
      help: inEach((edition) => edition.messages.formFiles.mayStayEmpty),
    },
    answers: answerTexts(editions).map((texts) => texts.join(' / ')),
    pages: pagesOf(statementTexts(editions)).map(({ section, statements }) => ({
      title: quiz.sections[section],
      help: inEach((edition) => scaleIn(edition)),
      statements: statements.map(({ texts: [title = '', ...others] }) => ({
        title,
        help: others.join('\n'),
      })),
    })),
    dealbreakers: {
      title: words.dealbreakers,
      help: inEach((edition) => edition.messages.formFiles.dealbreakersHelp),
      translations: editions
        .slice(1)
        .map(({ quiz: { dealbreakers } }) =>
          dealbreakers.map(({ text }, i) => `${i + 1}. ${text}`).join('\n'),
        )
        .join('\n\n'),
      choices: dealbreakerTexts(editions).map(([first = '']) => first),
    },
  };
  const json = neutralJson(JSON.stringify(data, null, 2)).replaceAll('<', '\\u003c');
  const code = readFileSync(join(import.meta.dirname, 'google-form.gs'), 'utf8');
  const comment = words.script.map((line) => ` * ${line}\n`).join('');
  return `/*\n${comment} */\n\nconst FORM = ${json};\n\n${code}`;
}

function scaleIn({ messages: { quiz } }: FormEditions[0]): string {
  return Object.entries(quiz.scale)
    .map(([answer, label]) => `${answer}: ${label}`)
    .join('\n');
}

interface FormPage {
  readonly section: Section;
  readonly statements: readonly StatementTexts[];
}

/** Divides statements into pages of about the same length, each within one section. */
function pagesOf(statements: readonly StatementTexts[]): readonly FormPage[] {
  const sections = [...new Set(statements.map(({ section }) => section))];
  return sections.flatMap((section) => {
    const all = statements.filter((statement) => statement.section === section);
    const pages = Math.ceil(all.length / PAGE);
    const size = Math.ceil(all.length / pages);
    return Array.from({ length: pages }, (_, i) => ({
      section,
      statements: all.slice(i * size, (i + 1) * size),
    }));
  });
}
