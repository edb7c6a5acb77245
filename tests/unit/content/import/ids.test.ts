import { describe, expect, test } from 'vitest';
import { hashOf, idGiver, idOf, isId } from '../../../../src/content/import/ids.ts';

describe('a name as an id', () => {
  test.each([
    [{ en: 'Tech lead' }, 'tech-lead'],
    [{ en: 'Café – à la carte' }, 'cafe-a-la-carte'],
    [{ en: 'ＩＣ４' }, 'ic4'],
    [{ ja: '3等級' }, 'level-3'],
    [{ ja: 'レベル２' }, 'level-2'],
    [{ ja: 'G4級' }, 'g4'],
    [{ en: '1 – 2' }, 'level-1-2'],
    [{ ja: '開発', en: 'Developer' }, 'developer'],
  ])('%j is %s', (name, id) => {
    expect(idOf(name, 'level')).toBe(id);
  });

  test.each([{ ja: '開発' }, { ja: 'IT企画' }, { en: '???' }, {}])('%j is a hash', (name) => {
    expect(idOf(name, 'role')).toBe(`role-${hashOf(name)}`);
  });

  test('ends with a word, within sixty characters', () => {
    const word = 'x'.repeat(29);
    expect(idOf({ en: `${word} ${word}` }, 'a')).toBe(`${word}-${word}`);
    expect(idOf({ en: `${word} ${word}yy` }, 'a')).toBe(word);
    expect(idOf({ en: `${word} ${word}y` }, 'a')).toBe(`${word}-${word}y`);
    expect(idOf({ en: `${word} ${word}y z` }, 'a')).toBe(`${word}-${word}y`);
  });
});

test('A hash is the same for texts that differ in marks, spaces and case', () => {
  expect(hashOf({ en: 'Writes tests.' })).toBe(hashOf({ en: 'writes  “TESTS”' }));
  expect(hashOf({ en: 'Writes tests' })).not.toBe(hashOf({ en: 'Writes texts' }));
  expect(hashOf({ ja: 'a', en: 'b' })).toBe(hashOf({ en: 'b' }));
  expect(hashOf({ ja: 'が' }, 8)).toMatch(/^[0-9a-f]{8}$/);
  expect(hashOf({ ja: 'か' })).toMatch(/^[0-9a-f]{4}$/);
});

test('An id has words of small letters and digits', () => {
  expect(['a', 'a-1-b2', '3'].every(isId)).toBe(true);
  expect(['', 'A', 'a--b', '-a', 'a-', 'a_b', 'あ'].some(isId)).toBe(false);
});

describe('ids are given', () => {
  test('as requested, unless they are not valid or were given already', () => {
    const give = idGiver([]);
    expect(give('wanted', ['other'])).toBe('wanted');
    expect(give('wanted', ['other'])).toBe('other');
    expect(give('No id', ['x', 'y'])).toBe('x');
    expect(give(undefined, ['x', 'y'])).toBe('y');
  });

  test('with a number once all are taken', () => {
    const give = idGiver([]);
    expect(Array.from({ length: 4 }, () => give(undefined, ['x', 'y']))).toEqual(['x', 'y', 'y-2', 'y-3']);
  });

  test('only on request if they are reserved', () => {
    const give = idGiver(['x', undefined, 'x-2']);
    expect(give(undefined, ['x'])).toBe('x-3');
    expect(give('x', ['z'])).toBe('x');
  });
});
