import { describe, expect, test } from 'vitest';
import type { QuizItem } from '../../../src/advice/quiz/items.ts';
import type { Sequence } from '../../../src/advice/quiz/sequence.ts';
import { type Interview, interview, type Progress } from '../../../src/prompt/interview.ts';
import { Interrupted, type Prompter, type Reply, type Statement } from '../../../src/prompt/prompter.ts';

const items: readonly QuizItem[] = [
  { id: 'one', section: 'fit', trait: 't', key: 1, text: 'First.', quick: true },
  { id: 'two', section: 'fit', trait: 't', key: -1, text: 'Second.', quick: true },
  { id: 'three', section: 'readiness', shift: 's', key: 1, text: 'Third.', quick: false },
  { id: 'four', section: 'readiness', shift: 's', key: -1, text: 'Fourth.', quick: false },
];

const inOrder: Sequence = (asked) => items.find(({ id }) => !asked.includes(id))?.id;

describe('answering', () => {
  test('Statements are asked one after the other, and the answers are returned by item.', async () => {
    const { answers, put } = await answering([5, 1, 3, 4]);
    expect(answers).toEqual({ one: 5, two: 1, three: 3, four: 4 });
    expect(put.map(({ text }) => text)).toEqual(['First.', 'Second.', 'Third.', 'Fourth.']);
  });

  test('Each says its place and how many there are.', async () => {
    const { put } = await answering([5, 1, 3, 4]);
    expect(put.map(({ number, total }) => ({ number, total }))).toEqual([
      { number: 1, total: 4 },
      { number: 2, total: 4 },
      { number: 3, total: 4 },
      { number: 4, total: 4 },
    ]);
  });

  test('A section is introduced before its first statement, and only there.', async () => {
    const { put } = await answering([5, 1, 3, 4]);
    expect(put.map(({ intro }) => intro)).toEqual(['First fit.', undefined, 'Now readiness.', undefined]);
  });

  test('A quiz with a single section introduces it too.', async () => {
    const { put } = await answering([3, 4], { items: items.slice(2), sequence: startingAt(2) });
    expect(put.map(({ intro }) => intro)).toEqual(['Now readiness.', undefined]);
  });

  test('An interruption is passed on.', async () => {
    await expect(answering([5, 'stop'])).rejects.toThrow(Interrupted);
  });
});

describe('finishing early', () => {
  test('Finishing early gives the result of the answers so far.', async () => {
    const { answers, finished, kept } = await answering([5, 1, 'back', 'finish']);
    expect({ answers, finished }).toEqual({ answers: { one: 5 }, finished: true });
    expect(kept.at(-1)).toEqual({ asked: ['one'], answers: { one: 5, two: 1 } });
  });
});

describe('skipping', () => {
  test('A statement that was skipped has no answer.', async () => {
    const { answers } = await answering(['skip', 1, 'skip', 4]);
    expect(answers).toEqual({ two: 1, four: 4 });
  });

  test('Skipping everything gives no answers.', async () => {
    const { answers, put } = await answering(['skip', 'skip', 'skip', 'skip']);
    expect(answers).toEqual({});
    expect(put).toHaveLength(4);
  });

  test('Skipping a statement after going back to it removes its answer.', async () => {
    const { answers } = await answering([5, 'back', 'skip', 1, 3, 4]);
    expect(answers).toEqual({ two: 1, three: 3, four: 4 });
  });
});

describe('going back', () => {
  test('The statement before is asked again, with its answer.', async () => {
    const { put } = await answering([5, 'back', 4, 1, 3, 4]);
    expect(put.slice(0, 3).map(({ number, text, given }) => ({ number, text, given }))).toEqual([
      { number: 1, text: 'First.', given: undefined },
      { number: 2, text: 'Second.', given: undefined },
      { number: 1, text: 'First.', given: 5 },
    ]);
  });

  test('The new answer replaces the old one.', async () => {
    const { answers } = await answering([5, 'back', 4, 1, 3, 4]);
    expect(answers).toEqual({ one: 4, two: 1, three: 3, four: 4 });
  });

  test('Later answers are kept, and shown when their statement is asked again.', async () => {
    const { answers, put } = await answering([5, 1, 'back', 'back', 4, 2, 3, 4]);
    expect(put.slice(3, 6).map(({ text, given }) => [text, given])).toEqual([
      ['Second.', 1],
      ['First.', 5],
      ['Second.', 1],
    ]);
    expect(answers).toEqual({ one: 4, two: 2, three: 3, four: 4 });
  });

  test('A statement that was skipped comes back without an answer.', async () => {
    const { put } = await answering(['skip', 'back', 2, 1, 3, 4]);
    expect(put[2]).toMatchObject({ text: 'First.', number: 1 });
    expect(put[2]).not.toHaveProperty('given');
  });

  test('Going back from the first statement asks it again.', async () => {
    const { answers, put } = await answering(['back', 'back', 5, 1, 3, 4]);
    expect(put.slice(0, 3).map(({ number, text }) => [number, text])).toEqual([
      [1, 'First.'],
      [1, 'First.'],
      [1, 'First.'],
    ]);
    expect(answers).toEqual({ one: 5, two: 1, three: 3, four: 4 });
  });

  test('Back to the readiness section’s first statement, it is introduced again.', async () => {
    const { put } = await answering([5, 1, 3, 'back', 3, 4]);
    expect(put.map(({ text, intro }) => [text, intro])).toEqual([
      ['First.', 'First fit.'],
      ['Second.', undefined],
      ['Third.', 'Now readiness.'],
      ['Fourth.', undefined],
      ['Third.', 'Now readiness.'],
      ['Fourth.', undefined],
    ]);
  });
});

describe('a quiz that chooses as it goes', () => {
  /** Asks the second statement after a low answer to the first, otherwise the third; then it ends. */
  const choosing: Sequence = (asked, answers) => {
    if (asked.length === 0) return 'one';
    return asked.length === 1 ? ((answers.get('one') ?? 3) < 3 ? 'two' : 'three') : undefined;
  };

  test('An answer decides what comes next.', async () => {
    expect((await answering([1, 4], { sequence: choosing })).answers).toEqual({ one: 1, two: 4 });
    expect((await answering([5, 4], { sequence: choosing })).answers).toEqual({ one: 5, three: 4 });
  });

  test('An answer to a statement that a changed answer leaves out does not count.', async () => {
    const fromSecond: Progress = {
      asked: ['one'],
      answers: new Map([
        ['one', 1],
        ['two', 4],
      ]),
    };
    const { answers, put } = await answering(['back', 5, 2], { sequence: choosing, from: fromSecond });
    expect(put.map(({ text, given }) => [text, given])).toEqual([
      ['Second.', 4],
      ['First.', 1],
      ['Third.', undefined],
    ]);
    expect(answers).toEqual({ one: 5, three: 2 });
  });
});

test('Going back follows what was asked, even if the sequence has changed since.', async () => {
  const reversed: Sequence = (asked) => items.findLast(({ id }) => !asked.includes(id))?.id;
  const from: Progress = {
    asked: ['one', 'two'],
    answers: new Map([
      ['one', 5],
      ['two', 1],
    ]),
  };
  const { put } = await answering(['back', 'back', 4, 2, 3, 4], { from, sequence: reversed });
  expect(put.map(({ text }) => text)).toEqual([
    'Fourth.',
    'Second.',
    'First.',
    'Second.',
    'Fourth.',
    'Third.',
  ]);
});

describe('a resumed interview', () => {
  const from: Progress = {
    asked: ['one', 'two'],
    answers: new Map([
      ['one', 5],
      ['two', 1],
    ]),
  };

  test('It continues where it stopped.', async () => {
    const { answers, put } = await answering([3, 4], { from });
    expect(put.map(({ number, text }) => [number, text])).toEqual([
      [3, 'Third.'],
      [4, 'Fourth.'],
    ]);
    expect(answers).toEqual({ one: 5, two: 1, three: 3, four: 4 });
  });

  test('The person may go back to earlier statements.', async () => {
    const { answers, put } = await answering(['back', 2, 3, 4], { from });
    expect(put[1]).toMatchObject({ number: 2, text: 'Second.', given: 1 });
    expect(answers).toEqual({ one: 5, two: 2, three: 3, four: 4 });
  });

  test('Its progress can be kept after every reply, going back and skipping included.', async () => {
    const { kept } = await answering([5, 'skip', 'back', 1, 3, 4]);
    expect(kept).toEqual([
      { asked: ['one'], answers: { one: 5 } },
      { asked: ['one', 'two'], answers: { one: 5 } },
      { asked: ['one'], answers: { one: 5 } },
      { asked: ['one', 'two'], answers: { one: 5, two: 1 } },
      { asked: ['one', 'two', 'three'], answers: { one: 5, two: 1, three: 3 } },
      { asked: ['one', 'two', 'three', 'four'], answers: { one: 5, two: 1, three: 3, four: 4 } },
    ]);
  });
});

type Said = number | 'back' | 'skip' | 'finish' | 'stop';

/** Runs an interview with the given replies, and returns its result. */
async function answering(replies: readonly Said[], others: Partial<Interview> = {}) {
  const put: Statement[] = [];
  const kept: { asked: readonly string[]; answers: Record<string, number> }[] = [];
  const prompter: Prompter = {
    say() {},
    async statement(statement) {
      const said = replies[put.length];
      put.push(statement);
      if (said === undefined) throw new Error(`no reply is written for “${statement.text}”`);
      if (said === 'stop') throw new Interrupted();
      return replyOf(said);
    },
    async choose() {
      throw new Error('an interview offers no choices');
    },
    async checkMany() {
      throw new Error('an interview has no checklists');
    },
    async line() {
      throw new Error('an interview asks for no words');
    },
    close() {},
  };
  const { answers, finished } = await interview(
    {
      items,
      sequence: inOrder,
      statements: items.length,
      from: { asked: [], answers: new Map() },
      keep: (progress) => {
        kept.push({ asked: progress.asked, answers: Object.fromEntries(progress.answers) });
      },
      intros: { fit: 'First fit.', seat: 'Then the seat.', readiness: 'Now readiness.' },
      ...others,
    },
    prompter,
  );
  return { answers: Object.fromEntries(answers), finished, put, kept };
}

function replyOf(said: number | 'back' | 'skip' | 'finish'): Reply {
  return typeof said === 'number' ? { kind: 'answer', value: said } : { kind: said };
}

/** The items from a place on, in order. */
function startingAt(place: number): Sequence {
  return (asked) => items.slice(place).find(({ id }) => !asked.includes(id))?.id;
}
