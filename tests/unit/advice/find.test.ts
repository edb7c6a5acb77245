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
    ['risk', 'duty/security-risk'],
    ['security', 'duty/security-risk'],
    ['securty', 'duty/security-risk'],
    ['セキュリティ', 'role/ciso'],
    ['せきゅりてぃ', 'role/ciso'],
    ['ｾｷｭﾘﾃｨ', 'role/ciso'],
    ['hiring engineers', 'trial/hiring-race'],
    ['hiring enginers', 'trial/hiring-race'],
    ['採用 育成', 'term/engineering-manager'],
    ['ベンダー', 'term/vendor'],
    ['vendor', 'term/vendor'],
    ['DX', 'term/dx'],
    ['ＤＸ', 'term/dx'],
    ['技術的負債', 'term/technical-debt'],
    ['技術負債', 'term/technical-debt'],
    ['technical debt', 'term/technical-debt'],
    ['budget', 'milestone/cio-3-budget'],
    ['上司', 'shift/orders-to-decisions'],
    ['レガシー', 'term/legacy-system'],
    ['クラウド', 'term/cloud'],
    ['役員', 'question/legal-status'],
    ['文系', 'question/humanities'],
    ['銀行', 'company/finance'],
    ['メーカー', 'company/large-enterprise'],
  ])('“%s” brings %s first', (query, thing) => {
    expect(first(query)).toBe(thing);
  });

  test('no more than 20 hits are shown, and all are counted', () => {
    const { hits, total } = find(pack, '経営');
    expect(hits).toHaveLength(20);
    expect(total).toBeGreaterThan(20);
  });
});

test('when nothing is found, the titles and keywords nearest to the words are offered', () => {
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
