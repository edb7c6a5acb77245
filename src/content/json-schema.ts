import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { LANGUAGES } from '../locale/language.ts';
import { FILES } from './pack-files.ts';
import { basisSchema, type PackFile, packSchema } from './schema.ts';

export type JsonSchema = ReturnType<typeof toJsonSchema>;

/**
 * Returns the JSON Schema (2020-12) of a kind of pack file, with texts in all languages. It cannot check references
 * between files; `career content check` does.
 */
export function jsonSchemaOf(kind: PackFile): JsonSchema {
  return toJsonSchema(packSchema(v.parse(basisSchema, {})).entries[kind], {
    target: 'draft-2020-12',
    typeMode: 'input',
    ignoreActions: ['trim'],
    // The only custom check is that a text exists in each of the pack's languages.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'raw_check' ? { ...jsonSchema, required: [...LANGUAGES] } : undefined,
  });
}

/** Returns the JSON Schemas of all kinds of pack files, by kind. */
export function jsonSchemas(): Readonly<Record<string, JsonSchema>> {
  return Object.fromEntries(FILES.map((kind) => [kind, jsonSchemaOf(kind)]));
}
