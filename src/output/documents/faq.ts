import type { FaqEntry, FaqView } from '../../advice/faq.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { marked, sourceNotes } from './source.ts';

/** Up to this many answers are not folded. */
const OPEN = 2;

export function faqDocument(
  { query, shown, entries, total = entries.length, notes }: FaqView,
  messages: Messages,
): Document {
  const { faq: words } = messages;
  const opened = shown === 'questions' ? 0 : shown === 'best' ? 1 : entries.length;
  const rest = entries.slice(opened);
  return [
    ...(opened > 0 && query !== undefined ? [] : [{ kind: 'heading', level: 1, text: words.title } as const]),
    ...entries.slice(0, opened).flatMap((entry, i) => answerOf(entry, i >= OPEN)),
    ...(opened > 0 && rest.length > 0
      ? [{ kind: 'heading', level: 2, text: words.alsoFound(rest.length) } as const]
      : []),
    ...(rest.length > 0
      ? [
          {
            kind: 'items',
            items: rest.map(({ number, question, source }) => ({
              marker: `${number}.`,
              text: marked(question, source),
            })),
          } as const,
          { kind: 'paragraph', text: words.readOne, tone: 'muted' } as const,
        ]
      : []),
    ...(total > entries.length
      ? [{ kind: 'paragraph', text: words.best(entries.length, total), tone: 'muted' } as const]
      : []),
    ...sourceNotes(notes),
  ];
}

function answerOf({ number, question, answer, source }: FaqEntry, folded: boolean): Document {
  return [
    {
      kind: 'heading',
      level: 2,
      text: `${number}. ${marked(question, source)}`,
      tone: 'role',
      folded,
    },
    ...answer.split(/\n\s*\n/).map((paragraph) => ({ kind: 'paragraph', text: paragraph.trim() }) as const),
  ];
}
