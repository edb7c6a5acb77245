import { isBuiltin } from 'node:module';
import { resolve } from 'node:path';
import { type OutputChunk, type Plugin, rolldown } from 'rolldown';

/** What few commands need: packages, and modules of Node.js that take long to load. What imports them is late too. */
const LATE =
  /\/node_modules\/(?:yaml|@valibot|get-east-asian-width|inquirer|@inquirer|ical-generator|d3-shape|@bomb\.sh|open)\/|^node:(?:child_process|crypto|fs\/promises|readline|tty)$/;

/** Modules in whose place another file stands where a package imports them: module, package, file. */
const ALIASES: readonly (readonly [module: RegExp, importer: string, file: string])[] = [
  // Tables are measured like all other text; cli-table3's own way takes longer than the rest of a command.
  [/^\.\/utils$/, 'cli-table3', 'src/output/terminal/table-utils.cjs'],
  // The HTML processor in BudouX, which we do not use, brings a DOM of 800 kB.
  [/^linkedom$/, 'budoux', 'scripts/nothing.cjs'],
  // Inquirer imports all its prompts, and with its editor tables of encodings: 500 kB. We have prompts of our own.
  [/^@inquirer\/(?!prompts|core)/, '@inquirer/prompts', 'scripts/nothing.cjs'],
  // Commander starts commands that are programs of their own, which we do not have; the module takes 3 ms to load.
  [/^node:child_process$/, 'commander', 'scripts/nothing.cjs'],
];

const modules: Plugin = {
  name: 'modules',
  resolveId(source, importer) {
    const found = ALIASES.find(
      ([module, by]) => module.test(source) && importer?.includes(`/node_modules/${by}/`),
    );
    if (found) return resolve(found[2]);
    return isBuiltin(source) ? { id: source, external: true } : null;
  },
};

/** What the bundler knows about its modules. */
interface Graph {
  getModuleInfo(id: string): {
    readonly importedIds: readonly string[];
    readonly dynamicallyImportedIds: readonly string[];
  } | null;
}

/**
 * Bundles the program as CommonJS, each module of which is evaluated when it is first imported: `core.cjs` holds what
 * most commands need, `ja.cjs` and `en.cjs` the messages, `late.cjs` the rest.
 *
 * @param entry the program's first module
 */
export async function bundleProgram(entry: string): Promise<readonly OutputChunk[]> {
  let early: ReadonlySet<string> | undefined;
  const build = await rolldown({
    input: { career: entry },
    // For 'node' Chalk would look at the terminal, which takes 3 ms and is done in context.ts, and yaml be CommonJS.
    platform: 'neutral',
    resolve: { mainFields: ['module', 'main'] },
    transform: {
      target: 'node20.17',
      define: { 'import.meta.dirname': '__dirname', 'import.meta.url': 'undefined' },
    },
    tsconfig: false,
    plugins: [modules],
    preserveEntrySignatures: false,
    checks: { ineffectiveDynamicImport: false, bundlerTimings: false },
  });
  const { output } = await build.generate({
    format: 'cjs',
    entryFileNames: '[name].cjs',
    chunkFileNames: ({ name }) => (/^(ja|en|late|rolldown-runtime)$/.test(name) ? '[name].cjs' : 'core.cjs'),
    comments: false,
    strictExecutionOrder: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        {
          name: (id, graph) => {
            early ??= earlyFrom(resolve(entry), graph);
            const [, language] = /\/src\/locale\/(ja|en)\b/.exec(id) ?? [];
            return early.has(id) ? (language ?? 'core') : 'late';
          },
        },
      ],
    },
  });
  await build.close();
  return output.flatMap((file) => (file.type === 'chunk' ? [file] : []));
}

/** Bundles a module that needs no other file. */
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

/** All modules that can be reached without a late one. */
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
