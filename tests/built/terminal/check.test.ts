import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, recordsOf } from '../../unit/profile/records.ts';
import { filesIn, homeWith, jsonOn, newHome, on } from '../cli/home.ts';
import { answerAll, type Options, open, type Session } from './terminal.ts';

const DOWN = '\u001b[B';
const CTRL_C = '\u0003';

/** The program on somebody's own data, on a terminal with room for everything it says. */
function openOn(home: string, args: readonly string[], { env, ...options }: Options = {}): Session {
  return open(args, { rows: 200, ...options, env: { CAREER_HOME: home, ...env } });
}

/** What is ticked, with its evidence, in the order in which it was. */
async function ticksIn(home: string): Promise<readonly (readonly [id: string, evidence: string])[]> {
  const { milestones } = await jsonOn(home, ['profile']);
  return milestones.map(({ id, evidence }: Readonly<Record<'id' | 'evidence', string>>) => [id, evidence]);
}

const ON_THE_LAST_STEP = recordsOf(
  { kind: 'set', grade: 'cio-4' },
  { kind: 'tick', milestone: 'cio-4-it-strategy', evidence: 'before' },
);

const WORDS = {
  en: {
    question: /which\s+milestones\s+have\s+you\s+reached\?/,
    second: 'Lead a cross-departmental',
    prompt: /empty line to finish\):$/,
    invalid: 'Type a number from 1 to 5.',
    evidence: 'What is the evidence?',
    shown: 'Evidence: ',
    stopped: 'Stopped. Everything you confirmed is saved.',
    next: 'career path cio --check',
  },
  ja: {
    question: /達成した目標はどれですか？/,
    second: '部門横断の業務プロセス改革',
    prompt: /なければ終わる）:$/,
    invalid: '1〜5の番号を入力してください。',
    evidence: '達成の根拠は？',
    shown: '根拠: ',
    stopped: '中断しました。確定した分は保存しています。',
    next: 'career path cio --check',
  },
} as const;

describe.each(['en', 'ja'] as const)('career path --check on a terminal, in %s', (lang) => {
  const words = WORDS[lang];

  test('ticks, asks for evidence typed in Japanese, unticks, and shows the path', async () => {
    const home = await homeWith(ON_THE_LAST_STEP);
    const session = openOn(home, ['path', 'cio', '--check', '--lang', lang]);
    await session.shows(words.question);
    await session.shows(/❯ \[x\]/);
    session.type(' ');
    await session.shows(/❯ \[ \]/);
    session.type(`${DOWN} ${DOWN} `);
    await session.shows(/\[x\].*\n(?: {6}.*\n)*❯ \[x\]/);
    session.type('\r');
    await session.shows(words.evidence);
    session.type('業務改善の報告書\r');
    await session.shows(words.second);
    session.type('\r');
    expect(await session.ended).toBe(0);
    await session.shows(words.next);
    expect(session.history()).toContain(`${words.shown}業務改善の報告書`);
    expect(await ticksIn(home)).toEqual([
      ['cio-4-business-kpi', '業務改善の報告書'],
      ['cio-4-process-reform', ''],
    ]);
  });

  test.each([
    ['--plain', ['--plain'], {}],
    ['a dumb terminal', [], { TERM: 'dumb' }],
  ])('%s: numbers tick and untick, and no escape code is sent', async (_, flags, env) => {
    const home = await homeWith(ON_THE_LAST_STEP);
    const session = openOn(home, ['path', 'cio', '--check', '--lang', lang, ...flags], { env, columns: 120 });
    await session.shows(/1: \[x\] .+\n(?:.+\n)*5: \[ \] /);
    await session.shows(words.prompt);
    session.type('7\r');
    await session.shows(words.invalid);
    await session.shows(words.prompt);
    session.type('１、2\r');
    await session.shows(/1: \[ \] .+\n(?:.*\n)?2: \[x\] /);
    await session.shows(words.prompt);
    session.type('\r');
    await session.shows(words.evidence);
    session.type('業績の数字\r');
    expect(await session.ended).toBe(0);
    await session.shows(words.next);
    expect(session.sent()).not.toContain('\u001b');
    expect(await ticksIn(home)).toEqual([['cio-4-business-kpi', '業績の数字']]);
  });

  test('Ctrl-C keeps what was confirmed and nothing else: exit 130', async () => {
    const home = newHome();
    const session = openOn(home, ['path', 'cio', '--check', '--lang', lang]);
    await session.shows(words.question);
    session.type(` ${DOWN} \r`);
    await session.shows(words.evidence);
    session.type('一つ目\r');
    await expect.poll(() => ticksIn(home)).toHaveLength(1);
    await session.shows(words.evidence);
    session.type(`二つ目${CTRL_C}`);
    expect(await session.ended).toBe(130);
    await session.shows(join(home, 'records').slice(0, 20));
    await session.shows(words.stopped);
    expect(await ticksIn(home)).toEqual([['cio-1-process-map', '一つ目']]);
  });

  test('Ctrl-C in the list keeps nothing that was not confirmed', async () => {
    const home = await homeWith(ON_THE_LAST_STEP);
    const session = openOn(home, ['path', 'cio', '--check', '--lang', lang]);
    await session.shows(words.question);
    session.type(' ');
    await session.shows(/❯ \[ \]/);
    session.type(CTRL_C);
    expect(await session.ended).toBe(130);
    expect(await ticksIn(home)).toEqual([['cio-4-it-strategy', 'before']]);
  });
});

describe('career path --check', () => {
  test('asks about the step that the reader is in, and shows it then', async () => {
    const home = await homeWith(recordsOf({ kind: 'set', grade: 'cio-3' }));
    const session = openOn(home, ['path', 'cio', '--check', '--lang', 'en']);
    await session.shows(/Step 3: [\s\S]*0 of 5 ticked[\s\S]*Enter finish/);
    session.type(' \r');
    await session.shows(WORDS.en.evidence);
    session.type('\r');
    expect(await session.ended).toBe(0);
    expect(session.history()).toMatch(/Step 3: [\s\S]*\[x\]/);
    expect(session.history()).not.toContain('Step 4: ');
    expect(await ticksIn(home)).toHaveLength(1);
  });

  test('asks about another step with --step, and about all with --all', async () => {
    const home = await homeWith(recordsOf({ kind: 'set', grade: 'cio-3' }));
    const one = openOn(home, ['path', 'cio', '--check', '--step', '1', '--lang', 'en']);
    await one.shows(/Step 1: [\s\S]*Enter finish/);
    one.type('\r');
    expect(await one.ended).toBe(0);
    const all = openOn(home, ['path', 'cio', '--check', '--all', '--lang', 'en']);
    for (const step of [1, 2, 3, 4]) {
      await all.shows(new RegExp(`${step}/4 +Step ${step}: [\\s\\S]*f finish`));
      all.type('\r');
    }
    expect(await all.ended).toBe(0);
    expect(await ticksIn(home)).toEqual([]);
  });

  test('begins where --from says', async () => {
    const session = openOn(newHome(), ['path', 'cio', '--check', '--from', '部長', '--lang', 'en']);
    await session.shows(/Step 3: [\s\S]*move/);
    session.type(CTRL_C);
    expect(await session.ended).toBe(130);
  });

  test.each([40, 50, 140])('its questions break between words at %d columns', async (columns) => {
    const session = openOn(newHome(), ['path', 'cio', '--check', '--lang', 'en'], { columns });
    await session.shows(WORDS.en.question);
    session.type(' \r');
    await session.shows(
      /What\s+is\s+the\s+evidence\?\s+A\s+project,\s+a\s+document,\s+a\s+date\s+\(press\s+Enter\s+to\s+leave\s+it\s+empty\):/,
    );
    session.type(CTRL_C);
    expect(await session.ended).toBe(130);
  });

  test('evidence that is too long is asked for again', async () => {
    const home = await homeWith(recordsOf({ kind: 'set', grade: 'cio-4' }));
    const session = openOn(home, ['path', 'cio', '--check', '--plain', '--lang', 'en'], { columns: 200 });
    await session.shows('5: [ ]');
    session.type('1\r');
    await session.shows('1: [x]');
    session.type('\r');
    await session.shows(WORDS.en.evidence);
    // A terminal takes no more than 4,095 bytes a line.
    session.type(`${'x'.repeat(2_001)}\r`);
    await session.shows('is longer than 2000 characters');
    session.type('short\r');
    expect(await session.ended).toBe(0);
    expect(await ticksIn(home)).toEqual([['cio-4-it-strategy', 'short']]);
  });

  test('--no-input never asks: exit 2, with the way out', async () => {
    const session = openOn(newHome(), ['path', 'cio', '--check', '--no-input', '--lang', 'en']);
    expect(await session.ended).toBe(2);
    await session.shows(/--done <milestone>\s+--evidence/);
  });
});

describe('career profile erase on a terminal', () => {
  test.each([
    ['en', 'Nothing was deleted.', '❯ 1. No, keep it'],
    ['ja', '何も消していません。', '❯ 1. いいえ、残す'],
  ])('in %s, no is the answer that Enter gives', async (lang, kept, no) => {
    const home = await homeWith(EVERYTHING);
    const before = await filesIn(home);
    const session = openOn(home, ['profile', 'erase', '--lang', lang]);
    await session.shows(no);
    session.type('\r');
    expect(await session.ended).toBe(0);
    await session.shows(kept);
    expect(await filesIn(home)).toEqual(before);
  });

  test('yes removes it all', async () => {
    const home = await homeWith(EVERYTHING);
    const session = openOn(home, ['profile', 'erase', '--lang', 'en']);
    await session.shows('❯ 1. No, keep it');
    session.type(DOWN);
    await session.shows('❯ 2. Yes, delete everything');
    session.type('\r');
    expect(await session.ended).toBe(0);
    await session.shows('Deleted everything stored about you');
    expect(await filesIn(home)).toEqual([]);
  });

  test.each([[[]], [['--plain']]])('with %j, Ctrl-C keeps all: exit 130', async (flags) => {
    const home = await homeWith(EVERYTHING);
    const before = await filesIn(home);
    const session = openOn(home, ['profile', 'erase', '--lang', 'en', ...flags]);
    await session.shows('Yes, delete everything');
    session.type(CTRL_C);
    expect(await session.ended).toBe(130);
    await session.shows('Nothing was deleted.');
    expect(await filesIn(home)).toEqual(before);
  });

  test('--no-input never asks: exit 2, with the way out', async () => {
    const home = await homeWith(EVERYTHING);
    const session = openOn(home, ['profile', 'erase', '--no-input', '--lang', 'en']);
    expect(await session.ended).toBe(2);
    await session.shows('career profile erase --yes');
    expect(await filesIn(home)).not.toEqual([]);
  });
});

test('a quiz taken on a terminal is saved, with its length; with --no-save it is not', async () => {
  for (const flags of [[], ['--no-save']]) {
    const home = newHome();
    const quiz = openOn(home, ['quiz', '--length', 'full', '--lang', 'en', ...flags]);
    await answerAll(quiz);
    expect(await quiz.ended).toBe(0);
    const { records } = JSON.parse((await on(home, ['profile', 'export'])).stdout);
    expect(records).toMatchObject(flags.length > 0 ? [] : [{ change: { kind: 'result', length: 'full' } }]);
  }
});
