import type { LocalPack } from '../content/localise.ts';
import type { Searchable } from './search.ts';

/** The kinds of things in a pack that can be found. */
export const ENTRY_KINDS = [
  'role',
  'duty',
  'joy',
  'trial',
  'step',
  'milestone',
  'shift',
  'company',
  'question',
  'term',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Something in a pack: what it says to the reader, and the texts in all languages that it is found by. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The arguments of the command that shows it in full. */
  readonly command: readonly string[];
  readonly searchable: Searchable;
}

/** Everything in a pack, or the entries of some kinds. */
export function searchEntries(
  pack: LocalPack,
  kinds: readonly EntryKind[] = ENTRY_KINDS,
): readonly SearchEntry[] {
  const entriesIn = (each: LocalPack) => kinds.flatMap((kind) => ENTRIES[kind](each));
  const translations = pack.translations.map(entriesIn);
  return entriesIn(pack).map((own, i) => {
    const found = translations.map((entries) => at(entries, i).searchable);
    return {
      ...own,
      searchable: {
        title: inEach(found.map(({ title }) => title)),
        keywords: inEach(found.map(({ keywords }) => keywords)),
        body: inEach(found.map(({ body }) => body)),
      },
    };
  });
}

/** The texts of all languages; once what is the same in each, such as readings. */
function inEach(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}

/** Finds each entry by its texts in the language of the pack. */
const ENTRIES: Readonly<Record<EntryKind, (pack: LocalPack) => readonly SearchEntry[]>> = {
  role: ({ roles }) =>
    roles.map(({ id, name, title, summary, mission, aliases }) =>
      entry('role', id, `${name}  ${title}`, mission, ['role', id], {
        titles: [name, title],
        keywords: aliases,
        bodies: [summary, mission],
      }),
    ),
  duty: ({ roles }) =>
    roles.flatMap((role) =>
      role.duties.map(({ id, title, aka = '', detail, example = '' }) =>
        entry('duty', id, title, `${detail} ${example}`.trim(), ['role', role.id], {
          titles: [title, aka],
          bodies: [detail, example],
        }),
      ),
    ),
  joy: ({ joys }) => facets('joy', joys),
  trial: ({ trials }) => facets('trial', trials),
  step: ({ steps }) =>
    steps.map(({ id, role, grade, position, grades, guidance: { focus } }) =>
      entry('step', id, `${grade}  ${position}`, focus, ['path', role], {
        titles: [grade, position],
        keywords: grades,
        bodies: [focus],
      }),
    ),
  milestone: ({ steps }) =>
    steps.flatMap(({ role, guidance }) =>
      guidance.milestones.map(({ id, text }) =>
        entry('milestone', id, text, '', ['path', role], { titles: [text], bodies: [] }),
      ),
    ),
  shift: ({ mindset }) =>
    mindset.map(({ id, title, staff, executive }) =>
      entry('shift', id, title, `${staff} → ${executive}`, ['mindset'], {
        titles: [title],
        bodies: [staff, executive],
      }),
    ),
  company: ({ companies }) =>
    companies.map(({ id, name, reason, industries }) =>
      entry('company', id, name, reason, ['company', id], {
        titles: [name],
        keywords: industries,
        bodies: [reason],
      }),
    ),
  question: ({ faq }) =>
    faq.map(({ id, question, answer, keywords = [] }) =>
      entry('question', id, question, answer.replace(/\s*\n\s*/g, ' ').trim(), ['faq', id], {
        titles: [question],
        keywords,
        bodies: [answer],
      }),
    ),
  term: ({ glossary }) =>
    glossary.map(({ id, term, definition, aliases, reading = '' }) =>
      entry('term', id, term, definition, ['glossary', id], {
        titles: [term],
        keywords: [...aliases, reading],
        bodies: [definition],
      }),
    ),
};

function facets(kind: 'joy' | 'trial', entries: LocalPack['joys']): readonly SearchEntry[] {
  return entries.map(({ id, role, title, detail }) =>
    entry(kind, id, title, detail, ['role', role], { titles: [title], bodies: [detail] }),
  );
}

function entry(
  kind: EntryKind,
  id: string,
  title: string,
  text: string,
  command: readonly string[],
  found: {
    readonly titles: readonly string[];
    readonly keywords?: readonly string[];
    readonly bodies: readonly string[];
  },
): SearchEntry {
  const lines = (texts: readonly string[] = []): string => texts.filter((each) => each !== '').join('\n');
  return {
    kind,
    id,
    title,
    text,
    command,
    searchable: {
      title: lines(found.titles),
      keywords: lines(found.keywords),
      body: lines(found.bodies),
    },
  };
}

/** All translations have the same entries in the same order. */
function at<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`no entry ${index}`);
  return entry;
}
