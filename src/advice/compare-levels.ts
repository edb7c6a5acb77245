import type { LadderStep } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import type { CompareRow, CompareView, LevelAspect } from './compare.ts';
import { notesOn } from './sources.ts';

/** A level on the way to a role. */
export interface RoleLevel {
  readonly role: LocalRole;
  readonly step: LadderStep;
}

export interface CompareLevelsWords {
  readonly levelAspects: Readonly<Record<LevelAspect, string>>;
  /** Joins a title and its explanation. */
  readonly titled: (title: string, detail: string) => string;
  readonly path: { readonly step: (number: number, grade?: string) => string };
}

interface Entry {
  readonly text: string;
  readonly source: Source;
}

/**
 * Compares levels side by side, with milestones grouped by category. Columns have the id `<role>@<level>`.
 *
 * @param detail whether milestones also say how to get the chance
 */
export function compareLevels(
  pack: LocalPack,
  levels: readonly RoleLevel[],
  aspects: readonly LevelAspect[],
  detail: boolean,
  words: CompareLevelsWords,
): CompareView {
  const columns = levels.map(({ role, step }) => ({ id: `${role.id}@${step.id}`, role, step }));
  const row = (
    aspect: LevelAspect,
    label: string,
    entriesOf: (step: LadderStep) => readonly Entry[],
    category?: string,
  ): readonly CompareRow[] => {
    const cells = columns.map(({ id, step }) => [id, entriesOf(step)] as const);
    if (cells.every(([, entries]) => entries.length === 0)) return [];
    return [
      {
        aspect,
        ...(category !== undefined && { category }),
        label,
        cells: Object.fromEntries(cells.map(([id, entries]) => [id, entries.map(({ text }) => text)])),
        sources: {},
        marks: Object.fromEntries(cells.map(([id, entries]) => [id, entries.map(({ source }) => source)])),
      },
    ];
  };
  const milestonesIn = (category: string | undefined) => (step: LadderStep) =>
    step.milestones
      .filter((milestone) => milestone.category === category)
      .map(({ text, chance, source }) => ({
        text: detail && chance !== undefined ? words.titled(text, chance) : text,
        source,
      }));
  const { levelAspects: labels } = words;
  const rowsOf: Readonly<Record<LevelAspect, () => readonly CompareRow[]>> = {
    position: () => row('position', labels.position, ({ position }) => plain(position)),
    focus: () => row('focus', labels.focus, ({ focus }) => plain(focus)),
    milestones: () => [
      ...row('milestones', labels.milestones, milestonesIn(undefined)),
      ...pack.pack.categories.flatMap(({ id, title }) => row('milestones', title, milestonesIn(id), id)),
    ],
    learn: () => row('learn', labels.learn, ({ learn }) => learn),
  };
  const rows = aspects.flatMap((aspect) => rowsOf[aspect]());
  return {
    schema: 'career.compare/1',
    lang: pack.lang,
    roles: columns.map(({ id, role, step }) => ({
      id,
      name: role.name,
      title: words.path.step(step.number, step.grade),
      role: role.id,
      level: step.id,
      source: 'article',
    })),
    rows,
    notes: notesOn(
      pack,
      rows.flatMap(({ marks = {} }) => Object.values(marks).flat()),
    ),
  };
}

function plain(text: string | undefined): readonly Entry[] {
  return text === undefined ? [] : [{ text, source: 'article' }];
}
