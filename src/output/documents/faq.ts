import type { FaqEntry, FaqView } from '../../advice/faq.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { items, paragraph, section } from './optional.ts';
import { marked, sourceNotes } from './source.ts';

/** Up to this many answers are not folded. */
const OPEN = 2;

export function faqDocument(
  { query, shown, entries, total = entries.length, notes }: FaqView,
  messages: Messages,
): Document {
  const { faq: words } = messages;
  const answered = shown === 'questions' ? 0 : shown === 'best' ? 1 : entries.length;
  const rest = questionsOf(entries.slice(answered), messages);
  return [
    ...(answered > 0 && query !== undefined
      ? []
      : [{ kind: 'heading', level: 1, text: words.title } as const]),
    ...entries.slice(0, answered).flatMap((entry, i) => answerOf(entry, i >= OPEN)),
    ...(answered > 0 ? section({ level: 2, text: words.alsoFound(entries.length - answered) }, rest) : rest),
    ...paragraph(total > entries.length ? words.best(entries.length, total) : undefined, 'muted'),
    ...sourceNotes(notes),
  ];
}

/** Questions without their answers, and how to read one. */
function questionsOf(entries: readonly FaqEntry[], { command, faq: words }: Messages): Document {
  if (entries.length === 0) return [];
  return [
    ...items(
      entries.map(({ number, question, source }) => ({
        marker: `${number}.`,
        text: marked(question, source),
      })),
    ),
    ...paragraph(words.readOne(command), 'muted'),
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
