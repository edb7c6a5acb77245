import { openSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Copy } from './copy.ts';

/** A module of the bundle, as CommonJS has it. */
type Define = (
  exports: object,
  need: Need,
  module: { exports: object; readonly url: string },
  file: string,
  folder: string,
) => void;

interface Need {
  (name: string): object;
  /** Loads a module of Node's. */
  now(name: string): object | undefined;
  /** Gives a module its exports: what they are worth when they are asked for. */
  export(exports: object, values: Readonly<Record<string, () => unknown>>): void;
}

export interface Modules {
  /** Runs a module, unless it has been run, and returns its exports. */
  readonly need: Need;
  /** Returns what is to be kept of this run for the next one; nothing where the copy had it all. */
  readonly toKeep: () => Copy | undefined;
}

/**
 * Opens the bundle in a folder: `core.cjs` holds most of its modules, what is large and not always needed has files of
 * its own.
 *
 * @param copy what earlier runs have kept, which is looked at first
 */
export function modulesIn(folder: string, copy: Copy | undefined): Modules {
  const defined = new Map<string, Define>();
  const run = new Map<string, object>();
  const define = (source: string, filename: string, cachedData?: Buffer): Script => {
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
    const modules: Readonly<Record<string, Define>> = script.runInThisContext();
    for (const [name, module] of Object.entries(modules)) if (!defined.has(name)) defined.set(name, module);
    return script;
  };
  const copied = copy && define(copy.source, `${folder}/core.cjs`, copy.code);
  const known = new Set(defined.keys());
  // Open from the start, so that what is wrong can still be told where no more files may be opened.
  const core = openSync(`${folder}/core.cjs`, 'r');
  const read = (file: string, from: string | number = `${folder}/${file}`): void => {
    define(readFileSync(from, 'latin1'), `${folder}/${file}`);
  };
  const find = (name: string): Define => {
    if (!defined.has('./main') || known.size === defined.size) read('core.cjs', core);
    if (!defined.has(name)) read(`${name.replace(/^\.\//, '').replaceAll('/', '-')}.cjs`);
    const found = defined.get(name);
    if (!found) throw new Error(`no module ${name}`);
    return found;
  };
  const need: Need = (name) => {
    const before = run.get(name);
    if (before) return before;
    if (name.startsWith('node:')) {
      const builtIn = late(name);
      run.set(name, builtIn);
      return builtIn;
    }
    const body = defined.get(name) ?? find(name);
    const module = {
      exports: {},
      get url() {
        return process.getBuiltinModule('node:url').pathToFileURL(`${folder}/core.cjs`).href;
      },
    };
    run.set(name, module.exports);
    body(module.exports, need, module, `${folder}/core.cjs`, folder);
    run.set(name, module.exports);
    return module.exports;
  };
  need.now = (name) => process.getBuiltinModule(name);
  need.export = (exports, values) => {
    for (const [name, get] of Object.entries(values))
      Object.defineProperty(exports, name, { enumerable: true, get });
  };
  return {
    need,
    toKeep() {
      const names = [...new Set([...known, ...run.keys()])].filter((name) => defined.has(name));
      if (names.length > known.size) {
        return {
          source: `({${names.map((name) => `${JSON.stringify(name)}:${defined.get(name)}`).join(',\n')}})`,
        };
      }
      if (!copy || !copied || (copy.code && !copied.cachedDataRejected)) return undefined;
      return { source: copy.source, code: copied.createCachedData() };
    },
  };
}

/** A module of Node's, loaded when something of it is first used: many are large, and imported just in case. */
function late(name: string): object {
  const module = (): object => process.getBuiltinModule(name) ?? {};
  return new Proxy(
    {},
    {
      get: (_, key) => (key === 'default' ? module() : Reflect.get(module(), key)),
      has: (_, key) => Reflect.has(module(), key),
      ownKeys: () => Reflect.ownKeys(module()),
      getOwnPropertyDescriptor: (_, key) => {
        const property = Reflect.getOwnPropertyDescriptor(module(), key);
        return property && { ...property, configurable: true };
      },
    },
  );
}
