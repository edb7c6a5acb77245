import * as en from '../locale/en.ts';
import * as ja from '../locale/ja.ts';
import type { Language } from '../locale/language.ts';
import type { Messages } from '../locale/messages.ts';

/** The program's own words that a form needs. The bundler leaves out the others. */
export type Words = Pick<Messages, 'command' | 'form' | 'quiz' | 'report' | 'separator' | 'titled'>;

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    command: en.command,
    form: en.form,
    quiz: en.quiz,
    report: en.report,
    separator: en.separator,
    titled: en.titled,
  },
  ja: {
    command: ja.command,
    form: ja.form,
    quiz: ja.quiz,
    report: ja.report,
    separator: ja.separator,
    titled: ja.titled,
  },
};
