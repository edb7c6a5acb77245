import { describe, expect, test } from 'vitest';
import { open } from './terminal.ts';

const ARROW = { up: '\u001b[A', down: '\u001b[B', left: '\u001b[D' } as const;

const WORDS = {
  ja: {
    progress: (n: number) => `58問中${n}問目`,
    company: '勤め先はどんな会社ですか？',
    grade: '今の職位に近いのはどれですか？',
    target: '目指している役職はありますか？',
    dealbreakers: '譲れない条件はありますか',
    result: '志向の一致度',
    next: /次にできること\s+career/,
    interrupted: '中断しました。何も残していません。',
  },
  en: {
    progress: (n: number) => `${n} of 58`,
    company: 'What kind of company do you work for?',
    grade: 'Which position is closest to yours?',
    target: 'Which role are you aiming for?',
    dealbreakers: 'Is there anything you will',
    result: 'Match of interests',
    next: /Next:\s+career/,
    interrupted: 'Stopped. Nothing was kept.',
  },
} as const;

describe.each(['ja', 'en'] as const)('career quiz on a terminal, in %s', (lang) => {
  const words = WORDS[lang];

  test.each([40, 80, 120])('from the first key to the result, at %d columns', async (columns) => {
    const quiz = open(['quiz', '--length', 'full', '--lang', lang], { columns, rows: 60 });
    for (let n = 1; n <= 58; n += 1) {
      await quiz.shows(words.progress(n));
      quiz.type(String((n % 5) + 1));
    }
    await quiz.shows(words.dealbreakers);
    quiz.type(' \r');
    for (const question of [words.company, words.grade, words.target]) {
      await quiz.shows(question.slice(0, 12));
      quiz.type(`${ARROW.down}\r`);
    }
    expect(await quiz.ended).toBe(0);
    await quiz.shows(words.next);
    expect(quiz.history()).toContain(words.result);
  });
});

describe('career quiz on a terminal', () => {
  test('arrows and Enter choose, ← goes back to change an answer, s skips', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en']);
    await quiz.shows('1 of 58');
    await quiz.shows('❯ 3 In between');
    quiz.type(ARROW.down);
    await quiz.shows('❯ 4 Somewhat true of me');
    quiz.type('\r');
    await quiz.shows('2 of 58');
    quiz.type('s');
    await quiz.shows('3 of 58');
    quiz.type(ARROW.left);
    await quiz.shows('2 of 58');
    expect(quiz.screen()).not.toContain('(your answer)');
    quiz.type(ARROW.left);
    await quiz.shows('❯ 4 Somewhat true of me (your answer)');
    quiz.type('１');
    await quiz.shows('2 of 58');
    quiz.type(ARROW.left);
    await quiz.shows('❯ 1 Not at all true of me (your answer)');
    quiz.type('\u0003');
    expect(await quiz.ended).toBe(130);
  });

  test.each(['ja', 'en'] as const)(
    'Ctrl-C ends it with one line, exit 130, the cursor shown again, in %s',
    async (lang) => {
      const quiz = open(['quiz', '--length', 'full', '--lang', lang]);
      await quiz.shows(WORDS[lang].progress(1));
      quiz.type('\u0003');
      expect(await quiz.ended).toBe(130);
      await quiz.shows(WORDS[lang].interrupted);
      expect(quiz.screen().split('\n').at(-1)).toBe(WORDS[lang].interrupted);
    },
  );

  test('a resized window is redrawn at its new width', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], { columns: 100 });
    await quiz.shows('1 of 58');
    quiz.resize(40, 30);
    quiz.type(ARROW.down);
    await quiz.shows('❯ 4 Somewhat true of me');
    expect(
      Math.max(
        ...quiz
          .screen()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThanOrEqual(40);
    quiz.type('\u0003');
    await quiz.ended;
  });

  test('a result has the width that the window was given meanwhile', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], { columns: 40, rows: 50 });
    await quiz.shows('1 of 58');
    quiz.resize(100, 50);
    quiz.type('5');
    await quiz.shows('2 of 58');
    quiz.type('r');
    expect(await quiz.ended).toBe(0);
    const [, result = ''] = quiz.history().split('Too few answers');
    expect(Math.max(...result.split('\n').map((line) => line.length))).toBeGreaterThan(80);
  });

  test('quick has 18 statements, and can go on to all of them with every answer kept', async () => {
    const quiz = open(['quiz', '--length', 'quick', '--lang', 'en'], { rows: 60 });
    for (let n = 1; n <= 18; n += 1) {
      await quiz.shows(`${n} of 18`);
      quiz.type(String((n % 5) + 1));
    }
    await quiz.shows('Answer 40 more for a surer result');
    quiz.type(`${ARROW.down}\r`);
    await quiz.shows('19 of 58');
    quiz.type(ARROW.left);
    await quiz.shows('18 of 58');
    await quiz.shows('(your answer)');
    quiz.type('\u0003');
    expect(await quiz.ended).toBe(130);
  });

  test('r shows the result of what has been answered', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], { rows: 60 });
    for (let n = 1; n <= 14; n += 1) {
      await quiz.shows(`${n} of 58`);
      quiz.type(n % 3 === 0 ? '5' : '2');
    }
    await quiz.shows('15 of 58');
    quiz.type('r');
    expect(await quiz.ended).toBe(0);
    await quiz.shows(/Next:\s+career quiz --resume/);
    expect(quiz.history()).toContain('A first impression');
  });

  test('--plain asks with numbered lines and never draws', async () => {
    const quiz = open(['quiz', '--plain', '--length', 'full', '--lang', 'en'], { rows: 500 });
    for (let n = 1; n <= 58; n += 1) {
      await quiz.shows(`${n} of 58`);
      quiz.type('4\r');
    }
    await quiz.shows('Is there anything you will');
    quiz.type('\r');
    await quiz.shows('What kind of company');
    quiz.type('2\r');
    await quiz.shows('Which position');
    quiz.type('99\r');
    await quiz.shows('Type a number');
    quiz.type('1\r');
    await quiz.shows('Which role are you');
    quiz.type('1\r');
    expect(await quiz.ended).toBe(0);
    await quiz.shows(/Next:\s+career/);
    expect(quiz.history()).toContain('Manufacturing');
    expect(quiz.history()).not.toMatch(/[❯█░]/);
  });

  test('--plain and Ctrl-C: exit 130', async () => {
    const quiz = open(['quiz', '--plain', '--length', 'full', '--lang', 'en']);
    await quiz.shows('1 of 58');
    quiz.type('\u0003');
    expect(await quiz.ended).toBe(130);
    await quiz.shows('Stopped. Nothing was kept.');
  });

  test('--no-input never asks', async () => {
    const quiz = open(['quiz', '--no-input', '--lang', 'en']);
    expect(await quiz.ended).toBe(2);
    await quiz.shows('--answers <file>');
  });
});

describe('on a terminal', () => {
  test('a screen ends with what to do next, and colour marks the roles', async () => {
    const compare = open(['compare', '--lang', 'en'], { rows: 80 });
    expect(await compare.ended).toBe(0);
    await compare.shows(/Next:\s+career quiz/);
    const quiet = open(['compare', '--lang', 'en', '--json'], { rows: 300 });
    expect(await quiet.ended).toBe(0);
    expect(quiet.history()).not.toContain('Next:');
  });

  test('long text goes through the pager, short text and --no-pager do not', async () => {
    const env = { CAREER_PAGER: 'sed s/^/paged:/' };
    const long = open(['faq', '--all', '--lang', 'en'], { rows: 20, env });
    await long.ended;
    await long.shows('paged:');
    const short = open(['faq', '2', '--lang', 'en'], { rows: 60, env });
    await short.ended;
    await short.shows('Next:');
    const off = open(['faq', '--all', '--lang', 'en', '--no-pager'], { rows: 20, env });
    await off.ended;
    await off.shows('Next:');
    expect(short.history() + off.history()).not.toContain('paged:');
  });

  test('a pager that is missing loses nothing', async () => {
    const session = open(['faq', '--all', '--lang', 'en'], { rows: 20, env: { PAGER: 'no-such-pager' } });
    expect(await session.ended).toBe(0);
    await session.shows('Next:');
    expect(session.history()).toContain('Common questions');
  });
});
