import { Chalk, type ChalkInstance } from 'chalk';
import type { Tone } from '../document.ts';

/** How a terminal shows each tone, titles, labels, and what is drawn in the background of a chart. */
export type Style = Readonly<Record<Tone | 'title' | 'label' | 'faint', (text: string) => string>>;

/**
 * Colours from the 16 that every terminal has and its user can adjust. Colour only marks meaning (the leading role,
 * joys, trials), and never carries it alone. Text is never dimmed, because many terminals then make it hard to read.
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
    muted: identity,
    faint: as(chalk.dim),
  };
}

const identity = (text: string): string => text;
const PLAIN: Style = {
  title: identity,
  label: identity,
  role: identity,
  positive: identity,
  caution: identity,
  muted: identity,
  faint: identity,
};
