import { createInterface } from 'node:readline';
import type { Context } from '../context.ts';

/** In milliseconds: lines that arrive closer together than this are one paste. */
const PASTE_GAP = 50;

export interface LineReader {
  /** Resolves to the next line and the lines pasted with it; to undefined at the end of the input. */
  next(): Promise<readonly string[] | undefined>;
  close(): void;
}

/** Reads lines. On a terminal, lines that arrive together are one answer; from a pipe, each line is one. */
export function lineReader(stdin: Context['stdin']): LineReader {
  const reader = createInterface({ input: stdin, terminal: false });
  const lines: string[] = [];
  let ended = false;
  let wake = (): void => {};
  reader.on('line', (line) => {
    lines.push(line);
    wake();
  });
  reader.on('close', () => {
    ended = true;
    wake();
  });
  const arrival = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  const restOfPaste = async (): Promise<void> => {
    for (let seen = 0; seen < lines.length; ) {
      seen = lines.length;
      await new Promise((resolve) => setTimeout(resolve, PASTE_GAP));
    }
  };
  return {
    async next() {
      while (lines.length === 0) {
        if (ended) return undefined;
        await arrival();
      }
      if (!stdin.isTTY) return lines.splice(0, 1);
      await restOfPaste();
      return lines.splice(0);
    },
    close: () => reader.close(),
  };
}
