import type { Language } from './language.ts';
import type { Messages } from './messages.ts';

/** Returns the program's own words in a language. Only the parts of that language that are used are loaded. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'ja' ? await import('./ja.ts') : await import('./en.ts');
}
