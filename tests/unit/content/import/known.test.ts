import { describe, expect, test } from 'vitest';
import type { Draft, DraftCriterion, DraftLevel } from '../../../../src/content/import/draft.ts';
import { withKnownIds } from '../../../../src/content/import/known.ts';

const criteria = (...texts: readonly string[]): DraftCriterion[] => texts.map((en) => ({ text: { en } }));
const withIds = (...texts: readonly string[]): DraftCriterion[] =>
  texts.map((en, i) => ({ id: `m${i}`, text: { en } }));
const level = (en: string, criteria: readonly DraftCriterion[] = [], id?: string): DraftLevel => ({
  ...{ id, name: { en }, names: {}, learn: [], criteria },
});
const draft = (more: Partial<Draft>): Draft => ({ languages: ['en'], roles: [], categories: [], ...more });
const ofLevels = (...levels: readonly DraftLevel[]) => draft({ roles: [{ name: { en: 'A' }, levels }] });

/** The ids of levels and their criteria, `-` for none. */
const ids = ({ roles }: Draft): readonly string[] =>
  roles.flatMap(({ levels }) =>
    levels.map(({ id, criteria }) =>
      [id, ...criteria.map((each) => each.id)].map((each) => each ?? '-').join(' '),
    ),
  );

describe('roles and categories', () => {
  const named = (...names: readonly string[]) =>
    names.map((en) => ({ name: { en }, title: { en }, levels: [] }));
  const known = named('Tech lead', 'tech-lead', 'Tester').map((each, i) => ({ ...each, id: `k${i}` }));

  test.each(['roles', 'categories'] as const)(
    '%s of the same name have its id, the exact name first',
    (of) => {
      const found = withKnownIds(
        draft({ [of]: named('TECH LEAD', 'tech-lead', 'Writer') }),
        draft({ [of]: known }),
      );
      expect(found[of].map(({ id }) => id)).toEqual(['k0', 'k1', undefined]);
    },
  );

  test.each(['roles', 'categories'] as const)('%s keep an id that the table gives', (of) => {
    const [own] = named('Tester');
    const parts = own ? [{ ...own, id: 'k1' }] : [];
    const found = withKnownIds(draft({ [of]: [...parts, ...named('tech-lead')] }), draft({ [of]: known }));
    expect(found[of].map(({ id }) => id)).toEqual(['k1', 'k0']);
  });

  test('in another language are not the same', () => {
    const found = withKnownIds(
      draft({ roles: [{ name: { ja: 'A' }, levels: [] }] }),
      draft({ roles: [{ id: 'k', name: { en: 'A' }, levels: [] }] }),
    );
    expect(found.roles.map(({ id }) => id)).toEqual([undefined]);
  });
});

describe('levels', () => {
  test('have the id of the same name, else of one with a criterion in common', () => {
    const known = ofLevels(
      level('Junior', withIds('Asks early'), 'one'),
      level('Senior', [{ id: 's', text: { en: 'Plans a release' } }], 'two'),
    );
    expect(
      ids(withKnownIds(ofLevels(level('Grade 2', criteria('Plans a release!')), level('junior')), known)),
    ).toEqual([...['two s', 'one']]);
    expect(ids(withKnownIds(ofLevels(level('Grade 2', criteria('Hires'))), known))).toEqual(['- -']);
  });

  test('of another role do not match', () => {
    const known = draft({ roles: [{ name: { en: 'B' }, levels: [level('L1', [], 'one')] }] });
    expect(ids(withKnownIds(ofLevels(level('L1')), known))).toEqual(['-']);
  });
});

describe('criteria', () => {
  const renewed = (before: readonly string[], after: readonly string[]) =>
    ids(
      withKnownIds(ofLevels(level('L', criteria(...after))), ofLevels(level('L', withIds(...before), 'l'))),
    );

  test.each([
    ['the same text', ['Reads', 'Writes'], ['Writes', 'Reads'], 'l m1 m0'],
    ['another text', ['Reads logs'], ['Hires people'], 'l -'],
    ['other marks and case', ['Reads “logs”.'], ['reads logs'], 'l m0'],
    ['three letters of ten changed', ['abcdefghij'], ['abcdefgxyz'], 'l m0'],
    ['four letters of ten changed', ['abcdefghij'], ['abcdefwxyz'], 'l -'],
    ['three letters of ten left out', ['abcdefghij'], ['abcdefg'], 'l m0'],
    ['four letters of ten left out', ['abcdefghij'], ['abcdef'], 'l -'],
    ['a near text before the same one', ['abcdefghij'], ['abcdefghix', 'abcdefghij'], 'l - m0'],
    ['a near text twice', ['abcdefghij'], ['abcdefghix', 'abcdefghiy'], 'l m0 -'],
  ])('%s', (_, before, after, expected) => {
    expect(renewed(before, after)).toEqual([expected]);
  });

  test('keep an id that the table gives, and nothing else gets it', () => {
    const table = [{ id: 'm0', text: { en: 'New' } }, ...criteria('Reads')];
    expect(
      ids(withKnownIds(ofLevels(level('L', table)), ofLevels(level('L', withIds('Reads'), 'l')))),
    ).toEqual(['l m0 -']);
  });
});
