import type { Language } from './language.ts';

/** The program's own words; English has the shape that all others must have. */
export type Messages = typeof import('./en.ts');

/** Returns the program's own words in a language. Only that language is loaded, and of it only what is used. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'ja' ? await import('./ja.ts') : await import('./en.ts');
}
