import * as v from 'valibot';
import type { PackValues } from './schema.ts';

/**
 * A pack's ids, references and table titles. Missing values and values of another type are left out, so that the files
 * can be checked against each other even if some have faults.
 */
export type Outline = v.InferOutput<typeof outlineSchema>;

const word = lenient(v.string());
const number = lenient(v.number());
const words = lenient(v.array(word));
const title = lenient(v.object({ ja: word, en: word }));
const named = listOf({ id: word });
const facets = listOf({ id: word, role: word, title });
const level = {
  id: word,
  number,
  milestones: listOf({ id: word, category: word, text: title }),
  first90: listOf({ days: number }),
  shifts: words,
  pitfalls: words,
};

const outlineSchema = v.object({
  pack: lenient(
    v.object({
      defaults: lenient(v.object({ compare: words, path: word })),
      sources: lenient(v.object({ editorial: lenient(v.unknown()), reference: lenient(v.unknown()) })),
      categories: named,
    }),
  ),
  roles: listOf({
    id: word,
    tier: word,
    duties: listOf({ id: word, title }),
    companies: lenient(v.object({ types: words })),
    success: lenient(v.object({ title })),
    nearest: word,
    bridge: named,
  }),
  levels: listOf(level),
  steps: listOf({ ...level, role: word, level: word, after: word }),
  joys: facets,
  trials: facets,
  mindset: named,
  companies: listOf({ id: word, leans: word }),
  faq: named,
  glossary: named,
  references: named,
  quiz: lenient(
    v.object({
      traits: named,
      items: listOf({ id: word, section: word, trait: word, shift: word, key: number, about: word }),
      emphasis: lenient(
        v.record(
          v.string(),
          lenient(v.record(v.string(), lenient(v.object({ value: number, about: word, ref: word })))),
        ),
      ),
      dealbreakers: listOf({ id: word, collides: listOf({ role: word, about: word }) }),
    }),
  ),
});

/** Returns the outline of a pack's files. */
export function outlineOf(files: PackValues): Outline {
  return v.parse(outlineSchema, files);
}

function listOf<Entries extends v.ObjectEntries>(entries: Entries) {
  return lenient(v.array(lenient(v.object(entries))));
}

function lenient<Schema extends v.GenericSchema>(schema: Schema) {
  return v.optional(
    v.union([
      schema,
      v.pipe(
        v.unknown(),
        v.transform((): undefined => undefined),
      ),
    ]),
  );
}
