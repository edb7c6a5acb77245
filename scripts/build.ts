import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Plugin, transform } from 'esbuild';
import { indexOfPack } from '../src/advice/everything.ts';
import { writtenDown } from '../src/advice/search.ts';
import { COMMAND_NAMES } from '../src/commands/registry.ts';
import { describeFault } from '../src/content/fault.ts';
import { loadPack } from '../src/content/load.ts';
import { localise } from '../src/content/localise.ts';
import { messagesIn } from '../src/locale/catalogue.ts';
import { phraseTable } from '../src/output/terminal/phrases.ts';
import { bundle } from './bundle.ts';
import { licencesIn } from './licences.ts';
import { manualPages } from './manual.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * What bundled packages bring in and nothing here uses: the DOM of BudouX's HTML processor, inquirer's text editor,
 * chalk's look at the terminal, which costs a stream.
 */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(linkedom|@inquirer\/external-editor|#supports-color)$/ }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
    // Tables are drawn with characters of one column, in whose place the text is put.
    onResolve({ filter: /^string-width$/ }, ({ path, importer }) =>
      importer.includes('cli-table3') ? { path, namespace: 'columns' } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'columns' }, () => ({
      contents: 'module.exports = (text) => [...text].length',
    }));
  },
};

process.chdir(root);

const loaded = await loadPack('content');
if ('faults' in loaded) {
  const messages = await messagesIn('en');
  throw new Error(loaded.faults.map((fault) => describeFault(fault, messages)).join('\n'));
}

/** The build takes the old one's place only when it is whole. */
const fresh = `dist.${process.pid}`;

const { start, files, metafile } = await bundle('src/main.ts', 'src/start/start.ts', COMMAND_NAMES, {
  // The same parser, but for looking at the environment with every lexeme, which takes a tenth of the time.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  plugins: [withoutUnused],
});
await mkdir(fresh);
for (const [name, text] of files) await writeFile(`${fresh}/${name}`, text);
await mkdir(`${fresh}/pack`);
for (const [part, value] of Object.entries(loaded.pack)) {
  await writeFile(`${fresh}/pack/${part}.json`, JSON.stringify(value));
}
await writeFile(`${fresh}/index.txt`, writtenDown(indexOfPack(localise(loaded.pack, 'ja'))));
const words = (await readFile('src/locale/ja.ts', 'utf8')).split(/['`]|\$\{[^}]*\}/);
const phrases = phraseTable([...textsIn(loaded.pack), ...words]);
await writeFile(`${fresh}/phrases.txt`, phrases);
await copyFile('src/commands/completion.bash', `${fresh}/completion.bash`);
const css = await readFile('src/output/html/report.css', 'utf8');
await writeFile(`${fresh}/report.css`, (await transform(css, { loader: 'css', minify: true })).code.trim());
await cp('src/content/template', `${fresh}/template`, { recursive: true });
await writeFile(`${fresh}/LICENSES.txt`, await licencesIn(metafile));
await mkdir(`${fresh}/man`);
for (const [file, page] of await manualPages()) await writeFile(`${fresh}/man/${file}`, page);
await writeFile(`${fresh}/start.cjs`, start);
await rm('dist', { recursive: true, force: true });
await rename(fresh, 'dist');

/** Every text in a value. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
