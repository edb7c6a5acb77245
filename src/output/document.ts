/** What a block means; a format may show it by colour, and must be understood without. */
export type Tone = 'role' | 'positive' | 'caution' | 'muted';

/** A view arranged for reading, before anything is known of where it will be read. */
export type Document = readonly Block[];

export type Block = Heading | Paragraph | Facts | Items | Table | Bars;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the document's title. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly tone?: Tone;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: Tone;
}

/** Labels with what they stand for, in two columns. */
export interface Facts {
  readonly kind: 'facts';
  readonly indented?: boolean;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

export interface Items {
  readonly kind: 'items';
  readonly items: readonly Item[];
  readonly tone?: Tone;
}

export interface Item {
  /** What stands before the item in place of a bullet: a number, a tick box. */
  readonly marker?: string;
  readonly text: string;
  /** Paragraphs below the item's text. */
  readonly details?: readonly string[];
}

/** Things side by side, a column for each. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly { readonly title: string; readonly subtitle?: string }[];
  readonly rows: readonly {
    readonly label: string;
    /** For each column its entries; a cell with several shows them as a list. */
    readonly cells: readonly (readonly string[])[];
    readonly tone?: Tone;
  }[];
}

/** Quantities between 0 and 100, drawn as bars. */
export interface Bars {
  readonly kind: 'bars';
  readonly bars: readonly { readonly label: string; readonly value: number | null }[];
}
