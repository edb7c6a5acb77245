import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

/** Returns the program's own words in a language. Only that language is loaded, and of it only what is used. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'ja' ? await import('./ja.ts') : await import('./en.ts');
}
