import { Writable } from 'node:stream';
import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isUpKey,
  type KeypressEvent,
  useKeypress,
  useState,
} from '@inquirer/core';
import select from '@inquirer/select';
import inquirer from 'inquirer';
import { SCALE } from '../advice/quiz/instrument.ts';
import type { Context } from '../context.ts';
import { type Style, styleWith } from '../output/terminal/style.ts';
import { wrap } from '../output/terminal/wrap.ts';
import { checklistPrompt } from './checklist.ts';
import { columnsOf, Interrupted, type Prompter, placeOf, type Statement } from './prompter.ts';

/**
 * Asks with inquirer, drawing on stderr so that stdout holds nothing but the result. What is asked at the beginning
 * of a command is asked with a prompt by itself: inquirer's own module brings all that it has.
 */
export function drawnPrompter(context: Context): Prompter {
  const { stdin, stderr, messages } = context;
  if (!(stderr instanceof Writable)) throw new Error('only a terminal can be drawn on');
  const style = styleWith(context.colour);
  // Inquirer breaks lines anywhere. What stands before the question takes two columns.
  const wrapped = (question: string): string =>
    wrap(question, columnsOf(context) - 2, context.measure).join('\n');
  const terminal = { input: stdin, output: stderr, clearPromptOnDone: true };
  return {
    say(text) {
      stderr.write(`${wrap(text, columnsOf(context), context.measure).join('\n')}\n`);
    },
    async statement(statement) {
      const reply = await orInterrupted(statementPrompt({ statement, context, style }, terminal));
      if (reply === BACK) return { kind: 'back' };
      return reply === SKIP ? { kind: 'skip' } : { kind: 'answer', value: Number(reply) };
    },
    async choose(question, choices) {
      return orInterrupted(
        select(
          {
            message: wrapped(question),
            choices: choices.map(({ id: value, label: name }) => ({ value, name })),
            theme: {
              prefix: '',
              style: {
                keysHelpTip: () => style.muted(messages.quiz.chooseKeys),
                message: style.label,
                highlight: style.role,
              },
            },
            loop: false,
          },
          terminal,
        ),
      );
    },
    async check(message, choices, ticked) {
      const ids = await orInterrupted(
        checklistPrompt({ message, choices, ticked, context, style }, terminal),
      );
      return new Set(ids.split(' ').filter((id) => id !== ''));
    },
    async line(question) {
      const { words }: { words: string } = await orInterrupted(
        inquirer.createPromptModule(terminal)([
          {
            type: 'input',
            name: 'words',
            message: wrapped(question),
            theme: { prefix: context.ascii ? '>' : '❯', style: { message: style.label } },
          },
        ]),
      );
      return words;
    },
    close() {},
  };
}

async function orInterrupted<Answer>(asked: Promise<Answer>): Promise<Answer> {
  try {
    return await asked;
  } catch (error) {
    throw error instanceof Error && error.name === 'ExitPromptError' ? new Interrupted() : error;
  }
}

interface StatementQuestion {
  readonly statement: Statement;
  readonly context: Context;
  readonly style: Style;
}

/** What the prompt resolves to besides the digits of the scale. */
const BACK = 'back';
const SKIP = 'skip';

/** One statement with its scale: digits answer at once, arrows and Enter choose, ← goes back, s skips. */
const statementPrompt = createPrompt<string, StatementQuestion>(({ statement, context, style }, done) => {
  const [pointed, point] = useState(statement.given ?? Math.ceil((SCALE.min + SCALE.max) / 2));
  useKeypress((key) => {
    const name = typed(key);
    if (isUpKey(key)) point(Math.max(SCALE.min, pointed - 1));
    else if (isDownKey(key)) point(Math.min(SCALE.max, pointed + 1));
    else if (isEnterKey(key)) done(String(pointed));
    else if (/^[1-5]$/.test(name)) done(name);
    else if (name === 'left' || name === 'b') done(BACK);
    else if (name === 's') done(SKIP);
  });
  return draw(statement, pointed, context, style);
});

/** The key's name; a full-width digit, which has none, counts as the digit it is. */
function typed(key: KeypressEvent): string {
  const sequence = 'sequence' in key && typeof key.sequence === 'string' ? key.sequence : '';
  return (key.name ?? sequence).normalize('NFKC');
}

function draw(statement: Statement, pointed: number, context: Context, style: Style): string {
  const { number, total, text, intro, given } = statement;
  const { measure } = context;
  const { quiz } = context.messages;
  const width = columnsOf(context);
  const [full, empty, pointer] = context.ascii ? ['#', '.', '>'] : ['█', '░', '❯'];
  const place = placeOf(statement, context);
  const length = Math.min(20, width - measure(place) - 1);
  const filled = Math.round((number / total) * length);
  return [
    ...(intro ? [...wrap(intro, width, measure).map(style.muted), ''] : []),
    `${style.role(full.repeat(filled))}${style.muted(empty.repeat(length - filled))} ${place}`,
    '',
    ...wrap(text, width, measure).map(style.label),
    '',
    ...Object.entries(quiz.scale).map(([value, words]) => {
      const line = `${value} ${words}${Number(value) === given ? ` ${quiz.givenMark}` : ''}`;
      return Number(value) === pointed ? style.role(`${pointer} ${line}`) : `  ${line}`;
    }),
    '',
    ...wrap(quiz.keys, width, measure).map(style.muted),
  ].join('\n');
}
