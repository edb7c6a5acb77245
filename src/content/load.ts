import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../locale/language.ts';
import { checkPack } from './check.ts';
import type { Fault, FaultReason } from './fault.ts';
import { languagesSchema, type Pack, type PackFile, packSchema } from './schema.ts';
import { validate } from './validate.ts';
import { type Path, readYaml, type YamlFile } from './yaml.ts';

export type Loaded = { readonly pack: Pack } | { readonly faults: readonly Fault[] };

const FILES = [
  'pack',
  'roles',
  'joys',
  'trials',
  'steps',
  'mindset',
  'companies',
  'faq',
  'glossary',
  'quiz',
] as const satisfies readonly PackFile[];

/**
 * Reads and checks the content pack in a folder. Returns the pack, or every fault found, each with its place.
 * Faults between files are looked for only once every file is well formed.
 */
export async function loadPack(directory: string): Promise<Loaded> {
  const files = new Map(
    await Promise.all(FILES.map(async (name) => [name, await readPackFile(directory, name)] as const)),
  );
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

interface PackFileRead {
  readonly yaml?: YamlFile;
  readonly faults: readonly Fault[];
}

async function readPackFile(directory: string, name: PackFile): Promise<PackFileRead> {
  const file = join(directory, `${name}.yaml`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing && name === 'quiz') return { faults: [] };
    const reason: FaultReason = missing
      ? { kind: 'missing-file' }
      : { kind: 'unreadable', reason: String(error) };
    return { faults: [{ file, ...reason }] };
  }
  const yaml = readYaml(file, text);
  return { yaml, faults: yaml.faults };
}
