import { LANGUAGES, type Language } from '../locale/language.ts';
import { once } from './once.ts';
import type { Pack } from './schema.ts';

/** `T` with every text that stands in several languages replaced by the text of one. */
export type Localised<T> = T extends string | number | undefined
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Localised<Element>[]
    : [keyof T] extends [Language]
      ? NonNullable<T[keyof T]>
      : { readonly [Key in keyof T]: Localised<T[Key]> };

/** A content pack as one reader sees it. */
export interface LocalPack extends Localised<Omit<Pack, 'quiz'>> {
  readonly lang: Language;
  readonly quiz?: LocalQuiz | undefined;
  /** The pack in all its languages, for whatever must be found by its name in any of them. */
  readonly original: Pack;
}

type Quiz = NonNullable<Pack['quiz']>;
export interface LocalQuiz extends Localised<Omit<Quiz, 'profiles'>> {
  readonly profiles: Quiz['profiles'];
}

export type LocalRole = LocalPack['roles'][number];
export type LocalStep = LocalPack['steps'][number];

/**
 * Returns the pack in the reader's language, or, where the pack is not written in it, in the pack's first one. Each of
 * its parts is translated when it is first asked for.
 */
export function localise(pack: Pack, lang: Language): LocalPack {
  const { languages } = pack.pack;
  const language = languages.find((each) => each === lang) ?? languages[0] ?? lang;
  const part = <T>(original: () => T) => once(() => pick(original(), language));
  const roles = part(() => pack.roles);
  const joys = part(() => pack.joys);
  const trials = part(() => pack.trials);
  const steps = part(() => pack.steps);
  const mindset = part(() => pack.mindset);
  const companies = part(() => pack.companies);
  const faq = part(() => pack.faq);
  const glossary = part(() => pack.glossary);
  const manifest = part(() => pack.pack);
  const quiz = once(() => pack.quiz && { ...pick(pack.quiz, language), profiles: pack.quiz.profiles });
  return {
    lang,
    original: pack,
    get pack() {
      return manifest();
    },
    get roles() {
      return roles();
    },
    get joys() {
      return joys();
    },
    get trials() {
      return trials();
    },
    get steps() {
      return steps();
    },
    get mindset() {
      return mindset();
    },
    get companies() {
      return companies();
    },
    get faq() {
      return faq();
    },
    get glossary() {
      return glossary();
    },
    get quiz() {
      return quiz();
    },
  };
}

function pick<T>(value: T, language: Language): Localised<T>;
function pick(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => pick(element, language));
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key]) => LANGUAGES.some((each) => each === key))) {
    return Object.fromEntries(entries)[language];
  }
  return Object.fromEntries(entries.map(([key, element]) => [key, pick(element, language)]));
}
