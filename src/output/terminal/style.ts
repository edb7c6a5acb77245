import { Chalk } from 'chalk';
import type { Tone } from '../document.ts';

/** How a terminal shows what text means. */
export type Style = Readonly<Record<Tone | 'title' | 'label', (text: string) => string>>;

/**
 * The colours, from the 16 that every terminal has and its user has chosen to be legible. None carries a meaning
 * that the words do not.
 */
export function styleWith(colour: boolean): Style {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    title: chalk.bold,
    label: chalk.bold,
    role: chalk.cyan.bold,
    positive: chalk.green,
    caution: chalk.magenta,
    muted: chalk.dim,
  };
}
