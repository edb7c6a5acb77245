import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLanguage, languageOf } from '../../../src/locale/language.ts';

/** The variables that name a language, in order of precedence. */
const VARIABLES = ['CAREER_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

describe('the order of the variables', () => {
  test.each(VARIABLES)('%s decides if it is the only one', (variable) => {
    expect(languageOf({ [variable]: 'ja_JP.UTF-8' })).toBe('ja');
    expect(languageOf({ [variable]: 'en_GB.UTF-8' })).toBe('en');
  });

  test.each([
    ['CAREER_LANG', 'LC_ALL'],
    ['LC_ALL', 'LC_MESSAGES'],
    ['LC_MESSAGES', 'LANG'],
  ])('%s takes precedence over %s', (stronger, weaker) => {
    expect(languageOf({ [stronger]: 'ja', [weaker]: 'en' })).toBe('ja');
    expect(languageOf({ [stronger]: 'en', [weaker]: 'ja' })).toBe('en');
  });

  test('the first one that is set decides, and one that is empty is not set', () => {
    const value = fc.constantFrom(undefined, '', 'ja_JP.UTF-8', 'en_US.UTF-8');
    fc.assert(
      fc.property(fc.tuple(value, value, value, value), (values) => {
        const environment = Object.fromEntries(VARIABLES.map((variable, i) => [variable, values[i]]));
        const first = values.find((each) => each !== undefined && each !== '');
        expect(languageOf(environment, () => 'fr-FR')).toBe(first?.slice(0, 2) ?? 'en');
        expect(languageOf(environment, () => 'ja-JP')).toBe(first?.slice(0, 2) ?? 'ja');
      }),
    );
  });

  test('other variables do not count', () => {
    expect(languageOf({ LANGUAGE: 'ja', LC_TIME: 'ja_JP.UTF-8', LANG: 'en' })).toBe('en');
  });

  test('the system is asked only if nothing is set', () => {
    const ask = (): string => {
      throw new Error('asked');
    };
    for (const variable of VARIABLES) expect(languageOf({ [variable]: 'C' }, ask)).toBe('en');
    expect(() => languageOf({ LANG: '' }, ask)).toThrow('asked');
  });
});

describe('what a locale means', () => {
  test.each(['ja', 'ja_JP', 'ja_JP.UTF-8', 'ja_JP.eucJP', 'ja-JP', 'ja@x', 'JA', 'Japanese_Japan.932'])(
    '%s is Japanese',
    (locale) => {
      expect(languageOf({ LANG: locale })).toBe('ja');
    },
  );

  test.each(['C', 'POSIX', 'C.UTF-8', 'en', 'en_US.UTF-8', 'de_DE', 'zh_CN', 'ko_KR', 'nb_JA', ' ja'])(
    '“%s” is not',
    (locale) => {
      expect(languageOf({ LANG: locale })).toBe('en');
    },
  );
});

test('only ja and en are languages', () => {
  expect(['ja', 'en', 'JA', 'fr', 'ja_JP', ''].filter(isLanguage)).toEqual(['ja', 'en']);
});
