import { isLanguage, languageOf } from '../locale/language.ts';
import { cacheHome } from '../profile/home.ts';
import { readCopy, writeCopy } from './copy.ts';
import { modulesIn } from './modules.ts';

/** Set by the build: what tells it from all others, and the commands there are. */
declare const BUILD: string;
declare const COMMANDS: readonly string[];

// Node is told apart too, though V8 would see to it: so that two that are used in turn do not undo each other's work.
const folder = `${cacheHome(process.env)}/code`;
const name = [BUILD, process.version, process.arch, ...wayOf(process.argv.slice(2))].join('.').slice(0, 200);
const modules = modulesIn(import.meta.dirname, readCopy(`${folder}/${name}`));
const keep = (): void => {
  const copy = modules.toKeep();
  if (copy) writeCopy(folder, name, copy);
};
process.on('exit', (code) => {
  if (code === 0 && !modules.wereCopied()) keep();
});
// Whoever is asked something may leave before the end, and has time to spare until they answer.
const events: NodeJS.EventEmitter = process;
events.once('career:waits', keep);
modules.need('./main');

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
