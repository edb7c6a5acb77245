import { isMapping } from './mapping.ts';
import type { PackFault } from './pack-fault.ts';
import { FILES } from './pack-files.ts';
import type { PackValues } from './schema.ts';
import type { Path } from './yaml.ts';

/** A `source` or `ref` somewhere in a file. */
interface Mark {
  readonly path: Path;
  readonly source?: string;
  readonly ref?: string;
}

/**
 * Returns faults in sources: `source: reference` without a `ref`, a `ref` with another source, and a `ref` that is not
 * in `references.yaml`.
 *
 * @param files the values of the readable files, by file; without `references`, ids are not checked
 */
export function checkReferences(files: PackValues): readonly PackFault[] {
  const { references = [] } = files;
  const known = Object.hasOwn(files, 'references') ? new Set(idsIn(references)) : undefined;
  const unexplained = new Set(sourcesWithoutNote(files.pack));
  return FILES.flatMap((file) =>
    [...marksIn(files[file], [])].flatMap(({ path, source, ref }): readonly PackFault[] => {
      const missing = NOTED.find((each) => each === source && unexplained.delete(each));
      if (missing)
        return [{ file, path: [...path, 'source'], reason: { kind: 'no-source-note', source: missing } }];
      if (source === 'reference' && ref === undefined) {
        return [{ file, path, reason: { kind: 'missing-field', field: 'ref' } }];
      }
      if (ref === undefined) return [];
      const at = { file, path: [...path, 'ref'] } as const;
      if (source !== 'reference') return [{ ...at, reason: { kind: 'ref-alone', value: ref } }];
      if (known?.has(ref) !== false) return [];
      return [{ ...at, reason: { kind: 'dangling-id', field: 'ref', value: ref } }];
    }),
  );
}

/** The sources whose marks need a note. */
const NOTED = ['editorial', 'reference'] as const;

/** The sources that `pack.yaml` has no sentence for; none if it cannot be read. */
function sourcesWithoutNote(manifest: unknown): readonly (typeof NOTED)[number][] {
  if (!isMapping(manifest)) return [];
  const { sources = {} } = manifest;
  return NOTED.filter((source) => isMapping(sources) && !Object.hasOwn(sources, source));
}

function* marksIn(value: unknown, path: Path): Generator<Mark> {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [i, entry] of value.entries()) yield* marksIn(entry, [...path, i]);
    return;
  }
  const { source, ref } = textsOf(value);
  if (source !== undefined || ref !== undefined) {
    yield { path, ...(source !== undefined && { source }), ...(ref !== undefined && { ref }) };
  }
  for (const [key, part] of Object.entries(value)) yield* marksIn(part, [...path, key]);
}

/** Only texts count: a quiz may have a trait called `source` or `ref`. */
function textsOf(value: { readonly source?: unknown; readonly ref?: unknown }) {
  const { source, ref } = value;
  return {
    source: typeof source === 'string' ? source : undefined,
    ref: typeof ref === 'string' ? ref : undefined,
  };
}

function idsIn(list: unknown): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((entry: { readonly id?: unknown } | null) =>
    typeof entry?.id === 'string' ? [entry.id] : [],
  );
}
