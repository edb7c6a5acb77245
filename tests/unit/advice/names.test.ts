import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { companyTypeNames } from '../../../src/advice/companies.ts';
import { editsBetween } from '../../../src/advice/edits.ts';
import { termNames } from '../../../src/advice/glossary.ts';
import {
  foldName,
  idsNear,
  labelsOf,
  type NameEntry,
  namesIn,
  resolveName,
} from '../../../src/advice/names.ts';
import { stepNames } from '../../../src/advice/place.ts';
import { roleNames } from '../../../src/advice/roles.ts';
import type { LocalPack } from '../../../src/content/localise.ts';
import { builtInFor } from '../content/built-in.ts';

const pack = await builtInFor('en');
const roles = roleNames(pack);

describe('what is folded', () => {
  test.each([
    ['width', 'ＣＩＯ', 'cio'],
    ['case', 'Chief INFORMATION Officer', 'chiefinformationofficer'],
    ['spaces, the wide one too', ' C I　O ', 'cio'],
    ['hyphens and dashes of every kind', 'cdo-d‐i‑g‒i–t—a−l', 'cdodigital'],
    ['underlines', 'cdo_digital', 'cdodigital'],
    ['middle dots, of either width', 'プロジェクト・マネージャ･', 'プロジェクトマネジャ'],
    ['long vowel marks', 'サーバー', 'サバ'],
    ['wave dashes, for which people type either of two characters', '主任〜係長～', '主任係長'],
    ['macrons', 'shikkō yakuin', 'shikkoyakuin'],
    ['other accents on Latin letters', 'Café Ångström', 'cafeangstrom'],
    ['kana of half width', 'ﾍﾞﾝﾀﾞｰ', 'ベンダ'],
    ['compatibility forms', '㈱①', '(株)1'],
    ['selectors of variants, which nobody sees', '課\u{e0100}長\ufe0e', '課長'],
    ['no sign of a negative number', '-1', '-1'],
    ['nor a minus of any other width', '－１', '-1'],
    ['nor a minus sign', '−１', '-1'],
    ['nor a long vowel mark typed for it', 'ー１', '-1'],
    ['but one within a name of full width', 'Ｄ－１', 'd1'],
    ['several accents on one letter', 'Việt', 'viet'],
    ['but the hyphen of a list, and one that is not before a number', '- a-1', 'a1'],
  ])('%s', (_, name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  test('the marks that turn a kana into another stay', () => {
    expect(foldName('がぱ')).toBe('がぱ');
    expect(foldName('か\u3099は\u309a')).toBe('がぱ');
  });

  test('what is different stays different', () => {
    const folded = ['cio', 'cto', 'ciso', 'ひ', 'び', 'ぴ', '最高情報責任者', '最高技術責任者'].map(foldName);
    expect(new Set(folded).size).toBe(8);
  });

  const printable = fc.string({ unit: 'grapheme-ascii' });

  test('a text equals itself in capitals, spaced out or in full width', () => {
    fc.assert(
      fc.property(printable, (name) => {
        const wide = name.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
        expect(foldName(name.toUpperCase())).toBe(foldName(name));
        // A hyphen separated from its number is not a minus sign.
        if (!/^-\d/.test(name)) expect(foldName([...name].join(' '))).toBe(foldName(name));
        expect(foldName(wide)).toBe(foldName(name));
      }),
    );
  });

  test('folding twice is the same as folding once', () => {
    const word = fc.array(fc.constantFrom(...['ﾊﾞ', ...'aZōヴーア・-〜 文Ａ１㈱']), { maxLength: 12 });
    fc.assert(
      fc.property(word, (letters) => {
        const folded = foldName(letters.join(''));
        expect(foldName(folded)).toBe(folded);
      }),
    );
  });
});

describe('which role a name means', () => {
  test.each(['cio', 'CIO', 'ＣＩＯ', 'c-i-o', '最高情報責任者', 'chief information officer', 'ＩＴ担当役員'])(
    '%s is the CIO',
    (name) => {
      expect(resolveName(name, roles)).toEqual({ kind: 'found', id: 'cio' });
    },
  );

  test.each(['CIO（最高情報責任者）', 'CIO (Chief Information Officer)', 'ＣＩＯ(情シス)', 'cio ()'])(
    '%s is the CIO, with an explanation',
    (name) => {
      expect(resolveName(name, roles)).toEqual({ kind: 'found', id: 'cio' });
    },
  );

  test('an explanation decides nothing', () => {
    expect(resolveName('CDO（最高責任者）', roles)).toMatchObject({ kind: 'ambiguous' });
    expect(resolveName('（CIO）', roles)).toMatchObject({ kind: 'unknown' });
    expect(resolveName('CFO（最高財務責任者）', roles)).toMatchObject({ kind: 'unknown' });
  });

  test.each(['CDO (Digital)', 'CDO（デジタル）', 'cdo(ﾃﾞｼﾞﾀﾙ)', 'cdo digital', 'Chief Digital Officer'])(
    '%s is the CDO for digital',
    (name) => {
      expect(resolveName(name, roles)).toEqual({ kind: 'found', id: 'cdo-digital' });
    },
  );

  test.each(['CDO', 'cdo', 'Ｃ Ｄ Ｏ'])('%s may mean either CDO', (name) => {
    expect(resolveName(name, roles)).toEqual({ kind: 'ambiguous', ids: ['cdo-digital', 'cdo-data'] });
  });

  test('an id takes precedence over a name that others share', () => {
    const candidates: readonly NameEntry[] = [
      { id: 'mate', names: ['officer'] },
      { id: 'officer', names: ['captain'] },
    ];
    expect(resolveName('Officer', candidates)).toEqual({ kind: 'found', id: 'officer' });
  });

  test('an exact id takes precedence over one that is the same when folded', () => {
    const candidates = ['a-b', 'ab'].map((id): NameEntry => ({ id, names: [] }));
    expect(resolveName('ab', candidates)).toEqual({ kind: 'found', id: 'ab' });
    expect(resolveName('AB', candidates)).toEqual({ kind: 'found', id: 'a-b' });
  });

  test('an entry with the same name in both languages is one match', () => {
    expect(resolveName('log', [{ id: 'log-book', names: ['Log', 'LOG'] }])).toEqual({
      kind: 'found',
      id: 'log-book',
    });
  });

  test.each([
    [
      'roles, but for CDO',
      roles.map(({ id, names }) => ({ id, names: names.filter((name) => name !== 'CDO') })),
    ],
    ['terms', termNames(pack)],
    ['kinds of company', companyTypeNames(pack)],
    ...pack.roles.map(({ name, ...role }): [string, readonly NameEntry[]] => [
      `steps to ${name}`,
      stepNames(pack, { name, ...role }),
    ]),
  ])('every id and name of the built-in %s means the one that it belongs to', (_, candidates) => {
    const all = candidates.flatMap(({ id, names }) => [id, ...names].map((name) => ({ id, name })));
    expect(all.length).toBeGreaterThan(10);
    for (const { id, name } of all)
      expect(resolveName(name, candidates), name).toEqual({ kind: 'found', id });
  });
});

describe('near misses', () => {
  const suggested = (name: string) => resolveName(name, roles);

  test.each([
    ['cix', ['CIO']],
    ['ciao', ['CIO', 'CISO']],
    ['cxo', ['CIO', 'CTO', 'CDO (Digital)']],
    ['最高情報責任', ['最高情報責任者']],
    ['cheif technology officer', ['Chief Technology Officer']],
    ['security', ['Chief Information Security Officer']],
  ])('%s: %j', (name, suggestions) => {
    expect(suggested(name)).toEqual({ kind: 'unknown', suggestions });
  });

  test.each(['xyzzy', '社長', 'c', '高', '', '-'])('“%s” is similar to nothing', (name) => {
    expect(suggested(name)).toEqual({ kind: 'unknown', suggestions: [] });
  });

  test('two letters swapped are one slip, and leave no doubt what was meant', () => {
    const options = ['--format', '--from', '--form-feed'].map((id): NameEntry => ({ id, names: [] }));
    expect(resolveName('--form', options)).toEqual({ kind: 'unknown', suggestions: ['--from'] });
    const swapped = fc
      .uniqueArray(fc.constantFrom(...'abcdefghij'), { minLength: 3, maxLength: 10 })
      .chain((letters) => fc.tuple(fc.constant(letters), fc.nat(letters.length - 2)));
    fc.assert(
      fc.property(swapped, ([letters, at]) => {
        const id = letters.join('');
        const typed = letters.toSpliced(at, 2, letters[at + 1] ?? '', letters[at] ?? '').join('');
        expect(editsBetween(typed, id)).toBe(1);
        expect(
          resolveName(typed, [
            { id: `${typed}x`, names: [] },
            { id, names: [] },
          ]),
        ).toEqual({
          kind: 'unknown',
          suggestions: [id],
        });
      }),
    );
  });

  test('a third of the length may differ, and no more', () => {
    const candidates: readonly NameEntry[] = [{ id: 'abcdefghi', names: [] }];
    expect(resolveName('abcdef123', candidates)).toEqual({ kind: 'unknown', suggestions: ['abcdefghi'] });
    expect(resolveName('abcde1234', candidates)).toEqual({ kind: 'unknown', suggestions: [] });
  });

  test('two letters are enough to be found within a name; of two equally similar names, the first is suggested', () => {
    const candidates: readonly NameEntry[] = [
      { id: 'navigator', names: [] },
      { id: 'abcdefghx', names: ['abcdefghy'] },
    ];
    expect(resolveName('vi', candidates)).toEqual({ kind: 'unknown', suggestions: ['navigator'] });
    expect(resolveName('abcdefghi', candidates)).toEqual({ kind: 'unknown', suggestions: ['abcdefghx'] });
  });

  test('an entry is suggested by its label, unless it alone has the similar name', () => {
    const candidates: readonly NameEntry[] = [
      { id: 'captain-1', label: 'Deckhand', names: ['sailor', 'seaman'] },
      { id: 'pilot-1', label: 'Apprentice', names: ['seaman'] },
    ];
    expect(resolveName('captain-2', candidates)).toEqual({ kind: 'unknown', suggestions: ['Deckhand'] });
    expect(resolveName('sailer', candidates)).toEqual({ kind: 'unknown', suggestions: ['sailor'] });
    expect(resolveName('seamen', candidates)).toEqual({
      ...{ kind: 'unknown', suggestions: ['Deckhand', 'Apprentice'] },
    });
  });

  test('at most three are suggested, the most similar first', () => {
    const candidates = ['abcdxxghi', 'abcdefghx', 'abcdeXghi', 'abcdefxxx'].map(
      (id): NameEntry => ({ id, names: [] }),
    );
    expect(resolveName('abcdefghi', candidates)).toEqual({
      kind: 'unknown',
      suggestions: ['abcdefghx', 'abcdeXghi', 'abcdxxghi'],
    });
  });

  test('with one character forgotten, a name still leads somewhere', () => {
    // One letter of two is too little.
    const names = roles
      .flatMap(({ id, names: called }) => [id, ...called])
      .filter(({ length }) => length > 2);
    const typed = fc
      .constantFrom(...names)
      .chain((name) => fc.nat(name.length - 1).map((at) => name.slice(0, at) + name.slice(at + 1)));
    fc.assert(
      fc.property(typed, (name) => {
        const found = resolveName(name, roles);
        const leads = found.kind === 'unknown' ? found.suggestions : [name];
        expect(leads.length).toBeGreaterThanOrEqual(1);
        expect(leads.length).toBeLessThanOrEqual(3);
        for (const each of leads) expect(resolveName(each, roles).kind).not.toBe('unknown');
      }),
    );
  });
});

test.each([
  ['PATH', ['path']],
  ['paht', ['path']],
  ['logbook', ['log-book']],
  ['xyzzy', []],
])('ids that “%s” may be meant as: %j', (word, near) => {
  expect(idsNear(word, ['path', 'plan', 'log-book'])).toEqual(near);
});

test('an entry is listed by its label, or else by its id', () => {
  expect(
    labelsOf([
      { id: 'captain-1', label: 'Deckhand', names: ['sailor'] },
      { id: 'captain-2', names: ['Mate'] },
    ]),
  ).toEqual(['Deckhand', 'captain-2']);
});

test('namesIn gathers the names of each entry in all languages of the pack', () => {
  const shifts = (each: LocalPack) => each.mindset.slice(0, 1);
  const [id, label, ...names] = [
    shifts(pack).map((shift) => shift.id),
    shifts(pack).map(({ title }) => title),
    pack.translations.flatMap(shifts).map(({ title }) => title),
  ].flat();
  expect(names).toHaveLength(2);
  expect(namesIn(pack, shifts, ({ title }) => [title])).toEqual([{ id, names }]);
  expect(
    namesIn(
      pack,
      shifts,
      ({ title }) => [title],
      ({ title }) => title,
    ),
  ).toEqual([{ id, label, names }]);
});
