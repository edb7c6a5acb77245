import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** A folder of src/ or a file beside them; `node` and `npm` stand for what comes from without. */
type Layer = string;

/** For every layer, whom it may import. Imports point down only: see `may`. */
const MAY: Readonly<Record<Layer, { readonly values: readonly Layer[]; readonly types?: readonly Layer[] }>> =
  {
    start: { values: ['start', 'profile', 'locale', 'replace-file', 'node'] },
    main: { values: ['cli', 'host'] },
    host: { values: ['node'], types: ['context'] },
    cli: {
      values: [
        ...['help', 'commands', 'advice', 'content', 'profile', 'output', 'locale'],
        ...['arguments', 'built', 'context', 'error', 'package.json', 'node', 'npm'],
      ],
    },
    arguments: { values: [] },
    built: { values: ['node'] },
    help: { values: ['commands', 'output', 'locale'], types: ['npm'] },
    commands: {
      values: [
        ...['commands', 'prompt', 'advice', 'content', 'profile', 'output', 'locale'],
        ...['context', 'error', 'replace-file', 'package.json', 'node', 'npm'],
      ],
    },
    prompt: {
      values: ['prompt', 'advice', 'output', 'locale', 'context', 'error', 'node', 'npm'],
      types: ['content'],
    },
    output: {
      values: ['output', 'advice', 'locale', 'built', 'context', 'error', 'node', 'npm'],
      types: ['content'],
    },
    profile: {
      values: ['profile', 'locale', 'error', 'replace-file', 'random', 'node', 'npm'],
      types: ['advice', 'content', 'context'],
    },
    content: { values: ['content', 'locale', 'built', 'replace-file', 'node', 'npm'] },
    advice: { values: ['advice', 'npm'], types: ['content'] },
    context: { values: ['locale'], types: ['output', 'node'] },
    'replace-file': { values: ['random', 'node'] },
    random: { values: [] },
    error: { values: [] },
    locale: { values: ['locale'] },
  };

/** Only these know all the commands. */
const REGISTRY = 'commands/registry.ts';
const KNOW_THE_REGISTRY = ['cli.ts', 'help.ts'];

interface Import {
  readonly of: string;
  readonly type: boolean;
}

/** Every import and re-export of a module's text; one that is computed at run time is of `(computed)`. */
function importsOf(text: string): readonly Import[] {
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[\w\s{},*$]*?\bfrom\s*(['"])(.+?)\2|^\s*import\s*(['"])(.+?)\4/gm,
  );
  const calls = text.matchAll(/\bimport\(\s*(?:(['"])(.+?)\1\s*\))?/g);
  return [
    ...[...statements].map((match) => ({ of: match[3] ?? match[5] ?? '', type: match[1] !== undefined })),
    ...[...calls].map((match) => ({ of: match[2] ?? '(computed)', type: false })),
  ];
}

function layerOf(path: string): Layer {
  if (path.startsWith('../')) return path.slice('../'.length);
  return path.split('/', 1).join('').replace(/\.ts$/, '');
}

/** Where an import leads: a path from src/, or `node` or `npm`. */
function targetOf(file: string, of: string): string {
  if (of.startsWith('.')) return posix.join(posix.dirname(file), of);
  if (of === '(computed)') return of;
  return isBuiltin(of) ? 'node' : 'npm';
}

function mayImport(file: string, target: string, type: boolean): boolean {
  if (target === REGISTRY) return KNOW_THE_REGISTRY.includes(file);
  const may = MAY[layerOf(file)];
  const layer = layerOf(target);
  return may !== undefined && (may.values.includes(layer) || (type && (may.types ?? []).includes(layer)));
}

/** The imports that point where they must not, a line each; `files` has every module's text by its path from src/. */
function strays(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => [
    ...(MAY[layerOf(file)] ? [] : [`${file} is in no layer`]),
    ...importsOf(text)
      .filter(({ of, type }) => !mayImport(file, targetOf(file, of), type))
      .map(({ of, type }) => `${file} imports ${type ? 'types from ' : ''}${of}`),
  ]);
}

const SRC = fileURLToPath(new URL('../src', import.meta.url));

function sources(): ReadonlyMap<string, string> {
  const names = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  return new Map(names.map((name) => [name.replaceAll(sep, '/'), readFileSync(join(SRC, name), 'utf8')]));
}

describe('the sources', () => {
  test('import downwards only', () => {
    expect(strays(sources())).toEqual([]);
  });

  test('are all read, and their imports seen', () => {
    const files = sources();
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'main.ts',
        'commands/role.ts',
        'advice/quiz/score.ts',
        'output/terminal/width.ts',
      ]),
    );
    expect(importsOf(files.get('main.ts') ?? '')).toEqual([
      { of: './cli.ts', type: false },
      { of: './host.ts', type: false },
    ]);
    expect(importsOf(files.get('locale/catalogue.ts') ?? '')).toEqual([
      { of: './language.ts', type: true },
      { of: './en.ts', type: false },
      { of: './ja.ts', type: false },
      { of: './en.ts', type: false },
    ]);
    expect(importsOf(files.get('locale/ja.ts') ?? '')).toEqual(
      expect.arrayContaining([
        { of: './catalogue.ts', type: true },
        { of: './ja/errors.ts', type: false },
      ]),
    );
  });
});

describe('the check itself', () => {
  test.each([
    ['advice', "import { loadPack } from '../content/load.ts';"],
    ['advice', "import { en } from '../locale/en.ts';"],
    ['advice', "import type { Messages } from '../locale/en.ts';"],
    ['advice', "import type { Context } from '../context.ts';"],
    ['advice', "import { readFile } from 'node:fs/promises';"],
    ['advice', "import { readFile } from 'fs/promises';"],
    ['content', "import { foldName } from '../advice/names.ts';"],
    ['content', "import type { Context } from '../context.ts';"],
    ['output', "import { run } from '../commands/role.ts';"],
    ['output', "import type { Outcome } from '../commands/command.ts';"],
    ['output', "import { homeOf } from '../profile/home.ts';"],
    ['output', "import { prompterFor } from '../prompt/prompter.ts';"],
    ['output', "import { loadPack } from '../content/load.ts';"],
    ['output', "export { homeOf } from '../profile/home.ts';"],
    ['output', "export * from '../profile/home.ts';"],
    ['output', "  const { homeOf } = await import('../profile/home.ts');"],
    ['output', 'import "../profile/home.ts";'],
    ['output', "import {\n  one,\n  type Two,\n} from '../profile/home.ts';"],
    ['output', 'const { any } = await import(name);'],
    ['prompt', "import { named } from '../commands/named.ts';"],
    ['profile', "import { print } from '../output/print.ts';"],
    ['locale', "import { CareerError } from '../error.ts';"],
    ['locale', "import chalk from 'chalk';"],
    ['commands', "import { main } from '../cli.ts';"],
    ['commands', "import { COMMANDS } from './registry.ts';"],
    ['commands', "import { helpDocument } from '../help.ts';"],
    ['commands', "import { builtIn } from '../../tests/content/built-in.ts';"],
    ['commands', "import '../../scripts/build.ts';"],
    ['output', "import { version } from '../../package.json';"],
  ])('sees that a file in %s must not say: %s', (folder, text) => {
    const found = strays(new Map([[`${folder}/made-up.ts`, text]]));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(`${folder}/made-up.ts imports `);
  });

  test.each([
    ['advice', "import type { LocalPack } from '../content/localise.ts';"],
    ['advice', "import { foldName } from './names.ts';\nimport MiniSearch from 'minisearch';"],
    ['advice', "export const from = 'node:fs';\n// import { x } from '../cli.ts';"],
    ['content', "import { LANGUAGES } from '../locale/language.ts';\nimport { join } from 'node:path';"],
    ['output', "import type { Source } from '../content/schema.ts';\nexport type { View } from './view.ts';"],
    [
      'commands',
      "import { print } from '../output/print.ts';\nconst { ja } = await import('../locale/ja.ts');",
    ],
  ])('lets a file in %s say: %s', (folder, text) => {
    expect(strays(new Map([[`${folder}/made-up.ts`, text]]))).toEqual([]);
  });

  test('knows who may know all the commands', () => {
    const text = "import { COMMANDS } from './commands/registry.ts';";
    expect(
      strays(
        new Map([
          ['cli.ts', text],
          ['help.ts', text],
          ['main.ts', text],
        ]),
      ),
    ).toEqual(['main.ts imports ./commands/registry.ts']);
  });

  test('asks of every new folder where it belongs', () => {
    expect(strays(new Map([['helpers/made-up.ts', 'export const x = 1;']]))).toEqual([
      'helpers/made-up.ts is in no layer',
    ]);
  });

  test('goes over every file and every import', () => {
    const files = new Map([
      ['locale/en.ts', "import { a } from '../error.ts';\nimport { b } from '../context.ts';"],
      ['advice/names.ts', "import type { c } from './roles.ts';"],
      ['error.ts', "import type { d } from './locale/en.ts';"],
    ]);
    expect(strays(files)).toEqual([
      'locale/en.ts imports ../error.ts',
      'locale/en.ts imports ../context.ts',
      'error.ts imports types from ./locale/en.ts',
    ]);
  });
});
