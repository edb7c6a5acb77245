import { createHash } from 'node:crypto';
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { manualIn } from '../src/cli.ts';
import { COMMAND_NAMES } from '../src/commands/registry.ts';
import { builtInFile } from '../src/content/builtin.ts';
import { describeFault } from '../src/content/fault.ts';
import { loadPack } from '../src/content/load.ts';
import { localise } from '../src/content/localise.ts';
import type { Pack } from '../src/content/schema.ts';
import { messagesIn } from '../src/locale/catalogue.ts';
import { LANGUAGES } from '../src/locale/language.ts';
import { phraseTable } from '../src/output/terminal/phrases.ts';
import { bundleAlone, bundleForBrowsers, bundleProgram } from './bundle.ts';
import { licencesIn } from './licences.ts';
import { manualPage } from './manual.ts';

/* Builds `dist/` in a new folder, which replaces the old one only when it is complete. */

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// To stderr, because others read the stdout of `npm pack`.
console.error('Building career: checking the content and bundling the program into dist/ …');
const fresh = `dist.${process.pid}`;
await mkdir(`${fresh}/man`, { recursive: true });

const pack = await checkedPack();
await write('phrases.txt', phraseTable([...stringsIn(pack), ...(await japaneseMessages())]));
for (const lang of LANGUAGES) {
  const { translations: _, ...texts } = localise(pack, lang);
  await write(builtInFile(lang), JSON.stringify(texts));
  const [name, page] = manualPage(await manualIn(lang), lang);
  await write(`man/${name}`, page);
}

const chunks = await bundleProgram('src/main.ts');
const hash = createHash('sha256');
for (const { fileName, code } of chunks) {
  hash.update(code);
  await write(fileName, code);
}
const start = await bundleAlone('src/start.ts', {
  BUILD: JSON.stringify(hash.digest('hex').slice(0, 12)),
  COMMANDS: JSON.stringify(COMMAND_NAMES),
});
await write('start.cjs', start);
await write('LICENSES.txt', await licencesIn(chunks.flatMap(({ moduleIds }) => moduleIds)));
for (const ending of ['bash', 'zsh', 'fish', 'ps1']) {
  await copyFile(`src/commands/completion.${ending}`, `${fresh}/completion.${ending}`);
}
await write('form.js', await bundleForBrowsers('src/browser/form.ts'));
for (const name of ['report.css', 'form.css', 'paper.css'])
  await copyFile(`src/output/html/${name}`, `${fresh}/${name}`);
await copyFile('src/output/google-form.gs', `${fresh}/google-form.gs`);
await cp('src/content/template', `${fresh}/template`, { recursive: true });
await rm('dist', { recursive: true, force: true });
await rename(fresh, 'dist');

async function write(name: string, text: string): Promise<void> {
  await writeFile(`${fresh}/${name}`, text);
}

/** Returns the built-in pack. @throws if it has faults */
async function checkedPack(): Promise<Pack> {
  const loaded = await loadPack('content');
  if ('pack' in loaded) return loaded.pack;
  const messages = await messagesIn('en');
  throw new Error(loaded.faults.map((fault) => describeFault(fault, messages)).join('\n'));
}

/** Returns the string literals in the sources of the Japanese messages. */
async function japaneseMessages(): Promise<readonly string[]> {
  const names = ['ja.ts', ...(await readdir('src/locale/ja')).map((name) => `ja/${name}`)];
  const sources = await Promise.all(names.map((name) => readFile(`src/locale/${name}`, 'utf8')));
  return sources.join('\n').split(/['`]|\$\{[^}]*\}/);
}

/** Returns every string in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
