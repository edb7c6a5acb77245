import { join } from 'node:path';
import { LANGUAGES } from '../locale/language.ts';
import { checkPack } from './check.ts';
import type { Fault, FaultReason } from './fault.ts';
import { FILES, readPackTexts } from './files.ts';
import { allowanceFor } from './guard.ts';
import { languagesSchema, type Pack, type PackFile, packSchema } from './schema.ts';
import { validate } from './validate.ts';
import { type Path, RESERVED, readYaml, type YamlFile } from './yaml.ts';

export type Loaded = { readonly pack: Pack } | { readonly faults: readonly Fault[] };

/**
 * Reads and checks the content pack in a folder. Returns the pack, or every fault found, each with its place.
 * Faults between files are looked for only once every file is well formed.
 *
 * @param texts the folder's files, where they have been read before
 */
export async function loadPack(directory: string, texts = readPackTexts(directory)): Promise<Loaded> {
  const files = readPackFiles(directory, texts);
  const unreadable = [...files.values()].flatMap(({ faults }) => faults);
  const readable = [...files].filter(([, { faults }]) => faults.length === 0);
  const value = Object.fromEntries(readable.map(([name, { yaml }]) => [name, yaml?.value]));

  const place = (path: Path, reason: FaultReason): Fault => {
    const [name, ...rest] = path;
    const file = FILES.find((each) => each === name) ?? 'pack';
    return {
      ...(files.get(file)?.yaml?.locate(rest) ?? { file: join(directory, `${file}.yaml`) }),
      ...reason,
    };
  };

  const declared = validate(languagesSchema, value['pack']);
  const languages = 'value' in declared ? declared.value.languages : LANGUAGES;
  const checked = validate(packSchema(languages), value);
  if ('faults' in checked) {
    const told = new Set<string | number | undefined>(
      FILES.filter((name) => (files.get(name)?.faults.length ?? 0) > 0),
    );
    const malformed = checked.faults.filter(({ path }) => !told.has(path[0]));
    return { faults: [...unreadable, ...malformed.map(({ path, reason }) => place(path, reason))] };
  }
  const faults = checkPack(checked.value).map(({ file, path, reason }) => place([file, ...path], reason));
  return unreadable.length + faults.length > 0
    ? { faults: [...unreadable, ...faults] }
    : { pack: checked.value };
}

export interface PackFileRead {
  readonly yaml?: YamlFile;
  readonly faults: readonly Fault[];
}

/** Reads a pack's files. What is wrong with them as files and as YAML stands in their faults; a quiz may be missing. */
export function readPackFiles(
  directory: string,
  texts = readPackTexts(directory),
): ReadonlyMap<PackFile, PackFileRead> {
  const allowance = allowanceFor('pack');
  const read = (name: PackFile): PackFileRead => {
    const text = texts.get(`${name}.yaml`);
    if (!text) return { faults: [] };
    if ('fault' in text) {
      return { faults: name === 'quiz' && text.fault.kind === 'missing-file' ? [] : [text.fault] };
    }
    const yaml = readYaml(join(directory, `${name}.yaml`), text.text, { allowance, refused: RESERVED });
    return { yaml, faults: yaml.faults };
  };
  return new Map(FILES.map((name) => [name, read(name)]));
}
