import { checkPack } from './check.ts';
import type { Fault, Location } from './fault.ts';
import { ladderWarnings } from './ladder-warnings.ts';
import { readPack } from './load.ts';
import { outlineOf } from './outline.ts';
import { FILES } from './pack-files.ts';
import { checkQuiz } from './quiz-rules.ts';
import { checkReferences } from './references.ts';
import type { Pack, PackFile } from './schema.ts';
import { type ContentWarning, warningsOf } from './warning.ts';
import type { Path } from './yaml.ts';

/** All faults and warnings of a content pack, in the order of its files and lines. */
export interface Inspection {
  readonly faults: readonly Fault[];
  readonly warnings: readonly ContentWarning[];
  /** The pack, if it has no faults. */
  readonly pack?: Pack;
  /** Returns the location of the node at `path`, which begins with the name of a file. */
  at(path: Path): Location;
}

/**
 * Reads a content pack for its authors and reports everything at once. Unlike `loadPack`, it also checks the parts
 * against each other when some files have faults, as far as those can be read.
 */
export function inspectPack(directory: string): Inspection {
  const { faults: malformed, value, pack, at } = readPack(directory);
  const located = <Reason>({ file, path, reason }: { file: PackFile; path: Path; reason: Reason }) => ({
    ...at([file, ...path]),
    ...reason,
  });
  const fileOf = ({ file }: Location): number => FILES.findIndex((name) => file.endsWith(`${name}.yaml`));
  const inOrder = (a: Location, b: Location): number =>
    fileOf(a) - fileOf(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

  const outline = outlineOf(value);
  const faults: readonly Fault[] = [
    ...malformed,
    ...[...checkPack(outline), ...checkReferences(value), ...checkQuiz(outline)].map(located),
  ];
  return {
    faults: faults.toSorted(inOrder),
    warnings: [...warningsOf(outline), ...ladderWarnings(outline)].map(located).toSorted(inOrder),
    ...(pack && faults.length === 0 && { pack }),
    at,
  };
}
