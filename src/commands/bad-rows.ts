import type { Context } from '../context.ts';
import { neutralLine } from '../output/neutral.ts';
import type { BadRow } from '../respondents/reading.ts';
import { badRowInWords, placeOf } from './respondents-words.ts';

/** At most this many rows are listed for each kind of fault; others are counted. */
const MOST_ALIKE = 10;

/** Says on stderr what is wrong with the rows of a file. */
export interface BadRows {
  readonly add: (row: BadRow) => void;
  /** Writes what has been added since, and waits if the reader is slower. */
  readonly write: () => Promise<void>;
  /** Writes how many rows were not listed. */
  readonly finish: () => Promise<void>;
  readonly count: () => number;
  /** Whether every bad row looks as if the file had no respondents at all. */
  readonly areNoRespondents: () => boolean;
}

/** @param file the file's name, if there are several */
export function badRowsOf(file: string | undefined, context: Context): BadRows {
  const { messages, stderr } = context;
  const alike = new Map<BadRow['fault']['kind'], { count: number; last: BadRow }>();
  let lines = '';
  let count = 0;
  const write = async (): Promise<void> => {
    const text = lines;
    lines = '';
    if (text !== '') await new Promise((resolve) => stderr.write(text, resolve));
  };
  return {
    add: (row) => {
      count += 1;
      const same = alike.get(row.fault.kind) ?? { count: 0, last: row };
      alike.set(row.fault.kind, same);
      same.count += 1;
      if (same.count > MOST_ALIKE) return;
      same.last = row;
      lines += `${neutralLine(badRowInWords(row, file, messages))}\n`;
    },
    write,
    finish: async () => {
      for (const { count: all, last } of alike.values()) {
        if (all <= MOST_ALIKE) continue;
        const place = placeOf(last, file, messages);
        lines += `${neutralLine(messages.respondents.alike(place, all - MOST_ALIKE))}\n`;
      }
      await write();
    },
    count: () => count,
    areNoRespondents: () => [...alike.keys()].every((kind) => kind === 'not-json' || kind === 'no-answers'),
  };
}
