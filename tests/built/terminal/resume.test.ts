import { cp, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { newHome, open, type Session } from './terminal.ts';

const CTRL_C = '\u0003';

/** Answers the statements from one number up to, but not including, another. */
async function answer(quiz: Session, from: number, to: number, total = 'of 58'): Promise<void> {
  for (let n = from; n < to; n += 1) {
    await quiz.shows(`${n} ${total}`);
    quiz.type(String((n % 5) + 1));
  }
}

async function finish(quiz: Session, code = 0): Promise<void> {
  await quiz.shows('Is there anything you will');
  quiz.type('\r');
  for (const question of ['What kind of company', 'Which position', 'Which role are you']) {
    await quiz.shows(question);
    quiz.type('\r');
  }
  expect(await quiz.ended).toBe(code);
}

/** The result on a screen, without the note on where it was saved. */
function resultOn(quiz: Session): string {
  const screen = quiz.history();
  return screen.slice(screen.indexOf('● You'), screen.indexOf('Saved in '));
}

const full = (home: string, ...more: readonly string[]): Session =>
  open(['quiz', '--lang', 'en', ...(more.includes('--resume') ? [] : ['--length', 'full']), ...more], {
    rows: 90,
    env: { CAREER_HOME: home },
  });

/** A full quiz that Ctrl-C has ended at its fourth statement. */
async function interrupted(home: string): Promise<Session> {
  const quiz = full(home);
  await answer(quiz, 1, 4);
  await quiz.shows('4 of 58');
  quiz.type(CTRL_C);
  expect(await quiz.ended).toBe(130);
  return quiz;
}

describe('an interrupted quiz', () => {
  test.each([
    ['Ctrl-C', (quiz: Session) => quiz.type(CTRL_C)],
    ['SIGTERM', (quiz: Session) => quiz.kill('SIGTERM')],
    ['SIGHUP', (quiz: Session) => quiz.kill('SIGHUP')],
    ['kill -9', (quiz: Session) => quiz.kill('SIGKILL')],
  ])('goes on at the same statement after %s, to the same result', async (_, stop) => {
    const home = newHome();
    const whole = full(newHome());
    await answer(whole, 1, 59);
    await finish(whole);

    const first = full(home);
    await answer(first, 1, 12);
    await first.shows('12 of 58');
    stop(first);
    expect(await first.ended).not.toBe(0);
    const second = full(home, '--resume');
    await answer(second, 12, 59);
    await finish(second);
    expect(resultOn(second)).toBe(resultOn(whole));
    expect(await readdir(home)).toEqual(['records']);
  });

  test('says how to go on, and is offered when the quiz is begun again', async () => {
    const home = newHome();
    const first = await interrupted(home);
    await first.shows('career quiz --resume');
    const second = open(['quiz', '--lang', 'en'], { env: { CAREER_HOME: home } });
    await second.shows('at statement 4');
    second.type('\r');
    await second.shows('4 of 58');
    second.type(CTRL_C);
    await second.ended;
    await second.shows('career quiz --resume');
  });

  test('is kept for its owner only', async () => {
    const home = join(newHome(), 'data');
    const quiz = full(home);
    await answer(quiz, 1, 3);
    await quiz.shows('3 of 58');
    quiz.type(CTRL_C);
    await quiz.ended;
    expect((await stat(home)).mode & 0o777).toBe(0o700);
    expect((await stat(join(home, 'draft-cio-cto.json'))).mode & 0o777).toBe(0o600);
  });

  test('keeps the answers to statements that still exist after the pack has changed, and says so', async () => {
    const home = newHome();
    await interrupted(home);
    const pack = join(await mkdtemp(join(tmpdir(), 'career-content-')), 'pack');
    await cp(new URL('../../../content', import.meta.url), pack, { recursive: true });
    const file = join(pack, 'quiz.yaml');
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('- id: common-ground-1\n', '- id: common-ground-0\n'),
    );
    const second = full(home, '--resume', '--content', pack);
    await second.shows('1 answer');
    await second.shows('3 of 58');
    await second.shows('mediating when');
    second.type(CTRL_C);
    await second.ended;
  });

  test('of another pack is neither resumed nor lost', async () => {
    const home = newHome();
    await interrupted(home);
    const other = ['--content', fileURLToPath(new URL('../../packs/reliability', import.meta.url))];
    const refused = full(home, '--resume', ...other);
    expect(await refused.ended).toBe(2);
    await refused.shows('career quiz --content');
    const second = full(home, ...other);
    await answer(second, 1, 2, 'of 10');
    await second.shows('2 of 10');
    second.type(CTRL_C);
    await second.ended;
    const third = full(home, '--resume');
    await third.shows('4 of 58');
    third.type(CTRL_C);
    await third.ended;
    expect((await readdir(home)).toSorted()).toEqual(['draft-cio-cto.json', 'draft-reliability.json']);
  });

  test('without a draft, --resume says so: exit 2', async () => {
    const quiz = full(newHome(), '--resume');
    expect(await quiz.ended).toBe(2);
    await quiz.shows('no unfinished quiz');
  });

  test('--no-save leaves nothing on disk', async () => {
    const home = newHome();
    const quiz = full(home, '--no-save');
    await answer(quiz, 1, 4);
    await quiz.shows('4 of 58');
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
    await quiz.shows('Nothing was kept.');
    expect(await readdir(home)).toEqual([]);
  });

  test('a disk that cannot be written is reported once, and the quiz goes on', async () => {
    const quiz = full('/dev/null/nowhere');
    await answer(quiz, 1, 59);
    await finish(quiz, 1);
    expect(quiz.history().match(/cannot be kept on disk/g)).toHaveLength(1);
    expect(quiz.history()).toMatch(/● You[\s\S]*error: could not read your profile in \/dev\/null/);
  });
});

describe('a quick quiz', () => {
  const quick = (home: string): Session =>
    open(['quiz', '--lang', 'en', '--length', 'quick'], { rows: 90, env: { CAREER_HOME: home } });

  test('goes on to the full one another time, with the answers kept', async () => {
    const home = newHome();
    const first = quick(home);
    await answer(first, 1, 19, 'of 18');
    await first.shows('See the result');
    first.type('\r');
    await finish(first);
    await first.shows(/Next:\s+career quiz --resume/);
    const offered = open(['quiz', '--lang', 'en'], { env: { CAREER_HOME: home } });
    await offered.shows('Answer 40 more for a surer result');
    offered.type(CTRL_C);
    await offered.ended;
    const second = full(home, '--resume');
    await answer(second, 19, 59);
    await finish(second);
    const whole = open(['result', '--lang', 'en', '--json'], { rows: 400, env: { CAREER_HOME: home } });
    expect(await whole.ended).toBe(0);
    expect(whole.history()).toContain('"answered": 58');
  });

  test('goes back from its end to its last statement', async () => {
    const quiz = quick(newHome());
    await answer(quiz, 1, 19, 'of 18');
    await quiz.shows('See the result');
    quiz.type('\u001b[D');
    await quiz.shows('18 of 18');
    await quiz.shows('(your answer)');
    quiz.type('1');
    await quiz.shows('See the result');
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
  });

  test('keeps the answers if r has shown the result early', async () => {
    const home = newHome();
    const first = quick(home);
    await answer(first, 1, 11, 'of 18');
    await first.shows('11 of 18');
    first.type('r');
    expect(await first.ended).toBe(0);
    await first.shows(/Next:\s+career quiz --resume/);
    const second = full(home, '--resume');
    await second.shows('11 of 18');
    second.type(CTRL_C);
    await second.ended;
  });
});

describe('the opening screen', () => {
  test.each([
    ['ja', 'この端末の外へ出ません', '18問', '58問'],
    ['en', 'stay on this machine', '18 statements', '58 statements'],
  ])('in %s says what it measures and offers both lengths', async (lang, privacy, quick, long) => {
    const quiz = open(['quiz', '--lang', lang]);
    await quiz.shows(privacy);
    await quiz.shows(quick);
    await quiz.shows(long);
    quiz.type(CTRL_C);
    expect(await quiz.ended).toBe(130);
  });
});
