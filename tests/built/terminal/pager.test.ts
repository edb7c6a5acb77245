import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { QuizItemsView } from '../../../src/advice/quiz/items.ts';
import { career } from '../cli/run.ts';
import { testWith } from '../tool.ts';
import { open, type Session } from './terminal.ts';

const FIRST = 'Common questions';
const LAST = 'How far can I trust the quiz?';

/** Version 590 shows nothing but ASCII in its prompt. */
function lessVersion(): string | undefined {
  return /^less (\d+)/.exec(spawnSync('less', ['--version'], { encoding: 'utf8' }).stdout)?.[1];
}

/** Every answer to the questions, far more than a screen of 20 lines. */
function read(env: Readonly<Record<string, string | undefined>>, lang = 'en'): Session {
  return open(['faq', '--all', '--lang', lang], { rows: 20, env: { PAGER: undefined, ...env } });
}

/** Waits for the program to end by itself, and expects the whole text, once, and what to do next. */
async function expectAll(session: Session): Promise<void> {
  expect(await session.ended).toBe(0);
  await session.shows('Next:');
  expect(session.history().split(FIRST)).toHaveLength(2);
  expect(session.history().split(LAST)).toHaveLength(2);
}

describe('without a pager the whole text is printed', () => {
  test.each([
    ['PAGER=cat', { PAGER: 'cat' }],
    ['an empty PAGER', { PAGER: '' }],
    ['an empty CAREER_PAGER, whatever PAGER is', { CAREER_PAGER: '', PAGER: 'sed s/^/paged:/' }],
    ['a pager that fails at once', { PAGER: 'exit 1' }],
    ['a pager that is not there', { PAGER: 'no-such-pager' }],
    ['no less installed', { PATH: '/nonexistent' }],
    ['a dumb terminal, where nobody has asked for a pager', { TERM: 'dumb' }],
  ])('%s', async (_, env) => {
    const session = read(env);
    await expectAll(session);
    expect(session.history()).not.toContain('paged:');
  });

  test('a missing less is not mentioned', async () => {
    const session = read({ PATH: '/nonexistent' });
    await session.ended;
    await session.shows('Next:');
    expect(session.history()).not.toContain('not found');
  });
});

describe('a pager that the reader has chosen', () => {
  test('CAREER_PAGER takes precedence over PAGER, and either may be any shell command', async () => {
    const session = read({ CAREER_PAGER: 'sed s/^/first:/ | cat', PAGER: 'sed s/^/second:/' });
    expect(await session.ended).toBe(0);
    await session.shows('Next:');
    expect(session.history()).toContain(`first:${FIRST}`);
    expect(session.history()).not.toContain('second:');
  });

  test('is used on a dumb terminal too', async () => {
    const session = read({ PAGER: 'sed s/^/paged:/', TERM: 'dumb' });
    await session.ended;
    await session.shows('Next:');
    expect(session.history()).toContain(`paged:${FIRST}`);
  });
});

describe('a program in a folder that somebody else may have filled', () => {
  /** A folder with a `less` in it and in its `bin`, both of which leave a mark. */
  function planted(): string {
    const folder = mkdtempSync(join(tmpdir(), 'planted-'));
    mkdirSync(join(folder, 'bin'));
    for (const program of ['less', join('bin', 'less')]) {
      writeFileSync(join(folder, program), `#!/bin/sh\necho planted > '${folder}/mark'\ncat\n`);
      chmodSync(join(folder, program), 0o755);
    }
    return folder;
  }

  const asked = [
    ['less that nobody has asked for', {}],
    ['CAREER_PAGER=less', { CAREER_PAGER: 'less' }],
    ['PAGER=true && less -R', { PAGER: 'true && less -R' }],
  ] as const;
  const paths = [':/usr/bin:/bin', '/usr/bin:/bin:', '.:/usr/bin:/bin', 'bin:/usr/bin:/bin', '.', ''];

  test.each(asked.flatMap(([name, env]) => paths.map((PATH) => [name, PATH, env] as const)))(
    '%s is not taken from there by PATH=%s',
    async (_, PATH, env) => {
      const cwd = planted();
      const session = open(['faq', '--all', '--lang', 'en'], {
        rows: 20,
        cwd,
        env: { PAGER: undefined, LESS: 'FRX -e', ...env, PATH },
      });
      await session.shows(FIRST);
      session.type('q');
      expect(await session.ended).toBe(0);
      expect(existsSync(join(cwd, 'mark'))).toBe(false);
    },
  );

  test('runs if it is given by its full path', async () => {
    const cwd = planted();
    const session = read({ PAGER: join(cwd, 'less') });
    expect(await session.ended).toBe(0);
    expect(existsSync(join(cwd, 'mark'))).toBe(true);
  });
});

describe('less', () => {
  testWith('less', 'shows the first screen in colour and waits; q keeps the text on screen', async () => {
    const session = read({});
    await session.shows(FIRST);
    await session.shows(/Space for the next page, q to quit$/);
    expect(session.history()).not.toContain('Next:');
    session.type('q');
    expect(await session.ended).toBe(0);
    await session.shows('Next:');
    expect(session.history()).toContain(FIRST);
    expect(session.sent()).toContain('\u001b[1m');
    expect(session.sent()).not.toContain('ESC[');
  });

  testWith('less', 'respects LESS: with LESS=-R it stays until the end of the text', async () => {
    const session = read({ PAGER: 'less', LESS: '-R' });
    await session.shows(FIRST);
    await session.shows(/Space for the next page, q to quit$/);
    session.type('G');
    await session.shows(LAST);
    session.type('q');
    expect(await session.ended).toBe(0);
    await session.shows('Next:');
  });

  testWith('less', 'says at the end that it is the end', async () => {
    const session = read({});
    await session.shows(/Space for the next page, q to quit$/);
    session.type('G');
    await session.shows(/\(END\) Space for the next page, q to quit$/);
    session.type('q');
    expect(await session.ended).toBe(0);
  });

  testWith('less', 'keeps a prompt that the reader has set in LESS', async () => {
    const session = read({ LESS: 'R -PsMy own prompt$' });
    await session.shows(/My own prompt$/);
    session.type('q');
    expect(await session.ended).toBe(0);
  });

  testWith('less', 'has colours and explains its keys if it is set without options', async () => {
    const session = read({ PAGER: 'less' });
    await session.shows(FIRST);
    await session.shows(/Space for the next page, q to quit$/);
    session.type('q');
    expect(await session.ended).toBe(0);
    expect(session.sent()).toContain('\u001b[1m');
    expect(session.sent()).not.toContain('ESC[');
  });

  test('and lv get the options that git gives them, unless the reader has set their own', async () => {
    const PAGER = 'echo "<$LESS> <$LV>"; cat';
    const session = read({ PAGER });
    await session.ended;
    expect(session.history()).toContain('<FRX> <-c>');
    const own = read({ PAGER, LESS: '-S', LV: '' });
    await own.ended;
    expect(own.history()).toContain('<-S> <>');
  });

  testWith('less', 'keeps Ctrl-C to itself, and the program waits for it', async () => {
    const session = read({});
    await session.shows(/Space for the next page, q to quit$/);
    session.type('/half a search');
    await session.shows(/\/half a search$/);
    // Less heeds a signal only once it waits for the next key.
    await setTimeout(200);
    session.type('\u0003');
    await session.shows(/Space for the next page, q to quit$/);
    session.type('G');
    await session.shows(LAST);
    session.type('q');
    expect(await session.ended).toBe(0);
    await session.shows('Next:');
  });

  testWith('less', 'shows Japanese whatever the locale', async () => {
    const session = read({ LC_ALL: 'C' }, 'ja');
    await session.shows('よくある質問');
    await session.shows(
      lessVersion() === '590' ? /\[Space\] next {2}\[q\] quit$/ : /スペースで次のページ、qで終了$/,
    );
    session.type('q');
    expect(await session.ended).toBe(0);
  });
});

describe('the result of a quiz', () => {
  const answers = join(mkdtempSync(join(tmpdir(), 'answers-')), 'answers.json');
  beforeAll(async () => {
    const { items }: QuizItemsView = JSON.parse((await career(['quiz', '--items', '--json'])).stdout);
    // Agrees with guarding and with leading, and is undecided about the rest.
    const given = items.map(({ id, trait, section, key }) => [
      id,
      trait === 'guarding' || section === 'seat' ? 3 + 2 * key : 3,
    ]);
    writeFileSync(answers, JSON.stringify({ answers: Object.fromEntries(given) }));
  });
  const result = (rows: number, ...more: readonly string[]): Session =>
    open(['quiz', '--answers', answers, '--lang', 'en', ...more], {
      rows,
      env: { PAGER: 'sed s/^/paged:/' },
    });

  test('is a card, not paged, where the card fits the screen but not the rest', async () => {
    const session = result(40);
    expect(await session.ended).toBe(0);
    await session.shows('run “career result”');
    expect(session.history()).not.toMatch(/paged:|An executive position/);
    expect(session.history()).toMatch(/“career result”\.\n\nSaved in/);
    expect(session.history().split('\n').length).toBeLessThanOrEqual(40);
  });

  test('is shown in full and paged on a smaller screen, or if it is not saved', async () => {
    for (const session of [result(20), result(40, '--no-save')]) {
      expect(await session.ended).toBe(0);
      await session.shows('Next:');
      expect(session.history()).toMatch(/paged:Joys|paged:The quiz measures/);
      expect(session.history()).not.toContain('run “career result”');
    }
  });
});

describe('help', () => {
  testWith('less', 'that is longer than the screen is paged, with a prompt in its language', async () => {
    for (const args of [['help', 'quiz'], ['quiz', '--help'], ['--help']]) {
      const session = open([...args, '--lang', 'en'], { rows: 20, env: { PAGER: undefined } });
      await session.shows(/Space for the next page, q to quit$/);
      session.type('G');
      await session.shows('Run career help <command>');
      session.type('q');
      expect(await session.ended).toBe(0);
    }
  });

  test('that fits the screen, and the version, are not paged', async () => {
    for (const args of [['quiz', '--help'], ['--version'], ['--help', '--no-pager']]) {
      const rows = args.includes('--no-pager') ? 20 : 100;
      const session = open([...args, '--lang', 'en'], { rows, env: { PAGER: 'sed s/^/paged:/' } });
      expect(await session.ended).toBe(0);
      expect(session.history()).not.toContain('paged:');
      expect(session.history()).toMatch(/Run career help <command>|^\d+\.\d+\.\d+/);
    }
  });
});
