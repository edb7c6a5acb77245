import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, textsIn } from '../../../src/content/joined.ts';
import { localise } from '../../../src/content/localise.ts';
import { LANGUAGES, type Language } from '../../../src/locale/language.ts';
import { builtIn } from './built-in.ts';

const pack = await builtIn();

const inEach = <T>(localised: (lang: Language) => T): ReadonlyMap<Language, T> =>
  new Map(LANGUAGES.map((lang) => [lang, localised(lang)]));

test('The built-in pack is itself again once its languages have been joined.', () => {
  const texts = textsIn(pack);
  expect([...texts]).toEqual(
    expect.arrayContaining(['.roles.name', '.roles.duties.title', '.faq.answer', '.faq.keywords']),
  );
  const parts = inEach((lang) => {
    const { lang: _, original, ...local } = localise(pack, lang);
    return local;
  });
  expect(joined(parts, texts)).toEqual(pack);
});

test('Texts that happen to be the same in all languages stay texts.', () => {
  const text = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
  const entry = fc.record({
    id: fc.string(),
    title: fc.record({ ja: text, en: text }),
    parts: fc.array(fc.record({ number: fc.integer(), text: fc.record({ ja: text, en: text }) })),
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const localised = inEach((lang) =>
        entries.map(({ id, title, parts }) => ({
          id,
          title: title[lang],
          parts: parts.map((part) => ({ number: part.number, text: part.text[lang] })),
        })),
      );
      expect(joined(localised, new Set(['.title', '.parts.text']))).toEqual(entries);
    }),
  );
});
