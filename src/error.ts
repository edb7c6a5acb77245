/** Why a command failed, by what the user can do about it; each has its exit code. */
export const EXIT_CODES = {
  /** It could not be done: files, disk, a bad line in a batch. */
  failed: 1,
  /** Wrong usage: an unknown command, flag or name, or a prompt needed where there is no terminal. */
  usage: 2,
  /** Content or answers are invalid. */
  invalid: 3,
  interrupted: 130,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

/**
 * The one error that users can cause. `message` says what is wrong and where, in the user's language; `hint`
 * says what to do about it; `details` go on from `message`, a line each. Every other error is a bug.
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
