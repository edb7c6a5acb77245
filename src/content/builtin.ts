import { readBuiltFile } from '../built.ts';
import type { Language } from '../locale/language.ts';
import { type LocalPack, withTranslations } from './localise.ts';

/** The file beside the program that holds the built-in pack in a language: starting up costs no YAML and no validation. */
export function builtInFile(lang: Language): string {
  return `content.${lang}.json`;
}

/** Returns the built-in pack in a language. */
export function builtInPack(lang: Language): LocalPack {
  const texts: Omit<LocalPack, 'translations'> = JSON.parse(readBuiltFile(builtInFile(lang)));
  return withTranslations(texts, builtInPack);
}
