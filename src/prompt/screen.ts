import { stripVTControlCharacters } from 'node:util';
import { cursorHide, cursorUp } from '@inquirer/ansi';
import { createPrompt, useEffect, useRef, useState } from '@inquirer/core';
import type { Context } from '../context.ts';
import type { Style } from '../output/terminal/style.ts';

/** The screen that a prompt is drawn on. */
export interface Screen {
  readonly context: Context;
  readonly style: Style;
  /** Calls a listener when the prompt must be redrawn. Returns a function that removes the listener. */
  readonly onRedraw: (listener: (why: Redraw) => void) => () => void;
  /** Called at the end of the input. */
  readonly ended: () => void;
}

/** `continued`: other programs may have written since. `resized`: the terminal may have rewrapped the lines. */
export type Redraw = 'continued' | 'resized';

/** The question that inquirer passes to a prompt. */
export interface Asked<Question> {
  readonly asked: Question;
  readonly screen: Screen;
}

const ERASE_BELOW = '\r\u001b[J';

/**
 * A prompt for inquirer that is redrawn after Ctrl-Z and `fg`, and when the window is resized. Inquirer moves up as
 * many lines as it drew last and draws over them, so the cursor is first moved that far below the place to draw at.
 *
 * @param view returns the question in lines that fit; calls `done` with the answer
 */
export function promptOf<Answer, Question>(
  view: (question: Question, screen: Screen, done: (answer: Answer) => void) => string,
) {
  return createPrompt<Answer, Asked<Question>>(({ asked, screen }, done) => {
    const { stderr } = screen.context;
    const [, redraw] = useState(0);
    const drawn = useRef({ text: '', rows: 1 });
    useEffect((rl) => {
      rl.on('close', screen.ended);
      const stop = screen.onRedraw((why) => {
        const { text, rows } = drawn.current;
        const over = why === 'resized' ? cursorUp(rowsOf(text, screen) - 1) + ERASE_BELOW : '\r';
        stderr.write(over + '\n'.repeat(rows - 1));
        redraw((times) => times + 1);
      });
      return () => {
        rl.removeListener('close', screen.ended);
        stop();
      };
    }, []);
    const text = view(asked, screen, done);
    drawn.current = { text, rows: rowsOf(text, screen) };
    return text;
  });
}

/** Returns how many rows a terminal needs for a text: it breaks lines anywhere but within a character. */
function rowsOf(text: string, screen: Screen): number {
  const columns = columnsOn(screen);
  let rows = 0;
  for (const line of stripVTControlCharacters(text).split('\n')) {
    rows += 1;
    let column = 0;
    for (const character of line) {
      const width = screen.context.measure(character);
      if (column + width > columns) {
        rows += 1;
        column = 0;
      }
      column += width;
    }
  }
  return rows;
}

/**
 * Returns lines with the cursor hidden, on a line of its own if there is room: when a window is resized, some terminals
 * rewrap all lines, others all but the cursor's.
 */
export function withoutCursor(lines: readonly string[], screen: Screen): string {
  return `${lines.join('\n')}${lines.length < roomOn(screen) ? '\n ' : ''}${cursorHide}`;
}

function columnsOn({ context: { stderr, width } }: Screen): number {
  return stderr.columns || width;
}

/** The rows available now, less one for the cursor. */
export function roomOn({ context: { stderr } }: Screen): number {
  return Math.max(1, (stderr.rows || 24) - 1);
}
