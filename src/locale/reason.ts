import type { Messages } from './messages.ts';

/** The reason behind a system error's code, in the reader's language; undefined for codes without a message. */
export function codeInWords(code: unknown, messages: Messages): string | undefined {
  const reasons: Readonly<Record<string, string>> = messages.reasons;
  return reasons[String(code)];
}

/** The same for anything thrown; its own message if its code has none. */
export function errorInWords(error: unknown, messages: Messages): string {
  if (!(error instanceof Error)) return String(error);
  return ('code' in error ? codeInWords(error.code, messages) : undefined) ?? error.message;
}
