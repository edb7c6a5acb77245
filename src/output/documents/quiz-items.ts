import type { QuizItemsView } from '../../advice/quiz/items.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { items, section } from './optional.ts';

/** The statements and the answers to choose from; with `detail`, what each measures. */
export function quizItemsDocument(view: QuizItemsView, messages: Messages): Document {
  const { items: statements, scale, dealbreakers, detail } = view;
  const { quiz: words } = messages;
  const sections = (['fit', 'seat', 'readiness'] as const).filter((section) =>
    statements.some((item) => item.section === section),
  );
  return [
    { kind: 'heading', level: 1, text: words.itemsTitle },
    { kind: 'paragraph', text: words.itemsScale },
    {
      kind: 'facts',
      facts: scale.labels.map((label, i) => ({ label: String(scale.min + i), text: label })),
    },
    ...sections.flatMap(
      (section): Document => [
        { kind: 'heading', level: 2, text: words.sections[section] },
        {
          kind: 'items',
          items: statements
            .filter((item) => item.section === section)
            .map((item) => ({
              marker: `${statements.indexOf(item) + 1}.`,
              text: item.text,
              ...(detail && { details: [measuredBy(item, view, messages)] }),
            })),
        },
      ],
    ),
    ...section(
      { level: 2, text: words.sections.dealbreakers },
      items(
        dealbreakers.map(({ text, collides }) => ({
          marker: '[ ]',
          text,
          ...(detail && { details: collides.map(({ role, why }) => messages.titled(role, why)) }),
        })),
      ),
    ),
    ...(detail ? emphasisTable(view, messages) : []),
  ];
}

function measuredBy(
  { id, trait, shift, key, quick, about }: QuizItemsView['items'][number],
  { traits, shifts }: QuizItemsView,
  { quiz: words }: Messages,
): string {
  const [measured] = [...traits, ...shifts].filter((each) => each.id === (trait ?? shift));
  return [
    id,
    ...(measured ? [measured.label] : []),
    ...(key === -1 ? [words.reversed] : []),
    ...(quick ? [words.quick] : []),
    ...(about === undefined ? [] : [about]),
  ].join(' · ');
}

/** How strongly each role asks for each trait. */
function emphasisTable({ traits, roles }: QuizItemsView, { quiz: words }: Messages): Document {
  return [
    { kind: 'heading', level: 2, text: words.emphasis },
    {
      kind: 'table',
      columns: traits.map(({ label }) => ({ title: label })),
      rows: roles.map(({ id, emphasis }) => ({
        label: id,
        cells: traits.map((trait) => [String(emphasis[trait.id] ?? 0)]),
      })),
    },
  ];
}
