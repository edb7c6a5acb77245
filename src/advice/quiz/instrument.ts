import type { LocalPack, LocalQuiz, LocalRole } from '../../content/localise.ts';
import { profilesFrom } from './emphasis.ts';

/** The answer scale, from "not me at all" to "very much me". */
export const SCALE = { min: 1, max: 5 } as const;

/** Fit measures which role suits a person, seat whether they want to lead at all, readiness what they do today. */
export type Section = 'fit' | 'seat' | 'readiness';

/** A quiz prepared for scoring, with positions instead of ids and profiles instead of emphasis. */
export interface Instrument {
  /** The executive roles, which are ranked, in the pack's order. */
  readonly roles: readonly string[];
  /** The roles to suggest if a person is not drawn to an executive seat: the alternatives with an emphasis. */
  readonly alternatives: readonly string[];
  readonly traits: readonly string[];
  readonly shifts: readonly string[];
  /** `ŵ`: for each executive role a vector over the traits, of length 1. */
  readonly profiles: readonly Float64Array[];
  readonly alternativeProfiles: readonly Float64Array[];
  /** The positions of the two roles that the pack compares. */
  readonly pair?: readonly [a: number, b: number];
  readonly items: readonly InstrumentItem[];
  /** The items of each section, with their positions among all items. */
  readonly sections: Readonly<Record<Section, readonly PlacedItem[]>>;
}

export interface InstrumentItem {
  readonly id: string;
  readonly section: Section;
  /** What the item measures, by its position among the traits or the shifts; 0 for the seat. */
  readonly scale: number;
  readonly key: 1 | -1;
  /** Whether the quick quiz asks it. */
  readonly quick: boolean;
}

export interface PlacedItem extends Pick<InstrumentItem, 'scale' | 'key'> {
  readonly position: number;
}

/** The parts of a pack that a result is made from, in one language. A form contains only these. */
export interface QuizPack extends Pick<LocalPack, 'lang'> {
  readonly pack: { readonly defaults: { readonly compare: readonly string[] } };
  readonly roles: readonly Pick<LocalRole, 'id' | 'tier' | 'name' | 'title'>[];
  readonly mindset: readonly { readonly id: string; readonly title: string }[];
  readonly joys: readonly RoleFacet[];
  readonly trials: readonly RoleFacet[];
}

type RoleFacet = Pick<LocalPack['joys'][number], 'id' | 'role' | 'title' | 'detail'>;

/** The same for the pack's quiz. */
export interface QuizParts extends Pick<LocalQuiz, 'traits' | 'items' | 'dealbreakers'> {
  /** Each role's emphasis on each trait, in [-1, 1]. */
  readonly emphasis: Readonly<Record<string, Readonly<Record<string, { readonly value: number }>>>>;
}

/** A respondent's answers, 1 to 5, in the order of the items; 0 for an item without an answer. */
export type Answers = Uint8Array;

/** How many seat items of each key the quick quiz asks. */
const QUICK_SEAT = 2;

/** Prepares a pack's quiz for scoring. Roles keep the pack's order, which decides ties. */
export function instrumentOf(pack: QuizPack, quiz: QuizParts): Instrument {
  const executives = pack.roles.filter(({ tier }) => tier !== 'alternative').map(({ id }) => id);
  const alternatives = pack.roles
    .filter(({ id, tier }) => tier === 'alternative' && quiz.emphasis[id])
    .map(({ id }) => id);
  const traits = quiz.traits.map(({ id }) => id);
  const shifts = pack.mindset.map(({ id }) => id);
  const emphasisOf = (role: string): readonly number[] =>
    traits.map((trait) => quiz.emphasis[role]?.[trait]?.value ?? 0);
  const profiles = profilesFrom(executives.map(emphasisOf), alternatives.map(emphasisOf));
  const items = withQuick(
    quiz.items.map((item) => ({
      id: item.id,
      section: item.section,
      scale: scaleOf(item, traits, shifts),
      key: item.key,
    })),
  );
  const [a = -1, b = -1] = pack.pack.defaults.compare.map((role) => executives.indexOf(role));
  return {
    roles: executives,
    alternatives,
    traits,
    shifts,
    profiles: profiles.executives,
    alternativeProfiles: profiles.alternatives,
    ...(a >= 0 && b >= 0 && { pair: [a, b] as const }),
    items,
    sections: {
      fit: placedIn('fit', items),
      seat: placedIn('seat', items),
      readiness: placedIn('readiness', items),
    },
  };
}

/** Returns answers in the order of the items. Ignores ids that the quiz does not have. */
export function answersIn({ items }: Instrument, given: ReadonlyMap<string, number>): Answers {
  return Uint8Array.from(items, ({ id }) => given.get(id) ?? 0);
}

/** Converts an answer, 1 to 5, to a value in [-1, 1], reversed for reversed items. */
export function traitValue(answer: number, key: 1 | -1): number {
  return (key * (answer - 3)) / 2;
}

function scaleOf(
  item: LocalQuiz['items'][number],
  traits: readonly string[],
  shifts: readonly string[],
): number {
  switch (item.section) {
    case 'fit':
      return traits.indexOf(item.trait);
    case 'seat':
      return 0;
    case 'readiness':
      return shifts.indexOf(item.shift);
  }
}

function placedIn(section: Section, items: readonly InstrumentItem[]): readonly PlacedItem[] {
  return items.flatMap((item, position) =>
    item.section === section ? [{ position, scale: item.scale, key: item.key }] : [],
  );
}

/** Marks each trait's first item of each key, and the first two seat items of each key. */
function withQuick(items: readonly Omit<InstrumentItem, 'quick'>[]): readonly InstrumentItem[] {
  return items.map((item, position) => {
    const before = items
      .slice(0, position)
      .filter(
        ({ section, scale, key }) => section === item.section && scale === item.scale && key === item.key,
      );
    const most = { fit: 1, seat: QUICK_SEAT, readiness: 0 }[item.section];
    return { ...item, quick: before.length < most };
  });
}
