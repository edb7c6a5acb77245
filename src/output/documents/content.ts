import type { ContentCheckView, ContentInitView, Diagnostic, Recovery } from '../../advice/content.ts';
import type { ContentImportView } from '../../advice/content-import.ts';
import { describeGroup, grouped } from '../../content/grouped.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { fact, facts, items, paragraph, section } from './optional.ts';

export function contentCheckDocument(
  { directory, faults, warnings, recovery }: ContentCheckView,
  messages: Messages,
): Document {
  const { content: words } = messages;
  return [
    { kind: 'heading', level: 1, text: words.checked(directory) },
    ...remarks(words.faults(faults.length), faults, messages),
    ...remarks(words.warnings(warnings.length), warnings, messages),
    ...(recovery ? recoveryOf(recovery, messages) : []),
    ...paragraph(faults.length === 0 ? words.sound : undefined),
  ];
}

function remarks(title: string, remarks: readonly Diagnostic[], messages: Messages): Document {
  return section(
    { level: 2, text: title, tone: 'caution' },
    items(grouped(remarks).map((group) => ({ text: neutralLine(describeGroup(group, messages)) }))),
  );
}

function recoveryOf(
  { people, roles, pair, worst, random }: Recovery,
  { content: words }: Messages,
): Document {
  return [
    { kind: 'heading', level: 2, text: words.recovery },
    { kind: 'paragraph', text: words.simulated(people) },
    { kind: 'bars', bars: roles.map(({ name, first }) => ({ label: name, value: 100 * first })) },
    ...paragraph(
      pair &&
        words.pair(
          pair.roles.map(({ name }) => name),
          (100 * pair.right).toFixed(1),
        ),
    ),
    {
      kind: 'paragraph',
      text: words.keepsWord(
        worst.shareError.toFixed(2),
        (100 * worst.held).toFixed(0),
        (100 * random).toFixed(0),
      ),
    },
  ];
}

export function contentInitDocument(
  { directory, files }: ContentInitView,
  { content: words }: Messages,
): Document {
  return [
    { kind: 'heading', level: 1, text: words.written(directory) },
    { kind: 'facts', facts: files.map(({ file, purpose }) => ({ label: file, text: purpose })) },
    { kind: 'paragraph', text: words.writtenMore },
  ];
}

export function contentImportDocument(
  { directory, renewed, roles, categories, notes }: ContentImportView,
  { ladder: words, separator, titled }: Messages,
): Document {
  const ofRole = ({ name, levels }: ContentImportView['roles'][number]) => {
    const names = levels.map((level) => level.name).filter((name) => name !== '');
    const milestones = levels.reduce((sum, level) => sum + level.milestones, 0);
    const counts = words.role(levels.length, milestones);
    return { label: name, text: names.length > 0 ? titled(counts, names.join(separator)) : counts };
  };
  return [
    { kind: 'heading', level: 1, text: (renewed ? words.renewed : words.imported)(directory) },
    ...facts([
      ...roles.map(ofRole),
      ...fact(
        words.categories,
        categories.length > 0 ? categories.map(({ title }) => title).join(separator) : undefined,
      ),
    ]),
    ...section({ level: 2, text: words.toCheck }, items(notes.map(({ message }) => ({ text: message })))),
  ];
}
