import type { GlossaryView } from '../../advice/glossary.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';

export function glossaryDocument({ terms, lang }: GlossaryView, messages: Messages): Document {
  return [
    { kind: 'heading', level: 1, text: messages.glossary.title },
    {
      kind: 'items',
      items: terms.map(({ term, reading, definition }) => ({
        text: reading && lang === 'ja' ? `${term}（${reading}）` : term,
        details: [definition],
      })),
    },
  ];
}
