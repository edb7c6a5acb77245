import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ProfileRecord } from '../../../src/profile/record.ts';
import { readStore } from '../../../src/profile/store.ts';
import { times } from '../../times.ts';
import { answersFor, newFolder, saveResult } from './home.ts';

const PROCESSES = 20;
const ROUNDS = times(50, 5);

function answersIn(records: readonly ProfileRecord[]): readonly string[] {
  return records.map(({ change }) => JSON.stringify(change.kind === 'result' && change.answers)).sort();
}

describe('20 processes that save at once', () => {
  test(`are all stored, each once, in ${ROUNDS} rounds`, { timeout: 600_000 }, async () => {
    // Every fifth round begins without a folder, so that all processes create it at once.
    for (let round = 0, home = ''; round < ROUNDS; round += 1) {
      if (round % 5 === 0) home = newFolder();
      const first = (round % 5) * PROCESSES;
      const numbers = Array.from({ length: first + PROCESSES }, (_, i) => i);
      const runs = await Promise.all(
        numbers.slice(first).map((number) => saveResult(home, answersFor(number))),
      );
      expect(runs.map(({ code }) => code)).toEqual(runs.map(() => 0));
      const { records, damaged } = readStore(home, new Date());
      expect(damaged).toEqual([]);
      expect(answersIn(records)).toEqual(numbers.map((number) => JSON.stringify(answersFor(number))).sort());
      expect(await readdir(join(home, 'records'))).toHaveLength(numbers.length);
    }
  });
});
