/** What respondents may say about themselves, as ids. It never changes a score. */
export interface QuizContext {
  readonly company?: string | undefined;
  /** The number of the step that they are on. */
  readonly grade?: string | undefined;
  /** The role that they aim for. */
  readonly target?: string | undefined;
}
