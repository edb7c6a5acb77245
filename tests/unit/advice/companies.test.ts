import { expect, test } from 'vitest';
import { companyNamed, companyTypeNames, describeCompanies } from '../../../src/advice/companies.ts';
import { localise } from '../../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';
import { shipPack, shipPackIn } from '../content/ship-pack.ts';

const pack = shipPackIn('en');

test('every kind of business says whom it leans on, by id and by name, why, and in which industries', () => {
  expect(describeCompanies(pack)).toEqual({
    schema: 'career.company/1',
    lang: 'en',
    notes: [{ source: 'editorial', text: 'Our view' }],
    companies: [
      {
        id: 'ferry',
        name: 'Ferry',
        leans: 'pilot',
        leansName: 'Pilot',
        reason: 'Many harbours.',
        industries: ['islands', 'bays'],
        source: 'editorial',
      },
      {
        id: 'freighter',
        name: 'Freighter',
        leans: 'captain',
        leansName: 'Captain',
        reason: 'Goes far.',
        industries: ['grain'],
        source: 'article',
      },
    ],
  });
});

test('one kind may be asked for by its id', () => {
  expect(describeCompanies(shipPackIn('ja'), 'freighter')).toMatchObject({
    lang: 'ja',
    companies: [{ id: 'freighter', name: '貨物船', leans: 'captain', leansName: '船長' }],
  });
  expect(describeCompanies(pack, 'freighter').companies).toHaveLength(1);
});

test('a pack may have no kinds of business', () => {
  expect(describeCompanies(localise({ ...shipPack, companies: [] }, 'en')).companies).toEqual([]);
});

test('a kind is called by its name or an industry in either language', () => {
  expect(companyTypeNames(pack)).toEqual([
    { id: 'ferry', label: 'Ferry', names: ['渡し船', '離島航路', '湾内航路', 'Ferry', 'islands', 'bays'] },
    { id: 'freighter', label: 'Freighter', names: ['貨物船', '穀物', 'Freighter', 'grain'] },
  ]);
});

test.each([
  ['銀行', 'finance'],
  ['保険会社', 'finance'],
  ['地方銀行', 'finance'],
  ['A regional bank', 'finance'],
  ['自動車部品メーカー', 'manufacturing'],
  ['ゲーム保険会社', undefined],
  ['xyzzy', undefined],
])('a kind of business is named by an industry, alone or in a longer word: %s', async (word, id) => {
  const found = companyNamed(await builtInFor('ja'), word);
  expect(found.kind === 'found' ? found.id : undefined).toBe(id);
});

test('a full name takes precedence over a name within it; a single character within a word names nothing', () => {
  const [ferry, freighter] = pack.companies;
  if (!ferry || !freighter) throw new Error('the pack has two kinds');
  const { industries: _, ...without } = freighter;
  const companies = [
    { ...ferry, name: 'Ferry', industries: ['船'] },
    { ...without, name: 'Car ferry' },
  ];
  const changed = { ...pack, companies, translations: [{ ...pack, companies }] };
  expect(companyNamed(changed, 'car ferry')).toEqual({ kind: 'found', id: 'freighter' });
  expect(companyNamed(changed, '船')).toEqual({ kind: 'found', id: 'ferry' });
  expect(companyNamed(changed, '漁船').kind).toBe('unknown');
  expect(companyTypeNames(changed).at(-1)?.names).toEqual(['Car ferry']);
  expect(describeCompanies(changed).companies.at(-1)?.industries).toEqual([]);
});

test('a reason has its own source, if it has one', () => {
  const [ferry] = pack.companies;
  if (!ferry) throw new Error('the pack has kinds');
  const sourceWith = (marks: typeof ferry.marks) =>
    describeCompanies({ ...pack, companies: [{ ...ferry, marks }] }).companies[0]?.source;
  expect(sourceWith({ reason: { source: 'article' } })).toBe('article');
  expect(sourceWith({})).toBe('editorial');
});
