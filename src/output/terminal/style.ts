import { Chalk, type ChalkInstance } from 'chalk';
import type { Tone } from '../document.ts';

/** How a terminal shows what text means. */
export type Style = Readonly<Record<Tone | 'title' | 'label', (text: string) => string>>;

/**
 * The colours, from the 16 that every terminal has and its user has chosen to be legible. None carries a meaning
 * that the words do not.
 */
export function styleWith(colour: boolean): Style {
  if (!colour) return PLAIN;
  const chalk = new Chalk({ level: 1 });
  const as = (colouring: ChalkInstance) => (text: string) => colouring(text);
  return {
    title: as(chalk.bold),
    label: as(chalk.bold),
    role: as(chalk.cyan.bold),
    positive: as(chalk.green),
    caution: as(chalk.magenta),
    muted: as(chalk.dim),
  };
}

const asItIs = (text: string): string => text;
const PLAIN: Style = {
  title: asItIs,
  label: asItIs,
  role: asItIs,
  positive: asItIs,
  caution: asItIs,
  muted: asItIs,
};
