/** What a block means. A format may show it by colour, but must be clear without it. */
export type Tone = 'role' | 'positive' | 'caution' | 'muted';

/** A view arranged for reading, independent of the format. */
export type Document = readonly Block[];

export type Block =
  | Heading
  | Paragraph
  | Facts
  | Commands
  | Items
  | Table
  | Bars
  | Trends
  | Profiles
  | Rail
  | Timeline;

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the document's title. */
  readonly level: Level;
  readonly text: string;
  readonly tone?: Tone;
  /** A short text for the table of contents. */
  readonly short?: string;
  /** Whether a format that can fold sections folds this one. */
  readonly folded?: boolean;
  /** Whether what follows has a page of its own on paper. */
  readonly ownPage?: boolean;
}

export type Level = 1 | 2 | 3 | 4;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly tone?: Tone;
}

/** Labels and texts, in two columns. */
export interface Facts {
  readonly kind: 'facts';
  readonly indented?: boolean;
  readonly facts: readonly { readonly label: string; readonly text: string }[];
}

/** Commands to type, and what each shows or does. A command stays on one line, so that it can be pasted. */
export interface Commands {
  readonly kind: 'commands';
  readonly commands: readonly { readonly command: string; readonly shows: string }[];
}

export interface Items {
  readonly kind: 'items';
  readonly items: readonly Item[];
  readonly tone?: Tone;
}

export interface Item {
  /** Replaces the bullet: a number, a tick box. */
  readonly marker?: string;
  readonly text: string;
  /** Lines below the item's text, such as the reader's evidence. Web addresses become links in notes only. */
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
    /** Hidden until the reader shows it; left out in formats that cannot hide it. */
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
    /** Text to show in place of the value, such as `2/5`. */
    readonly shown?: string;
    /** Whether it is in front of the others. */
    readonly strong?: boolean;
  }[];
  /** Whether to mark 50 as neutral. */
  readonly middle?: boolean;
  /** Whether the values are too uncertain to be read exactly. */
  readonly unsure?: boolean;
}

/** Quantities between 0 and 100 over time, oldest first. */
export interface Trends {
  readonly kind: 'trends';
  readonly trends: readonly { readonly label: string; readonly values: readonly number[] }[];
}

/** Profiles over the same traits: the reader's, and those of roles. */
export interface Profiles {
  readonly kind: 'profiles';
  readonly title: string;
  /** How to read the values. */
  readonly scale: string;
  readonly traits: readonly string[];
  /** What the two ends of each trait mean; shown where there is room. */
  readonly poles?: readonly { readonly low: string; readonly high: string }[];
  /** Whether the reader's values are too uncertain to rely on. */
  readonly unsure?: boolean;
  /** The reader's first. One value per trait, from -1 to 1; null if unknown. */
  readonly profiles: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
    /** The standard deviations of values that are means. */
    readonly spreads?: readonly (number | null)[];
  }[];
  /** What spreads are called, if there are any. */
  readonly spreadName?: string;
}

/** Stops along a way, in order, with the reader on it. */
export interface Rail {
  readonly kind: 'rail';
  readonly stops: readonly Stop[];
}

export interface Stop {
  readonly text: string;
  readonly state: 'passed' | 'current' | 'ahead';
  /** The state in words; missing where it goes without saying. */
  readonly says?: string;
  /** How much of it is done, such as `2/5`. */
  readonly count?: string;
}

/** Spans and events in time. Positions are between 0 (start) and 1 (end). */
export interface Timeline {
  readonly kind: 'timeline';
  readonly spans: readonly Span[];
  /** Labels of the time axis: years. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** Events by period (such as a quarter), in order of time. */
  readonly periods: readonly { readonly title: string; readonly events: readonly TimelineEvent[] }[];
}

export interface Span {
  readonly label: string;
  /** Its dates in words. */
  readonly dates: string;
  readonly notes: readonly string[];
  readonly from: number;
  /** Equal to `from` if it takes no time. */
  readonly to: number;
}

export interface TimelineEvent {
  /** The index of its span. */
  readonly span: number;
  /** A tick box. */
  readonly marker: string;
  readonly text: string;
  readonly date: string;
  /** Its id on the command line. */
  readonly id: string;
  readonly notes: readonly string[];
}
