import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { build, type Metafile, transform } from 'esbuild';
import {
  APART,
  type Changes,
  COMMON,
  dataModule,
  type Inputs,
  isData,
  isOwn,
  nameOf,
  ownModule,
  packageModule,
} from './modules.ts';

/**
 * Bundles the program for a quick start: as the texts of CommonJS modules, which cost less than ES modules do, in few
 * files, and each run only when something of it is first used, so that a command pays for no more than it needs.
 */

/** Modules that no command needs at once stand in a file of their own from this size on, in characters. */
const LARGE = 8 * 1024;

export interface Bundle {
  /** What starts the program, from among the files. */
  readonly start: string;
  /** What is in them, by the names of files. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly metafile: Metafile;
}

/** What a bundle is made from. */
export interface Parts {
  /** The program's own first module. */
  readonly program: string;
  /** The module that Node starts, given `BUILD`, which tells this bundle from all others, and `COMMANDS`. */
  readonly start: string;
  /** The module that it has run the program. */
  readonly runner: string;
  /** The module for which the runner stands in. */
  readonly standIn: string;
  readonly commands: readonly string[];
  /** The texts beside the program, which it keeps copies of. */
  readonly texts: readonly string[];
  /** What is to be changed in packages. */
  readonly changes: Changes;
}

export async function bundle(parts: Parts): Promise<Bundle> {
  const { program, runner, standIn, changes } = parts;
  const { metafile } = await build({
    ...COMMON,
    entryPoints: [program],
    outdir: '.',
    format: 'esm',
    splitting: true,
    metafile: true,
    ...changes,
  });
  const { inputs } = metafile;
  const own = Object.keys(inputs).filter((path) => isOwn(path) && path !== standIn);
  const packages = new Map(
    own
      .flatMap((path) => inputs[path]?.imports ?? [])
      .flatMap(({ path, original, external }) =>
        external || original === undefined || isOwn(path) ? [] : [[path, original] as const],
      ),
  );
  const used = new Map<string, Set<string>>();
  const modules = new Map([
    ...(await Promise.all(
      own
        .filter((path) => !isData(path))
        .map(async (path) => [nameOf(path), await ownModule(path, inputs, used)] as const),
    )),
    ...(await Promise.all(
      own
        .filter(isData)
        .map(async (path) => [nameOf(path), await dataModule(path, used.get(nameOf(path)))] as const),
    )),
    ...(await Promise.all(
      [...packages].map(
        async ([path, name]) =>
          [name, await packageModule(path, [...(used.get(name) ?? [])], inputs, changes)] as const,
      ),
    )),
    [nameOf(runner), await packageModule(runner, ['run'], inputs, changes)] as const,
  ]);
  const early = new Set([...earlyFrom(program, inputs)].map((path) => packages.get(path) ?? nameOf(path)));
  const placeOf = ([name, text]: readonly [string, string]): string => {
    const stands = name.startsWith(APART) || (!early.has(name) && text.length >= LARGE);
    return stands ? fileNameOf(name) : 'core.json.gz';
  };
  const places = new Set([...modules].map(placeOf));
  const files = new Map(
    [...places].map((place) => [place, fileOf([...modules].filter((module) => placeOf(module) === place))]),
  );
  return { start: await startOf(parts, files), files, metafile };
}

/** The file that holds what does not stand with all the others; `src/start/modules.ts` knows it too. */
function fileNameOf(module: string): string {
  return `${module.replace(/^\.\/|:.*$/g, '').replaceAll('/', '-')}.json.gz`;
}

/**
 * A file holds the texts of modules by their names. It is read only by calls that find no copy of what they need, so
 * that being small counts for more than being at hand.
 */
function fileOf(modules: readonly (readonly [name: string, text: string])[]): Buffer {
  return gzipSync(JSON.stringify(Object.fromEntries(modules)), { level: 9 });
}

/** All that cannot be done without from the beginning. */
function earlyFrom(path: string, inputs: Inputs, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const { path: target, kind } of inputs[path]?.imports ?? []) {
    if (kind !== 'dynamic-import') earlyFrom(target, inputs, seen);
  }
  return seen;
}

async function startOf(
  { start, commands, texts }: Parts,
  files: ReadonlyMap<string, Buffer>,
): Promise<string> {
  const hash = createHash('sha256');
  for (const text of [...files.values(), ...texts]) hash.update(text);
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [start],
    format: 'cjs',
    define: {
      ...COMMON.define,
      BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)),
      COMMANDS: JSON.stringify(commands),
    },
  });
  const text = `start = function (__dirname, require) {\n${outputFiles[0]?.text}\n}`;
  const { code } = await transform(text, { minify: true, target: COMMON.target });
  // In parentheses a function is compiled at once, not only when it is called.
  return `(${code.trim().replace(/^start=|;$/g, '')})`;
}
