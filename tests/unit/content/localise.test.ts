import { describe, expect, test } from 'vitest';
import { localise } from '../../../src/content/localise.ts';
import type { Pack } from '../../../src/content/schema.ts';
import { builtIn } from './built-in.ts';
import { shipPack } from './ship-pack.ts';

/** Whether there is a mapping by language anywhere in a value. */
function holdsLanguages(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!Array.isArray(value) && ('ja' in value || 'en' in value)) return true;
  return Object.values(value).some(holdsLanguages);
}

describe('a pack in a reader’s language', () => {
  test('has one text in place of the translations, and everything else unchanged', () => {
    const [captain] = localise(shipPack, 'en').roles;
    expect(captain).toMatchObject({
      id: 'captain',
      tier: 'primary',
      name: 'Captain',
      aliases: ['skipper', 'officer'],
      duties: [
        { id: 'course', title: 'The course', example: 'Goes round a storm.', source: 'article' },
        { id: 'crew', title: 'The crew', detail: 'Leads people.' },
      ],
      companies: { summary: 'At home on long voyages.', types: ['freighter', 'ferry'] },
    });
    expect(captain).not.toHaveProperty('nearest');
  });

  test('is the same pack in the other language', () => {
    const { lang, pack, companies, steps } = localise(shipPack, 'ja');
    expect(lang).toBe('ja');
    expect(pack).toMatchObject({ title: '船の役職', languages: ['ja', 'en'], version: '1' });
    expect(companies[0]?.industries).toEqual(['離島航路', '湾内航路']);
    expect(steps[0]).toMatchObject({
      number: 1,
      grades: ['甲板員', '水夫'],
      focus: '海を見る。',
    });
  });

  test.each(['ja', 'en'] as const)('leaves no text in two languages (%s)', async (lang) => {
    const { translations: _, ...local } = localise(await builtIn(), lang);
    expect(holdsLanguages(await builtIn())).toBe(true);
    expect(holdsLanguages(local)).toBe(false);
  });

  test('has all its translations, in the order of the pack, including itself', () => {
    const local = localise(shipPack, 'en');
    const { translations } = local;
    expect(translations.map(({ lang, pack }) => [lang, pack.title])).toEqual([
      ['ja', '船の役職'],
      ['en', local.pack.title],
    ]);
    expect(translations[1]).toBe(local);
    expect(local.translations).toBe(translations);
  });

  test('translates the reasons of an emphasis, also of roles and traits that are named like languages', () => {
    const { quiz } = shipPack;
    if (!quiz) throw new Error('the ship’s pack has a quiz');
    const why = { ja: '理由', en: 'Why' };
    const of = (value: number) => ({ value, why });
    const emphasis = { ja: { ja: of(1), en: of(0) }, en: { ja: of(0), en: of(1) } };
    expect(localise({ ...shipPack, quiz: { ...quiz, emphasis } }, 'en').quiz).toMatchObject({
      emphasis: { ja: { ja: { value: 1, why: 'Why' } }, en: { en: { value: 1, why: 'Why' } } },
      traits: [{ label: 'Daring' }, { label: 'Care' }],
    });
  });

  test('has no quiz if the pack has none', () => {
    const { quiz: _, ...rest } = shipPack;
    expect(localise(rest, 'en').quiz).toBeUndefined();
  });
});

test('a pack that is not written in the reader’s language is shown in its first one', () => {
  const japaneseOnly: Pack = {
    ...shipPack,
    pack: { ...shipPack.pack, languages: ['ja'], title: { ja: '船の役職' } },
    glossary: [],
  };
  const { lang, pack, roles, translations } = localise(japaneseOnly, 'en');
  expect(translations.map(({ roles: [role] }) => role?.name)).toEqual(['船長']);
  expect({ lang, title: pack.title, name: roles[0]?.name }).toEqual({
    lang: 'en',
    title: '船の役職',
    name: '船長',
  });
});
