import { describe, expect, test } from 'vitest';
import { career } from '../cli/run.ts';
import { answerAll, open, type Session } from './terminal.ts';

const ESCAPE = '\u001b';

/** Takes the whole quiz. */
async function takeAll(quiz: Session): Promise<void> {
  await answerAll(quiz, 'plain');
  expect(await quiz.ended).toBe(0);
  await quiz.shows(/Next:\s+career/);
}

describe.each([
  ['--plain', ['--plain'], {}],
  ['a dumb terminal', [], { TERM: 'dumb' }],
])('%s', (_, options, env) => {
  test('the quiz only appends: no escape code, nothing written twice', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en', ...options], { rows: 600, env });
    await takeAll(quiz);
    expect(quiz.sent()).not.toContain(ESCAPE);
    expect(quiz.sent().match(/\b7 of 58/g)).toHaveLength(1);
  });

  test('the quiz numbers the possible answers, and says how to give one', async () => {
    const quiz = open(['quiz', '--lang', 'en', ...options], { env });
    await quiz.shows(/How much time do you have\?\n1: Quick.*\n2: Full.*\nNumber from 1 to 2:/);
    quiz.type('2\r');
    await quiz.shows(
      /1 of 58\n.+\n1: Not at all true of me\n(?:.+\n){3}5: Very true of me\nNumber from 1 to 5, b to go back, s to skip, r to see the result now:/,
    );
    quiz.type('nonsense\r');
    await quiz.shows('Type a number from 1 to 5, b, s or r.');
    quiz.type('4\r');
    await quiz.shows('2 of 58');
    quiz.type('b\r');
    await quiz.shows('You answered 4 before.');
    expect(quiz.history().match(/Press Ctrl-C to stop at any time\./g)).toHaveLength(1);
    quiz.type('\u0003');
    expect(await quiz.ended).toBe(130);
  });

  test.each([['compare'], ['role'], ['faq', '2'], ['quiz', '--items'], ['--help']])(
    'career %s sends no escape code',
    async (...args) => {
      const session = open([...args, '--lang', 'en', ...options], { rows: 300, env });
      expect(await session.ended).toBe(0);
      expect(session.sent()).not.toContain(ESCAPE);
    },
  );
});

describe('--plain on a terminal of 40 columns', () => {
  test.each([['compare', '--detail'], ['path', 'cto'], ['glossary'], ['role', 'cio']])(
    'career %s %s prints one record a line, however long',
    async (...args) => {
      const session = open([...args, '--plain', '--lang', 'ja'], { columns: 40, rows: 2_000 });
      expect(await session.ended).toBe(0);
      const { stdout } = await career([...args, '--plain', '--lang', 'ja']);
      expect(session.sent().replaceAll('\r\n', '\n').startsWith(stdout)).toBe(true);
      expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(40);
    },
  );

  test('an error is two lines: what is wrong, and what to do', async () => {
    const session = open(['role', 'xyzzy', '--plain', '--lang', 'en'], { columns: 40 });
    expect(await session.ended).toBe(2);
    expect(session.sent()).toMatch(/^error: [^\r\n]+\r\nChoose from: [^\r\n]{40,}\r\n$/);
  });
});

test('a dumb terminal is drawn on in ASCII', async () => {
  const compare = open(['compare', '--lang', 'en'], { rows: 100, env: { TERM: 'dumb' } });
  expect(await compare.ended).toBe(0);
  await compare.shows('Next:');
  expect(compare.history()).toMatch(/^\| +\| CIO +\| CTO +\|$/m);
  expect(compare.history()).not.toMatch(/[\u2500-\u259f]/);
});

test('career --help says which mode is for screen readers', async () => {
  expect((await career(['--help', '--lang', 'en'])).stdout).toMatch(/--plain +.*screen readers/);
  expect((await career(['--help', '--lang', 'ja'])).stdout).toMatch(/--plain +.*画面読み上げ/);
});
