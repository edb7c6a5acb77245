/** The exit codes, by kind of error. */
export const EXIT_CODES = {
  /** The command could not do its work: a file, the disk, a bad line in a batch. */
  failed: 1,
  /** Wrong usage: an unknown command, option or name, or a prompt without a terminal. */
  usage: 2,
  /** Content or answers are invalid. */
  invalid: 3,
  interrupted: 130,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

/**
 * The only error that users can cause; any other is a bug. In the user's language, `message` says what is wrong and
 * where, `details` add a line each, and `hint` says what to do.
 */
export class CareerError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly details: readonly string[];

  constructor(code: ErrorCode, message: string, hint?: string, details: readonly string[] = []) {
    super(message);
    this.name = 'CareerError';
    this.code = code;
    this.hint = hint;
    this.details = details;
  }
}
