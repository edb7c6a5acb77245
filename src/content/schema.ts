import * as v from 'valibot';
import { LANGUAGES, type Language } from '../locale/language.ts';
import { isMapping } from './mapping.ts';

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const source = v.picklist(['article', 'editorial', 'reference']);

/** An entry's source; `source: reference` needs the id of an entry in `references.yaml`. */
const sourced = { source, ref: v.optional(id) };
/** The source of a text within an entry; by default the entry's. */
const maybeSourced = { source: v.optional(source), ref: v.optional(id) };

/** The sources of single fields that differ from the entry's source. */
function marks<const Field extends string>(...fields: readonly Field[]) {
  return v.optional(v.strictObject(v.entriesFromList(fields, v.optional(v.strictObject(sourced)))));
}

const key = v.picklist([1, -1]);
const weight = v.pipe(v.number(), v.minValue(-1), v.maxValue(1));

/** A value in each language that the pack declares, and in no other. */
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

/** The part of `pack.yaml` that is needed before any text can be checked. */
export const languagesSchema = v.object({
  languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
});

/** Returns the schema of a pack, with a field for each file. Types, checks and JSON Schemas derive from it. */
export function packSchema(languages: readonly Language[]) {
  const localised = inEach(text, languages);
  const localisedList = inEach(v.array(text), languages);

  const duty = v.strictObject({
    id,
    title: localised,
    /** Another name, for searching. */
    aka: v.optional(localised),
    detail: localised,
    example: v.optional(localised),
    ...sourced,
    marks: marks('title', 'detail', 'example'),
  });

  /** A way to the role for readers whose work is another today. */
  const bridge = v.strictObject({ id, title: localised, detail: localised, ...sourced });

  const role = v.strictObject({
    id,
    tier: v.picklist(['primary', 'related', 'alternative']),
    name: localised,
    title: localised,
    aliases: v.optional(v.array(text), []),
    stance: localised,
    summary: localised,
    mission: localised,
    duties: v.pipe(v.array(duty), v.minLength(1)),
    companies: v.strictObject({
      summary: localised,
      types: v.array(id),
      example: v.optional(localised),
      ...sourced,
    }),
    trend: v.optional(v.strictObject({ text: localised, ...sourced })),
    success: v.optional(v.strictObject({ title: localised, text: localised, ...sourced })),
    path: localised,
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
    ...maybeSourced,
  });

  const step = v.strictObject({
    id,
    role: id,
    number: v.pipe(v.number(), v.integer(), v.minValue(1)),
    grade: localised,
    position: localised,
    grades: localisedList,
    ...sourced,
    marks: marks('grade', 'position'),
    guidance: v.strictObject({
      ...sourced,
      focus: localised,
      marks: marks('focus'),
      milestones: v.pipe(v.array(milestone), v.minLength(1)),
      /** Skills, and qualifications where they help. */
      learn: v.optional(v.array(v.strictObject({ text: localised, ...sourced }))),
      /** What to have done 30, 60 and 90 days after reaching the step. */
      first90: v.optional(
        v.array(v.strictObject({ days: v.picklist([30, 60, 90]), text: localised, ...maybeSourced })),
      ),
      shifts: v.array(id),
      pitfalls: v.array(id),
    }),
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
    reason: localised,
    industries: localisedList,
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
    version: text,
    title: localised,
    /** The pack's purpose, shown below its title on the first screen. */
    tagline: v.optional(localised),
    ...languagesSchema.entries,
    defaults: v.strictObject({ compare: v.pipe(v.array(id), v.minLength(1)), path: id }),
    sources: v.strictObject({
      article: localised,
      editorial: localised,
      reference: v.optional(localised),
    }),
    /** The pack's conclusion, shown first in comparisons and paths. */
    conclusion: v.optional(v.array(localised)),
    /** Who decides on promotions; shown in plans and paths. */
    promotion: v.optional(localised),
    /** The grades before the first step of every ladder, and advice for them. */
    before: v.optional(v.strictObject({ grades: localisedList, text: localised })),
  });

  return v.strictObject({
    pack: manifest,
    roles: v.pipe(v.array(role), v.minLength(1)),
    joys: v.array(facet),
    trials: v.array(facet),
    steps: v.array(step),
    mindset: v.array(shift),
    companies: v.array(company),
    faq: v.array(question),
    glossary: v.array(term),
    /** The file may be left out. */
    references: v.optional(v.array(reference), []),
    quiz: v.optional(quiz),
  });
}

/** A content pack in all its languages. */
export type Pack = v.InferOutput<ReturnType<typeof packSchema>>;

/** The name of a pack's file, without `.yaml`. */
export type PackFile = keyof Pack;

export type Source = v.InferOutput<typeof source>;
