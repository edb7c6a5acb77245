import { Writable } from 'node:stream';
import { type Answers, createPromptModule, type Question } from 'inquirer';
import type { Context } from '../context.ts';
import { ifStopped } from '../files/stopped.ts';
import { styleWith } from '../output/terminal/style.ts';
import { wrap } from '../output/terminal/wrap.ts';
import { checklistPrompt } from './checklist.ts';
import { choicePrompt } from './choice.ts';
import { asNumber, asWords, keyboardOn, MARK_NO_PASTES, MARK_PASTES } from './keyboard.ts';
import { linePrompt } from './line.ts';
import { type BACK, type Checked, columnsOf, Interrupted, type Prompter, type Reply } from './prompter.ts';
import type { Asked, Redraw, Screen } from './screen.ts';
import { statementPrompt } from './statement.ts';

const PROMPTS = {
  statement: statementPrompt,
  choice: choicePrompt,
  checklist: checklistPrompt,
  line: linePrompt,
};

/**
 * In milliseconds: after this time without a new size, the window is no longer being resized. tmux reports sizes up to
 * 250 ms late, and a prompt drawn for an old size leaves fragments.
 */
const RESIZE_DELAY = 300;

/** Asks with inquirer, on stderr, so that stdout contains only the result. */
export function drawnPrompter(context: Context): Prompter {
  const { stderr } = context;
  return {
    say(text) {
      stderr.write(`${wrap(text, columnsOf(context), context.measure).join('\n')}\n`);
    },
    statement: (statement) => ask<Reply>('statement', statement, asNumber, context),
    choose: (question, choices, options) =>
      ask<string | typeof BACK>('choice', { question, choices, ...options }, asNumber, context),
    checkMany: (question, choices, ticked, options) =>
      ask<Checked>('checklist', { question, choices, ticked, ...options }, asNumber, context),
    line: (question) => ask<string>('line', question, asWords, context),
    close() {},
  };
}

/**
 * Asks one question.
 *
 * @param pasted turns a paste into keys
 */
async function ask<Answer>(
  type: keyof typeof PROMPTS,
  asked: unknown,
  pasted: (text: string) => string,
  context: Context,
): Promise<Answer> {
  const { stdin, stderr } = context;
  if (!(stderr instanceof Writable)) throw new Error('only a terminal can be drawn on');
  const abort = new AbortController();
  const listeners = new Set<(why: Redraw) => void>();
  const redraw = (why: Redraw): void => {
    for (const listener of listeners) listener(why);
  };
  const goOn = (): void => {
    // Other programs may have changed the terminal's mode in the meantime.
    stdin.setRawMode?.(false);
    stdin.setRawMode?.(true);
    stderr.write(MARK_PASTES);
    redraw('continued');
  };
  let resizing: NodeJS.Timeout | undefined;
  const onResize = (): void => {
    clearTimeout(resizing);
    resizing = setTimeout(settle, RESIZE_DELAY);
  };
  const settle = (): void => {
    if (resizing === undefined) return;
    clearTimeout(resizing);
    resizing = undefined;
    redraw('resized');
  };
  const keyboard = keyboardOn(stdin, { pasted, suspend: () => suspend(context, goOn) }, settle);
  const screen: Screen = {
    context,
    style: styleWith(context.colour),
    onRedraw(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ended: () => abort.abort(),
  };
  const question: Question & Asked<unknown> = { type, name: 'answer', message: '', asked, screen };
  const module = createPromptModule({
    input: keyboard,
    output: stderr,
    clearPromptOnDone: true,
    signal: abort.signal,
  });
  for (const [name, prompt] of Object.entries(PROMPTS)) module.registerPrompt(name, prompt);
  stderr.write(MARK_PASTES);
  stderr.on('resize', onResize);
  process.on('SIGCONT', goOn);
  const forget = ifStopped(() => leaveTerminal(context));
  try {
    const answers = await module<Answers>(question);
    return answers['answer'];
  } catch (error) {
    const stopped = error instanceof Error && /^(Exit|Abort)PromptError$/.test(error.name);
    throw stopped ? new Interrupted() : error;
  } finally {
    forget();
    process.off('SIGCONT', goOn);
    stderr.off('resize', onResize);
    clearTimeout(resizing);
    stderr.write(MARK_NO_PASTES);
    keyboard.close();
  }
}

const SHOW_CURSOR = '\u001b[?25h';

/** Restores the terminal's usual mode for other programs. */
function leaveTerminal({ stdin, stderr }: Context): void {
  stderr.write(`${SHOW_CURSOR}${MARK_NO_PASTES}\n`);
  stdin.setRawMode?.(false);
}

/** Suspends the program and its process group (npx, say), as Ctrl-Z does outside raw mode. */
function suspend(context: Context, goOn: () => void): void {
  if (process.platform === 'win32') return;
  leaveTerminal(context);
  let continued = false;
  const onContinue = (): void => {
    continued = true;
  };
  process.once('SIGCONT', onContinue);
  process.kill(0, 'SIGTSTP');
  // The system does not stop a program that no shell could continue. If it was stopped, SIGCONT has arrived by now.
  setImmediate(() =>
    setImmediate(() => {
      process.off('SIGCONT', onContinue);
      if (!continued) goOn();
    }),
  );
}
