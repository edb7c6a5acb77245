import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftsIn, type Storage } from '../../../src/browser/draft.ts';

const known = { items: new Set(['a', 'b', 'constructor']), dealbreakers: new Set(['nights']) };

function storageIn(entries: Map<string, string>): Storage {
  return {
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => entries.set(key, value),
    removeItem: (key) => entries.delete(key),
  };
}

const progress = {
  length: 'quick' as const,
  asked: ['b', 'constructor'],
  at: 1,
  answers: new Map([['b', 5]]),
  dealbreakers: ['nights'],
};

describe('Drafts', () => {
  test('are read as they were kept, and gone when they are erased.', () => {
    const entries = new Map<string, string>();
    const drafts = draftsIn(() => storageIn(entries), 'pack', known);
    expect([drafts.work(), drafts.read()]).toEqual([true, undefined]);
    drafts.keep(progress);
    expect(drafts.read()).toEqual(progress);
    expect(draftsIn(() => storageIn(entries), 'other', known).read()).toBeUndefined();
    drafts.erase();
    expect([drafts.read(), entries.size]).toEqual([undefined, 0]);
  });

  test('are not kept if the browser refuses.', () => {
    const drafts = draftsIn(
      () => {
        throw new Error('refused');
      },
      'pack',
      known,
    );
    drafts.keep(progress);
    drafts.erase();
    expect([drafts.work(), drafts.read()]).toEqual([false, undefined]);
  });

  test('keep what the quiz still has.', () => {
    const entries = new Map<string, string>();
    const drafts = draftsIn(() => storageIn(entries), 'pack', known);
    drafts.keep({
      ...progress,
      asked: ['gone', 'b', 'b'],
      at: 2,
      answers: new Map([
        ['gone', 1],
        ['b', 9],
      ]),
    });
    expect(drafts.read()).toEqual({ ...progress, asked: ['b'], at: 1, answers: new Map() });
  });

  test('are read as a draft or as nothing, whatever is in the storage.', () => {
    const shape = fc.record(
      {
        length: fc.oneof(fc.constant('full'), fc.anything()),
        asked: fc.oneof(fc.array(fc.constantFrom('a', 'b', 1, null)), fc.anything()),
        at: fc.anything(),
        answers: fc.oneof(fc.array(fc.tuple(fc.constantFrom('a', 'x'), fc.integer())), fc.anything()),
        dealbreakers: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          shape.map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const drafts = draftsIn(() => storageIn(new Map([['career-form/pack', text]])), 'pack', known);
          const read = drafts.read();
          if (!read) return;
          expect(read.asked.length).toBeGreaterThan(0);
          expect(read.at).toBeGreaterThanOrEqual(0);
          expect(read.at).toBeLessThanOrEqual(read.asked.length);
          for (const [id, answer] of read.answers)
            expect([known.items.has(id), [1, 2, 3, 4, 5].includes(answer)]).toEqual([true, true]);
        },
      ),
    );
  });
});
