import { readBuiltFile } from '../built.ts';
import type { Language } from '../locale/language.ts';
import { type LocalPack, localise } from './localise.ts';
import type { Pack } from './schema.ts';

/** What the build has written down of the built-in pack, so that starting up costs no YAML and no validation. */
export interface BuiltIn {
  readonly pack: Pack;
}

/** The file beside the program that holds it. */
export const BUILT_IN = 'content.json';

let read: BuiltIn | undefined;

/** Returns the built-in pack in a language. */
export function builtInPack(lang: Language): LocalPack {
  return localise(builtIn().pack, lang);
}

function builtIn(): BuiltIn {
  read ??= JSON.parse(readBuiltFile(BUILT_IN)) as BuiltIn;
  return read;
}
