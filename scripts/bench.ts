import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pad, widthOf } from '../src/output/terminal/width.ts';
import { EMPTY, FOLDER, forget, peakOf, type Ratio, ratioOf, run, timeOnTerminal } from './measure.ts';
import { packSlope, scoreSlope } from './slopes.ts';

/**
 * Measures the built program against `node` on an empty file, in turn, in one session: only ratios mean anything.
 * Usage: npm run bench [-- --node <path>] [--pairs <count>] [--short] [--json]
 */
const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    pairs: { type: 'string' },
    /** The start-up of a few commands only, with few pairs. */
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { node, short } = values;
const pairs = Number(values.pairs ?? (short ? 5 : 20));
const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
const program = [node, join(process.cwd(), 'bin/career.js')];
const answers = join(FOLDER, 'answers.json');

interface Goal {
  /** On Node 20 and 22; on 24 and later. */
  readonly node20: number;
  readonly node24: number;
}
const HELP: Goal = { node20: 1.15, node24: 1.35 };
const SCREEN: Goal = { node20: 1.25, node24: 1.5 };
const QUIZ: Goal = { node20: 1.3, node24: 1.6 };
const PROMPT: Goal = { node20: 2, node24: 3 };
const MEMORY = 1.3;
const PACKAGE = { packages: 1, kilobytes: 700 };

const SCREENS = [['compare'], ['role', 'cio'], ['path', 'cio'], ['faq'], ['faq', '文系'], ['glossary']];
const CASES: readonly (readonly [Goal, ...string[]])[] = [
  [HELP, '--version'],
  [HELP, '--help'],
  ...(short ? SCREENS.slice(0, 1) : SCREENS).flatMap((args) =>
    ['ja', 'en'].map((lang): readonly [Goal, ...string[]] => [SCREEN, ...args, '--lang', lang]),
  ),
  [QUIZ, 'quiz', '--answers', answers, '--json'],
  [QUIZ, 'quiz', '--answers', answers, '--json', '--no-save'],
];

interface Row extends Ratio {
  readonly case: string;
  readonly goal: number;
  /** Peak memory as a multiple of a bare node's. */
  readonly memory?: number;
}

const items: { items: { id: string }[] } = JSON.parse(
  execFileSync(node, [...program.slice(1), 'quiz', '--items', '--json'], { encoding: 'utf8' }),
);
const given = (person: number) =>
  Object.fromEntries(items.items.map(({ id }, i) => [id, 1 + ((person * 31 + i * (person + 7)) % 5)]));
writeFileSync(answers, JSON.stringify({ answers: given(1) }));

const bareMemory = peakOf([node, EMPTY]);
const startUp: Row[] = [];
for (const [goal, ...args] of CASES) startUp.push(await startUpOf(goal, args));
const report = {
  node: version,
  pairs,
  startUp,
  ...(!short && {
    prompt: await promptRow(),
    packs: [100, 1_000, 10_000].map((entries) => packSlope(program, entries)),
    score: [10_000, 100_000, 1_000_000].map((count) => scoreSlope(program, count, given)),
    package: packageSize(),
  }),
};

console.log(values.json ? JSON.stringify(report, null, 2) : tables());
rmSync(FOLDER, { recursive: true, force: true });

async function startUpOf(goal: Goal, args: readonly string[]): Promise<Row> {
  const command = [...program, ...args];
  // The first runs make the program's copy of itself.
  for (let i = 0; i < 3; i += 1) run(command);
  const ratio = await ratioOf(
    pairs,
    async () => {
      forget();
      return run([node, EMPTY]).milliseconds;
    },
    async () => run(command).milliseconds,
  );
  const name = args.join(' ').replace(answers, 'answers.json');
  return { case: name, ...ratio, goal: goalOf(goal), memory: peakOf(command) / bareMemory };
}

/** The time to the first statement's progress bar. */
async function promptRow(): Promise<Row> {
  const command = [...program, 'quiz', '--length', 'full', '--no-save', '--lang', 'en'];
  for (let i = 0; i < 3; i += 1) await timeOnTerminal(command, /░/);
  const ratio = await ratioOf(
    pairs,
    () => timeOnTerminal([node, EMPTY]),
    () => timeOnTerminal(command, /░/),
  );
  return { case: 'the first prompt of quiz', ...ratio, goal: goalOf(PROMPT) };
}

function goalOf({ node20, node24 }: Goal): number {
  return Number(version.split('.', 1)) >= 24 ? node24 : node20;
}

/** What an installation from the tarball takes: packages, and kilobytes unpacked. */
function packageSize() {
  const folder = mkdtempSync(join(tmpdir(), 'career-size-'));
  try {
    const npm = (...args: readonly string[]): string =>
      execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const output = npm('pack', process.cwd(), '--json', '--ignore-scripts');
    const [{ filename, unpackedSize }] = JSON.parse(output.slice(output.indexOf('[')));
    npm('init', '--yes');
    npm('install', filename, '--cache', join(folder, 'cache'), '--ignore-scripts', '--no-audit');
    const installed = JSON.parse(npm('ls', '--all', '--json'));
    return { packages: Object.keys(installed.dependencies).length, kilobytes: unpackedSize / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function tables(): string {
  const lines = [`Process time as a multiple of an empty script's, ${pairs} pairs, Node ${version}`, ''];
  const rows = report.prompt ? [...report.startUp, report.prompt] : report.startUp;
  const column = Math.max(...rows.map((row) => widthOf(row.case)));
  for (const row of rows) {
    const ratio = `median ${fixed(row.median)}  p95 ${fixed(row.p95)}  goal ${fixed(row.goal)}`;
    const memory = row.memory === undefined ? '' : `  memory ${fixed(row.memory)} of ${fixed(MEMORY)}`;
    const missed = row.median > row.goal || (row.memory ?? 0) > MEMORY;
    lines.push(`${pad(row.case, column)} ${ratio}${memory}${missed ? '  MISSED' : ''}`);
  }
  if (report.packs) {
    lines.push('', 'Packs of one’s own, whole processes in milliseconds', '');
    for (const { entries, read, load, search } of report.packs) {
      lines.push(
        `${count(entries)} questions  first ${fixed(read, 0)}  again ${fixed(load, 0)}  faq search ${fixed(search, 0)}`,
      );
    }
  }
  if (report.score) {
    lines.push('', 'career score, against JSON.parse and JSON.stringify of the same lines', '');
    for (const { respondents, perSecond, ratio, memory } of report.score) {
      lines.push(
        `${count(respondents)} respondents  ${count(perSecond)} a second  ratio ${fixed(ratio)}  peak ${fixed(memory, 0)} MB`,
      );
    }
  }
  if (report.package) {
    const { packages, kilobytes } = report.package;
    const missed = packages > PACKAGE.packages || kilobytes > PACKAGE.kilobytes ? '  MISSED' : '';
    lines.push(
      '',
      `Installed: ${packages} package, ${fixed(kilobytes, 0)} kB (goal ${PACKAGE.packages}, ${PACKAGE.kilobytes} kB)${missed}`,
    );
  }
  return lines.join('\n');
}

function fixed(value: number, digits = 2): string {
  return value.toFixed(digits);
}

function count(value: number): string {
  return value.toLocaleString('en').padStart(9);
}
