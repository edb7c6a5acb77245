import type { LocalPack } from '../content/localise.ts';
import { inAllLanguages } from './names.ts';
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

type Localised = Readonly<Record<string, string | undefined>>;

/** Everything in a pack, or the things of some kinds. */
export function searchEntries(
  pack: LocalPack,
  kinds: readonly EntryKind[] = ENTRY_KINDS,
): readonly SearchEntry[] {
  return kinds.flatMap((kind) => ENTRIES[kind](pack));
}

const ENTRIES: Readonly<Record<EntryKind, (pack: LocalPack) => readonly SearchEntry[]>> = {
  role: (pack) =>
    pack.roles.map((role, i) => {
      const { name, title, summary, mission, aliases } = at(pack.original.roles, i);
      return entry('role', role.id, `${role.name}  ${role.title}`, role.mission, ['role', role.id], {
        titles: [name, title],
        keywords: aliases,
        bodies: [summary, mission],
      });
    }),
  duty: (pack) =>
    pack.roles.flatMap((role, i) =>
      role.duties.map(({ id, title, detail, example }, j) => {
        const original = at(at(pack.original.roles, i).duties, j);
        return entry('duty', id, title, [detail, example ?? ''].join(' ').trim(), ['role', role.id], {
          titles: [original.title, original.aka ?? {}],
          bodies: [original.detail, original.example ?? {}],
        });
      }),
    ),
  joy: (pack) => facets('joy', pack.joys, pack.original.joys),
  trial: (pack) => facets('trial', pack.trials, pack.original.trials),
  step: (pack) =>
    pack.steps.map(({ id, role, grade, position, guidance }, i) => {
      const original = at(pack.original.steps, i);
      return entry('step', id, `${grade}  ${position}`, guidance.focus, ['path', role], {
        titles: [original.grade, original.position],
        keywords: inAllLanguages(original.grades).flat(),
        bodies: [original.guidance.focus],
      });
    }),
  milestone: (pack) =>
    pack.steps.flatMap(({ role, guidance }, i) =>
      guidance.milestones.map(({ id, text }, j) =>
        entry('milestone', id, text, '', ['path', role], {
          titles: [at(at(pack.original.steps, i).guidance.milestones, j).text],
          bodies: [],
        }),
      ),
    ),
  shift: (pack) =>
    pack.mindset.map(({ id, title, staff, executive }, i) => {
      const original = at(pack.original.mindset, i);
      return entry('shift', id, title, `${staff} → ${executive}`, ['mindset'], {
        titles: [original.title],
        bodies: [original.staff, original.executive],
      });
    }),
  company: (pack) =>
    pack.companies.map(({ id, name, reason }, i) => {
      const original = at(pack.original.companies, i);
      return entry('company', id, name, reason, ['company', id], {
        titles: [original.name],
        keywords: inAllLanguages(original.industries).flat(),
        bodies: [original.reason],
      });
    }),
  question: (pack) =>
    pack.faq.map(({ id, question, answer }, i) => {
      const original = at(pack.original.faq, i);
      return entry('question', id, question, answer.replace(/\s*\n\s*/g, ' ').trim(), ['faq', id], {
        titles: [original.question],
        keywords: inAllLanguages(original.keywords ?? {}).flat(),
        bodies: [original.answer],
      });
    }),
  term: (pack) =>
    pack.glossary.map(({ id, term, definition }, i) => {
      const original = at(pack.original.glossary, i);
      return entry('term', id, term, definition, ['glossary', id], {
        titles: [original.term],
        keywords: [...original.aliases, ...(original.reading ? [original.reading] : [])],
        bodies: [original.definition],
      });
    }),
};

function facets(
  kind: 'joy' | 'trial',
  local: LocalPack['joys'],
  original: LocalPack['original']['joys'],
): readonly SearchEntry[] {
  return local.map(({ id, role, title, detail }, i) =>
    entry(kind, id, title, detail, ['role', role], {
      titles: [at(original, i).title],
      bodies: [at(original, i).detail],
    }),
  );
}

function entry(
  kind: EntryKind,
  id: string,
  title: string,
  text: string,
  command: readonly string[],
  found: {
    readonly titles: readonly Localised[];
    readonly keywords?: readonly string[];
    readonly bodies: readonly Localised[];
  },
): SearchEntry {
  const lines = (texts: readonly Localised[]): string => inAllLanguages(...texts).join('\n');
  return {
    kind,
    id,
    title,
    text,
    command,
    searchable: {
      title: lines(found.titles),
      keywords: (found.keywords ?? []).join('\n'),
      body: lines(found.bodies),
    },
  };
}

/** The original of a localised entry: both lists have the same order. */
function at<Entry>(entries: readonly Entry[], index: number): Entry {
  const entry = entries[index];
  if (entry === undefined) throw new RangeError(`no entry ${index}`);
  return entry;
}
