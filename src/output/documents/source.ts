import type { SourceNote } from '../../advice/sources.ts';
import type { Source } from '../../content/schema.ts';
import type { Document } from '../document.ts';

/** The mark of each source; the pack's main source has none. */
const MARKS: Readonly<Record<Source, string>> = { article: '', editorial: '*', reference: '†' };

/** A text with the mark of its source. */
export function marked(text: string, source: Source | undefined): string {
  const mark = source === undefined ? '' : MARKS[source];
  return mark === '' ? text : `${text} ${mark}`;
}

/** The source that all entries share; undefined if they differ or there are none. */
export function sharedSource(entries: readonly { readonly source: Source }[]): Source | undefined {
  const [first, ...others] = new Set(entries.map(({ source }) => source));
  return others.length === 0 ? first : undefined;
}

/** Notes on what the marks mean, for the end of a document. */
export function sourceNotes(notes: readonly SourceNote[]): Document {
  return notes.map(({ source, text }) => ({
    kind: 'paragraph',
    text: `${MARKS[source]} ${text}`,
    tone: 'muted',
  }));
}
