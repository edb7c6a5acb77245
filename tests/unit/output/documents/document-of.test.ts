import { describe, expect, test } from 'vitest';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { LANGUAGES } from '../../../../src/locale/language.ts';
import type { Document } from '../../../../src/output/document.ts';
import { documentOf } from '../../../../src/output/documents/document-of.ts';
import { renderHtml } from '../../../../src/output/html/page.ts';
import { renderMarkdown } from '../../../../src/output/markdown.ts';
import { renderPlain } from '../../../../src/output/plain.ts';
import type { View } from '../../../../src/output/view.ts';
import { readMarkup } from '../html/read.ts';
import { withoutSpaces } from '../mixed-text.ts';
import { everyView } from '../views.ts';

/** Fields whose values are ids and codes: scripts read them, people do not. */
const CODES = new Set([
  ...['at', 'since', 'before', 'after', 'from', 'current', 'next'],
  ...['schema', 'lang', 'id', 'level', 'ref', 'source', 'sources'],
  ...['tier', 'kind', 'aspect', 'category', 'status', 'shown', 'section', 'about', 'query', 'context'],
  ...[
    'role',
    'refers',
    'leans',
    'types',
    'trait',
    'shift',
    'item',
    'top',
    'shortlist',
    'outcome',
    'verdict',
    'warnings',
  ],
  ...['a', 'b'],
]);

/** Texts that a screen leaves to another command, or to the other language. */
const ELSEWHERE: Partial<Record<View['schema'], readonly RegExp[]>> = {
  'career.role/1': [/^role\.nearest\.title$/],
  'career.home/1': [/^title$/, /^own\.next\.\d+\.due$/, /^own\.latest\.(verdict|trends\.\d+\.name$)/],
  'career.profile/1': [/^(target|latest\.roles\.\d+|plans\.\d+)\.title$/, /^plans\.\d+\.by$/],
  'career.profile-history/1': [/^roles\.\d+\.title$/],
  'career.path/1': [
    /^nearest\.title$/,
    /^(shifts|pitfalls)\.\d+\.title$/,
    // A step that is passed takes one line.
    /^steps\.(0\.|\d+\.(shifts|pitfalls)\.)/,
  ],
  'career.plan/1': [/^nearest\.title$/, /^(start|by)$/, /^steps\.\d+\.(.+\.)?(start|end|due)$/],
  'career.report/1': [
    /^(made|taken|(chosen|compared)\.\d+)$/,
    /^summary\.next\.\d+\.due$/,
    /^summary\.latest\.(verdict|trends\.\d+\.name$)/,
    /^paths\.\d+\.(shifts|pitfalls)\./,
    /^paths\.\d+\.steps\.\d+\.(shifts|pitfalls)\./,
    /^plans\.\d+\.((start|by)|steps\.\d+\.(.+\.)?(start|end|due))$/,
    /^result\.(joys|trials)\.\d+\.detail$/,
    /^result\.(roles|alternatives)\.\d+\.(name|title)$/,
    /^result\.(traits\.\d+\.label|readiness\.shifts\.\d+\.title)$/,
    /^result\.aim\./,
    /^history\.roles\.\d+\.title$/,
    /^result\.pair\.flip\.(items|moves)\./,
  ],
  'career.quiz-result/1': [
    /^(roles|alternatives)\.\d+\.(name|title)$/,
    /^traits\.\d+\.(label|low|high)$/,
    /^aim\./,
    /^pair\.flip\.(items|moves)\./,
    /^(joys|trials)\.\d+\.detail$/,
    /^readiness\.shifts\.\d+\.title$/,
  ],
  'career.quiz-items/1': [/^(traits|shifts)\.\d+\.label$/, /^dealbreakers\.\d+\.collides\./],
};

describe.each(LANGUAGES)('every view of the built-in pack in %s', async (lang) => {
  const messages = await messagesIn(lang);
  const formats: readonly {
    format: string;
    set: (document: Document) => string;
    read: (text: string) => string;
  }[] = [
    {
      format: 'HTML',
      set: (document) => renderHtml([{ lang, document, messages }]),
      read: readMarkup,
    },
    { format: 'plain text', set: renderPlain, read: (text: string) => text },
    {
      format: 'Markdown',
      set: renderMarkdown,
      read: (text: string) => text.replace(/\\(?=[!-/:-@[-`{-~])|`/g, ''),
    },
  ];

  test.each(formats)('$format holds all that a person would read in its JSON', async ({ set, read }) => {
    for (const view of await everyView(lang)) {
      const shown = withoutSpaces(read(set(documentOf(view, messages))));
      const missing = textsOf(view).filter(({ text }) => !shown.includes(withoutSpaces(text)));
      expect(missing, view.schema).toEqual([]);
    }
  });

  test('There is more to read than ids.', async () => {
    const views = await everyView(lang);
    // An import only counts, and an empty quiz has nothing to say.
    for (const view of views.filter(({ schema }) => !/import|quiz-result/.test(schema))) {
      const texts = textsOf(view).filter(({ text }) => !/^[a-z0-9-]+$/.test(text));
      expect(texts.length, view.schema).toBeGreaterThan(1);
    }
  });
});

interface Text {
  readonly path: string;
  readonly text: string;
}

/** The texts of a view that a screen shows, with their paths in its JSON. */
function textsOf(view: View): readonly Text[] {
  const omitted = [
    ...(ELSEWHERE[view.schema] ?? []),
    ...(view.lang === 'ja' ? [] : [/^terms\.\d+\.reading$/]),
  ];
  return textsIn(JSON.parse(JSON.stringify(view), withoutPassed), []).filter(
    ({ path }) => !omitted.some((pattern) => pattern.test(path)),
  );
}

/** A step that the reader has passed takes one line, which names its grade. */
function withoutPassed(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('milestones' in value)) return value;
  return 'status' in value && value.status === 'passed' ? { grade: Reflect.get(value, 'grade') } : value;
}

/** `role` is an id, except in the full description of a role; `next` is one where it is not a list. */
function isCode(key: string, value: unknown): boolean {
  return CODES.has(key) && !(['role', 'next'].includes(key) && typeof value === 'object');
}

function textsIn(value: unknown, path: readonly string[]): readonly Text[] {
  if (typeof value === 'string') return [{ path: path.join('.'), text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, element]) =>
    isCode(key, element) ? [] : textsIn(element, [...path, key]),
  );
}
