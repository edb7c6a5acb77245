import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { inject } from 'vitest';
import { NODE } from '../cli/node.ts';

export interface Options {
  readonly columns?: number;
  readonly rows?: number;
  /** `undefined` takes a variable away that a session has otherwise: `PAGER`, say. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder it runs in. */
  readonly cwd?: string;
  /** What runs in place of the built program. */
  readonly program?: readonly string[];
  /** Where the shell sends streams instead of to the terminal: `2>file`. */
  readonly redirect?: string;
}

/** The built program in a real pseudo-terminal, with a person's hands and eyes. */
export interface Session {
  /** Types keys as a keyboard would send them. */
  type(keys: string): void;
  /** Resolves once the screen shows something; rejects, with the screen, where it has not within 20 seconds. */
  shows(what: string | RegExp): Promise<void>;
  /** What is on the screen now, without trailing blanks. */
  screen(): string;
  /** Everything that has scrolled by, and the screen. */
  history(): string;
  /** Every byte that has been sent to the terminal, escape codes and all. */
  sent(): string;
  resize(columns: number, rows: number): void;
  kill(signal: string): void;
  /** Resolves to the exit code once the program has ended. */
  readonly ended: Promise<number>;
}

/** A folder for what a user stores, empty and their own. */
export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'career-home-'));
}

export function open(
  args: readonly string[],
  {
    columns = 80,
    rows = 30,
    env = {},
    program = [NODE, inject('program')],
    redirect = '',
    cwd,
  }: Options = {},
): Session {
  const { PATH = '', HOME = '' } = process.env;
  const terminal = new headless.Terminal({ cols: columns, rows, scrollback: 5_000, allowProposedApi: true });
  const variables = {
    PATH,
    HOME,
    TERM: 'xterm-256color',
    PAGER: 'cat',
    CAREER_HOME: newHome(),
    XDG_CACHE_HOME: newHome(),
    ...env,
  };
  const process_ = spawn('/bin/sh', ['-c', `exec "$0" "$@" ${redirect}`, ...program, ...args], {
    name: variables.TERM,
    ...(cwd !== undefined && { cwd }),
    cols: columns,
    rows,
    env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
  });
  let waiting: (() => void)[] = [];
  let sent = '';
  process_.onData((data) => {
    sent += data;
    terminal.write(data, () => {
      for (const wake of waiting.splice(0)) wake();
    });
  });
  const lines = (from: number): string => {
    const { active } = terminal.buffer;
    return Array.from(
      { length: active.length - from },
      (_, i) => active.getLine(from + i)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  };
  const screen = (): string => lines(terminal.buffer.active.baseY);
  // The last of what a program has written may arrive a little after its end.
  const ended = new Promise<number>((resolve) => {
    process_.onExit(({ exitCode, signal }) => {
      setTimeout(() => terminal.write('', () => resolve(signal ? 128 + signal : exitCode)), 100);
    });
  });
  return {
    type: (keys) => process_.write(keys),
    async shows(what) {
      const seen = (): boolean => (typeof what === 'string' ? screen().includes(what) : what.test(screen()));
      let late = false;
      const timer = setTimeout(() => {
        late = true;
        for (const wake of waiting.splice(0)) wake();
      }, 20_000);
      while (!seen()) {
        if (late) throw new Error(`${String(what)} did not appear:\n${screen()}`);
        await new Promise<void>((resolve) => {
          waiting = [...waiting, resolve];
        });
      }
      clearTimeout(timer);
    },
    screen,
    history: () => lines(0),
    sent: () => sent,
    resize(width, height) {
      terminal.resize(width, height);
      process_.resize(width, height);
    },
    kill: (signal) => process_.kill(signal),
    ended,
  };
}

/** Answers all 42 statements of the full quiz, in English, and the three questions after them; plain prompts take lines. */
export async function answerAll(quiz: Session, prompts: 'drawn' | 'plain' = 'drawn'): Promise<void> {
  const [enter, first] = prompts === 'plain' ? ['\r', '1\r'] : ['', '\r'];
  for (let n = 1; n <= 42; n += 1) {
    await quiz.shows(`${n} of 42`);
    quiz.type(`${(n % 5) + 1}${enter}`);
  }
  for (const question of ['What kind of company', 'Which step', 'Which role are you']) {
    await quiz.shows(question);
    quiz.type(first);
  }
}
