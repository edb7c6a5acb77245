import { checkPack } from './check.ts';
import type { Fault, Location } from './fault.ts';
import { readPack } from './load.ts';
import { outlineOf } from './outline.ts';
import { FILES } from './pack-files.ts';
import { checkQuiz } from './quiz-rules.ts';
import { checkReferences } from './references.ts';
import type { Pack } from './schema.ts';
import { type ContentWarning, warningsOf } from './warning.ts';
import type { Path } from './yaml.ts';

/** All that can be said of a content pack, in the order of its files and lines. */
export interface Inspection {
  readonly faults: readonly Fault[];
  readonly warnings: readonly ContentWarning[];
  /** The pack, where it has no faults. */
  readonly pack?: Pack;
  /** Returns where the node at `path` stands, whose first part is the name of a file. */
  at(path: Path): Location;
}

/**
 * Reads the content pack in a folder to tell its authors everything at once: unlike `loadPack` it holds the files
 * against each other even where some of them have faults, by what can be read of those.
 */
export function inspectPack(directory: string): Inspection {
  const { faults: malformed, value, pack, at } = readPack(directory);
  const fileOf = ({ file }: Location): number => FILES.findIndex((name) => file.endsWith(`${name}.yaml`));
  const inOrder = (a: Location, b: Location): number =>
    fileOf(a) - fileOf(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

  const outline = outlineOf(value);
  const faults: readonly Fault[] = [
    ...malformed,
    ...[...checkPack(outline), ...checkReferences(value), ...checkQuiz(outline)].map(
      ({ file, path, reason }) => ({
        ...at([file, ...path]),
        ...reason,
      }),
    ),
  ];
  return {
    faults: faults.toSorted(inOrder),
    warnings: warningsOf(outline)
      .map(({ file, path, reason }) => ({ ...at([file, ...path]), ...reason }))
      .toSorted(inOrder),
    ...(pack && faults.length === 0 && { pack }),
    at,
  };
}
