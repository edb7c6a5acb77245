import { fileURLToPath } from 'node:url';
import { loadPack } from '../../../src/content/load.ts';
import { type LocalPack, localise } from '../../../src/content/localise.ts';
import type { Pack } from '../../../src/content/schema.ts';
import type { Language } from '../../../src/locale/language.ts';

/** The built-in pack, read from its YAML. All tests share it, so nothing may change it. */
export function builtIn(): Promise<Pack> {
  pack ??= load();
  return pack;
}

export function builtInFor(lang: Language): Promise<LocalPack> {
  local[lang] ??= builtIn().then((pack) => deeplyFrozen(localise(pack, lang)));
  return local[lang];
}

let pack: Promise<Pack> | undefined;
const local: Partial<Record<Language, Promise<LocalPack>>> = {};

async function load(): Promise<Pack> {
  const loaded = await loadPack(fileURLToPath(new URL('../../../content', import.meta.url)));
  if ('pack' in loaded) return deeplyFrozen(loaded.pack);
  throw new Error(JSON.stringify(loaded.faults));
}

/** Freezes a value with all that it holds, without creating what is created on first use. */
function deeplyFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const property of Object.values(Object.getOwnPropertyDescriptors(value))) deeplyFrozen(property.value);
  return Object.freeze(value);
}

/** A localised value in all its languages. */
export function inAllLanguages<Value>(
  ...values: readonly (Readonly<Record<string, Value | undefined>> | undefined)[]
): readonly NonNullable<Value>[] {
  return values.flatMap((value) =>
    Object.values(value ?? {}).filter((each) => each !== undefined && each !== null),
  );
}
