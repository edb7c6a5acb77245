import type { Language } from '../../locale/language.ts';
import { levelIdOf } from '../ladder.ts';
import { withBranches } from './branches.ts';
import { type Draft, draftOf, type Text } from './draft.ts';
import { withKnownIds } from './known.ts';
import { type Files, packTexts } from './pack-texts.ts';
import { type PackValues, packValues, type StepValue } from './pack-values.ts';
import type { Remarks } from './remark.ts';
import { nameOf, type ReadOptions, readSource, type Source, type SourceRead } from './tables.ts';

/** An existing pack: its files and its ladders. */
export interface Known {
  readonly files: Files;
  readonly draft: Draft;
}

export interface ImportOptions extends ReadOptions {
  /** The id of a new pack. */
  readonly id: string;
  /** The kind of criteria if the table does not give it. */
  readonly kind?: 'deliverable' | 'behaviour' | undefined;
}

/** The result of an import. */
export interface Imported extends Remarks {
  readonly languages: readonly Language[];
  readonly values: PackValues;
  /** The texts of the pack's files, by name. */
  readonly files: Files;
  readonly shapes: SourceRead['shapes'];
}

/**
 * Makes the files of a pack from one table, or from two in different languages.
 *
 * @param known the pack to update: what is still in the tables keeps its id
 * @throws {ImportError} if the tables cannot be read as a ladder
 */
export function importLadders(
  [first, second]: readonly [Source, (Source | undefined)?],
  options: ImportOptions,
  known?: Known,
): Imported {
  const remarks: Remarks = { unplaced: [], notes: [] };
  const one = readSource(first, options, remarks);
  const other = second && readSource(second, options, remarks);
  const drafted = withBranches(draftOf([one, other], remarks));
  const draft = known ? withKnownIds(drafted, known.draft) : drafted;
  const values = packValues(draft);
  noteLinks(values, one.language, remarks);
  if (known) noteGone(values, known.draft, remarks);
  const title: Text = {
    [one.language]: nameOf(first.file),
    ...(second && other && { [other.language]: nameOf(second.file) }),
  };
  const frame = { id: options.id, title, languages: draft.languages, kind: options.kind ?? kindOf(draft) };
  return {
    ...remarks,
    languages: draft.languages,
    values,
    files: packTexts(values, frame, known?.files),
    shapes: [...one.shapes, ...(other?.shapes ?? [])],
  };
}

/** If a table gives the kind of some criteria, the others are deliverables. If it gives none, all are behaviours. */
function kindOf({ roles }: Draft): 'deliverable' | 'behaviour' {
  const kinds = roles.flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria.map(({ kind }) => kind)),
  );
  return kinds.some((kind) => kind !== undefined) ? 'deliverable' : 'behaviour';
}

/** Notes which levels several roles share, and which ladders branch off another. */
function noteLinks({ roles, levels, steps }: PackValues, language: Language, { notes }: Remarks): void {
  const nameOf = (text: Text | undefined, id: string): string => text?.[language] ?? id;
  const roleNamed = (id: string): string => nameOf(roles.find((role) => role.id === id)?.name, id);
  const numberAt = (step: StepValue | undefined): string => {
    const own = steps.filter(({ role }) => role === step?.role);
    return String(step?.number ?? (step ? own.indexOf(step) : -1) + 1);
  };
  const byRoles = new Map<string, { readonly roles: readonly string[]; readonly levels: string[] }>();
  for (const { id, grade } of levels) {
    const places = steps.filter(({ level }) => level === id);
    const among = places.map(({ role }) => roleNamed(role));
    const group = byRoles.get(among.join('\n')) ?? { roles: among, levels: [] };
    group.levels.push(nameOf(grade, numberAt(places[0])));
    byRoles.set(among.join('\n'), group);
  }
  for (const group of byRoles.values()) notes.push({ kind: 'shared', ...group });
  for (const { role, after } of steps) {
    const below = steps.find((step) => after !== undefined && levelIdOf(step) === after);
    if (after === undefined || !below) continue;
    const shared = levels.find(({ id }) => id === after);
    notes.push({
      kind: 'branch',
      role: roleNamed(role),
      from: roleNamed(below.role),
      level: nameOf(below.grade ?? shared?.grade, numberAt(below)),
    });
  }
}

/** Counts the milestones that the tables no longer have. */
function noteGone({ levels, steps }: PackValues, known: Draft, { notes }: Remarks): void {
  const ids = new Set([...levels, ...steps].flatMap(({ milestones = [] }) => milestones.map(({ id }) => id)));
  const before = known.roles.flatMap((role) =>
    role.levels.flatMap(({ criteria }) => criteria.map(({ id }) => id)),
  );
  const gone = new Set(before.filter((id) => id !== undefined && !ids.has(id)));
  if (gone.size > 0) notes.push({ kind: 'gone', milestones: gone.size });
}
