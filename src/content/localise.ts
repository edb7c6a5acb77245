import { isLanguage, type Language } from '../locale/language.ts';
import type { Pack } from './schema.ts';

/** `T` with every localised text replaced by the text in one language. */
export type Localised<T> = T extends string | number | undefined
  ? T
  : T extends readonly (infer Element)[]
    ? readonly Localised<Element>[]
    : [keyof T] extends [Language]
      ? NonNullable<T[keyof T]>
      : { readonly [Key in keyof T]: Localised<T[Key]> };

/** A content pack in one language. */
export interface LocalPack extends Localised<Pack> {
  readonly lang: Language;
  /** The pack in each of its languages, for names in any of them. Created on first use. */
  readonly translations: readonly LocalPack[];
}

export type LocalQuiz = NonNullable<LocalPack['quiz']>;
export type LocalRole = LocalPack['roles'][number];
export type LocalLevel = LocalPack['levels'][number];
export type LocalStep = LocalPack['steps'][number];

/** Returns the pack in a language, or in the pack's first language if it does not have that one. */
export function localise(pack: Pack, lang: Language): LocalPack {
  const { languages } = pack.pack;
  const language = languages.find((each) => each === lang) ?? languages[0] ?? lang;
  const { quiz, ...rest } = pack;
  const texts = {
    ...pick(rest, language),
    lang,
    ...(quiz && { quiz: { ...pick(quiz, language), emphasis: emphasisIn(quiz, language) } }),
  };
  return withTranslations(texts, (other) => localise(pack, other));
}

/** Adds `translations` to a pack in one language. @param translate returns the pack in another language */
export function withTranslations(
  texts: Omit<LocalPack, 'translations'>,
  translate: (lang: Language) => LocalPack,
): LocalPack {
  let translations: readonly LocalPack[] | undefined;
  const local: LocalPack = {
    ...texts,
    get translations() {
      translations ??= texts.pack.languages.map((each) => (each === texts.lang ? local : translate(each)));
      return translations;
    },
  };
  return local;
}

/** `pick` would mistake a role or trait with the id `ja` or `en` for a language. */
function emphasisIn({ emphasis }: NonNullable<Pack['quiz']>, language: Language): LocalQuiz['emphasis'] {
  return eachValue(emphasis, (traits) => eachValue(traits, (given) => pick(given, language)));
}

function eachValue<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function pick<T>(value: T, language: Language): Localised<T>;
function pick(value: unknown, language: Language): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((element) => pick(element, language));
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every(isLanguage)) return Reflect.get(value, language);
  const picked: Record<string, unknown> = {};
  for (const key of keys) picked[key] = pick(Reflect.get(value, key), language);
  return picked;
}
