import { describe, expect, test } from 'vitest';
import { lastPhraseIn, phraseTable } from '../../../../src/output/terminal/phrases.ts';
import { phrasesOf } from '../../../../src/output/terminal/wrap.ts';

const CLAUSE = '社内の情報システムを預かる人のための';

describe('the phrases of a text', () => {
  test('start where its clauses and the phrases in them do', () => {
    const phrase = lastPhraseIn(`${CLAUSE}、道`);
    const starts = [...new Set(Array.from({ length: CLAUSE.length }, (_, at) => phrase(at)))];
    let from = 0;
    const expected = phrasesOf(CLAUSE).map(({ length }) => {
      from += length;
      return from - length;
    });
    expect(starts).toEqual(expected);
    expect(expected.length).toBeGreaterThan(3);
    expect(phrase(CLAUSE.length + 1)).toBe(CLAUSE.length + 1);
  });

  test('do not start before the first clause, and in other scripts only with it', () => {
    expect(lastPhraseIn('  a')(1)).toBe(-1);
    const phrase = lastPhraseIn('some words here');
    expect([0, 4, 6, 11, 14].map(phrase)).toEqual([0, 0, 5, 11, 11]);
  });
});

describe('the table of phrases', () => {
  /** The lengths that a table has for a text of one clause, a digit in base 36 each. */
  const lengths = (text: string) => /^[0-9a-z]{5}([0-9a-z]+)\n$/.exec(phraseTable([text]))?.[1];

  test('has the lengths of each clause’s phrases', () => {
    expect(lengths(CLAUSE)).toBe(
      phrasesOf(CLAUSE)
        .map(({ length }) => length.toString(36))
        .join(''),
    );
    expect(lengths('ア'.repeat(35))).toBe('z');
  });

  test('has a line for every Japanese clause, once and in order', () => {
    const lines = phraseTable([`${CLAUSE}、道 CIO。${CLAUSE}`, 'English, only', '次へ'])
      .trim()
      .split('\n');
    expect(lines).toEqual(lines.toSorted());
    expect(new Set(lines.map((line) => line.slice(0, 5))).size).toBe(3);
    expect(lines.map((line) => line.slice(5)).sort()).toEqual([lengths(CLAUSE), '1', lengths('次へ')].sort());
  });

  test('leaves out what a digit cannot say', () => {
    expect(phraseTable(['ア'.repeat(36)])).toBe('');
    expect(phraseTable([])).toBe('');
  });
});
