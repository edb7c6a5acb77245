import { expect, test } from 'vitest';
import { listSources, notesOn } from '../../../src/advice/sources.ts';
import type { LocalPack } from '../../../src/content/localise.ts';
import { shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';

const ship = shipPackIn('en');

test('sources are the article, the authors, then the references, each with how often it is cited', () => {
  const [question, ...others] = ship.faq;
  if (!question) throw new Error('the pack has questions');
  const manual = { publisher: 'The yard', edition: '2nd', use: 'Knots' };
  const pack: LocalPack = {
    ...ship,
    faq: [{ ...question, source: 'reference', ref: 'manual' }, ...others],
    references: [
      { id: 'unread', title: 'Never cited' },
      { id: 'manual', title: 'Manual', ...manual },
    ],
  };
  const usesOf = (of: LocalPack, id: string) =>
    listSources(of).sources.find((each) => each.id === id)?.uses ?? 0;
  const { sources, ...view } = listSources(pack);
  expect(view).toEqual({ schema: 'career.sources/1', lang: 'en' });
  expect(sources.map(({ uses: _, ...source }) => source)).toStrictEqual([
    { id: 'article', title: 'The book' },
    { id: 'editorial', title: 'Our view' },
    { id: 'manual', title: 'Manual', ...manual },
  ]);
  expect(usesOf(pack, 'manual')).toBe(1);
  expect(usesOf(pack, 'article')).toBe(usesOf(ship, 'article') - 1);
});

test('a pack that does not say what its sources mean lists none', () => {
  expect(listSources(tracksPackIn('en')).sources).toEqual([]);
});

test('a mark is explained once, and only if it is used and the pack has words for it', () => {
  expect(notesOn(ship, ['editorial', 'article', 'editorial', 'reference'])).toEqual([
    { source: 'editorial', text: 'Our view' },
  ]);
  expect(notesOn(ship, ['article'])).toEqual([]);
});
