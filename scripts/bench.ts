import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pad, widthOf } from '../src/output/terminal/width.ts';
import { clearCaches, EMPTY, FOLDER, type Ratio, ratioOf, run } from './measure.ts';
import { packSlope, scoreSlope } from './slopes.ts';

/**
 * Measures the built program against `node` on an empty file, alternating the two, since only ratios are comparable.
 * Usage: npm run bench [-- --node <path>] [--pairs <count>] [--short] [--json]
 */
const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    pairs: { type: 'string' },
    /** Measure only the start-up of a few commands, with few pairs. */
    short: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const { node, short } = values;
const pairs = Number(values.pairs ?? (short ? 5 : 20));
const version = execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
const program = [node, join(process.cwd(), 'bin/career.js')];
const answers = join(FOLDER, 'answers.json');

/** The budgets: process time as a multiple of a bare node's. */
const WARM = 1.5;
const FIRST = 3;
const PACKAGE = { packages: 1, kilobytes: 1_200 };

const ALL_CASES: readonly (readonly string[])[] = [
  ['--version'],
  ['--help'],
  ['compare', '--lang', 'ja'],
  ['compare', '--lang', 'en'],
  ['path', 'cio'],
  ['faq'],
  ['faq', '文系'],
  ['glossary'],
  ['quiz', '--answers', answers, '--no-save', '--json'],
];
const CASES = short ? ALL_CASES.filter((_, i) => [0, 2, 8].includes(i)) : ALL_CASES;

/** A command's time as a multiple of a bare node's: warm (from the third call on), and in the first call. */
interface Row {
  readonly case: string;
  readonly warm: Ratio;
  readonly first: Ratio;
}

const items: { items: { id: string }[] } = JSON.parse(
  execFileSync(node, [...program.slice(1), 'quiz', '--items', '--json'], { encoding: 'utf8' }),
);
const given = (person: number) =>
  Object.fromEntries(items.items.map(({ id }, i) => [id, 1 + ((person * 31 + i * (person + 7)) % 5)]));
writeFileSync(answers, JSON.stringify({ answers: given(1) }));

const startUp = CASES.map(startUpOf);
const report = {
  node: version,
  pairs,
  startUp,
  ...(!short && {
    packs: [100, 1_000, 5_000].map((entries) => packSlope(program, entries)),
    score: [10_000, 100_000, 1_000_000].map((count) => scoreSlope(program, count, given)),
    package: packageSize(),
  }),
};

console.log(values.json ? JSON.stringify(report, null, 2) : tables());
rmSync(FOLDER, { recursive: true, force: true });

function startUpOf(args: readonly string[]): Row {
  const command = [...program, ...args];
  const bare = () => run([node, EMPTY]).milliseconds;
  const whole = () => run(command).milliseconds;
  const first = ratioOf(Math.ceil(pairs / 4), bare, () => {
    clearCaches();
    return whole();
  });
  for (let i = 0; i < 2; i += 1) whole();
  return { case: args.join(' ').replace(answers, 'answers.json'), warm: ratioOf(pairs, bare, whole), first };
}

/** Returns the number of packages installed from the tarball, and their unpacked size in kilobytes. */
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
  const column = Math.max(...startUp.map((row) => widthOf(row.case)));
  for (const { case: name, warm, first } of startUp) {
    const missed = warm.median > WARM || first.median > FIRST ? '  MISSED' : '';
    lines.push(
      `${pad(name, column)}  warm ${fixed(warm.median)} (p95 ${fixed(warm.p95)}) of ${fixed(WARM)}  first ${fixed(first.median)} of ${fixed(FIRST)}${missed}`,
    );
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
      `Installed: ${packages} package, ${fixed(kilobytes, 0)} kB (budget ${PACKAGE.packages}, ${PACKAGE.kilobytes} kB)${missed}`,
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
