import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { inject } from 'vitest';
import { NODE } from '../cli/node.ts';

export interface Options {
  readonly columns?: number;
  readonly rows?: number;
  /** `undefined` removes a variable that a session otherwise has, such as `PAGER`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The folder it runs in. */
  readonly cwd?: string;
  /** What runs in place of the built program. */
  readonly program?: readonly string[];
  /** Where the shell sends streams instead of to the terminal: `2>file`. */
  readonly redirect?: string;
}

/** The built program in a real pseudo-terminal, used as a person would use it. */
export interface Session {
  /** Types keys as a keyboard would send them. */
  type(keys: string): void;
  /** Resolves once the screen shows something; rejects, with the screen, if it does not within 20 seconds. */
  shows(what: string | RegExp): Promise<void>;
  /** What is on the screen now, without trailing blanks. */
  screen(): string;
  /** Everything that has scrolled by, and the screen. */
  history(): string;
  /** Every byte that has been sent to the terminal, escape codes and all. */
  sent(): string;
  resize(columns: number, rows: number): void;
  /** The process that the shell waits for. */
  pid(): number;
  kill(signal: string): void;
  /** Resolves to the exit code once the program has ended. */
  readonly ended: Promise<number>;
}

/** A folder for what a user stores, empty and their own. */
export function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'career-home-'));
}

/**
 * A pseudo-terminal loses unread output when its last program ends, so a shell keeps it open. The shell reports the
 * exit code in an escape sequence that draws nothing, and exits once it is sent a line. Signals from the keyboard reach
 * the shell too, which ignores them.
 */
const SHELL = (redirect: string): string =>
  `trap : INT QUIT TERM HUP; "$0" "$@" ${redirect}; printf '\\033]7777;%d\\007' $?; read line`;
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin and end with control characters
const END = /\u001b\]7777;(\d+)\u0007/;

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
  const shell = spawn('/bin/sh', ['-c', SHELL(redirect), ...program, ...args], {
    name: variables.TERM,
    ...(cwd !== undefined && { cwd }),
    cols: columns,
    rows,
    env: Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined)),
  });
  let waiting: (() => void)[] = [];
  let sent = '';
  const ended = new Promise<number>((resolve) => {
    const reading = shell.onData((data) => {
      const before = sent.length;
      sent += data;
      const end = END.exec(sent);
      if (end) sent = sent.slice(0, end.index);
      terminal.write(sent.slice(before), () => {
        for (const wake of waiting.splice(0)) wake();
        if (end) resolve(Number(end[1]));
      });
      if (end) {
        reading.dispose();
        shell.write('\n');
      }
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
  return {
    type: (keys) => shell.write(keys),
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
      shell.resize(width, height);
    },
    pid: () => childOf(shell.pid),
    kill: (signal) => process.kill(childOf(shell.pid), signal),
    ended,
  };
}

/** The only child of a process. */
export function childOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim());
}

/** Answers all 58 statements of the full quiz, in English, the deal-breakers and the three questions; plain prompts take lines. */
export async function answerAll(quiz: Session, prompts: 'drawn' | 'plain' = 'drawn'): Promise<void> {
  const [enter, first] = prompts === 'plain' ? ['\r', '1\r'] : ['', '\r'];
  for (let n = 1; n <= 58; n += 1) {
    await quiz.shows(`${n} of 58`);
    quiz.type(`${(n % 5) + 1}${enter}`);
  }
  await quiz.shows('Is there anything you will');
  quiz.type('\r');
  for (const question of ['What kind of company', 'Which position', 'Which role are you']) {
    await quiz.shows(question);
    quiz.type(first);
  }
}
