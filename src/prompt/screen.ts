import { stripVTControlCharacters } from 'node:util';
import { cursorUp } from '@inquirer/ansi';
import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import type { Context } from '../context.ts';
import type { Style } from '../output/terminal/style.ts';

/** Where a prompt is drawn. */
export interface Screen {
  readonly context: Context;
  readonly style: Style;
  /** Calls a listener when what has been drawn must be drawn again. Returns what stops that. */
  readonly onRedraw: (listener: (why: Redraw) => void) => () => void;
  /** To be called where there is nothing more to read. */
  readonly ended: () => void;
}

/** `continued`: other programs may have written since. `resized`: the terminal may have broken the lines anew. */
export type Redraw = 'continued' | 'resized';

/** The question that a prompt of ours is given by inquirer. */
export interface Asked<Question> {
  readonly asked: Question;
  readonly screen: Screen;
}

const ERASE_BELOW = '\r\u001b[J';

/**
 * A prompt for inquirer that is drawn again after Ctrl-Z and `fg` and in a resized window. Inquirer itself goes up as
 * many lines as it has drawn and draws over them: so the cursor is first put as far below the place to draw at.
 *
 * @param view draws the question, in lines that fit; calls `done` with the answer
 */
export function promptOf<Answer, Question>(
  view: (question: Question, screen: Screen, done: (answer: Answer) => void) => string,
) {
  return createPrompt<Answer, Asked<Question>>(({ asked, screen }, done) => {
    const { stderr, measure } = screen.context;
    const [, redraw] = useState(0);
    const drawn = useRef({ text: '', rows: 1 });
    const rowsOf = (text: string): number =>
      stripVTControlCharacters(text)
        .split('\n')
        .reduce((rows, line) => rows + Math.max(1, Math.ceil(measure(line) / columnsOn(screen))), 0);
    useEffect((rl) => {
      rl.on('close', screen.ended);
      const stop = screen.onRedraw((why) => {
        const { text, rows } = drawn.current;
        const over = why === 'resized' ? cursorUp(rowsOf(text) - 1) + ERASE_BELOW : '\r';
        stderr.write(over + '\n'.repeat(rows - 1));
        redraw((times) => times + 1);
      });
      return () => {
        rl.removeListener('close', screen.ended);
        stop();
      };
    }, []);
    const text = view(asked, screen, done);
    drawn.current = { text, rows: rowsOf(text) };
    return text;
  });
}

function columnsOn({ context: { stderr, width } }: Screen): number {
  return stderr.columns || width;
}

/** Returns how many rows there are to draw on now. One is left for the cursor. */
export function roomOn({ context: { stderr } }: Screen): number {
  return Math.max(1, (stderr.rows || 24) - 1);
}
