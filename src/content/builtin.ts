import { readBuiltFile } from '../built.ts';
import type { Language } from '../locale/language.ts';
import { type LocalPack, withTranslations } from './localise.ts';

/** Returns the file in `dist` with the built-in pack in a language, parsed and validated by the build. */
export function builtInFile(lang: Language): string {
  return `content.${lang}.json`;
}

/** Returns the built-in pack in a language. */
export function builtInPack(lang: Language): LocalPack {
  const texts: Omit<LocalPack, 'translations'> = JSON.parse(readBuiltFile(builtInFile(lang)));
  return withTranslations(texts, builtInPack);
}
