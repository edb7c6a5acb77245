import * as v from 'valibot';
import type { Fault, FaultReason } from './fault.ts';
import { readJson } from './json.ts';
import { isMapping, type Mapping } from './mapping.ts';
import { validate } from './validate.ts';
import type { Path, YamlFile } from './yaml.ts';

/** In characters; the same limit as for a grade in the profile. */
const LONGEST_GRADE = 200;

const answersSchema = v.strictObject({
  id: v.optional(v.union([v.string(), v.number()])),
  // `v.record` would silently skip an item called `constructor`; this keeps it, so that it is reported.
  answers: v.custom<Mapping>(isMapping, 'mapping'),
  dealbreakers: v.optional(v.array(v.string())),
  context: v.optional(
    v.strictObject({
      company: v.optional(v.string()),
      grade: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_GRADE))),
      target: v.optional(v.string()),
    }),
  ),
});

type AnswersText = v.InferOutput<typeof answersSchema>;

export interface AnswersFile {
  /** Who answered, if the file says so. */
  readonly id?: string;
  /** Whole numbers on the scale, by item id. */
  readonly answers: ReadonlyMap<string, number>;
  /** The ids of the chosen deal-breakers. */
  readonly dealbreakers: readonly string[];
  /** What respondents say about themselves, as they typed it. */
  readonly context: NonNullable<AnswersText['context']>;
  /** Returns the location of the node at `path`. */
  at(path: Path): Promise<Pick<Fault, 'file' | 'line' | 'column'>>;
}

/** The items and deal-breakers that can be answered, and the scale. */
export interface AnswerRules {
  readonly items: ReadonlySet<string>;
  readonly dealbreakers: ReadonlySet<string>;
  readonly scale: { readonly min: number; readonly max: number };
}

/** Reads a respondent's answers from JSON or YAML. Returns them, or all faults found. */
export async function readAnswers(
  file: string,
  text: string,
  { items, dealbreakers, scale }: AnswerRules,
): Promise<AnswersFile | { readonly faults: readonly Fault[] }> {
  let parsed: YamlFile | undefined;
  // For JSON, the parser is needed only to locate faults.
  const yaml = async (): Promise<YamlFile> => {
    parsed ??= (await import('./yaml.ts')).readYaml(file, text);
    return parsed;
  };
  const located = async (faults: readonly { readonly path: Path; readonly reason: FaultReason }[]) => {
    const { locate } = await yaml();
    return { faults: faults.map(({ path, reason }) => ({ ...locate(path), ...reason })) };
  };
  const { value, faults: unreadable = [] }: Partial<YamlFile> = readJson(text) ?? (await yaml());
  if (unreadable.length > 0) return { faults: unreadable };
  const checked = validate(answersSchema, value);
  if ('faults' in checked) return located(checked.faults);

  const answers = new Map<string, number>();
  const faults: { readonly path: Path; readonly reason: FaultReason }[] = [];
  for (const [item, answer] of Object.entries(checked.value.answers)) {
    const path = ['answers', item];
    if (!items.has(item)) {
      faults.push({ path, reason: { kind: 'unknown-item', value: item } });
    } else if (
      typeof answer === 'number' &&
      Number.isInteger(answer) &&
      answer >= scale.min &&
      answer <= scale.max
    ) {
      answers.set(item, answer);
    } else {
      faults.push({ path, reason: { kind: 'off-scale', item, value: shown(answer) } });
    }
  }
  const chosen = checked.value.dealbreakers ?? [];
  for (const [i, chosenId] of chosen.entries()) {
    if (!dealbreakers.has(chosenId))
      faults.push({ path: ['dealbreakers', i], reason: { kind: 'unknown-dealbreaker', value: chosenId } });
  }
  if (faults.length > 0) return located(faults);
  const { id } = checked.value;
  return {
    ...(id !== undefined && { id: String(id) }),
    answers,
    dealbreakers: chosen,
    context: checked.value.context ?? {},
    at: async (path) => (await yaml()).locate(path),
  };
}

/** Whether a text has the answers of several people: a table, or JSON with one person per line. */
export function isOfMany(text: string): boolean {
  const [first = '', second = ''] = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  return first.startsWith('{')
    ? /^\s*\{.*\}\s*$/.test(first) && second.startsWith('{')
    : /^[^:]+[,\t;]/.test(first);
}

/** An answer as an error shows it. Lists and mappings are abbreviated because they can be long. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return String(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}
