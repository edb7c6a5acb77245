import { jsonSchemaOf, jsonSchemas } from '../../content/json-schema.ts';
import type { PackFile } from '../../content/schema.ts';
import type { Context } from '../../context.ts';

export interface SchemaOptions {
  readonly kind?: PackFile | undefined;
}

/** Prints the JSON Schema of a kind of file, or of all by kind. It is JSON, whatever the format asked for. */
export async function run({ kind }: SchemaOptions, { stdout }: Context): Promise<undefined> {
  stdout.write(`${JSON.stringify(kind === undefined ? jsonSchemas() : jsonSchemaOf(kind), null, 2)}\n`);
  return undefined;
}
