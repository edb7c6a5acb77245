import { LANGUAGES, type Language } from '../../locale/language.ts';
import { levelIdOf } from '../ladder.ts';
import type { Draft, DraftCriterion, DraftLevel, DraftRole, Text } from './draft.ts';
import { type GiveId, hashOf, idGiver, idOf } from './ids.ts';
import { type SharedLevel, sharedLevels } from './share.ts';

/** The values of the files that an import writes. */
export interface PackValues {
  readonly categories: readonly {
    readonly id: string;
    readonly title: Text;
    readonly detail?: Text;
  }[];
  readonly roles: readonly { readonly id: string; readonly name: Text; readonly summary?: Text }[];
  readonly levels: readonly LevelValue[];
  readonly steps: readonly StepValue[];
}

type Texts = Readonly<Partial<Record<Language, readonly string[]>>>;

interface Content {
  readonly number?: number | undefined;
  readonly grade?: Text | undefined;
  readonly grades?: Texts | undefined;
  readonly position?: Text | undefined;
  readonly focus?: Text | undefined;
  readonly milestones?: readonly MilestoneValue[] | undefined;
  readonly learn?: readonly { readonly text: Text }[] | undefined;
}
export type LevelValue = Content & { readonly id: string };
export type StepValue = Content & { readonly role: string; readonly after?: string | undefined } & (
    | { readonly id: string; readonly level?: undefined }
    | { readonly level: string; readonly id?: undefined }
  );

export interface MilestoneValue {
  readonly id: string;
  readonly text: Text;
  readonly category?: string | undefined;
  readonly kind?: 'deliverable' | 'behaviour' | undefined;
  readonly chance?: Text | undefined;
}

/** Gives everything in a draft an id, and turns levels that several roles share into one. */
export function packValues(draft: Draft): PackValues {
  const all = draft.roles.flatMap(({ levels }) => levels);
  const roleId = idGiver(draft.roles.map(({ id }) => id));
  const categoryId = idGiver(draft.categories.map(({ id }) => id));
  const levelId = idGiver(all.map(({ id }) => id));
  const milestoneId = idGiver(all.flatMap(({ criteria }) => criteria.map(({ id }) => id)));

  const categories = draft.categories.map(({ id, title, detail }) => ({
    id: named(categoryId, id, title, 'category'),
    title,
    ...(detail && { detail }),
  }));
  const milestones = (level: string, criteria: readonly DraftCriterion[]): readonly MilestoneValue[] =>
    criteria.map(({ id, text, category, kind, chance }) => ({
      id: milestoneId(id, [`${level}-${hashOf(text)}`, `${level}-${hashOf(text, 8)}`]),
      text,
      category: categories[category ?? -1]?.id,
      kind,
      chance,
    }));

  const shared = sharedLevels(draft);
  const levels = new Map<SharedLevel, LevelValue>();
  const levelOf = (share: SharedLevel): LevelValue => {
    const written = levels.get(share);
    if (written) return written;
    const { common } = share;
    // If roles name the level differently, each has its own name.
    const { grade, ...content } = contentOf(common);
    const name = share.isOneName || common.rank === undefined ? common.name : { en: common.rank };
    const id = named(levelId, common.id, name, 'level');
    const level = {
      id,
      ...(share.isOneName && { grade }),
      ...content,
      milestones: milestones(id, common.criteria),
    };
    levels.set(share, level);
    return level;
  };
  const stepOf = (role: string, index: number, level: DraftLevel, number: number | undefined): StepValue => {
    const share = shared.get(level);
    if (!share) {
      const own = idOf(level.name, 'level');
      const id = levelId(level.id, [`${role}-${own}`, `${role}-${own}-${hashOf(level.name)}`]);
      return { role, id, number, ...contentOf(level), milestones: milestones(id, level.criteria) };
    }
    const { id } = levelOf(share);
    const added = milestones(`${role}-${id}`, share.own.get(index) ?? []);
    const { position, focus } = differing(level, share.common);
    const grade = share.isOneName ? undefined : contentOf(level).grade;
    return {
      role,
      level: id,
      number,
      grade,
      position,
      focus,
      ...(added.length > 0 && { milestones: added }),
    };
  };
  const roles = draft.roles.map(({ id, name, detail }) => ({
    id: named(roleId, id, name, 'role'),
    name,
    ...(detail && { summary: detail }),
  }));
  const ladders = draft.roles.map((role, i) => {
    const numbers = numbersOf(role);
    return role.levels.map((level, j) => stepOf(roles[i]?.id ?? '', i, level, numbers[j]));
  });
  const steps = draft.roles.flatMap(({ after }, i) => {
    const [first, ...others] = ladders[i] ?? [];
    const below = after && ladders[after.role]?.[after.level];
    if (!first || !below) return ladders[i] ?? [];
    return [{ ...first, after: levelIdOf(below) }, ...others];
  });
  return { categories, roles, levels: [...levels.values()], steps };
}

function named(giveId: GiveId, id: string | undefined, name: Text, prefix: string): string {
  const own = idOf(name, prefix);
  return giveId(id, [own, `${own}-${hashOf(name)}`]);
}

/** The numbers of a role's levels; none if they are 1, 2, 3 and so on, which is the default. */
function numbersOf({ levels }: DraftRole): readonly (number | undefined)[] {
  return levels.every(({ number }, i) => number === undefined || number === i + 1)
    ? []
    : levels.map(({ number }) => number);
}

function contentOf({ name, names, position, focus, learn }: DraftLevel): Content {
  const hasNames = LANGUAGES.some((language) => (names[language] ?? []).length > 0);
  return {
    grade: isNumber(name) ? undefined : name,
    grades: hasNames ? names : undefined,
    position,
    focus,
    learn: learn.length > 0 ? learn.map((text) => ({ text })) : undefined,
  };
}

/** A level whose name is only its number gets no grade. */
function isNumber(name: Text): boolean {
  return Object.values(name).every((text) => /^\d+$/.test(text.normalize('NFKC')));
}

/** The fields in which a role differs from the level that it shares. */
function differing(own: DraftLevel, common: DraftLevel): Pick<Content, 'position' | 'focus'> {
  const other = (field: 'position' | 'focus'): Text | undefined =>
    JSON.stringify(own[field]) === JSON.stringify(common[field]) ? undefined : own[field];
  return { position: other('position'), focus: other('focus') };
}
