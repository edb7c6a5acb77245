import { rename, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { describeFault } from '../src/content/fault.ts';
import { loadPack } from '../src/content/load.ts';
import { messagesIn } from '../src/locale/catalogue.ts';
import { licencesIn } from './licences.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** BudouX's HTML processor brings in a DOM; nothing here uses it, so it may be left out of the bundle. */
const withoutDom: Plugin = {
  name: 'without-dom',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^linkedom$/ }, async ({ path, pluginData, ...args }) =>
      pluginData === 'resolving'
        ? undefined
        : { ...(await resolve(path, { ...args, pluginData: 'resolving' })), sideEffects: false },
    );
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
    js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
  },
  plugins: [withoutDom],
  logLevel: 'warning',
});
await writeFile(`${fresh}/pack.json`, JSON.stringify(loaded.pack));
await writeFile(`${fresh}/LICENSES.txt`, await licencesIn(metafile));
await rm('dist', { recursive: true, force: true });
await rename(fresh, 'dist');
