/** The program's own words in English. The Japanese catalogue must have the same shape to compile. */

import type { Command } from './command.ts';

export const tagline: string =
  'A career advisor for in-house systems engineers: CIO or CTO, and how to get there.';
export const bullet: string = '- ';
export const separator: string = ', ';
export const titled = (title: string, detail: string) => `${title}: ${detail}`;
/** A command that readers can paste. */
export const command: Command = (line) => line;
export const reading = (folder: string) => `Reading the content in ${folder} for the first time …`;
export const typing = (key: string) => `Waiting for input. Press ${key} at the start of a line to end it.`;

// biome-ignore lint/performance/noBarrelFile: this is one catalogue, and unused parts of it are not loaded.
export { cohort } from './en/cohort.ts';
export { content, faults, warnings } from './en/content.ts';
export { errors, reasons } from './en/errors.ts';
export { form } from './en/form.ts';
export { formFiles } from './en/form-files.ts';
export { help } from './en/help.ts';
export { home } from './en/home.ts';
export { ladder } from './en/ladder.ts';
export { faq, glossary, search } from './en/lookup.ts';
export { manual } from './en/manual.ts';
export { next } from './en/next.ts';
export { out } from './en/out.ts';
export { path, plan } from './en/path.ts';
export { profile } from './en/profile.ts';
export { prompt } from './en/prompt.ts';
export { quiz } from './en/quiz.ts';
export { report } from './en/report.ts';
export { respondents, score, tables } from './en/respondents.ts';
export { aspects, company, compare, levelAspects, mindset, role, roles, sources } from './en/roles.ts';
export { sheet } from './en/sheet.ts';
export { standing } from './en/standing.ts';
export { store } from './en/store.ts';
