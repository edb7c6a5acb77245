import type { FaultReason } from './fault.ts';
import type { PackFile } from './schema.ts';
import type { Path } from './yaml.ts';

/** A fault at a place in a pack. */
export type PackFault = { readonly file: PackFile; readonly path: Path; readonly reason: FaultReason };
