import type { LocalPack, LocalQuiz, LocalRole } from '../../content/localise.ts';
import { type Instrument, instrumentOf, SCALE, type Section } from './instrument.ts';

export interface QuizItemsView {
  readonly schema: 'career.quiz-items/1';
  readonly lang: string;
  readonly scale: { readonly min: number; readonly max: number; readonly labels: readonly string[] };
  readonly traits: readonly { readonly id: string; readonly label: string }[];
  readonly shifts: readonly { readonly id: string; readonly label: string }[];
  readonly items: readonly QuizItem[];
  readonly dealbreakers: LocalQuiz['dealbreakers'];
  /** Each role's emphasis on each trait, in [-1, 1], and its profile `ŵ`: how it differs from the executives' mean. */
  readonly roles: readonly {
    readonly id: string;
    readonly tier: LocalRole['tier'];
    readonly emphasis: Readonly<Record<string, number>>;
    readonly profile: Readonly<Record<string, number>>;
  }[];
  /** Whether to show what each statement measures: for authors, not for respondents. */
  readonly detail: boolean;
}

/** A statement to be answered, and what it measures: a trait, the executive's seat, or a shift. */
export interface QuizItem {
  readonly id: string;
  readonly section: Section;
  readonly trait?: string;
  readonly shift?: string;
  readonly key: 1 | -1;
  /** Whether the quick quiz asks it. */
  readonly quick: boolean;
  readonly text: string;
  /** The duty, joy or trial that it is based on. */
  readonly about?: string;
}

/**
 * Returns all statements of a quiz and what they measure.
 *
 * @param labels what the answers mean, from the lowest
 */
export function listItems(
  pack: LocalPack,
  quiz: LocalQuiz,
  labels: readonly string[],
  detail = false,
): QuizItemsView {
  const instrument = instrumentOf(pack, quiz);
  return {
    schema: 'career.quiz-items/1',
    lang: pack.lang,
    scale: { ...SCALE, labels },
    traits: quiz.traits.map(({ id, label }) => ({ id, label })),
    shifts: pack.mindset.map(({ id, title }) => ({ id, label: title })),
    items: itemsOf(quiz, instrument),
    dealbreakers: quiz.dealbreakers,
    roles: pack.roles.flatMap(({ id, tier }) => {
      const profile = profileOf(instrument, id);
      if (!profile) return [];
      const byTrait = (value: (trait: string, k: number) => number): Readonly<Record<string, number>> =>
        Object.fromEntries(instrument.traits.map((trait, k) => [trait, value(trait, k)]));
      return [
        {
          id,
          tier,
          emphasis: byTrait((trait) => quiz.emphasis[id]?.[trait]?.value ?? 0),
          profile: byTrait((_, k) => profile[k] ?? 0),
        },
      ];
    }),
    detail,
  };
}

/** The statements in the order of the sections. */
export function itemsOf(quiz: LocalQuiz, instrument: Instrument): readonly QuizItem[] {
  const items = quiz.items.map((item, i): QuizItem => {
    const { id, section, key, text, about } = item;
    return {
      id,
      section,
      ...(section === 'fit' && { trait: item.trait }),
      ...(section === 'readiness' && { shift: item.shift }),
      key,
      quick: instrument.items[i]?.quick ?? false,
      text,
      ...(about !== undefined && { about }),
    };
  });
  return (['fit', 'seat', 'readiness'] as const).flatMap((section) =>
    items.filter((item) => item.section === section),
  );
}

function profileOf({ roles, alternatives, ...rest }: Instrument, role: string): Float64Array | undefined {
  return rest.profiles[roles.indexOf(role)] ?? rest.alternativeProfiles[alternatives.indexOf(role)];
}
