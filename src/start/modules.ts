import { openSync, readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import type { Copy } from './copy.ts';

/** A module of the bundle, as CommonJS has it. */
type Define = (
  exports: object,
  need: Need,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

interface Need {
  (name: string): object;
  /** Returns a module's exports, which is run when something of it is first used. */
  whole(name: string): object;
  /** Loads a module of Node's. */
  now(name: string): object | undefined;
}

export interface Modules {
  /** Runs a module, unless it has been run, and returns its exports. */
  readonly need: Need;
  /** Whether the copy has had all that was needed. */
  readonly wereCopied: () => boolean;
  /** Returns what is to be kept of this run for the next one; nothing where there is nothing to add to the copy. */
  readonly toKeep: () => Copy | undefined;
}

/**
 * Opens the bundle in a folder: `core.json.gz` holds the texts of most of its modules, by name; what is large and not
 * always needed has files of its own.
 *
 * @param copy what earlier runs have kept, which is looked at first
 */
export function modulesIn(folder: string, copy: Copy | undefined): Modules {
  const script =
    copy &&
    new Script(copy.source, { filename: `${folder}/copy`, ...(copy.code && { cachedData: copy.code }) });
  const copied: Readonly<Record<string, Define>> = script?.runInThisContext() ?? {};
  const found: Record<string, Define> = {};
  const run = new Map<string, object>();
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
    const filename = `${folder}/${name}`;
    const define: Define = new Script(`(${inAscii(texts[name] ?? '')})`, { filename }).runInThisContext();
    found[name] = define;
    return define;
  };
  const need: Need = (name) => {
    const before = run.get(name);
    if (before) return before;
    if (name.startsWith('node:')) {
      const builtIn = late(() => need.now(name) ?? {});
      run.set(name, builtIn);
      return builtIn;
    }
    const define = copied[name] ?? find(name);
    const module = { exports: {} };
    run.set(name, module.exports);
    define(module.exports, need, module, `${folder}/copy`, folder);
    run.set(name, module.exports);
    return module.exports;
  };
  need.whole = (name) => late(() => need(name));
  need.now = (name) => process.getBuiltinModule(name);
  return {
    need,
    wereCopied: () =>
      copy?.code !== undefined && script?.cachedDataRejected === false && Object.keys(found).length === 0,
    toKeep() {
      if (Object.keys(found).length > 0) {
        const parts = Object.entries({ ...copied, ...found });
        return {
          source: `({${parts.map(([name, define]) => `${JSON.stringify(name)}:${define}`).join(',\n')}})`,
        };
      }
      if (!copy || !script || (copy.code && !script.cachedDataRejected)) return undefined;
      return { source: copy.source, code: script.createCachedData() };
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
