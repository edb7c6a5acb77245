import * as v from 'valibot';
import { withDefaults } from '../../../src/content/defaults.ts';
import { basisSchema, type Pack, packSchema } from '../../../src/content/schema.ts';

/** The values of a pack's files, as their authors write them. */
export type PackInput = v.InferInput<ReturnType<typeof packSchema>>;

/** Returns the pack that these values make. */
export function packOf(files: PackInput): Pack {
  return withDefaults(v.parse(packSchema(v.parse(basisSchema, files.pack)), files));
}
