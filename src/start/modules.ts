import { openSync } from 'node:fs';

/** A module of the bundle, as CommonJS has it. */
export type Define = (
  exports: object,
  need: Need,
  module: { exports: object },
  file: string,
  folder: string,
) => void;

export interface Need {
  (name: string): object;
  /** Returns a module's exports, which is run when something of it is first used. */
  whole(name: string): object;
  /** Loads a module of Node's. */
  now(name: string): object | undefined;
}

/** The texts of modules by their names. */
export type Texts = Readonly<Record<string, string>>;

/** Where modules come from. */
export interface Source {
  /** The bundle's folder. */
  readonly folder: string;
  /** Those that the copy has. */
  readonly copied: Readonly<Record<string, Define>>;
  /** Reads a file of the bundle. */
  readonly textsIn: (file: string | number) => Texts;
  /** Compiles one of those that have been read. */
  readonly defined: (name: string, texts: Texts) => Define;
}

/**
 * Opens the bundle: `core.json.gz` holds the texts of most of its modules; what is large and not always needed has
 * files of its own.
 *
 * @param standIns exports of modules by their names, in whose place they stand
 * @returns what runs a module, unless it has been run, and returns its exports; and the modules that the copy did not have
 */
export function modulesIn(
  { folder, copied, textsIn, defined }: Source,
  standIns: Readonly<Record<string, object>>,
) {
  const found: Record<string, Define> = {};
  const run = new Map(Object.entries(standIns));
  // Open from the start, so that what is wrong can still be told where no more files may be opened.
  const core = openSync(`${folder}/core.json.gz`, 'r');
  let texts: Texts | undefined;
  const find = (name: string): Define => {
    texts ??= textsIn(core);
    if (!(name in texts)) {
      const file = `${folder}/${name.replace(/^\.\/|:.*$/g, '').replaceAll('/', '-')}.json.gz`;
      texts = { ...texts, ...textsIn(file) };
    }
    const define = defined(name, texts);
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
  return { need, found };
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
