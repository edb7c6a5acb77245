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

/** An entry of a pack, in the reader's language. */
export interface SearchEntry {
  readonly kind: EntryKind;
  readonly id: string;
  /** Returns what to show. A function, because most entries are searched but never shown. */
  readonly shown: () => Shown;
  /** The searchable texts in each of the pack's languages. */
  readonly searchable: readonly Searchable[];
}

interface Shown {
  readonly title: string;
  readonly text: string;
  /** The command that shows it in full, as arguments. */
  readonly command: readonly string[];
}

/** Returns a pack's entries, of all kinds or of some. */
export function searchEntries(
  pack: LocalPack,
  kinds: readonly EntryKind[] = ENTRY_KINDS,
): readonly SearchEntry[] {
  const entriesIn = (each: LocalPack) => kinds.flatMap((kind) => ENTRIES[kind](each));
  const own = entriesIn(pack);
  const translations = pack.translations.map((each) => (each === pack ? own : entriesIn(each)));
  return own.map((entry, i) => ({
    ...entry,
    searchable: translations.flatMap((entries) => at(entries, i).searchable),
  }));
}

/** Returns the entries of each kind, searchable in the pack's language only. */
const ENTRIES: Readonly<Record<EntryKind, (pack: LocalPack) => readonly SearchEntry[]>> = {
  role: ({ roles }) =>
    roles.map(({ id, name, title = '', summary = '', mission = '', aliases }) =>
      entry('role', id, { titles: [name, title], keywords: aliases, bodies: [summary, mission] }, () => ({
        title: `${name}  ${title}`.trim(),
        text: mission || summary,
        command: ['role', id],
      })),
    ),
  duty: ({ roles }) =>
    roles.flatMap((role) =>
      role.duties.map(({ id, title, aka = '', detail, example = '' }) =>
        entry('duty', id, { titles: [title, aka], bodies: [detail, example] }, () => ({
          title,
          text: `${detail} ${example}`.trim(),
          command: ['role', role.id],
        })),
      ),
    ),
  joy: ({ joys }) => facets('joy', joys),
  trial: ({ trials }) => facets('trial', trials),
  step: (pack) =>
    levelsIn(pack).map(({ role, step: { id, number, grade = '', position = '', grades = [], focus = '' } }) =>
      entry('step', id, { titles: [grade, position], keywords: grades, bodies: [focus] }, () => ({
        title: joined(grade, position) || String(number),
        text: focus,
        command: pathTo(role.id, id),
      })),
    ),
  milestone: (pack) =>
    milestonesIn(pack).map(({ role, step: { id: level, grade = '' }, milestone: { id, text } }) => {
      const [title = '', ...more] = text.split('\n');
      return entry('milestone', id, { titles: [title], bodies: more }, () => ({
        title,
        text: joined(...more, role.name, grade),
        command: pathTo(role.id, level),
      }));
    }),
  shift: ({ mindset }) =>
    mindset.map(({ id, title, staff, executive }) =>
      entry('shift', id, { titles: [title], bodies: [staff, executive] }, () => ({
        title,
        text: `${staff} → ${executive}`,
        command: ['mindset'],
      })),
    ),
  company: ({ companies }) =>
    companies.map(({ id, name, reason = '', industries = [] }) =>
      entry('company', id, { titles: [name], keywords: industries, bodies: [reason] }, () => ({
        title: name,
        text: reason,
        command: ['company', id],
      })),
    ),
  question: ({ faq }) =>
    faq.map(({ id, question, answer, keywords = [] }) =>
      entry('question', id, { titles: [question], keywords, bodies: [answer] }, () => ({
        title: question,
        text: answer.replace(/\s*\n\s*/g, ' ').trim(),
        command: ['faq', id],
      })),
    ),
  term: ({ glossary }) =>
    glossary.map(({ id, term, definition, aliases, reading = '' }) =>
      entry('term', id, { titles: [term], keywords: [...aliases, reading], bodies: [definition] }, () => ({
        title: term,
        text: definition,
        command: ['glossary', id],
      })),
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
    entry(kind, id, { titles: [title], bodies: [detail] }, () => ({
      title,
      text: detail,
      command: ['role', role],
    })),
  );
}

function entry(kind: EntryKind, id: string, searchable: Searchable, shown: () => Shown): SearchEntry {
  return { kind, id, searchable: [searchable], shown };
}

/** All translations have the same entries in the same order. */
function at<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`no entry ${index}`);
  return entry;
}
