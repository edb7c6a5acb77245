export const LANGUAGES = ['ja', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: string): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * The language that the environment asks for: `CAREER_LANG`, then POSIX's order of `LC_ALL`, `LC_MESSAGES`
 * and `LANG`, then the system's own language, since Windows sets none of them. The first that is set and not empty
 * decides; a `ja*` locale means Japanese, anything else English.
 */
export function languageOf(
  environment: Readonly<Record<string, string | undefined>>,
  systemLocale = localeOfSystem,
): Language {
  const { CAREER_LANG, LC_ALL, LC_MESSAGES, LANG } = environment;
  const locale = CAREER_LANG || LC_ALL || LC_MESSAGES || LANG || systemLocale();
  return locale.slice(0, 2).toLowerCase() === 'ja' ? 'ja' : 'en';
}

/** All of `Intl` gives the same locale; `DateTimeFormat` takes 20 ms to load, `PluralRules` less than one. */
function localeOfSystem(): string {
  return new Intl.PluralRules().resolvedOptions().locale;
}
