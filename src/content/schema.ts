import * as v from 'valibot';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { isMapping } from './mapping.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const source = v.picklist(['article', 'editorial', 'reference']);
const kind = v.picklist(['deliverable', 'behaviour']);

/** The source of a text within an entry, by default the entry's; `reference` needs an id in `references.yaml`. */
const maybeSourced = { source: v.optional(source), ref: v.optional(id) };

/** The sources of single fields that differ from the entry's source. */
function marks<const Field extends string>(...fields: readonly Field[]) {
  return v.optional(
    v.strictObject(v.entriesFromList(fields, v.optional(v.strictObject({ source, ref: v.optional(id) })))),
  );
}

const key = v.picklist([1, -1]);
const weight = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

/** A value in exactly the languages that the pack declares. */
function inEach<Value>(value: v.GenericSchema<unknown, Value>, languages: readonly Language[]) {
  return v.pipe(
    v.strictObject({ ja: v.optional(value), en: v.optional(value) }),
    v.rawCheck(({ dataset, addIssue }) => {
      const texts: unknown = dataset.value;
      if (!isMapping(texts)) return;
      for (const language of LANGUAGES) {
        const declared = languages.includes(language);
        if (declared === Object.hasOwn(texts, language)) continue;
        addIssue({ message: declared ? 'missing-language' : 'undeclared-language', expected: language });
      }
    }),
  );
}

const languages = v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1));

/** The defaults of entries. */
const entryDefaults = {
  /** The default source of entries. */
  source: v.optional(v.picklist(['article', 'editorial']), 'article'),
  /** The default kind of milestones. */
  kind: v.optional(kind, 'deliverable'),
};

/** The parts of `pack.yaml` that are needed before other texts can be checked. Their own faults are reported later. */
export const basisSchema = v.fallback(
  v.object({
    /** Undefined if unknown. */
    languages: v.fallback(v.optional(languages), undefined),
    defaults: v.fallback(v.optional(v.object(entryDefaults), {}), { source: 'article', kind: 'deliverable' }),
  }),
  { defaults: { source: 'article', kind: 'deliverable' } },
);

/** Returns the schema of a pack, with a field for each file. Types, checks and JSON Schemas derive from it. */
export function packSchema(basis: v.InferOutput<typeof basisSchema>) {
  /** An entry's source; `reference` needs an id in `references.yaml`. */
  const sourced = { source: v.optional(source, basis.defaults.source), ref: v.optional(id) };
  const { languages: spoken = LANGUAGES } = basis;
  const localised = inEach(text, spoken);
  const localisedList = inEach(v.array(text), spoken);

  const duty = v.strictObject({
    id,
    title: localised,
    /** Another name, for searching. */
    aka: v.optional(localised),
    detail: localised,
    example: v.optional(localised),
    ...maybeSourced,
    marks: marks('title', 'detail', 'example'),
  });

  /** A way to the role for readers who have a different job today. */
  const bridge = v.strictObject({ id, title: localised, detail: localised, ...maybeSourced });

  const role = v.strictObject({
    id,
    tier: v.optional(v.picklist(['primary', 'related', 'alternative']), 'primary'),
    name: localised,
    /** The name in full. */
    title: v.optional(localised),
    aliases: v.optional(v.array(text), []),
    stance: v.optional(localised),
    summary: v.optional(localised),
    mission: v.optional(localised),
    duties: v.optional(v.array(duty), []),
    /** Where the role thrives. */
    companies: v.optional(
      v.strictObject({
        summary: v.optional(localised),
        types: v.optional(v.array(id), []),
        example: v.optional(localised),
        ...maybeSourced,
      }),
    ),
    trend: v.optional(v.strictObject({ text: localised, ...maybeSourced })),
    success: v.optional(v.strictObject({ title: localised, text: localised, ...maybeSourced })),
    path: v.optional(localised),
    note: v.optional(localised),
    nearest: v.optional(id),
    bridge: v.optional(v.array(bridge)),
    /** Only for an alternative: what it shares with the primary roles, and how to return to their path later. */
    shares: v.optional(localised),
    comeback: v.optional(localised),
    ...sourced,
    marks: marks('title', 'stance', 'summary', 'mission', 'path', 'note', 'shares', 'comeback'),
  });

  /** A joy or a trial of a role. */
  const facet = v.strictObject({ id, role: id, title: localised, detail: localised, ...sourced });

  const milestone = v.strictObject({
    id,
    text: localised,
    /** How to get the chance to do it. */
    chance: v.optional(localised),
    /** The id of one of the pack's categories. */
    category: v.optional(id),
    /** A deliverable can have a date; a behaviour cannot. */
    kind: v.optional(kind, basis.defaults.kind),
    ...maybeSourced,
  });

  const levelContent = {
    /** The level's number in the ladder's own numbering; by default its place. */
    number: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
    grade: v.optional(localised),
    position: v.optional(localised),
    /** Other names of the grade. */
    grades: v.optional(localisedList),
    focus: v.optional(localised),
    milestones: v.optional(v.array(milestone), []),
    /** Skills, and qualifications where they help. */
    learn: v.optional(v.array(v.strictObject({ text: localised, ...maybeSourced })), []),
    /** What to have done 30, 60 and 90 days after reaching the level. */
    first90: v.optional(
      v.array(v.strictObject({ days: v.picklist([30, 60, 90]), text: localised, ...maybeSourced })),
      [],
    ),
    shifts: v.optional(v.array(id), []),
    pitfalls: v.optional(v.array(id), []),
    ...sourced,
    marks: marks('grade', 'position', 'focus'),
  };

  /** A level that several roles may share. */
  const level = v.strictObject({ id, ...levelContent });

  /** A place on a role's ladder: a level of its own with an `id`, or a shared `level`. */
  const step = v.strictObject({
    role: id,
    id: v.optional(id),
    /** The id of a shared level. The step's other fields are added for this role. */
    level: v.optional(id),
    /** The level where this role's ladder branches off another; only for its first step. */
    after: v.optional(id),
    ...levelContent,
  });

  const shift = v.strictObject({
    id,
    kind: v.picklist(['perspective', 'behaviour']),
    title: localised,
    staff: localised,
    executive: localised,
    ...sourced,
  });

  const company = v.strictObject({
    id,
    name: localised,
    leans: id,
    reason: v.optional(localised),
    industries: v.optional(localisedList),
    ...sourced,
    marks: marks('reason', 'industries'),
  });

  const question = v.strictObject({
    id,
    question: localised,
    answer: localised,
    keywords: v.optional(localisedList),
    ...sourced,
  });

  const term = v.strictObject({
    id,
    term: localised,
    reading: v.optional(text),
    aliases: v.optional(v.array(text), []),
    definition: localised,
    ...sourced,
  });

  /** A standard, a statistic or a book that texts refer to. */
  const reference = v.strictObject({
    id,
    title: localised,
    publisher: v.optional(localised),
    edition: v.optional(v.union([text, localised])),
    use: v.optional(localised),
  });

  /** How strongly a role calls for a trait, from -1 to 1, and why. */
  const emphasis = v.strictObject({
    value: weight,
    why: localised,
    /** The duty, joy, trial or question that shows it, as `duty/<id>`. */
    about: v.optional(text),
    /** The source, or the public reference that shows it. */
    source: v.optional(source),
    ref: v.optional(id),
  });

  const statement = { id, key, text: localised, about: v.optional(text) };

  const item = v.variant('section', [
    v.strictObject({ section: v.literal('fit'), trait: id, ...statement }),
    v.strictObject({ section: v.literal('seat'), ...statement }),
    v.strictObject({ section: v.literal('readiness'), shift: id, ...statement }),
  ]);

  /** Something a respondent will not give up, and the roles that conflict with it. */
  const dealbreaker = v.strictObject({
    id,
    text: localised,
    collides: v.array(v.strictObject({ role: id, why: localised, about: v.optional(text) })),
  });

  const quiz = v.strictObject({
    ...sourced,
    /** Where the emphasis comes from, and how it was checked; shown below results. */
    basis: v.optional(localised),
    traits: v.array(
      v.strictObject({
        id,
        label: localised,
        /** The meaning of a low and a high score. */
        low: v.optional(localised),
        high: v.optional(localised),
      }),
    ),
    emphasis: v.record(id, v.record(id, emphasis)),
    items: v.array(item),
    dealbreakers: v.optional(v.array(dealbreaker), []),
  });

  const manifest = v.strictObject({
    id,
    version: v.optional(text),
    title: localised,
    /** The pack's purpose, shown below its title on the first screen. */
    tagline: v.optional(localised),
    languages,
    defaults: v.optional(
      v.strictObject({
        /** The roles to compare, by default the first two main roles. */
        compare: v.optional(v.pipe(v.array(id), v.minLength(1))),
        /** The role to show the path to, by default the first with steps. */
        path: v.optional(id),
        ...entryDefaults,
      }),
      {},
    ),
    /** What each kind of source means, for the footnotes of marked texts. */
    sources: v.optional(
      v.strictObject({
        article: v.optional(localised),
        editorial: v.optional(localised),
        reference: v.optional(localised),
      }),
      {},
    ),
    /** The pack's own words for headings. */
    headings: v.optional(
      v.strictObject({
        /** For the shifts in mindset. */
        mindset: v.optional(localised),
        /** For what people do before a shift, and after it. */
        before: v.optional(localised),
        after: v.optional(localised),
        /** For reaching the last level of a path. */
        goal: v.optional(localised),
      }),
      {},
    ),
    /** The categories of milestones, in the order in which they are shown. */
    categories: v.optional(
      v.array(v.strictObject({ id, title: localised, detail: v.optional(localised) })),
      [],
    ),
    /** The pack's conclusion, shown first in comparisons and paths. */
    conclusion: v.optional(v.array(localised)),
    /** Who decides on promotions; shown in plans and paths. */
    promotion: v.optional(localised),
    /** The grades before the first step of every ladder, and advice for them. */
    before: v.optional(v.strictObject({ grades: localisedList, text: localised })),
  });

  /** An optional file. */
  const listOf = <Entry extends v.GenericSchema>(entry: Entry) => v.optional(v.array(entry), []);

  return v.strictObject({
    pack: manifest,
    roles: v.pipe(v.array(role), v.minLength(1)),
    levels: listOf(level),
    steps: v.pipe(v.array(step), v.minLength(1)),
    joys: listOf(facet),
    trials: listOf(facet),
    mindset: listOf(shift),
    companies: listOf(company),
    faq: listOf(question),
    glossary: listOf(term),
    references: listOf(reference),
    quiz: v.optional(quiz),
  });
}

/** The values of a pack's files, checked. */
export type PackFiles = v.InferOutput<ReturnType<typeof packSchema>>;

/** A content pack in all its languages. */
export type Pack = Omit<PackFiles, 'pack'> & { readonly pack: Manifest };

/** `pack.yaml`, with the roles to show by default. */
type Manifest = Omit<PackFiles['pack'], 'defaults'> & {
  readonly defaults: { readonly compare: string[]; readonly path: string };
};

/** The name of a pack's file, without `.yaml`. */
export type PackFile = keyof PackFiles;

/** The values of a pack's files as far as they can be read, before or after they are checked. */
export type PackValues = Readonly<Partial<Record<PackFile, unknown>>>;

export type Source = v.InferOutput<typeof source>;
