import type { CompareRow, CompareView } from '../../advice/compare.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Table, Tone } from '../document.ts';
import { fitText } from './fit.ts';
import { items } from './optional.ts';
import { marked, sourceNotes } from './source.ts';

/** Roles other than those in `shown` are optional columns. */
export function compareDocument(
  { roles, rows, conclusion = [], notes }: CompareView,
  messages: Messages,
  shown: readonly string[] = roles.map(({ id }) => id),
): Document {
  const isShown = ({ id }: { readonly id: string }): boolean => shown.includes(id);
  const cellOf = (row: CompareRow, role: string): readonly string[] => {
    const entries = row.cells[role] ?? [];
    const cell = row.aspect === 'companies' ? [entries.join(messages.separator)] : entries;
    return cell.map((entry, i) => marked(entry, row.marks?.[role]?.[i] ?? row.sources[role]));
  };
  return [
    {
      kind: 'heading',
      level: 1,
      text: messages.compare.title(
        roles
          .filter(isShown)
          .map(({ name, title, level }) =>
            level === undefined ? name : messages.quiz.spelledOut(name, title),
          ),
      ),
    },
    ...items(conclusion.map((text) => ({ text }))),
    {
      kind: 'table',
      columns: roles.map((role) => ({
        title: marked(role.name, role.source),
        ...(role.title !== undefined && { subtitle: role.title }),
        ...(!isShown(role) && { optional: true }),
      })),
      rows: [
        ...fitRow(roles, messages),
        ...rows.map((row) => {
          const tone = TONES[row.aspect];
          return { label: row.label, cells: roles.map(({ id }) => cellOf(row, id)), ...(tone && { tone }) };
        }),
      ],
    },
    ...sourceNotes(notes),
  ];
}

/** How well each role matches the reader's interests, if any is known. */
function fitRow(roles: CompareView['roles'], messages: Messages): Table['rows'] {
  if (!roles.some(({ fit }) => fit)) return [];
  const cells = roles.map(({ fit }) => (fit ? [fitText(fit, messages)] : []));
  return [{ label: messages.profile.fit, cells }];
}

const TONES: Partial<Record<CompareRow['aspect'], Tone>> = {
  joys: 'positive',
  trials: 'caution',
};
