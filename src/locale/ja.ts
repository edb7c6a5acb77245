import type { Messages } from './messages.ts';

/** The program's own words in Japanese. */

export const tagline: Messages['tagline'] =
  '社内SEのキャリアアドバイザー。CIOとCTOのどちらを目指すか、どう進むかを一緒に考えます。';
export const bullet: Messages['bullet'] = '・';
export const separator: Messages['separator'] = '、';
export const command: Messages['command'] = (line) => line;
export const titled: Messages['titled'] = (title, detail) => `${title}：${detail}`;
export const reading: Messages['reading'] = (folder) => `${folder} のコンテンツを初めて読み込んでいます…`;
export const typing: Messages['typing'] = (key) =>
  `入力を待っています。入力を終えるには、行の先頭で ${key} を押してください。`;

// biome-ignore lint/performance/noBarrelFile: this is one catalogue, and unused parts of it are not loaded.
export { cohort } from './ja/cohort.ts';
export { content, faults, warnings } from './ja/content.ts';
export { errors, reasons } from './ja/errors.ts';
export { form } from './ja/form.ts';
export { formFiles } from './ja/form-files.ts';
export { help } from './ja/help.ts';
export { home } from './ja/home.ts';
export { ladder } from './ja/ladder.ts';
export { faq, glossary, search } from './ja/lookup.ts';
export { manual } from './ja/manual.ts';
export { next } from './ja/next.ts';
export { out } from './ja/out.ts';
export { path, plan } from './ja/path.ts';
export { profile } from './ja/profile.ts';
export { prompt } from './ja/prompt.ts';
export { quiz } from './ja/quiz.ts';
export { report } from './ja/report.ts';
export { respondents, score, tables } from './ja/respondents.ts';
export { aspects, company, compare, levelAspects, mindset, role, roles, sources } from './ja/roles.ts';
export { sheet } from './ja/sheet.ts';
export { standing } from './ja/standing.ts';
export { store } from './ja/store.ts';
