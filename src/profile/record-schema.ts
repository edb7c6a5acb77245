import * as v from 'valibot';
import { OUTCOMES } from '../advice/quiz/outcome.ts';
import { isMapping } from '../content/mapping.ts';
import { LAST_PLACE, LONGEST } from './limits.ts';

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const id = v.pipe(v.string(), v.regex(ID));
export const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const month = v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

interface Range {
  readonly least: number;
  readonly most: number;
}
const ANSWERS: Range = { least: 1, most: 5 };
const FITS: Range = { least: 0, most: 100 };
const SHARES: Range = { least: 0, most: 1 };

const within = ({ least, most }: Range) => v.pipe(v.number(), v.minValue(least), v.maxValue(most));
const answer = v.pipe(v.number(), v.integer(), v.minValue(ANSWERS.least), v.maxValue(ANSWERS.most));
const fit = within(FITS);
const share = within(SHARES);

/**
 * Numbers by id. A hundred quizzes have 8,000 of them, and `v.record` is several times slower than this check, so it is
 * used only to report what is wrong.
 */
function numbers<T extends number | null>(
  isOne: (value: unknown) => value is T,
  schema: v.GenericSchema<T>,
): v.GenericSchema<Readonly<Record<string, T>>> {
  const right = v.custom<Readonly<Record<string, T>>>(() => true);
  const each = v.record(id, schema);
  return v.lazy((given) =>
    isMapping(given) && Object.entries(given).every(([name, value]) => ID.test(name) && isOne(value))
      ? right
      : each,
  );
}

const isAnswer = (value: unknown): value is number => Number.isInteger(value) && isWithin(value, ANSWERS);
const isFit = (value: unknown): value is number => isWithin(value, FITS);
const isShare = (value: unknown): value is number => isWithin(value, SHARES);
const isFitOrNull = (value: unknown): value is number | null => value === null || isFit(value);

function isWithin(value: unknown, { least, most }: Range): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

/** `null` removes the value. */
const settable = v.optional(v.nullable(v.pipe(v.string(), v.maxLength(LONGEST.name))));

const outcome = v.strictObject({
  outcome: v.picklist(OUTCOMES),
  top: v.nullable(id),
  shortlist: v.pipe(v.array(id), v.readonly()),
  fits: numbers(isFit, fit),
  shares: numbers(isShare, share),
  pair: v.nullable(
    v.strictObject({
      a: id,
      b: id,
      probability: share,
      verdict: v.picklist(['clear', 'leaning', 'even']),
    }),
  ),
  seat: v.nullable(v.picklist(['drawn', 'open', 'elsewhere'])),
  readiness: v.nullable(fit),
  shifts: numbers(isFitOrNull, v.nullable(fit)),
});

const anyChange = v.variant('kind', [
  v.strictObject({
    kind: v.literal('set'),
    /** The content pack that company, grade and target belong to. The name does not belong to a pack. */
    pack: id,
    name: settable,
    company: settable,
    grade: settable,
    target: settable,
  }),
  v.strictObject({
    kind: v.literal('result'),
    pack: id,
    length: v.optional(v.picklist(['quick', 'full'])),
    answers: numbers(isAnswer, answer),
    dealbreakers: v.pipe(v.array(id), v.readonly()),
    context: v.strictObject({
      company: v.optional(id),
      grade: v.optional(v.pipe(v.string(), v.maxLength(LONGEST.name))),
      target: v.optional(id),
    }),
    outcome,
  }),
  v.strictObject({
    kind: v.literal('tick'),
    pack: id,
    level: id,
    milestone: id,
    evidence: v.pipe(v.string(), v.maxLength(LONGEST.evidence)),
  }),
  v.strictObject({ kind: v.literal('untick'), pack: id, milestone: id }),
  v.strictObject({
    kind: v.literal('plan'),
    pack: id,
    role: id,
    /** The id of a level. */
    from: id,
    by: month,
    fixed: v.record(id, month),
  }),
]);

const KINDS = new Map<unknown, (typeof anyChange.options)[number]>(
  anyChange.options.map((option) => [option.entries.kind.literal, option]),
);

/** Picks the schema by the change's kind. `v.variant` would try each kind on every record and take twice as long. */
const change = v.lazy((input) => {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined;
  return KINDS.get(kind) ?? anyChange;
});

/**
 * One change to the profile; the profile is the result of all records in order. Records never change, so concurrent
 * processes lose nothing.
 */
export const recordSchema = v.strictObject({
  id: uuid,
  /** One more than the highest place its writer had seen: a Lamport clock, because wall clocks can go backwards. */
  place: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LAST_PLACE)),
  at: v.pipe(v.string(), v.isoTimestamp()),
  change,
});
