import * as v from 'valibot';
import type { Fault } from './fault.ts';
import { validate } from './validate.ts';
import { type Path, readYaml } from './yaml.ts';

const answersSchema = v.strictObject({
  id: v.optional(v.union([v.string(), v.number()])),
  answers: v.custom<Readonly<Record<string, unknown>>>(isMapping, 'mapping'),
  context: v.optional(
    v.strictObject({
      company: v.optional(v.string()),
      grade: v.optional(v.string()),
      target: v.optional(v.string()),
    }),
  ),
});

/** Kept as it is, so that an item called `constructor` is an unknown item and not passed over. */
function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface AnswersFile {
  /** Whole numbers on the scale, by item id. */
  readonly answers: ReadonlyMap<string, number>;
  /** What the respondent says of themselves, in their own words. */
  readonly context: NonNullable<v.InferOutput<typeof answersSchema>['context']>;
  /** Returns a fault with the place of the node at `path`. */
  at(path: Path): Pick<Fault, 'file' | 'line' | 'column'>;
}

/** Reads a respondent's answers from JSON or YAML. Returns them, or everything that is wrong with them. */
export function readAnswers(
  file: string,
  text: string,
  items: ReadonlySet<string>,
  scale: { readonly min: number; readonly max: number },
): AnswersFile | { readonly faults: readonly Fault[] } {
  const yaml = readYaml(file, text);
  if (yaml.faults.length > 0) return { faults: yaml.faults };
  const checked = validate(answersSchema, yaml.value);
  if ('faults' in checked) {
    return { faults: checked.faults.map(({ path, reason }) => ({ ...yaml.locate(path), ...reason })) };
  }
  const answers = new Map<string, number>();
  const faults: Fault[] = [];
  for (const [item, value] of Object.entries(checked.value.answers)) {
    const place = yaml.locate(['answers', item]);
    if (!items.has(item)) {
      faults.push({ ...place, kind: 'unknown-item', value: item });
    } else if (
      typeof value === 'number' &&
      Number.isInteger(value) &&
      value >= scale.min &&
      value <= scale.max
    ) {
      answers.set(item, value);
    } else {
      faults.push({ ...place, kind: 'off-scale', item, value: shown(value) });
    }
  }
  return faults.length > 0 ? { faults } : { answers, context: checked.value.context ?? {}, at: yaml.locate };
}

/** An answer as an error shows it. Only texts are quoted; a list may hold itself, so it is not spelled out. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}
