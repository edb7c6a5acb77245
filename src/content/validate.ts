import * as v from 'valibot';
import type { FaultReason } from './fault.ts';
import type { Path } from './yaml.ts';

export type Located = { readonly path: Path; readonly reason: FaultReason };

/** Checks `value` against a schema. Returns what the schema makes of it, or everything that is wrong with it. */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): { readonly value: v.InferOutput<Schema> } | { readonly faults: readonly Located[] } {
  const result = v.safeParse(schema, value);
  return result.success ? { value: result.output } : { faults: result.issues.map(located) };
}

function located(issue: v.BaseIssue<unknown>): Located {
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { path, reason: reasonOf(issue, path) };
}

function reasonOf(issue: v.BaseIssue<unknown>, path: Path): FaultReason {
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const expected = (issue.expected ?? '').replaceAll('"', '');
  if (issue.type === 'strict_object' && issue.expected === 'never') return { kind: 'unknown-field', field };
  if (issue.received === 'undefined') return { kind: 'missing-field', field };
  switch (issue.type) {
    case 'raw_check':
      return {
        kind: issue.message === 'missing-language' ? 'missing-language' : 'undeclared-language',
        field,
        language: expected,
      };
    case 'picklist':
      return { kind: 'not-one-of', field, expected: expected.replace(/[()]/g, '') };
    case 'regex':
      return { kind: 'bad-id', value: String(issue.input) };
    case 'non_empty':
    case 'min_length':
      return { kind: 'empty', field };
    case 'custom':
      return { kind: 'wrong-type', field, expected: issue.message };
    case 'integer':
      return { kind: 'wrong-type', field, expected: 'integer' };
    case 'min_value':
    case 'max_value':
      return { kind: 'out-of-range', field, expected };
    default:
      return { kind: 'wrong-type', field, expected: TYPE_NAMES[expected] ?? expected };
  }
}

/** YAML's words for what the schema library calls by JavaScript's. */
const TYPE_NAMES: Readonly<Record<string, string>> = { Object: 'mapping', Array: 'list' };
