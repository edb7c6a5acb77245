import { stepsOf } from '../ladder.ts';
import { type LocalPack, localise } from '../localise.ts';
import type { Pack } from '../schema.ts';
import { type Draft, draftOf } from './draft.ts';
import type { Entry, Values } from './entries.ts';
import { ladderOf } from './ladder.ts';

/** Returns the ladders of a pack as the entries of the table that `content export` writes. */
export function entriesOfPack(pack: LocalPack): readonly Entry[] {
  const categories = new Map(pack.pack.categories.map((category) => [category.id, category]));
  const explained = new Set<string>();
  const withSteps = new Set(pack.steps.map(({ role }) => role));
  let row = 1;
  const entry = (
    values: Readonly<Partial<Record<keyof Values, string | undefined>>>,
    text?: string,
  ): Entry => {
    row += 1;
    const given = Object.entries(values).filter(([, value]) => value !== undefined && value !== '');
    return {
      place: { file: pack.pack.id, row, column: 1 },
      values: Object.fromEntries(given),
      criteria: text === undefined ? [] : [text],
    };
  };
  // Only the first row of a category has its description.
  const ofCategory = (id: string | undefined) => {
    if (id === undefined) return {};
    const detail = explained.has(id) ? undefined : categories.get(id)?.detail;
    explained.add(id);
    return { category: categories.get(id)?.title ?? id, 'category-detail': detail, 'category-id': id };
  };
  return pack.roles.flatMap((role): readonly Entry[] => {
    const ofRole = { role: role.name, 'role-id': role.id };
    if (!withSteps.has(role.id)) return [entry({ ...ofRole, 'role-detail': role.summary })];
    return stepsOf(pack, role).flatMap((step, place): readonly Entry[] => {
      const number = String(step.number);
      const ofLevel = { ...ofRole, level: step.grade ?? number, number, 'level-id': step.id };
      // Only the first row of a level has its other fields.
      const more = {
        names: (step.grades ?? []).join('\n'),
        position: step.position,
        focus: step.focus,
        learn: step.learn.map(({ text }) => text).join('\n'),
        ...(place === 0 && { 'role-detail': role.summary }),
      };
      if (step.milestones.length === 0) return [entry({ ...ofLevel, ...more })];
      return step.milestones.map(({ id, text, kind, chance, category }, i) =>
        entry(
          {
            ...ofLevel,
            ...(i === 0 && more),
            ...ofCategory(category),
            kind,
            chance,
            id,
          },
          text,
        ),
      );
    });
  });
}

/** Returns the ladders of a pack in all its languages, with their ids. */
export function draftOfPack(pack: Pack): Draft {
  const [first, second] = pack.pack.languages.map((language) => ({
    language,
    ladder: ladderOf(entriesOfPack(localise(pack, language)), { role: '' }, { unplaced: [], notes: [] }),
  }));
  if (!first) throw new RangeError('a pack has a language');
  return draftOf([first, second], { unplaced: [], notes: [] });
}
