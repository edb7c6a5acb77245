import type { Source } from '../../content/schema.ts';
import type { Messages } from '../../locale/catalogue.ts';
import type { Document } from '../document.ts';

/** A text with the mark of the authors' own judgement, where that is its source. */
export function marked(text: string, source: Source | undefined, { editorialMark }: Messages): string {
  return source === 'editorial' ? `${text} ${editorialMark}` : text;
}

/** What the mark means, where it stands anywhere. */
export function editorialNote(present: boolean, { editorialNote }: Messages): Document {
  return present ? [{ kind: 'paragraph', text: editorialNote, tone: 'muted' }] : [];
}
