/** What `career content import` made from tables. */
export interface ContentImportView {
  readonly schema: 'career.content-import/1';
  readonly lang: string;
  readonly directory: string;
  /** Whether there was a pack already. */
  readonly renewed: boolean;
  readonly languages: readonly string[];
  readonly tables: readonly { readonly file: string; readonly sheet?: string; readonly shape: string }[];
  readonly roles: readonly {
    readonly id: string;
    readonly name: string;
    readonly levels: readonly { readonly id: string; readonly name: string; readonly milestones: number }[];
  }[];
  readonly categories: readonly { readonly id: string; readonly title: string }[];
  readonly notes: readonly { readonly kind: string; readonly message: string }[];
  readonly unplaced: readonly UnplacedText[];
}

/** A text in a table that did not go into the pack. */
export interface UnplacedText {
  readonly file: string;
  readonly sheet?: string;
  readonly cell: string;
  readonly text: string;
  readonly reason: string;
  readonly message: string;
}
