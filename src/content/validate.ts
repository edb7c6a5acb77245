import * as v from 'valibot';
import type { FaultReason } from './fault.ts';
import type { Path } from './yaml.ts';

export type SchemaFault = { readonly path: Path; readonly reason: FaultReason };

/**
 * Checks a value against a schema. Returns the schema's output, or all faults found.
 *
 * @param above the path of the value
 */
export function validate<Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
  above: Path = [],
): { readonly value: v.InferOutput<Schema> } | { readonly faults: readonly SchemaFault[] } {
  const result = v.safeParse(schema, value);
  if (result.success) return { value: result.output };
  return {
    faults: result.issues.flatMap((issue) =>
      isUnknownField(issue) ? unknownFields(issue, schema, above) : [located(issue, above)],
    ),
  };
}

function isUnknownField({ type, expected }: v.BaseIssue<unknown>): boolean {
  return type === 'strict_object' && expected === 'never';
}

/** Valibot reports only a mapping's first unknown field; this returns all of them. */
function unknownFields(
  issue: v.BaseIssue<unknown>,
  schema: v.GenericSchema,
  above: Path,
): readonly SchemaFault[] {
  const mapping = pathOf(issue).slice(0, -1);
  const input = issue.path?.at(-1)?.input;
  const given = Object.keys(input ?? {});
  const whole = issue.path?.slice(0, -1).reduce<unknown>(partOf, schema) ?? schema;
  const known = fieldsOf(whole, input);
  const free = known.filter((field) => !given.includes(field)).join(', ');
  return given
    .filter((field) => !known.includes(field))
    .map((field) => ({
      path: [...above, ...mapping, field],
      reason: { kind: 'unknown-field', field, ...(free && { free }) },
    }));
}

function fieldsOf(schema: unknown, input: unknown): readonly string[] {
  const { entries } = unwrapped(schema, input);
  return isRecord(entries) ? Object.keys(entries) : [];
}

/** Returns the schema of one key of a mapping or one item of a list. */
function partOf(
  schema: unknown,
  { key, input }: { readonly key: unknown; readonly input: unknown },
): unknown {
  const { entries, item, value } = unwrapped(schema, input);
  return isRecord(entries) ? entries[String(key)] : (item ?? value);
}

/** Returns a schema without its optional wrapper; for a variant or lazy schema, the option that the input selects. */
function unwrapped(schema: unknown, input: unknown): Readonly<Record<string, unknown>> {
  if (!isRecord(schema)) return {};
  if ('wrapped' in schema) return unwrapped(schema['wrapped'], input);
  const { getter } = schema;
  if (typeof getter === 'function') return unwrapped(getter(input), input);
  const { type, key, options } = schema;
  if (type === 'union' && Array.isArray(options))
    return options.find(({ entries }) => isRecord(entries)) ?? {};
  if (type !== 'variant' || !Array.isArray(options) || !isRecord(input)) return schema;
  const kind = input[String(key)];
  const named = options.find(({ entries }) => isRecord(entries) && literalOf(entries[String(key)]) === kind);
  return unwrapped(named, input);
}

function literalOf(schema: unknown): unknown {
  return isRecord(schema) ? schema['literal'] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function located(issue: v.BaseIssue<unknown>, above: Path): SchemaFault {
  const path = [...above, ...pathOf(issue)];
  return { path, reason: reasonOf(issue, path) };
}

function pathOf({ path }: v.BaseIssue<unknown>): Path {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

function reasonOf(issue: v.BaseIssue<unknown>, path: Path): FaultReason {
  const field = String(path.findLast((key) => typeof key === 'string') ?? '');
  const expected = (issue.expected ?? '').replaceAll('"', '');
  if (issue.received === 'undefined') return { kind: 'missing-field', field };
  if (field === '' && issue.input === null) return { kind: 'empty', field };
  switch (issue.type) {
    case 'raw_check':
      return {
        kind: issue.message === 'missing-language' ? 'missing-language' : 'undeclared-language',
        field,
        language: expected,
      };
    case 'variant':
      if (expected === 'Object') return { kind: 'wrong-type', field, expected: 'mapping' };
      return { kind: 'not-one-of', field, expected: expected.replace(/[()]/g, '') };
    case 'picklist':
      return { kind: 'not-one-of', field, expected: expected.replace(/[()]/g, '') };
    case 'union':
      return { kind: 'wrong-type', field, expected: 'texts' };
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

/** YAML's names for JavaScript types. */
const TYPE_NAMES: Readonly<Record<string, string>> = { Object: 'mapping', Array: 'list' };
