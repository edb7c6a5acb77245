import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { type OutputChunk, type Plugin, type RolldownLog, rolldown } from 'rolldown';
import { minifySync } from 'rolldown/utils';

/** Packages, Node modules and commands that are seldom needed. Modules that import them go into the late chunk too. */
const LATE = new RegExp(
  [
    '/node_modules/(?:yaml|@valibot|get-east-asian-width|inquirer|@inquirer|ical-generator|open)/',
    '^\\0node:(?:child_process|crypto|fs/promises|readline|tty)$',
    '/src/commands/(?:cohort|content|form|report|report-each|score)\\.ts$',
  ].join('|'),
);

/** The modules that read and write CSV and workbooks, except two small ones that others need too. */
const TABLES = /\/src\/tables\/(?!(?:table|chained)\.ts)/;
const TABLE_PACKAGES = /\/node_modules\/(?:csv-parse|fflate|pend|saxen|write-excel-file|yauzl)\//;

/** Imports that are replaced: the module, the package that imports it, and the file used instead. */
const ALIASES: readonly (readonly [module: RegExp, importer: string, file: string])[] = [
  // Measures tables like all other text; cli-table3's own utils take longer than the rest of a command.
  [/^\.\/utils$/, 'cli-table3', 'src/output/terminal/table-utils.cjs'],
  // BudouX has an HTML processor, which is not used; its DOM is 800 kB.
  [/^linkedom$/, 'budoux', 'scripts/nothing.cjs'],
  // Inquirer imports all its prompts, 500 kB in all; the program has its own.
  [/^@inquirer\/(?!prompts|core)/, '@inquirer/prompts', 'scripts/nothing.cjs'],
  // Commander uses it for commands that are separate programs; there are none here.
  [/^node:child_process$/, 'commander', 'scripts/nothing.cjs'],
];

/** A chunk loads external modules at its start. Wrapped as modules of the bundle, Node's load at first use. */
const NODE = '\0node:';

const modules: Plugin = {
  name: 'modules',
  resolveId(source, importer, { kind }) {
    const found = ALIASES.find(
      ([module, by]) => module.test(source) && importer?.includes(`/node_modules/${by}/`),
    );
    if (found) return resolve(found[2]);
    if (!isBuiltin(source)) return null;
    return kind === 'require-call' ? { id: source, external: true } : `${NODE}${source.replace('node:', '')}`;
  },
  async load(id) {
    if (!id.startsWith(NODE)) return null;
    const name = `node:${id.slice(NODE.length)}`;
    const names = Object.keys(await import(name)).filter(
      (each) => !/^(?:default|module\.exports)$/.test(each),
    );
    return {
      code: [
        `const node = process.getBuiltinModule('${name}');`,
        'export default node;',
        ...names.map((each) => `export const ${each} = node.${each};`),
      ].join('\n'),
      moduleSideEffects: false,
    };
  },
};

/** The part of the bundler's module graph that is used here. */
interface Graph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

/**
 * Bundles the program as CommonJS. Each module is evaluated when it is first imported. `core.cjs` holds what most
 * commands need, `ja.cjs` and `en.cjs` the messages, `tables.cjs` the code that reads and writes tables, and `late.cjs`
 * the rest. `packages.cjs` and `table-packages.cjs` hold the packages for these two, minified, because nobody debugs
 * them.
 *
 * @param entry the program's first module
 */
export async function bundleProgram(entry: string): Promise<readonly OutputChunk[]> {
  let early: ReadonlySet<string> | undefined;
  const build = await rolldown({
    input: { career: entry },
    // On 'node', Chalk detects the terminal's colours (context.ts does), and yaml resolves to CommonJS.
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    transform: {
      target: 'node20.17',
      define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'undefined' },
    },
    tsconfig: false,
    plugins: [modules],
    preserveEntrySignatures: false,
    treeshake: { propertyReadSideEffects: false },
    checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
    onwarn: refuse,
  });
  const { output } = await build.generate({
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ name }) =>
      /^(ja|en|tables|late|(table-)?packages|rolldown-runtime)$/.test(name) ? '[name].cjs' : 'core.cjs',
    comments: false,
    strictExecutionOrder: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          name: (id, graph) => {
            early ??= earlyFrom(resolve(entry), graph);
            if (TABLES.test(id)) return 'tables';
            if (TABLE_PACKAGES.test(id)) return 'table-packages';
            if (!early.has(id)) return /\/node_modules\//.test(id) ? 'packages' : 'late';
            const [, language] = /\/src\/locale\/(ja|en)\b/.exec(id) ?? [];
            return language ?? 'core';
          },
        },
      ],
    },
  });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? [minified(file)] : []));
}

/** Turns warnings into errors: otherwise only users would notice a package that is not installed, for example. */
function refuse({ message }: RolldownLog): never {
  throw new Error(message);
}

function minified(chunk: OutputChunk): OutputChunk {
  const { fileName, code } = chunk;
  return /packages\.cjs$/.test(fileName) ? { ...chunk, code: minifySync(fileName, code).code } : chunk;
}

/** Bundles a module into a single file. */
export async function bundleAlone(entry: string, define: Record<string, string>): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'node',
    transform: { target: 'node20.17', define },
    tsconfig: false,
  });
  const { output } = await build.generate({ format: 'cjs', comments: true });
  await build.close();
  return output[0].code;
}

/**
 * Bundles a script for browsers of the last three years. The entry's exports are in the global `career`.
 *
 * @throws on any warning, for example if it imports a Node module
 */
export async function bundleForBrowsers(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: 'browser',
    transform: { target: ['chrome111', 'firefox115', 'safari16.4'] },
    tsconfig: false,
    treeshake: { propertyReadSideEffects: false },
    onLog: (_, { message }) => {
      throw new Error(message);
    },
  });
  const { output } = await build.generate({ format: 'iife', name: 'career', comments: false });
  await build.close();
  return output[0].code;
}

/** Returns all modules that can be reached without going through a late one. */
function earlyFrom(entry: string, graph: Graph): ReadonlySet<string> {
  const importsOf = (id: string) => graph.getModuleInfo(id)?.importedIds ?? [];
  const late = new Map<string, boolean>();
  const isLate = (id: string): boolean => {
    const before = late.get(id);
    if (before !== undefined) return before;
    late.set(id, LATE.test(id));
    const found = LATE.test(id) || importsOf(id).some(isLate);
    late.set(id, found);
    return found;
  };
  const early = new Set<string>();
  const walk = (id: string): void => {
    if (early.has(id) || isLate(id)) return;
    early.add(id);
    for (const each of [...importsOf(id), ...(graph.getModuleInfo(id)?.dynamicallyImportedIds ?? [])])
      walk(each);
  };
  walk(entry);
  return early;
}
