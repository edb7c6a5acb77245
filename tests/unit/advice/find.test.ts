import { describe, expect, test } from 'vitest';
import { find, namesNear } from '../../../src/advice/find.ts';
import { searchEntries } from '../../../src/advice/search-entries.ts';
import { localise } from '../../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';
import { shipPack, shipPackIn } from '../content/ship-pack.ts';

describe.each(['ja', 'en'] as const)('in the built-in pack, read in %s', async (lang) => {
  const pack = await builtInFor(lang);
  const first = (query: string) => {
    const [hit] = find(pack, query).hits;
    return hit && `${hit.kind}/${hit.id}`;
  };

  test.each([
    ['CIO', 'role/cio'],
    ['最高情報責任者', 'role/cio'],
    ['risk', 'duty/risk-assessment'],
    ['security', 'role/ciso'],
    ['securty', 'role/ciso'],
    ['セキュリティ', 'role/ciso'],
    ['せきゅりてぃ', 'role/ciso'],
    ['ｾｷｭﾘﾃｨ', 'role/ciso'],
    ['hiring engineers', 'trial/hiring-race'],
    ['hiring enginers', 'trial/hiring-race'],
    ['採用 育成', 'joy/growing-team'],
    ['ベンダー', 'term/vendor'],
    ['vendor', 'term/vendor'],
    ['DX', 'term/dx'],
    ['ＤＸ', 'term/dx'],
    ['技術的負債', 'term/technical-debt'],
    ['技術負債', 'term/technical-debt'],
    ['technical debt', 'term/technical-debt'],
    ['budget', 'term/budget-tracking'],
    ['情報システム戦略', 'duty/it-strategy'],
    ['BCP', 'term/bcp'],
    ['年収', 'question/pay'],
    ['上司', 'shift/orders-to-decisions'],
    ['レガシー', 'trial/legacy'],
    ['クラウド', 'term/cloud'],
    ['役員', 'question/legal-status'],
    ['文系', 'question/humanities'],
    ['銀行', 'company/finance'],
    ['メーカー', 'company/manufacturing'],
  ])('“%s” brings %s first', (query, thing) => {
    expect(first(query)).toBe(thing);
  });

  test('at most 20 hits are shown, but all are counted', () => {
    const { hits, total } = find(pack, '経営');
    expect(hits).toHaveLength(20);
    expect(total).toBeGreaterThan(20);
  });
});

test('if nothing is found, similar titles and keywords are suggested', () => {
  const pack = shipPackIn('en');
  expect(find(pack, 'startbrd')).toMatchObject({ hits: [], total: 0, near: ['Starboard'] });
  expect(find(pack, 'starbord')).toMatchObject({ hits: [{ id: 'starboard' }], near: [] });
  expect(find(pack, 'xyzzy')).toMatchObject({ hits: [], total: 0, near: [] });
  expect(find(pack, '')).toMatchObject({ hits: [], total: 0, near: [] });
});

test('a hit has the sentence that holds the words, with marks, in the reader’s language', () => {
  expect(find(shipPackIn('en'), 'harbour').hits).toContainEqual(
    expect.objectContaining({ kind: 'question', id: 'swimming', excerpt: 'Wear one near the harbour.' }),
  );
  const depth = { en: 'Know the ship. It draws 0.2 m (see ship.txt) in harbour. Mind it.', ja: '喫水。' };
  const [question, ...others] = shipPack.faq;
  const deep = { ...shipPack, faq: question ? [{ ...question, answer: depth }, ...others] : [] };
  expect(find(localise(deep, 'en'), 'draws').hits).toContainEqual(
    expect.objectContaining({ excerpt: 'It draws 0.2 m (see ship.txt) in harbour.' }),
  );
  const pack = localise({ ...shipPack, faq: [] }, 'en');
  expect(find(pack, 'harbour').hits.map(({ kind }) => kind)).not.toContain('question');
});

describe('a hit', () => {
  const pack = shipPackIn('en');

  test('has the command that shows it, and where its title and excerpt match', () => {
    const view = find(pack, 'stores');
    expect(view).toMatchObject({ schema: 'career.search/1', lang: 'en', query: 'stores', total: 1 });
    expect(view.hits).toEqual([
      {
        ...{ kind: 'duty', id: 'stores', title: 'Stores', excerpt: 'Loads enough.' },
        score: expect.any(Number),
        marks: { title: [[0, 6]], excerpt: [] },
        command: ['role', 'cook'],
      },
    ]);
  });

  test.each([
    ['role', ['role', 'captain']],
    ['duty', ['role', 'captain']],
    ['joy', ['role', 'captain']],
    ['trial', ['role', 'captain']],
    ['step', ['path', 'captain', '--step', 'captain-1']],
    ['milestone', ['path', 'captain', '--step', 'captain-1']],
    ['shift', ['mindset']],
    ['company', ['company', 'ferry']],
    ['question', ['faq', 'seasickness']],
    ['term', ['glossary', 'starboard']],
  ])('of the kind %s is shown by the command %j', (kind, command) => {
    expect(
      searchEntries(pack)
        .find((entry) => entry.kind === kind)
        ?.shown().command,
    ).toEqual(command);
  });

  const excerptFor = (query: string, answer: string) => {
    const [question] = pack.faq;
    if (!question) throw new Error('the pack has questions');
    const only = { ...pack, faq: [{ ...question, answer }] };
    return find({ ...only, translations: [only] }, query).hits.find(({ kind }) => kind === 'question')
      ?.excerpt;
  };

  test.each([
    ['of the first match', 'lifeboat', 'Wait. Take the lifeboat! Then row.', 'Take the lifeboat!'],
    ['at whose start it is', 'lifeboat', 'Wait. Lifeboats are near.', 'Lifeboats are near.'],
    ['in Japanese', '救命', '待ちます。「救命艇です。」漕ぎます。', '「救命艇です。」'],
    ['without an end', 'lifeboat', 'Wait. Take the lifeboat', 'Take the lifeboat'],
    [
      'which is the first if only the title matches',
      'seasick',
      'You get used to it. It passes.',
      'You get used to it.',
    ],
  ])('has the sentence %s', (_, query, answer, excerpt) => {
    expect(excerptFor(query, answer)).toBe(excerpt);
  });

  test('has no excerpt if there is no text', () => {
    const levels = pack.steps.map(({ focus: _, ...step }) => step);
    const only = { ...pack, steps: levels };
    const [hit] = find({ ...only, translations: [only] }, 'deckhand').hits;
    expect(hit).toMatchObject({ kind: 'step', id: 'captain-1', excerpt: '' });
  });
});

describe('what has nearly the same name as the query', () => {
  const entries = searchEntries(shipPackIn('en'));

  test.each([
    ['the nearest first', 'starbord pilat', ['Starboard', 'Pilot']],
    ['with one of two Japanese characters wrong', '左舷', ['右舷']],
    ['not with two of four Latin letters wrong', 'lxxg', []],
    ['no milestone, which is a sentence', 'plot-a-corse', []],
    ['nothing without a word', ' ', []],
  ])('%s', (_, query, names) => {
    expect(namesNear(entries, query)).toEqual(names);
  });

  test('three at most', () => {
    expect(namesNear(entries, 'capten pilat starbord frater')).toHaveLength(3);
  });
});
