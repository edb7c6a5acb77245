/** What respondents may say about themselves, as ids. It never changes a score. */
export interface QuizContext {
  readonly company?: string | undefined;
  /** The id of their level, or a name of their grade that the pack does not know. */
  readonly grade?: string | undefined;
  /** The role that they aim for. */
  readonly target?: string | undefined;
}
