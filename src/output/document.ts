/** What a block means; a format may show it by colour, and must be understood without. */
export type Tone = 'role' | 'positive' | 'caution' | 'muted';

/** A view arranged for reading, before anything is known of where it will be read. */
export type Document = readonly Block[];

export type Block = Heading | Paragraph | Facts | Items | Table | Bars | Trends | Profiles | Timeline;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the document's title. */
  readonly level: Level;
  readonly text: string;
  readonly tone?: Tone;
  /** What is below the heading can wait until the reader asks for it, where a format can fold it away. */
  readonly folded?: boolean;
}

export type Level = 1 | 2 | 3 | 4;

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
  /** Lines below the item's text, such as the reader's own evidence. Only in notes is an address made a link. */
  readonly notes?: readonly string[];
  /** Paragraphs below the item's text. */
  readonly details?: readonly string[];
}

/** Things side by side, a column for each. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly title: string;
    readonly subtitle?: string;
    /** Hidden until the reader asks for it; left out where nobody can. */
    readonly optional?: boolean;
  }[];
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
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    /** What to show in place of the value in whole numbers: `2/5`. */
    readonly shown?: string;
  }[];
  /** Whether 50 is neither for nor against, and worth a mark. */
  readonly middle?: boolean;
  /** Whether the values are too unsure to be read as such. */
  readonly unsure?: boolean;
}

/** What is written beside a bar, or in its place where there are none. */
export function barText({ value, shown }: Bars['bars'][number]): string {
  return shown ?? (value === null ? '-' : String(Math.round(value)));
}

/** Quantities between 0 and 100 as they went, oldest first. */
export interface Trends {
  readonly kind: 'trends';
  readonly trends: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** A trend in whole numbers: `54, 61, 58`. */
export function trendText({ values }: Trends['trends'][number]): string {
  return values.map((value) => Math.round(value)).join(', ');
}

/** Several profiles over the same traits: what the reader is like, and what roles ask for. */
export interface Profiles {
  readonly kind: 'profiles';
  readonly title: string;
  /** How to read the values. */
  readonly scale: string;
  /** The profiles compared in a sentence. */
  readonly summary: string;
  readonly traits: readonly string[];
  /** The reader's first. Values are from -1 to 1, one for each trait; null where it is not known. */
  readonly profiles: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A value of a profile in whole numbers from -100 to 100. */
export function profileText(value: number | null): string {
  return value === null ? '-' : String(Math.round(100 * value));
}

/** Profiles as a table, for formats that draw none. */
export function profilesTable({ traits, profiles }: Profiles): Table {
  return {
    kind: 'table',
    columns: profiles.map(({ name }) => ({ title: name })),
    rows: traits.map((label, i) => ({
      label,
      cells: profiles.map(({ values }) => [profileText(values[i] ?? null)]),
    })),
  };
}

/** A document for formats in which the reader cannot choose what to see: without the optional columns. */
export function withoutChoice(document: Document): Document {
  return document.map((block) => (block.kind === 'table' ? withoutOptional(block) : block));
}

function withoutOptional({ columns, rows, ...table }: Table): Table {
  const shown = <T>(all: readonly T[]): readonly T[] => all.filter((_, i) => !columns[i]?.optional);
  return {
    ...table,
    columns: shown(columns),
    rows: rows.map((row) => ({ ...row, cells: shown(row.cells) })),
  };
}

/** What happens when. Places in time are between 0, where it begins, and 1, where it ends. */
export interface Timeline {
  readonly kind: 'timeline';
  readonly spans: readonly Span[];
  /** What stands along the time: the years. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** What happens in the spans, by periods such as quarters, both in their order. */
  readonly periods: readonly { readonly title: string; readonly events: readonly TimelineEvent[] }[];
}

export interface Span {
  readonly label: string;
  /** When it is, and what there is to know of it, in words. */
  readonly dates: string;
  readonly notes: readonly string[];
  readonly from: number;
  /** The same as `from` where it takes no time. */
  readonly to: number;
}

export interface TimelineEvent {
  /** The place of its span among the spans. */
  readonly span: number;
  /** A tick box. */
  readonly marker: string;
  readonly text: string;
  readonly date: string;
  /** What to call it on the command line. */
  readonly id: string;
  readonly notes: readonly string[];
}
