import { fileURLToPath } from 'node:url';
import { loadPack } from '../../../src/content/load.ts';
import { type LocalPack, localise } from '../../../src/content/localise.ts';
import type { Pack } from '../../../src/content/schema.ts';
import type { Language } from '../../../src/locale/language.ts';

/** The built-in pack, read from its YAML. */
export async function builtIn(): Promise<Pack> {
  const loaded = await loadPack(fileURLToPath(new URL('../../../content', import.meta.url)));
  if ('pack' in loaded) return loaded.pack;
  throw new Error(JSON.stringify(loaded.faults));
}

export async function builtInFor(lang: Language): Promise<LocalPack> {
  return localise(await builtIn(), lang);
}

/** A localised value in all its languages. */
export function inAllLanguages<Value>(
  ...values: readonly (Readonly<Record<string, Value | undefined>> | undefined)[]
): readonly NonNullable<Value>[] {
  return values.flatMap((value) =>
    Object.values(value ?? {}).filter((each) => each !== undefined && each !== null),
  );
}
