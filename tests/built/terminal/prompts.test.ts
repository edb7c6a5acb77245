import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, test } from 'vitest';
import { NODE } from '../cli/node.ts';
import { newHome, type Options, open, type Session } from './terminal.ts';

const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CTRL_Z = '\u001a';
const LEFT = '\u001b[D';
const DOWN = '\u001b[B';
const pasted = (text: string): string => `\u001b[200~${text}\u001b[201~`;

/** A shell with job control, in which the program has been started as a person starts it. */
async function inShell(args: string, options: Options = {}): Promise<Session> {
  const shell = open(['--norc', '--noprofile', '-i'], {
    ...options,
    program: ['bash'],
    env: { PS1: 'ready> ', NODE, PROGRAM: inject('program'), HISTFILE: undefined, ...options.env },
  });
  await shell.shows('ready>');
  shell.type(`"$NODE" "$PROGRAM" ${args}\r`);
  return shell;
}

/**
 * Presses Ctrl-Z, then runs fg. The screen is cleared in between, so that everything on it was drawn afterwards.
 *
 * @param time how often this has been done in that shell, including now
 */
async function suspendAndContinue(shell: Session, time: number): Promise<void> {
  shell.type(CTRL_Z);
  await shell.shows(/Stopped[\s\S]*ready>$/);
  shell.type('clear; echo "time $((times += 1))"; fg\r');
  await shell.shows(`time ${time}`);
}

async function leave(shell: Session): Promise<void> {
  shell.type(CTRL_C);
  await shell.shows(/ready>$/);
  shell.type('echo "code=$?"; exit 0\r');
  await shell.shows('code=130');
  expect(await shell.ended).toBe(0);
}

describe('Ctrl-Z and fg', () => {
  test('a statement is drawn again and can be answered', async () => {
    const shell = await inShell('quiz --length full --lang en');
    await shell.shows('1 of 58');
    shell.type('4');
    await shell.shows('2 of 58');
    await suspendAndContinue(shell, 1);
    await shell.shows(/time 1[\s\S]*2 of 58[\s\S]*Very true of me/);
    shell.type(DOWN);
    await shell.shows('❯ 4 Somewhat true of me');
    await suspendAndContinue(shell, 2);
    await shell.shows(/time 2[\s\S]*❯ 4 Somewhat true of me/);
    await leave(shell);
  });

  test('a checklist keeps its ticks, a line what has been typed of it', async () => {
    const shell = await inShell('path cio --check --from 4 --lang en --no-pager', { rows: 40 });
    await shell.shows('0 of 5 ticked');
    shell.type(' ');
    await shell.shows('1 of 5 ticked');
    await suspendAndContinue(shell, 1);
    await shell.shows(/time 1[\s\S]*1 of 5 ticked/);
    shell.type('\r');
    await shell.shows('What is the evidence?');
    shell.type('half 半分');
    await shell.shows('half 半分');
    await suspendAndContinue(shell, 2);
    await shell.shows(/time 2[\s\S]*❯ half 半分/);
    shell.type(' done\r');
    await shell.shows(/ready>$/);
    expect(shell.history()).toContain('Evidence: half 半分 done');
    shell.type('exit 0\r');
    expect(await shell.ended).toBe(0);
  });

  test('in plain mode the prompt is written again', async () => {
    const shell = await inShell('quiz --plain --length full --lang en');
    await shell.shows('1 of 58');
    await suspendAndContinue(shell, 1);
    await shell.shows(/time 1[\s\S]*Number from 1 to 5/);
    shell.type('4\r');
    await shell.shows('2 of 58');
    await leave(shell);
  });

  test('where no shell could continue it, it goes on at once', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en']);
    await quiz.shows('1 of 58');
    quiz.type(CTRL_Z);
    await quiz.shows(/1 of 58[\s\S]*1 of 58/);
    quiz.type('4');
    await quiz.shows('2 of 58');
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
  });
});

describe('a paste', () => {
  test('of several lines answers one statement, and only with a number', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en']);
    await quiz.shows('1 of 58');
    quiz.type(pasted('a word\r5\r'));
    quiz.type(pasted('2\r5\r5\r'));
    await quiz.shows('2 of 58');
    quiz.type(LEFT);
    await quiz.shows('❯ 2 Not very true of me (your answer)');
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
    expect(quiz.sent()).not.toContain('3 of 58');
  });

  test('of several lines is one line of evidence, and ends no question', async () => {
    const session = open(['path', 'cio', '--check', '--from', '4', '--lang', 'en'], { rows: 400 });
    await session.shows('0 of 5 ticked');
    session.type(` ${DOWN} \r`);
    await session.shows('What is the evidence?');
    session.type(pasted('minutes\r\n\r\nof May\r\n'));
    await session.shows('❯ minutes of May');
    session.type('\r');
    await session.shows(/Measure IT investments[\s\S]*What is the evidence\?[\s\S]*❯$/);
    session.type('\r');
    expect(await session.ended).toBe(0);
    expect(session.history()).toContain('Evidence: minutes of May');
  });

  test('without marks, of several lines, is one answer in plain mode too', async () => {
    const quiz = open(['quiz', '--plain', '--length', 'full', '--lang', 'en'], { rows: 60 });
    await quiz.shows('s to skip');
    quiz.type('1\r2\r3\r');
    await quiz.shows('Only the first was used');
    await quiz.shows('2 of 58');
    quiz.type('b\r');
    await quiz.shows('You answered 1 before.');
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
    expect(quiz.history()).not.toContain('3 of 58');
  });
});

describe('a choice', () => {
  test('takes digits, full-width too, shows that there are more, and goes back', async () => {
    const quiz = open(['quiz', '--length', 'quick', '--lang', 'en'], { rows: 10, columns: 60 });
    for (let n = 1; n <= 18; n += 1) {
      await quiz.shows(`${n} of 18`);
      quiz.type('s');
    }
    await quiz.shows('See the result');
    quiz.type('1');
    await quiz.shows('Is there anything you will');
    quiz.type('\r');
    await quiz.shows(/❯ +1\. [\s\S]*↓ \d+ more below/);
    quiz.type('10');
    await quiz.shows(/2\/3 +Which position/);
    quiz.type(LEFT);
    await quiz.shows(/1\/3[\s\S]*↑ \d+ more above[\s\S]*❯ 10\./);
    quiz.type('９');
    await quiz.shows(/2\/3 +Which position/);
    quiz.type('2');
    await quiz.shows(/3\/3 +Which role/);
    quiz.type('1');
    expect(await quiz.ended).toBe(0);
  });

  test.each([30, 40, 80, 140])(
    'breaks long Japanese labels between phrases at %d columns',
    async (columns) => {
      const quiz = open(['quiz', '--lang', 'ja'], { columns });
      await quiz.shows('どのくらい時間がありますか？');
      const lines = quiz.screen().split('\n');
      const first = lines.findIndex((line) => line.startsWith('❯ 1. '));
      const label = lines.slice(
        first,
        lines.findIndex((line) => line.startsWith('  2. ')),
      );
      expect(label.slice(1).every((line) => line.startsWith('     '))).toBe(true);
      expect(label.map((line) => line.trim()).join('')).toContain('第一印象が分かります');
      for (const line of label.slice(1)) expect(line.trim()).toMatch(/^(?:3分。|第一印象が|分かります)/);
      quiz.type(CTRL_C);
      expect(await quiz.ended).toBe(130);
    },
  );
});

describe('windows', () => {
  test('narrow, then wide: the statement is there once, without fragments', async () => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], { columns: 100 });
    await quiz.shows('Ctrl-C stop');
    for (const columns of [30, 100, 24, 60]) {
      const before = quiz.sent().length;
      quiz.resize(columns, 30);
      while (!quiz.sent().slice(before).includes('Ctrl-C')) await setTimeout(10);
    }
    quiz.type('4');
    await quiz.shows('2 of 58');
    expect(quiz.history().match(/Not at all true of me/g)).toHaveLength(1);
    expect(quiz.history().match(/of 58/g)).toHaveLength(1);
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
  });

  test.each(['ja', 'en'] as const)('dragged through many widths: no fragments, in %s', async (lang) => {
    const quiz = open(['quiz', '--length', 'full', '--lang', lang], { columns: 100 });
    await quiz.shows('Ctrl-C');
    const before = quiz.sent().length;
    for (let columns = 97; columns > 33; columns -= 4) quiz.resize(columns, 30);
    for (let columns = 33; columns <= 90; columns += 5) quiz.resize(columns, 30);
    while (!quiz.sent().slice(before).includes('Ctrl-C')) await setTimeout(10);
    const { length } = quiz.sent();
    quiz.resize(47, 30);
    // A key that arrives before the redraw for the new width.
    quiz.type(DOWN);
    while (!quiz.sent().slice(length).includes('❯ 4')) await setTimeout(10);
    expect(quiz.history().match(/58/g)).toHaveLength(1);
    expect(quiz.history().match(/Ctrl-C/g)).toHaveLength(1);
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
  });

  test.each([8, 12, 30])('of %d columns: no error', async (columns) => {
    const quiz = open(['quiz', '--length', 'full', '--lang', 'ja'], { columns, rows: 200 });
    const shows = async (text: string): Promise<void> => {
      while (!quiz.history().replaceAll(/\s/g, '').includes(text)) await setTimeout(10);
    };
    await shows('Ctrl-Cやめる');
    quiz.type('4');
    await shows('58問中2問目');
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
    await shows('中断しました');
  });

  test('that report no columns are 80 wide, or as wide as COLUMNS says', async () => {
    for (const [columns, longest] of [
      [undefined, 80],
      ['60', 60],
    ] as const) {
      const program = ['/bin/sh', '-c', 'stty cols 0 && exec "$@"', 'sh', NODE, inject('program')];
      const quiz = open(['quiz', '--length', 'full', '--lang', 'en'], {
        columns: 150,
        program,
        env: { COLUMNS: columns },
      });
      await quiz.shows('1 of 58');
      const widest = Math.max(
        ...quiz
          .screen()
          .split('\n')
          .map((line) => line.length),
      );
      expect(widest).toBeLessThan(longest);
      expect(widest).toBeGreaterThan(longest - 20);
      quiz.type(CTRL_C);
      expect(await quiz.ended).toBe(130);
    }
  });
});

test('f ends all checklists, and keeps what is ticked', async () => {
  const home = newHome();
  const session = open(['path', 'cio', '--check', '--all', '--lang', 'en'], {
    rows: 60,
    env: { CAREER_HOME: home },
  });
  await session.shows(/1\/4 +Step 1/);
  session.type(' f');
  await session.shows('What is the evidence?');
  session.type('\r');
  expect(await session.ended).toBe(0);
  expect(session.sent()).not.toContain('2/4');
  await session.shows('career path cio --check');
});

test('Ctrl-D stops as Ctrl-C does', async () => {
  const quiz = open(['quiz', '--length', 'full', '--lang', 'en']);
  await quiz.shows('1 of 58');
  quiz.type(CTRL_D);
  expect(await quiz.ended).toBe(130);
  await quiz.shows('Stopped.');
});

test('a signal that ends a prompt leaves the terminal with its cursor, and pastes as they were', async () => {
  const session = open(['quiz']);
  await session.shows('Ctrl-C');
  session.kill('SIGTERM');
  expect(await session.ended).toBe(143);
  expect(session.sent()).toContain('\u001b[?25h\u001b[?2004l');
});
