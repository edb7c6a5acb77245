import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';

/**
 * Bundles the program for a quick start: as CommonJS modules, which cost less than ES modules do, in few files, and
 * each run only when something of it is first used, so that a command pays for no more than it needs.
 */

const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  legalComments: 'none',
  logLevel: 'warning',
  write: false,
  // `src/start/modules.ts` gives modules what stands for these.
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'module.url' },
} as const satisfies BuildOptions;

/** Modules that no command needs at once stand in a file of their own from this size on, in characters. */
const LARGE = 8 * 1024;

export interface Bundle {
  /** What starts the program, from among the files. */
  readonly start: string;
  /** Texts by the names of their files. */
  readonly files: ReadonlyMap<string, string>;
  readonly metafile: Metafile;
}

type Inputs = Metafile['inputs'];

interface Changes {
  readonly alias: Record<string, string>;
  readonly plugins: Plugin[];
}

/**
 * @param program the module that runs the program
 * @param start the module that starts it, given `BUILD`, which tells this bundle from all others, and `COMMANDS`
 * @param changes what is to be changed in packages
 */
export async function bundle(
  program: string,
  start: string,
  commands: readonly string[],
  changes: Changes,
): Promise<Bundle> {
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
  const own = Object.keys(inputs).filter(isOwn);
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
      own.map(async (path) => [nameOf(path), await ownModule(path, inputs, used)] as const),
    )),
    ...(await Promise.all(
      [...packages].map(
        async ([path, name]) =>
          [name, await packageModule(path, [...(used.get(name) ?? [])], changes)] as const,
      ),
    )),
  ]);
  const early = new Set([...earlyFrom(program, inputs)].map((path) => packages.get(path) ?? nameOf(path)));
  const stands = ([name, text]: readonly [string, string]) => !early.has(name) && text.length >= LARGE;
  const files = new Map([
    ['core.cjs', fileOf([...modules].filter((module) => !stands(module)))],
    ...[...modules].filter(stands).map((module) => [fileNameOf(module[0]), fileOf([module])] as const),
  ]);
  return { start: await startOf(start, files, commands), files, metafile };
}

/** Whether a path is of the program's own source, not of a package. */
function isOwn(path: string): boolean {
  return !path.includes('node_modules/') && !path.includes(':');
}

function nameOf(path: string): string {
  return `./${path.replace(/^src\//, '').replace(/\.ts$/, '')}`;
}

/** The file that holds a module of its own; `src/start/modules.ts` knows it too. */
function fileNameOf(module: string): string {
  return `${module.replace(/^\.\//, '').replaceAll('/', '-')}.cjs`;
}

/** A module of our own: what it imports is asked for where it is used. */
async function ownModule(path: string, inputs: Inputs, used: Map<string, Set<string>>): Promise<string> {
  const imports = new Map(
    (inputs[path]?.imports ?? []).map(({ path: target, original = target, external }) => [
      original,
      external || !isOwn(target) ? original : nameOf(target),
    ]),
  );
  const { code } = await transform(await readFile(path, 'utf8'), {
    loader: path.endsWith('.json') ? 'json' : 'ts',
    format: 'cjs',
    platform: 'node',
    target: COMMON.target,
    define: COMMON.define,
    supported: { 'dynamic-import': false },
  });
  const called = code
    .replace(HELPERS, '')
    .replace('__export(stdin_exports, ', 'need.export(exports, ')
    .replace(/__toESM\((require\("[^"]+"\))\)/g, '$1')
    .replace(
      /\brequire\("([^"]+)"\)/g,
      (_, original: string) => `need(${JSON.stringify(imports.get(original) ?? original)})`,
    );
  for (const [, variable = '', name = ''] of called.matchAll(/^var (\w+) = need\("([^"]+)"\);$/gm)) {
    const names = used.get(name) ?? new Set();
    for (const [, property = ''] of called.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g')))
      names.add(property);
    used.set(name, names);
  }
  const lazy = [...called.matchAll(IMPORT)].reduce(
    (text, [statement, variable = '', call = '']) =>
      text
        .replace(statement, '')
        .replace(new RegExp(`\\b${variable}\\b(?! \\?\\?=)`, 'g'), () => `(${variable} ??= ${call})`)
        .replace(/^/, `var ${variable};\n`),
    called,
  );
  if (/\b(__\w+|require)\(/.test(lazy)) throw new Error(`${path} holds what this bundler does not know`);
  return minified(lazy).catch((e) => {
    console.log(path, lazy.slice(0, 800));
    throw e;
  });
}

/** What esbuild puts before and after a module that has become CommonJS. */
const HELPERS =
  /^var __\w+ = [\s\S]*?;\n(?=\w)|^var stdin_exports = \{\};\n|^module\.exports = __toCommonJS\(stdin_exports\);\n|^\/\/ Annotate[\s\S]*/gm;

const IMPORT = /^var (import_\w+) = (need\("[^"]+"\));\n/gm;

/** A package, with all that it needs of others: what two packages need stands in both, for want of what ties them. */
async function packageModule(path: string, names: readonly string[], { plugins }: Changes): Promise<string> {
  const file = resolve(path);
  const exported = Object.keys(await import(pathToFileURL(file).href));
  const wanted = names.filter((name) => exported.includes(name));
  const { outputFiles } = await build({
    ...COMMON,
    stdin: {
      contents:
        wanted.length > 0
          ? `export { ${wanted.join()} } from '${file}';`
          : `export * from '${file}';${exported.includes('default') ? ` export { default } from '${file}';` : ''}`,
      resolveDir: '.',
    },
    format: 'cjs',
    plugins,
    logOverride: { 'import-is-undefined': 'silent' },
  });
  const text = outputFiles[0]?.text ?? '';
  return minified(text.replace(/\brequire\("([^"]+)"\)/g, (_, name: string) => needed(name)));
}

/** How a package gets what it requires; a module that is a function, such as `stream`, cannot come late. */
function needed(name: string): string {
  if (!isBuiltin(name)) return `need(${JSON.stringify(name)})`;
  const prefixed = name.startsWith('node:') ? name : `node:${name}`;
  const isFunction = typeof process.getBuiltinModule(prefixed) === 'function';
  return `${isFunction ? 'need.now' : 'need'}(${JSON.stringify(prefixed)})`;
}

/** In ASCII, of which V8 keeps a byte for each character. */
async function minified(text: string): Promise<string> {
  const { code } = await transform(
    `define = (exports, need, module, __filename, __dirname) => {\n${text}\n}`,
    {
      minify: true,
      target: COMMON.target,
    },
  );
  return code
    .trim()
    .replace(/^define=/, '')
    .replace(/;$/, '')
    .replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A file is an expression: functions that make the modules, by name. */
function fileOf(modules: readonly (readonly [name: string, text: string])[]): string {
  return `({${modules.map(([name, text]) => `${JSON.stringify(name)}:${text}`).join(',\n')}})`;
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
  start: string,
  files: ReadonlyMap<string, string>,
  commands: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  const { outputFiles } = await build({
    ...COMMON,
    entryPoints: [start],
    minify: true,
    format: 'cjs',
    define: {
      ...COMMON.define,
      BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)),
      COMMANDS: JSON.stringify(commands),
    },
  });
  return outputFiles[0]?.text ?? '';
}
