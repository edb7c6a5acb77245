import type { LocalPack, LocalQuiz } from '../../content/localise.ts';
import { rankedRoles, SCALE } from './instrument.ts';

export interface QuizItemsView {
  readonly schema: 'career.quiz-items/1';
  readonly lang: string;
  readonly scale: { readonly min: number; readonly max: number };
  readonly traits: readonly { readonly id: string; readonly label: string }[];
  readonly shifts: readonly { readonly id: string; readonly label: string }[];
  readonly items: readonly QuizItem[];
  readonly roles: readonly { readonly id: string; readonly profile: Readonly<Record<string, number>> }[];
}

/** A statement to be answered; `trait` where it belongs to the fit section, `shift` where to readiness. */
export type QuizItem = {
  readonly id: string;
  readonly key: 1 | -1;
  readonly text: string;
} & (
  | { readonly section: 'fit'; readonly trait: string; readonly about: string }
  | { readonly section: 'readiness'; readonly shift: string }
);

/** The instrument as it is printed. */
export function listItems(pack: LocalPack, quiz: LocalQuiz): QuizItemsView {
  return {
    schema: 'career.quiz-items/1',
    lang: pack.lang,
    scale: SCALE,
    traits: quiz.traits.map(({ id, label }) => ({ id, label })),
    shifts: pack.mindset.map(({ id, title }) => ({ id, label: title })),
    items: itemsOf(quiz),
    roles: rankedRoles(pack, quiz).map(({ id }) => ({ id, profile: quiz.profiles[id] ?? {} })),
  };
}

/** The fit items in the pack's order, then the readiness items. */
export function itemsOf(quiz: LocalQuiz): readonly QuizItem[] {
  return [
    ...quiz.items.map(({ id, trait, key, text, about }) => ({
      id,
      section: 'fit' as const,
      trait,
      key,
      text,
      about,
    })),
    ...quiz.readiness.map(({ id, shift, key, text }) => ({
      id,
      section: 'readiness' as const,
      shift,
      key,
      text,
    })),
  ];
}
