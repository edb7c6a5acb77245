import type { Messages } from './en.ts';
import type { Language } from './language.ts';

export type { Messages };

/** Returns the program's own words in a language; only that language is loaded. */
export async function messagesIn(language: Language): Promise<Messages> {
  return language === 'ja' ? (await import('./ja.ts')).ja : (await import('./en.ts')).en;
}
