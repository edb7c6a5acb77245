import { join } from 'node:path';
import * as v from 'valibot';
import { checkPack } from './check.ts';
import { withDefaults } from './defaults.ts';
import { type Fault, type Location, MOST_FAULTS } from './fault.ts';
import { allowanceFor } from './guard.ts';
import { FILES, REQUIRED_FILES } from './pack-files.ts';
import { readPackTexts } from './read-file.ts';
import { checkReferences } from './references.ts';
import { basisSchema, type Pack, type PackFile, type PackValues, packSchema } from './schema.ts';
import { type SchemaFault, validate } from './validate.ts';
import { type Path, RESERVED, readYaml, type YamlFile } from './yaml.ts';

export type Loaded = { readonly pack: Pack } | { readonly faults: readonly Fault[] };

/** A pack's files, each read and checked against its schema. */
export interface PackReading {
  /** Faults in reading the files, in their YAML, and against their schemas. */
  readonly faults: readonly Fault[];
  /** The values of the readable files, by file; an empty list for a list file that does not exist. */
  readonly value: PackValues;
  /** The pack, if every file is valid by itself. */
  readonly pack?: Pack;
  /** Returns the location of the node at `path`, which begins with the name of a file. */
  at(path: Path): Location;
}

/** Reads a pack's files and checks each by itself. */
export function readPack(directory: string, texts = readPackTexts(directory)): PackReading {
  const files = readPackFiles(directory, texts);
  const unreadable = [...files.values()].flatMap(({ faults }) => faults);
  const readable = [...files].filter(([, { faults }]) => faults.length === 0);
  // An empty file counts as missing.
  const absent = (name: PackFile): unknown =>
    REQUIRED_FILES.has(name) ? null : name === 'quiz' ? undefined : [];
  const value = Object.fromEntries(readable.map(([name, { yaml }]) => [name, yaml?.value ?? absent(name)]));
  const at = ([name, ...rest]: Path): Location => {
    const file = FILES.find((each) => each === name) ?? 'pack';
    return files.get(file)?.yaml?.locate(rest) ?? { file: join(directory, `${file}.yaml`) };
  };

  const checked = checkFiles(value);
  return {
    faults: [...unreadable, ...checked.faults.map(({ path, reason }) => ({ ...at(path), ...reason }))],
    value,
    ...(checked.pack && { pack: checked.pack }),
    at,
  };
}

/**
 * Checks the readable files against their schemas. Lists are checked entry by entry, because the schema library's issues
 * for a long invalid list would fill the memory. If the pack's languages are unknown, texts may have any.
 */
function checkFiles(value: PackValues): {
  readonly faults: readonly SchemaFault[];
  readonly pack?: Pack;
} {
  const basis = v.parse(basisSchema, value.pack);
  const schema = packSchema(basis).entries;
  const faults: SchemaFault[] = [];
  const check = <Schema extends v.GenericSchema>(
    schema: Schema,
    value: unknown,
    path: Path,
  ): readonly v.InferOutput<Schema>[] => {
    if (faults.length > MOST_FAULTS) return [];
    const checked = validate(schema, value, path);
    if ('value' in checked) return [checked.value];
    const found = checked.faults.filter(
      ({ reason }) => basis.languages || reason.kind !== 'missing-language',
    );
    const room = MOST_FAULTS - faults.length;
    faults.push(...found.slice(0, room));
    if (found.length > room) faults.push({ path, reason: { kind: 'too-many-faults' } });
    return [];
  };
  const file = <Schema extends v.GenericSchema>(name: PackFile, schema: Schema) => {
    if (value[name] !== null) return Object.hasOwn(value, name) ? check(schema, value[name], [name]) : [];
    faults.push({ path: [name], reason: { kind: 'empty-file', of: name } });
    return [];
  };
  const list = <Item extends v.GenericSchema>(
    name: PackFile,
    schema: v.GenericSchema & { readonly item: Item },
  ): v.InferOutput<Item>[] => {
    const entries = value[name];
    if (Array.isArray(entries) && entries.length > 0) {
      return entries.flatMap((entry, i) => check(schema.item, entry, [name, i]));
    }
    file(name, schema);
    return [];
  };
  const [pack] = file('pack', schema.pack);
  const lists = {
    roles: list('roles', schema.roles),
    levels: list('levels', schema.levels.wrapped),
    steps: list('steps', schema.steps),
    joys: list('joys', schema.joys.wrapped),
    trials: list('trials', schema.trials.wrapped),
    mindset: list('mindset', schema.mindset.wrapped),
    companies: list('companies', schema.companies.wrapped),
    faq: list('faq', schema.faq.wrapped),
    glossary: list('glossary', schema.glossary.wrapped),
    references: list('references', schema.references.wrapped),
  };
  const [quiz] = file('quiz', schema.quiz);
  const isWhole = FILES.every((name) => name === 'quiz' || Object.hasOwn(value, name));
  if (!pack || !isWhole || faults.length > 0) return { faults };
  return { faults, pack: withDefaults({ pack, ...lists, ...(quiz && { quiz }) }) };
}

/**
 * Reads and checks the content pack in a folder. References between files are checked only if every file is valid by
 * itself.
 *
 * @param texts the folder's files, if they have been read already
 * @returns the pack, or all faults found, each with its location
 */
export async function loadPack(directory: string, texts = readPackTexts(directory)): Promise<Loaded> {
  const { faults, pack, at } = readPack(directory, texts);
  if (!pack) return { faults };
  const between = [...checkPack(pack), ...checkReferences(pack)].map(({ file, path, reason }) => ({
    ...at([file, ...path]),
    ...reason,
  }));
  return faults.length + between.length > 0 ? { faults: [...faults, ...between] } : { pack };
}

interface PackFileRead {
  readonly yaml?: YamlFile;
  readonly faults: readonly Fault[];
}

/** Reads a pack's files as YAML. */
function readPackFiles(
  directory: string,
  texts: ReturnType<typeof readPackTexts>,
): ReadonlyMap<PackFile, PackFileRead> {
  const allowance = allowanceFor('pack');
  const read = (name: PackFile): PackFileRead | undefined => {
    const text = texts.get(`${name}.yaml`);
    // A pack that is too large is reported once, not for each remaining file.
    if (!text || allowance.left < 0) return undefined;
    if ('fault' in text) {
      const mayBeMissing = !REQUIRED_FILES.has(name) && text.fault.kind === 'missing-file';
      return { faults: mayBeMissing ? [] : [text.fault] };
    }
    const yaml = readYaml(join(directory, `${name}.yaml`), text.text, { allowance, refused: RESERVED });
    return { yaml, faults: yaml.faults };
  };
  return new Map(
    FILES.flatMap((name) => {
      const file = read(name);
      return file ? [[name, file] as const] : [];
    }),
  );
}
