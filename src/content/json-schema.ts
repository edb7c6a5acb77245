import { toJsonSchema } from '@valibot/to-json-schema';
import { LANGUAGES } from '../locale/language.ts';
import { FILES } from './pack-files.ts';
import { type PackFile, packSchema } from './schema.ts';

export type JsonSchema = ReturnType<typeof toJsonSchema>;

/**
 * Returns the JSON Schema (2020-12) of a kind of file, as it is written by hand: in all languages. What refers from
 * one file to another is beyond a JSON Schema; `career content check` sees to that.
 */
export function jsonSchemaOf(kind: PackFile): JsonSchema {
  return toJsonSchema(packSchema(LANGUAGES).entries[kind], {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['trim'],
    // The only check of our own is that a text stands in each of the pack's languages.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'raw_check' ? { ...jsonSchema, required: [...LANGUAGES] } : undefined,
  });
}

/** Returns the schemas of all kinds of files, by kind. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(FILES.map((kind) => [kind, jsonSchemaOf(kind)]));
}
