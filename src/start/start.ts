import { Script } from 'node:vm';
import { isLanguage, languageOf } from '../locale/language.ts';
import { readCopy } from './copy.ts';
import type { Define, Need, Texts } from './modules.ts';
import type * as Run from './run.ts';
import type { Place } from './texts.ts';

/*
 * Node compiles this file anew at each start, so it does no more than find the copy of what such a call has needed
 * before. What runs the program stands in the copy too, as V8 has compiled it.
 */

/** What a copy evaluates to. */
interface Contents {
  readonly modules: Readonly<Record<string, Define>>;
  readonly texts: Readonly<Record<string, Place>>;
}

/** Set by the build: what tells it from all others, and the commands there are. */
declare const BUILD: string;
declare const COMMANDS: readonly string[];

const folder = import.meta.dirname;
const keepIn = `${process.env['XDG_CACHE_HOME'] || `${process.env['HOME'] || '/nonexistent'}/.cache`}/career/code`;
// Node is told apart too, though V8 would see to it: so that two that are used in turn do not undo each other's work.
const name = [BUILD, process.version, process.arch, ...wayOf(process.argv.slice(2))].join('.').slice(0, 200);
const copy = readCopy(`${keepIn}/${name}`);
const script = copy && new Script(copy.source, { filename: `${folder}/copy`, cachedData: copy.code });
const { modules: copied, texts: places }: Contents = script?.runInThisContext() ?? { modules: {}, texts: {} };
const runner = copied['./start/run'] ?? defined('./start/run', textsIn(`${folder}/core.json.gz`));
const builtIn = (name: string): object => process.getBuiltinModule(name) ?? {};
const need: Need = Object.assign(builtIn, { whole: builtIn, now: builtIn });
const module: { exports: Partial<typeof Run> } = { exports: {} };
runner(module.exports, need, module, folder, folder);
module.exports.run?.({ folder, keepIn, name, copy, script, copied, places, runner, textsIn, defined });

/** The texts of modules in a file. */
function textsIn(file: string | number): Texts {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const { gunzipSync } = process.getBuiltinModule('node:zlib');
  return JSON.parse(gunzipSync(readFileSync(file)).toString());
}

/** Compiles a module. */
function defined(name: string, texts: Texts): Define {
  const text = texts[name]?.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return new Script(`(${text})`, { filename: `${folder}/${name}` }).runInThisContext();
}

/** The way in which the program is called, as far as it says what will be needed of it. */
function wayOf(argv: readonly string[]): readonly string[] {
  const options: string[] = [];
  let command = 'career';
  let named = '';
  for (const word of argv) {
    const [option = ''] = word.split('=', 1);
    if (isLanguage(word) || (option.startsWith('-') && !option.includes('/'))) options.push(option);
    else if (COMMANDS.includes(word)) command = word;
    else named = 'named';
  }
  return [languageOf(process.env), command, named, ...options];
}
