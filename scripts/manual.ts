import { version } from '../package.json';
import { pagesIn } from '../src/cli.ts';
import { LANGUAGES } from '../src/locale/language.ts';
import { renderMan } from '../src/output/man.ts';

/** Returns the pages of the manual by file name, one for each language: npm tells pages apart by nothing else. */
export async function manualPages(): Promise<ReadonlyMap<string, string>> {
  const { SOURCE_DATE_EPOCH } = process.env;
  const built = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : new Date();
  const pages = await Promise.all(
    LANGUAGES.map(async (lang) => {
      const name = lang === 'en' ? 'career' : `career-${lang}`;
      const page = { name, source: `career ${version}`, date: built.toISOString().slice(0, 10) };
      const { manual } = await pagesIn(lang, process);
      return [`${name}.1`, renderMan(manual, page)] as const;
    }),
  );
  return new Map(pages);
}
