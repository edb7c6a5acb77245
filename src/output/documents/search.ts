import type { SearchView } from '../../advice/find.ts';
import type { Span } from '../../advice/search-text.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { paragraph } from './optional.ts';

export function searchDocument({ query, hits, total, near }: SearchView, messages: Messages): Document {
  const { search: words } = messages;
  if (hits.length === 0) {
    return [
      { kind: 'paragraph', text: words.nothing(query) },
      ...paragraph(near.length > 0 ? messages.errors.didYouMean(near) : undefined),
    ];
  }
  return [
    { kind: 'heading', level: 1, text: words.title(query, hits.length, total) },
    {
      kind: 'items',
      items: hits.map(({ kind, title, excerpt, marks, command }, i) => ({
        marker: `${i + 1}.`,
        text: `${words.kinds[kind]}: ${bracketed(title, marks.title)}`,
        details: [...(excerpt ? [bracketed(excerpt, marks.excerpt)] : []), command],
      })),
    },
    ...paragraph(total > hits.length ? words.more(hits.length, total) : undefined, 'muted'),
  ];
}

/** Puts the matching words in brackets. */
function bracketed(text: string, spans: readonly Span[]): string {
  let from = 0;
  let result = '';
  for (const [start, end] of spans) {
    result += `${text.slice(from, start)}[${text.slice(start, end)}]`;
    from = end;
  }
  return result + text.slice(from);
}
