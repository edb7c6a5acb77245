import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { importLadders } from '../../../../src/content/import/import.ts';
import { entriesOfPack } from '../../../../src/content/import/pack-entries.ts';
import { tableOfPack } from '../../../../src/content/import/pack-table.ts';
import { loadPack } from '../../../../src/content/load.ts';
import { localise } from '../../../../src/content/localise.ts';
import { readPackTexts } from '../../../../src/content/read-file.ts';
import type { Pack } from '../../../../src/content/schema.ts';
import * as en from '../../../../src/locale/en.ts';
import * as ja from '../../../../src/locale/ja.ts';
import type { Language } from '../../../../src/locale/language.ts';
import { times } from '../../../times.ts';
import { PLAIN, sourceOf } from './sheet-of.ts';

async function loaded(files: Iterable<readonly [name: string, text: string]>): Promise<Pack> {
  const texts = [...files].map(([name, text]) => [name, { text }] as const);
  const read = await loadPack('/nowhere', new Map([...readPackTexts('/nowhere'), ...texts]));
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.pack;
}

/** What a table says of a pack in a language: roles, levels, categories, kinds, milestones, ids and texts. */
const laddersOf = (pack: Pack, language: Language) =>
  entriesOfPack(localise(pack, language)).map(({ values, criteria }) => ({ ...values, criteria }));

async function roundTrip(pack: Pack): Promise<Pack> {
  const sources = pack.pack.languages.map((language) => {
    const { heads, rows } = tableOfPack(localise(pack, language), { ja, en }[language].ladder);
    return sourceOf([heads, ...rows], language);
  });
  const [first, second] = sources;
  if (!first) throw new Error('a pack has a language');
  const { files, unplaced } = importLadders([first, second], PLAIN);
  expect(unplaced).toEqual([]);
  return loaded(files);
}

/** Text as found in cells: with lines, bullets, formulas and marks, but without spaces at its ends. */
const text = fc
  .stringMatching(/^[a-zA-Z0-9ぁ-んァ-ヶ亜-熙 .,:;・*#='"\n-]{1,40}$/)
  .map((each) => `x${each.replace(/\*\*/g, '').replace(/[^\S\n]+$/gm, '')}x`);
const word = fc.stringMatching(/^[a-zA-Zぁ-ん][a-zA-Z0-9ぁ-ん ]{0,10}[a-zA-Zぁ-ん]$/);

/** A pack as it could be written by hand, with roles that share levels. */
const packs = fc
  .record({
    languages: fc.constantFrom<readonly Language[]>(['ja'], ['en'], ['ja', 'en']),
    categories: fc.uniqueArray(word, { maxLength: 3 }),
    roles: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }),
    levels: fc.array(fc.array(fc.tuple(text, fc.nat(3), fc.boolean(), fc.boolean()), { maxLength: 3 }), {
      ...{ minLength: 1, maxLength: 3 },
    }),
    shared: fc.boolean(),
    /** Whether roles add to the level that they share. */
    added: fc.boolean(),
    start: fc.integer({ min: 1, max: 5 }),
    focus: fc.option(text),
    names: fc.uniqueArray(word, { maxLength: 2 }),
    learn: fc.array(word, { maxLength: 2 }),
  })
  .map(({ languages, categories, roles, levels, shared, added, start, focus, names, learn }) => {
    const inEach = <Value>(value: (language: Language) => Value) =>
      Object.fromEntries(languages.map((language) => [language, value(language)]));
    const content = (prefix: string, i: number) => ({
      grade: inEach((language) => `${language} G${i}`),
      ...(focus !== null && { focus: inEach((language) => `${language} ${focus}`) }),
      ...(names.length > 0 && {
        grades: inEach((language) => names.map((name) => `${language} ${name}${i}`)),
      }),
      ...(learn.length > 0 && {
        learn: learn.map((skill) => ({ text: inEach((language) => `${language} ${skill}`) })),
      }),
      milestones: levels[i]?.map(([content, category, isBehaviour, hasChance], j) => ({
        id: `${prefix}-${i}-m${j}`,
        text: inEach((language) => `${language} ${content}`),
        ...(categories[category] !== undefined && { category: `c${category}` }),
        kind: isBehaviour ? 'behaviour' : 'deliverable',
        ...(hasChance && { chance: inEach((language) => `${language} ${content}`) }),
      })),
    });
    const number = (i: number) => ({ number: start + 2 * i });
    return new Map([
      [
        'pack.yaml',
        stringify({
          ...{ id: 'tried', title: inEach(() => 'Tried'), languages },
          categories: categories.map((title, i) => ({
            id: `c${i}`,
            title: inEach((language) => `${language} ${title}`),
          })),
        }),
      ],
      [
        'roles.yaml',
        stringify(
          roles.map((name, i) => ({ id: `r${i}`, name: inEach((language) => `${language} ${name}`) })),
        ),
      ],
      ['levels.yaml', stringify(shared ? [{ id: 'shared', ...content('shared', 0) }] : [])],
      [
        'steps.yaml',
        stringify(
          roles.flatMap((_, i) =>
            levels.map((_, j) => {
              if (shared && j === 0) {
                return {
                  ...{ role: `r${i}`, level: 'shared', ...number(j) },
                  ...(added && {
                    position: inEach((language) => `${language} P${i}`),
                    milestones: [{ id: `r${i}-added`, text: inEach((language) => `${language} added ${i}`) }],
                  }),
                };
              }
              return { role: `r${i}`, id: `r${i}-l${j}`, ...number(j), ...content(`r${i}`, j) };
            }),
          ),
        ),
      ],
    ]);
  });

test('a pack whose table is imported again has the same ladders, in each language', async () => {
  await fc.assert(
    fc.asyncProperty(packs, async (files) => {
      const pack = await loaded(files);
      // A table without any criterion is refused.
      fc.pre(laddersOf(pack, pack.pack.languages[0] ?? 'ja').some(({ criteria }) => criteria.length > 0));
      const again = await roundTrip(pack);
      expect(again.pack.languages).toEqual(pack.pack.languages);
      for (const language of pack.pack.languages) {
        expect(laddersOf(again, language)).toEqual(laddersOf(pack, language));
      }
    }),
    { numRuns: times(60, 20) },
  );
});

test('so has the built-in pack', async () => {
  const read = await loadPack('content');
  if ('faults' in read) throw new Error('the built-in pack has faults');
  const again = await roundTrip(read.pack);
  for (const language of read.pack.pack.languages) {
    expect(laddersOf(again, language)).toEqual(laddersOf(read.pack, language));
  }
});
