import { version } from '../package.json';
import type { Language } from '../src/locale/language.ts';
import type { Document } from '../src/output/document.ts';
import { renderMan } from '../src/output/man.ts';

/** Returns the manual page in a language, and its file name. npm needs a different name for each page. */
export function manualPage(manual: Document, lang: Language): readonly [file: string, page: string] {
  const { SOURCE_DATE_EPOCH } = process.env;
  const built = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  const name = lang === 'en' ? 'career' : `career-${lang}`;
  const page = { name, source: `career ${version}`, date: built.toISOString().slice(0, 10) };
  return [`${name}.1`, renderMan(manual, page)];
}
