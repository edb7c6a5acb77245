import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cruise, type IForbiddenRuleType } from 'dependency-cruiser';
import { expect, test } from 'vitest';

/** The layers from the bottom up: a folder imports only from earlier rows and from itself. */
const LAYERS = [
  ['locale', 'files', 'tables'],
  ['content'],
  ['advice'],
  ['output', 'profile', 'respondents'],
  ['prompt'],
  ['commands', 'browser'],
];

const RULES: IForbiddenRuleType[] = [
  { name: 'no-circles', from: {}, to: { circular: true } },
  ...LAYERS.flatMap((row, i) =>
    row.map((folder) => {
      const others = [...LAYERS.slice(i).flat(), 'cli', 'main'].filter((each) => each !== folder);
      return {
        name: `${folder}-imports-down-only`,
        from: { path: `^src/${folder}/` },
        to: { path: `^src/(${others.join('|')})(/|\\.ts$)` },
      };
    }),
  ),
  {
    name: 'advice-is-pure',
    from: { path: '^src/advice/' },
    to: { path: '^src/(context|host)\\.ts$', pathNot: '^src/advice/' },
  },
  { name: 'browser-needs-no-node', from: { path: '^src/browser/' }, to: { dependencyTypes: ['core'] } },
  { name: 'advice-does-no-io', from: { path: '^src/advice/' }, to: { dependencyTypes: ['core'] } },
];

/** The rules that the sources below a folder break, with the place: `rule: from → to`. */
async function violations(folder: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], {
    baseDir: folder,
    parser: 'swc',
    tsPreCompilationDeps: true,
    validate: true,
    ruleSet: { forbidden: RULES.map((rule) => ({ severity: 'error', ...rule })) },
    doNotFollow: { path: 'node_modules' },
  });
  if (typeof output === 'string') throw new Error(output);
  expect(output.summary.totalCruised).toBeGreaterThan(1);
  return output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
}

test('imports point down only, and never in a circle', async () => {
  expect(await violations(process.cwd())).toEqual([]);
});

test('the rules detect violations', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  const files = {
    'advice/one.ts':
      "import { two } from './two.ts';\nimport { readFileSync } from 'node:fs';\nexport const one = [two, readFileSync];",
    'advice/two.ts':
      "import type { one } from './one.ts';\nimport { x } from '../output/x.ts';\nexport const two: unknown = x as typeof one;",
    'output/x.ts': "import { y } from '../commands/y.ts';\nexport const x = y;",
    'commands/y.ts': 'export const y = 1;',
  };
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, 'src', name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  expect([...(await violations(folder))].sort()).toEqual([
    'advice-does-no-io: src/advice/one.ts → fs',
    'advice-imports-down-only: src/advice/two.ts → src/output/x.ts',
    'no-circles: src/advice/one.ts → src/advice/two.ts',
    'output-imports-down-only: src/output/x.ts → src/commands/y.ts',
  ]);
});
