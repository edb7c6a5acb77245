import { describe, expect, test } from 'vitest';
import { find } from '../../../src/advice/find.ts';
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
  const pack = localise({ ...shipPack, faq: [] }, 'en');
  expect(find(pack, 'harbour').hits.map(({ kind }) => kind)).not.toContain('question');
});
