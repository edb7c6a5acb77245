import { jsonSchemaOf, jsonSchemas } from '../../content/json-schema.ts';
import type { PackFile } from '../../content/schema.ts';
import type { CommandResult } from '../command.ts';

export interface SchemaOptions {
  readonly kind?: PackFile | undefined;
}

/** Returns the JSON Schema of a kind of file, or all schemas by kind. */
export async function run({ kind }: SchemaOptions): Promise<CommandResult> {
  return { text: `${JSON.stringify(kind === undefined ? jsonSchemas() : jsonSchemaOf(kind), null, 2)}\n` };
}
