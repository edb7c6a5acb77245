import { stepsOf } from '../content/ladder.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Searchable } from './search.ts';

/** The kinds of entries in a pack that search can find. */
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

/** An entry of a pack: its text in the reader's language, and the searchable texts in all languages. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** The command that shows it in full, as arguments. */
  readonly command: readonly string[];
  readonly searchable: Searchable;
}

/** Returns a pack's entries, of all kinds or of some. */
export function searchEntries(
  pack: LocalPack,
  kinds: readonly EntryKind[] = ENTRY_KINDS,
): readonly SearchEntry[] {
  const entriesIn = (each: LocalPack) => kinds.flatMap((kind) => ENTRIES[kind](each));
  const own = entriesIn(pack);
  const translations = pack.translations.map((each) => (each === pack ? own : entriesIn(each)));
  return own.map((entry, i) => {
    const found = translations.map((entries) => at(entries, i).searchable);
    return {
      ...entry,
      searchable: {
        title: inEach(found.map(({ title }) => title)),
        keywords: inEach(found.map(({ keywords }) => keywords)),
        body: inEach(found.map(({ body }) => body)),
      },
    };
  });
}

/** Joins the texts of all languages. Texts that are the same in each, such as readings, are kept once. */
function inEach(texts: readonly string[]): string {
  return [...new Set(texts)].join('\n');
}

/** Finds each entry by its texts in the language of the pack. */
const ENTRIES: Readonly<Record<EntryKind, (pack: LocalPack) => readonly SearchEntry[]>> = {
  role: ({ roles }) =>
    roles.map(({ id, name, title = '', summary = '', mission = '', aliases }) =>
      entry('role', id, `${name}  ${title}`.trim(), mission || summary, ['role', id], {
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
  step: (pack) =>
    levelsIn(pack).map(({ role, step: { id, number, grade = '', position = '', grades = [], focus = '' } }) =>
      entry('step', id, joined(grade, position) || String(number), focus, pathTo(role.id, id), {
        titles: [grade, position],
        keywords: grades,
        bodies: [focus],
      }),
    ),
  milestone: (pack) =>
    milestonesIn(pack).map(({ role, step: { id: level, grade = '' }, milestone: { id, text } }) => {
      const [title = '', ...more] = text.split('\n');
      return entry('milestone', id, title, joined(...more, role.name, grade), pathTo(role.id, level), {
        titles: [title],
        bodies: more,
      });
    }),
  shift: ({ mindset }) =>
    mindset.map(({ id, title, staff, executive }) =>
      entry('shift', id, title, `${staff} → ${executive}`, ['mindset'], {
        titles: [title],
        bodies: [staff, executive],
      }),
    ),
  company: ({ companies }) =>
    companies.map(({ id, name, reason = '', industries = [] }) =>
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

function stepsIn(pack: LocalPack) {
  return pack.roles
    .filter(({ id }) => pack.steps.some(({ role }) => role === id))
    .flatMap((role) => stepsOf(pack, role).map((step) => ({ role, step })));
}

/** Every level once, on the ladder of the first role that has it. */
function levelsIn(pack: LocalPack) {
  return once(stepsIn(pack), ({ step }) => step.id);
}

/** Every milestone once, on the ladder of the first role that has it. */
function milestonesIn(pack: LocalPack) {
  const all = stepsIn(pack).flatMap(({ role, step }) =>
    step.milestones.map((milestone) => ({ role, step, milestone })),
  );
  return once(all, ({ milestone }) => milestone.id);
}

function once<Element>(list: readonly Element[], idOf: (element: Element) => string): readonly Element[] {
  const byId = new Map<string, Element>();
  for (const element of list) if (!byId.has(idOf(element))) byId.set(idOf(element), element);
  return [...byId.values()];
}

function pathTo(role: string, level: string): readonly string[] {
  return ['path', role, '--step', level];
}

function joined(...texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('  ');
}

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
  searched: {
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
      title: lines(searched.titles),
      keywords: lines(searched.keywords),
      body: lines(searched.bodies),
    },
  };
}

/** All translations have the same entries in the same order. */
function at<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`no entry ${index}`);
  return entry;
}
