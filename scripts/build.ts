import { copyFile, cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, transform } from 'esbuild';
import { indexOfPack } from '../src/advice/everything.ts';
import { describeFault } from '../src/content/fault.ts';
import { loadPack } from '../src/content/load.ts';
import { localise } from '../src/content/localise.ts';
import { messagesIn } from '../src/locale/catalogue.ts';
import { licencesIn } from './licences.ts';
import { manualPages } from './manual.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What bundled packages bring in and nothing here uses: the DOM of BudouX's HTML processor, inquirer's text editor. */
const withoutUnused: Plugin = {
  name: 'without-unused',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(linkedom|@inquirer\/external-editor)$/ }, ({ path }) => ({
      path,
      namespace: 'unused',
    }));
    onLoad({ filter: /^/, namespace: 'unused' }, () => ({ contents: 'module.exports = {}' }));
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

const { metafile } = await build({
  entryPoints: ['src/main.ts'],
  outdir: fresh,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.17',
  minify: true,
  legalComments: 'none',
  metafile: true,
  banner: {
    // What bundled CommonJS packages expect to find.
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url), __filename = import.meta.filename;",
  },
  // The same parser, but for looking at the environment with every lexeme, which takes a tenth of the time.
  alias: { yaml: './node_modules/yaml/browser/index.js' },
  plugins: [withoutUnused],
  logLevel: 'warning',
});
await writeFile(`${fresh}/pack.json`, JSON.stringify(loaded.pack));
await writeFile(`${fresh}/index.json`, JSON.stringify(indexOfPack(localise(loaded.pack, 'ja'))));
await copyFile('src/commands/completion.bash', `${fresh}/completion.bash`);
const css = await readFile('src/output/html/report.css', 'utf8');
await writeFile(`${fresh}/report.css`, (await transform(css, { loader: 'css', minify: true })).code.trim());
await cp('src/content/template', `${fresh}/template`, { recursive: true });
await writeFile(`${fresh}/LICENSES.txt`, await licencesIn(metafile));
await mkdir(`${fresh}/man`);
for (const [file, page] of await manualPages()) await writeFile(`${fresh}/man/${file}`, page);
await rm('dist', { recursive: true, force: true });
await rename(fresh, 'dist');
