import type { Messages } from './messages.ts';

/** Why the system refuses something, by its error's code, in the reader's words; undefined where there are none. */
export function codeInWords(code: unknown, messages: Messages): string | undefined {
  const reasons: Readonly<Record<string, string>> = messages.reasons;
  return reasons[String(code)];
}

/** The same of what was thrown: in its own words, where there are no others. */
export function errorInWords(error: unknown, messages: Messages): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? codeInWords(error.code, messages) : undefined) ?? error.message;
}
