import type { LocalPack, LocalQuiz } from '../../content/localise.ts';
import type { Language } from '../../locale/language.ts';
import { instrumentOf, type QuizPack, type QuizParts } from './instrument.ts';
import { type Length, orderOf } from './sequence.ts';

/** A quiz in one language, to be answered without this program. It has only what asking and scoring need. */
export interface Form {
  readonly lang: Language;
  /** The id of the pack. */
  readonly id: string;
  readonly length: Length;
  /** The ids of the statements, in the order in which everybody is asked. */
  readonly order: readonly string[];
  readonly pack: QuizPack;
  readonly quiz: QuizParts;
  /** What the pack says about its quiz. */
  readonly basis?: string;
}

/** Returns what a form needs from a pack. */
export function formOf(pack: LocalPack, quiz: LocalQuiz, length: Length): Form {
  const { lang, mindset, joys, trials } = pack;
  return {
    lang,
    id: pack.pack.id,
    length,
    order: orderOf(instrumentOf(pack, quiz), length),
    ...(quiz.basis !== undefined && { basis: quiz.basis }),
    pack: {
      lang,
      pack: { defaults: { compare: pack.pack.defaults.compare } },
      roles: pack.roles.map(({ id, tier, name, title }) => ({ id, tier, name, title })),
      mindset: mindset.map(({ id, title }) => ({ id, title })),
      joys: joys.map(facetOf),
      trials: trials.map(facetOf),
    },
    quiz: {
      traits: quiz.traits,
      items: quiz.items.map(({ about: _, ...item }) => item),
      dealbreakers: quiz.dealbreakers.map(({ id, text, collides }) => ({
        id,
        text,
        collides: collides.map(({ role, why }) => ({ role, why })),
      })),
      emphasis: Object.fromEntries(
        Object.entries(quiz.emphasis).map(([role, traits]) => [
          role,
          Object.fromEntries(Object.entries(traits).map(([trait, { value }]) => [trait, { value }])),
        ]),
      ),
    },
  };
}

function facetOf({ id, role, title, detail }: QuizPack['joys'][number]): QuizPack['joys'][number] {
  return { id, role, title, detail };
}

/** The statements of a form, in its order. */
export function statementsOf({ order, quiz }: Form): readonly QuizParts['items'][number][] {
  return order.flatMap((id) => quiz.items.filter((item) => item.id === id));
}
