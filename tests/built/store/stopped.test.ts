import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newHome, open, type Session } from '../terminal/terminal.ts';
import { chance } from './random.ts';

const STATEMENTS = 58;

/** Opens the quiz with full or plain prompts. */
function quiz(home: string, ...args: readonly string[]): Session {
  return open(['quiz', '--lang', 'en', ...args], { rows: 200, env: { CAREER_HOME: home } });
}

/** Answers the statements in a range of numbers; the end is exclusive. */
async function answer(session: Session, from: number, to: number, enter: string): Promise<void> {
  for (let n = from; n < to; n += 1) {
    await session.shows(`${n} of ${STATEMENTS}`);
    session.type(`${answerTo(n)}${enter}`);
  }
}

const answerTo = (n: number): number => (n % 5) + 1;

const STOPS: Readonly<Record<string, (session: Session) => void>> = {
  'SIGINT (Ctrl-C)': (session) => session.type('\u0003'),
  SIGINT: (session) => session.kill('SIGINT'),
  SIGTERM: (session) => session.kill('SIGTERM'),
  SIGHUP: (session) => session.kill('SIGHUP'),
  'kill -9': (session) => session.kill('SIGKILL'),
};

describe.each([
  ['drawn', [], ''],
  ['plain', ['--plain'], '\r'],
] as const)('a quiz, %s, stopped at random statements', (_, options, enter) => {
  test.each(Object.entries(STOPS))('by %s goes on with every answer given so far', async (name, stop) => {
    const random = chance(`quiz stopped by ${name}`);
    const home = newHome();
    const first = quiz(home, '--length', 'full', ...options);
    let reached = 2 + random.whole(14);
    await answer(first, 1, reached, enter);
    await first.shows(`${reached} of ${STATEMENTS}`);
    stop(first);
    expect(await first.ended).not.toBe(0);
    // Stopped again after it was continued.
    const second = quiz(home, '--resume', ...options);
    await second.shows(`${reached} of ${STATEMENTS}`);
    const next = reached + 1 + random.whole(10);
    await answer(second, reached, next, enter);
    reached = next;
    await second.shows(`${reached} of ${STATEMENTS}`);
    stop(second);
    expect(await second.ended).not.toBe(0);
    const { answers } = JSON.parse(await readFile(join(home, 'draft-cio-cto.json'), 'utf8'));
    expect(answers.map(([, value]: [string, number]) => value)).toEqual(
      Array.from({ length: reached - 1 }, (_, i) => answerTo(i + 1)),
    );
    const third = quiz(home, '--resume', ...options);
    await third.shows(`${reached} of ${STATEMENTS}`);
    third.kill('SIGKILL');
    await third.ended;
  });
});

describe('the draft of an unfinished quiz', () => {
  test('that could not be saved is saved again with the next answer', async () => {
    const home = join(newHome(), 'home');
    await writeFile(home, 'a file in the place of the folder');
    const session = quiz(home, '--length', 'full');
    await answer(session, 1, 2, '');
    await session.shows(/cannot be kept on disk/);
    await rm(home);
    await answer(session, 2, 3, '');
    await session.shows(`3 of ${STATEMENTS}`);
    session.kill('SIGKILL');
    await session.ended;
    expect(JSON.parse(await readFile(join(home, 'draft-cio-cto.json'), 'utf8')).answers).toHaveLength(2);
  });

  test('that is damaged is set aside and reported; the quiz starts again', async () => {
    const home = newHome();
    const first = quiz(home, '--length', 'full');
    await answer(first, 1, 3, '');
    await first.shows(`3 of ${STATEMENTS}`);
    first.kill('SIGKILL');
    await first.ended;
    const file = join(home, 'draft-cio-cto.json');
    const text = (await readFile(file, 'utf8')).slice(0, -20);
    await writeFile(file, text);
    const second = quiz(home, '--length', 'full');
    await answer(second, 1, 3, '');
    await second.shows(`3 of ${STATEMENTS}`);
    second.kill('SIGKILL');
    await second.ended;
    expect(second.history()).toMatch(/damaged/);
    const names = await readdir(home);
    const aside = names.filter((name) => name.startsWith('draft-cio-cto.json.damaged-'));
    expect(aside).toHaveLength(1);
    expect(await readFile(join(home, aside.join()), 'utf8')).toBe(text);
  });

  test('by a newer version is left alone: exit 1; --no-save starts the quiz anyway', async () => {
    const home = newHome();
    const text = '{"schema":"career.draft/2"}\n';
    await writeFile(join(home, 'draft-cio-cto.json'), text);
    const session = quiz(home, '--length', 'full');
    expect(await session.ended).toBe(1);
    await session.shows(/newer version of\s+career/);
    const unsaved = quiz(home, '--length', 'full', '--no-save');
    await unsaved.shows(`1 of ${STATEMENTS}`);
    unsaved.type('\u0003');
    expect(await unsaved.ended).toBe(130);
    expect(await readFile(join(home, 'draft-cio-cto.json'), 'utf8')).toBe(text);
  });
});
