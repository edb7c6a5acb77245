import type { SourcesView } from '../../advice/sources.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { items, section } from './optional.ts';

export function sourcesDocument({ sources }: SourcesView, { sources: words, separator }: Messages): Document {
  const own = sources.filter(({ id }) => id === 'article' || id === 'editorial');
  const references = sources.filter((source) => !own.includes(source));
  return [
    { kind: 'heading', level: 1, text: words.title },
    {
      kind: 'items',
      items: own.map(({ title, uses }) => ({ text: title, details: [words.uses(uses)] })),
    },
    ...section(
      { level: 2, text: words.references },
      items(
        references.map(({ title, publisher, edition, use, uses }) => ({
          text: [title, publisher, edition].filter((part) => part !== undefined).join(separator),
          details: [...(use === undefined ? [] : [use]), words.uses(uses)],
        })),
      ),
    ),
  ];
}
