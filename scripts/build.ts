import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { instrumentOf } from '../src/advice/quiz/instrument.ts';
import { quickLength } from '../src/advice/quiz/simulate.ts';
import { manualIn } from '../src/cli.ts';
import { COMMAND_NAMES } from '../src/commands/registry.ts';
import { describeFault } from '../src/content/fault.ts';
import { textsIn } from '../src/content/joined.ts';
import { loadPack } from '../src/content/load.ts';
import { localise } from '../src/content/localise.ts';
import { messagesIn } from '../src/locale/catalogue.ts';
import { LANGUAGES } from '../src/locale/language.ts';
import { phraseTable } from '../src/output/terminal/phrases.ts';
import { bundle } from './bundle.ts';
import { licencesIn } from './licences.ts';
import { manualPage } from './manual.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What bundled packages bring in and nothing here uses: the DOM of BudouX's HTML processor, most of inquirer's
 * prompts, chalk's look at the terminal, which costs a stream, cli-table3's colours, and how open finds out which
 * browser is the usual one.
 */
const UNUSED =
  /^(linkedom|@inquirer\/(checkbox|confirm|editor|expand|number|password|rawlist|search)|#supports-color|@colors\/colors\/safe|default-browser)$/;

const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    const nothing = { path: 'nothing', namespace: 'unused' };
    onResolve({ filter: UNUSED }, () => nothing);
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
    // Tables measure text as all that we print.
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('/cli-table3/')
        ? { path: resolve('src/output/terminal/string-width.cjs') }
        : undefined,
    );
    // Help and suggestions are our own.
    onResolve({ filter: /\/(help|suggestSimilar)(\.js)?$/ }, ({ path, importer }) =>
      importer.includes('/commander/') ? { path, namespace: 'own-help' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'own-help' }, () => ({
      contents: 'exports.Help = class { prepareContext() {} }',
    }));
    // Its index makes programs that nobody runs.
    onLoad({ filter: /\/extra-typings\/index\.js$/ }, () => ({
      contents: ['Argument', 'Command', 'Option']
        .map((name) => `exports.${name} = require('../../commander/lib/${name.toLowerCase()}.js').${name};`)
        .concat("exports.CommanderError = require('../../commander/lib/error.js').CommanderError;")
        .join('\n'),
    }));
  },
};

process.chdir(root);

const loaded = await loadPack('content');
if ('faults' in loaded) {
  const messages = await messagesIn('en');
  throw new Error(loaded.faults.map((fault) => describeFault(fault, messages)).join('\n'));
}

/** What the program reads by `built()`, by the names of files. */
const beside = new Map<string, string>();
const manuals = new Map<string, string>();
for (const lang of LANGUAGES) {
  manuals.set(...manualPage(await manualIn(lang, process), lang));
  const local: Readonly<Record<string, unknown>> = { ...localise(loaded.pack, lang) };
  for (const part of Object.keys(loaded.pack)) {
    beside.set(`pack/${lang}/${part}.json`, JSON.stringify(local[part]));
  }
}
beside.set('pack/texts.json', JSON.stringify([...textsIn(loaded.pack)]));
const inJapanese = localise(loaded.pack, 'ja');
if (inJapanese.quiz) {
  const length = quickLength(instrumentOf(inJapanese, inJapanese.quiz));
  beside.set('quick-length.json', JSON.stringify(length));
}
const words = await Promise.all(
  ['ja.ts', ...(await readdir('src/locale/ja')).map((name) => `ja/${name}`)].map((name) =>
    readFile(`src/locale/${name}`, 'utf8'),
  ),
);
const texts = words.join('\n').split(/['`]|\$\{[^}]*\}/);
beside.set('phrases.txt', phraseTable([...stringsIn(loaded.pack), ...texts]));

const { start, files, metafile } = await bundle({
  program: 'src/main.ts',
  start: 'src/start/start.ts',
  runner: 'src/start/run.ts',
  standIn: 'src/built.ts',
  commands: COMMAND_NAMES,
  texts: [...beside.values()],
  changes: {
    alias: {
      // As CommonJS, which commander is.
      '@commander-js/extra-typings': './node_modules/@commander-js/extra-typings/index.js',
      // The same parser, but for looking at the environment with every lexeme, which takes a tenth of the time.
      yaml: './node_modules/yaml/browser/index.js',
    },
    plugins: [withoutUnused],
  },
});

/** The build takes the old one's place only when it is whole. */
const fresh = `dist.${process.pid}`;

for (const [name, text] of [...files, ...beside]) {
  await mkdir(dirname(`${fresh}/${name}`), { recursive: true });
  await writeFile(`${fresh}/${name}`, text);
}
await copyFile('src/commands/completion.bash', `${fresh}/completion.bash`);
const css = await readFile('src/output/html/report.css', 'utf8');
await writeFile(`${fresh}/report.css`, (await transform(css, { loader: 'css', minify: true })).code.trim());
await cp('src/content/template', `${fresh}/template`, { recursive: true });
await writeFile(`${fresh}/LICENSES.txt`, await licencesIn(metafile));
await mkdir(`${fresh}/man`);
for (const [file, page] of manuals) await writeFile(`${fresh}/man/${file}`, page);
await writeFile(`${fresh}/start.js`, start);
await rm('dist', { recursive: true, force: true });
await rename(fresh, 'dist');

/** Every text in a value. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
