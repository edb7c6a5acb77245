import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BuildOptions, build, type Metafile, type Plugin, transform } from 'esbuild';

/**
 * Turns ES modules, ours and those of packages, into the texts of CommonJS modules, each of which asks for what it
 * imports where it uses it.
 */

export const COMMON = {
  bundle: true,
  platform: 'node',
  target: 'node20.17',
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
  write: false,
  // What stands for these is given to modules: by `src/start/modules.ts`, and `__url` by `minified`.
  define: { 'import.meta.dirname': '__dirname', 'import.meta.url': '__url' },
} as const satisfies BuildOptions;

export type Inputs = Metafile['inputs'];

export interface Changes {
  readonly alias: Record<string, string>;
  readonly plugins: Plugin[];
}

/** Inquirer and what it breaks lines with: of its many small modules, bundled as our own are, a prompt needs a few. */
const TAKEN_APART = /^node_modules\/(?:inquirer|@inquirer\/[\w-]+|fast-wrap-ansi)\/(?!node_modules\/)/;
/** How the names of its modules begin, which stand in one file. */
export const APART = 'inquirer:';

/** Whether a path is of the program's own source, or bundled like it, not of a package that is a module by itself. */
export function isOwn(path: string): boolean {
  return TAKEN_APART.test(path) || isNothing(path) || !/node_modules\/|:/.test(path);
}

/** Whether a path is of what stands in the place of something unused. */
function isNothing(path: string): boolean {
  return path.startsWith('unused:');
}

export function isData(path: string): boolean {
  return path.endsWith('.json');
}

export function nameOf(path: string): string {
  const name = path.replace(/^(?:src|node_modules)\//, '').replace(/\.[jt]s$/, '');
  return `${TAKEN_APART.test(path) ? APART : './'}${name}`;
}

/** A module's text. All that another one exports is exported by name. */
async function textOf(path: string): Promise<string> {
  if (isNothing(path)) return '';
  const text = await readFile(path, 'utf8');
  const statements = await Promise.all(
    [...text.matchAll(/^export \* from '([^']+)';/gm)].map(async ([statement, from = '']) => {
      const names = Object.keys(await import(pathToFileURL(resolve(dirname(path), from)).href));
      return [statement, `export { ${names.join()} } from '${from}';`] as const;
    }),
  );
  return statements.reduce((rest, [all, named]) => rest.replace(all, named), text);
}

/** A module of our own: what it imports is asked for where it is used. */
export async function ownModule(
  path: string,
  inputs: Inputs,
  used: Map<string, Set<string>>,
): Promise<string> {
  const imports = new Map(
    (inputs[path]?.imports ?? []).map(({ path: target, original = target, external }) => [
      original,
      external || !isOwn(target) ? original : nameOf(target),
    ]),
  );
  const { code } = await transform(await textOf(path), {
    loader: 'ts',
    format: 'cjs',
    platform: 'node',
    target: COMMON.target,
    define: COMMON.define,
    supported: { 'dynamic-import': false },
  });
  const called = withoutHelpers(code)
    .replace(/__toESM\((require\("[^"]+"\))\)/g, '$1')
    // A module of Node's is its own default export.
    .replace(/\b(import_node_\w+)\.default\b/g, '$1')
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
    (text, [statement, variable = '', name = '']) => {
      const call = `${name.startsWith('"node:') ? 'need.now' : 'need'}(${name})`;
      return `var ${variable};\n${text
        .replace(statement, '')
        .replace(new RegExp(`\\b${variable}\\b(?! \\?\\?=)`, 'g'), () => `(${variable} ??= ${call})`)}`;
    },
    called.replace(WHOLE, (_, variable: string, name: string) => `var ${variable} = need.whole(${name});\n`),
  );
  if (/\b(__\w+|require)\(/.test(lazy)) throw new Error(`${path} holds what this bundler does not know`);
  return minified(lazy);
}

/** What is used of a JSON file. */
export async function dataModule(path: string, names: ReadonlySet<string> | undefined): Promise<string> {
  const fields = Object.entries(JSON.parse(await readFile(path, 'utf8')));
  return minified(
    `module.exports = ${JSON.stringify(Object.fromEntries(fields.filter(([name]) => names?.has(name))))}`,
  );
}

/** A module without what esbuild gives each one for its exports: they are values. */
function withoutHelpers(code: string): string {
  return code.replace(HELPERS, '').replace(EXPORTS, '').concat(exportsOf(code));
}

/** What esbuild puts before and after a module that has become CommonJS. */
const HELPERS =
  /^var __\w+ = [\s\S]*?;\n(?=\w)|^var stdin_exports = \{\};\n|^module\.exports = __toCommonJS\(stdin_exports\);\n|^\/\/ Annotate[\s\S]*/gm;

const EXPORTS = /^__export\(stdin_exports, \{\n([\s\S]*?)\n\}\);\n/m;

/**
 * A module's exports as an object without a prototype, as that of an ES module is: V8 makes one sooner. What it passes
 * on from another module is fetched when it is asked for.
 */
function exportsOf(code: string): string {
  const entries = EXPORTS.exec(code)?.[1]?.replace(
    /^ {2}(\w+): \(\) => ([\w$.]+)(,?)$/gm,
    (_, name: string, value: string, comma: string) =>
      value.includes('.') ? `get ${name}() { return ${value}; }${comma}` : `${name}: ${value}${comma}`,
  );
  return entries === undefined ? '' : `module.exports = {\n__proto__: null,\n${entries}\n};\n`;
}

const IMPORT = /^var (import_\w+) = need\(("[^"]+")\);\n/gm;
/** An import by a name for all that a module exports: `* as v`. */
const WHOLE = /^var (?!import_)(\w+) = need\(("[^"]+")\);\n/gm;

/** A package, with all that it needs of others: what two packages need stands in both, for want of what ties them. */
export async function packageModule(
  path: string,
  names: readonly string[],
  inputs: Inputs,
  { plugins }: Changes,
): Promise<string> {
  const file = resolve(path);
  const exported = Object.keys(await import(pathToFileURL(file).href));
  const wanted = names.filter((name) => exported.includes(name));
  const isCommonJs = inputs[path]?.format === 'cjs' && wanted.length > 0;
  const everything = exported.includes('default') ? ['*', '{ default }'] : ['*'];
  const taken = wanted.length > 0 ? [`{ ${wanted.join()} }`] : everything;
  const contents = isCommonJs
    ? wanted.map((name) => `exports.${name} = require('${file}')${name === 'default' ? '' : `.${name}`};`)
    : taken.map((what) => `export ${what} from '${file}';`);
  const { outputFiles } = await build({
    ...COMMON,
    stdin: { contents: contents.join('\n'), resolveDir: '.' },
    format: 'cjs',
    plugins,
    logOverride: { 'import-is-undefined': 'silent' },
  });
  const text = (outputFiles[0]?.text ?? '').replace(/\brequire\("([^"]+)"\)/g, (_, name: string) =>
    needed(name),
  );
  if (isCommonJs) return minified(text);
  const bare = withoutHelpers(text);
  return minified(/\b__\w+\(/.test(bare) ? text : bare);
}

/** How a package gets what it requires; a module that is a function, such as `stream`, cannot come late. */
function needed(name: string): string {
  if (!isBuiltin(name)) return `need(${JSON.stringify(name)})`;
  const prefixed = name.startsWith('node:') ? name : `node:${name}`;
  const isFunction = typeof process.getBuiltinModule(prefixed) === 'function';
  return `${isFunction ? 'need.now' : 'need'}(${JSON.stringify(prefixed)})`;
}

/** As short as may be: `src/start/start.ts` turns what is not ASCII into escapes. */
async function minified(module: string): Promise<string> {
  const text = module.replace(/\b__url\b/g, URL_OF_FILE);
  const parameters = ['exports', 'need', 'module', '__filename', '__dirname'];
  const last = parameters.findLastIndex((name) => new RegExp(`\\b${name}\\b`).test(text));
  const { code } = await transform(`define = (${parameters.slice(0, last + 1)}) => {\n${text}\n}`, {
    minify: true,
    charset: 'utf8',
    target: COMMON.target,
  });
  return code
    .trim()
    .replace(/^define=/, '')
    .replace(/;$/, '');
}

/** What `import.meta.url` is in a module. */
const URL_OF_FILE = "need.now('node:url').pathToFileURL(__filename).href";
