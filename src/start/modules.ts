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
  /** Returns a function that runs a module when it is first called, and returns its exports. */
  late(name: string): () => object | undefined;
  /** Returns a module that runs when something of it is first used. */
  whole(name: string): object;
  /** Loads a module of Node's. */
  now(name: string): object | undefined;
}

export interface Modules {
  /** Runs a module, unless it has been run, and returns its exports. */
  readonly need: Need;
  /** Returns what is to be kept of this run for the next one; nothing where the copy had it all. */
  readonly toKeep: () => Copy | undefined;
}

/**
 * Opens the bundle in a folder: `core.json.gz` holds the texts of most of its modules, by name; what is large and not
 * always needed has files of its own.
 *
 * @param copy what earlier runs have kept, which is looked at first
 */
export function modulesIn(folder: string, copy: Copy | undefined): Modules {
  const defined = new Map<string, Define>();
  const run = new Map<string, object>();
  const define = (source: string, filename: string, cachedData?: Buffer): Script => {
    const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
    const modules: Readonly<Record<string, Define>> = script.runInThisContext();
    for (const [name, module] of Object.entries(modules)) defined.set(name, module);
    return script;
  };
  const copied = copy && define(copy.source, `${folder}/copy`, copy.code);
  const known = new Set(defined.keys());
  // Open from the start, so that what is wrong can still be told where no more files may be opened.
  const core = openSync(`${folder}/core.json.gz`, 'r');
  const texts: Record<string, string> = {};
  const read = (file: string | number): void => {
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    Object.assign(texts, JSON.parse(gunzipSync(readFileSync(file)).toString()));
  };
  const find = (name: string): Define => {
    if (!('./main' in texts)) read(core);
    if (!(name in texts)) {
      read(`${folder}/${name.replace(/^\.\/|:.*$/g, '').replaceAll('/', '-')}.json.gz`);
    }
    define(`({${JSON.stringify(name)}:${inAscii(texts[name] ?? '')}})`, `${folder}/${name}`);
    const found = defined.get(name);
    if (!found) throw new Error(`no module ${name}`);
    return found;
  };
  const need: Need = (name) => {
    const before = run.get(name);
    if (before) return before;
    if (name.startsWith('node:')) {
      const builtIn = late(() => need.now(name) ?? {});
      run.set(name, builtIn);
      return builtIn;
    }
    const body = defined.get(name) ?? find(name);
    const module = {
      exports: {},
      get url() {
        return process.getBuiltinModule('node:url').pathToFileURL(`${folder}/${name}`).href;
      },
    };
    run.set(name, module.exports);
    body(module.exports, need, module, `${folder}/${name}`, folder);
    run.set(name, module.exports);
    return module.exports;
  };
  need.late = (name) => {
    let module: object | undefined;
    return () => (module ??= name.startsWith('node:') ? need.now(name) : need(name));
  };
  need.whole = (name) => late(() => need(name));
  need.now = (name) => process.getBuiltinModule(name);
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

/** A program that is the same, in ASCII, of which V8 keeps a byte for each character. */
function inAscii(program: string): string {
  return program.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A module that is loaded when something of it is first used: many are large, and imported just in case. */
function late(module: () => object): object {
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
