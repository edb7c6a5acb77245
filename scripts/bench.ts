import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/**
 * Measures the built program against `node` on an empty file, alternating, in one session: only ratios mean anything.
 * Usage: npm run bench [-- --node <path>] [--pairs <count>] [--json]
 */
const { values } = parseArgs({
  options: {
    node: { type: 'string', default: process.execPath },
    pairs: { type: 'string', default: '20' },
    json: { type: 'boolean', default: false },
  },
});
const { node } = values;
const pairs = Number(values.pairs);
const major = Number(execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).split('.')[0]);
const folder = mkdtempSync(join(tmpdir(), 'career-bench-'));
const empty = join(folder, 'empty.mjs');
const answers = join(folder, 'answers.json');
const program = join(process.cwd(), 'bin/career.js');

interface Goal {
  /** On Node 20 and 22; on 24 and later. */
  readonly node20: number;
  readonly node24: number;
}
const HELP: Goal = { node20: 1.15, node24: 1.35 };
const SCREEN: Goal = { node20: 1.25, node24: 1.5 };
const QUIZ: Goal = { node20: 1.3, node24: 1.6 };

const CASES: readonly (readonly [Goal, ...string[]])[] = [
  [HELP, '--version'],
  [HELP, '--help'],
  ...(['ja', 'en'] as const).flatMap((lang) =>
    [['compare'], ['role', 'cio'], ['path', 'cio'], ['faq'], ['faq', '文系'], ['glossary']].map(
      (args): readonly [Goal, ...string[]] => [SCREEN, ...args, '--lang', lang],
    ),
  ),
  [QUIZ, 'quiz', '--answers', answers, '--json'],
];

interface Row {
  readonly case: string;
  readonly median: number;
  readonly p95: number;
  readonly goal: number;
}

writeFileSync(empty, '');
const items: { items: { id: string }[] } = JSON.parse(
  execFileSync(node, [program, 'quiz', '--items', '--json'], { encoding: 'utf8' }),
);
const given = (seed: number) =>
  Object.fromEntries(items.items.map(({ id }, i) => [id, 1 + ((seed * 31 + i * (seed + 7)) % 5)]));
writeFileSync(answers, JSON.stringify({ answers: given(1) }));

const startUp = CASES.map(([goal, ...args]) => compare(args, major >= 24 ? goal.node24 : goal.node20));
const batch = [10_000, 100_000, 1_000_000].map(score);

if (values.json) {
  console.log(
    JSON.stringify(
      { node: execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), startUp, batch },
      null,
      2,
    ),
  );
} else {
  console.log(`Process time as a multiple of an empty script's, ${pairs} pairs, Node ${major}\n`);
  for (const row of startUp) {
    const miss = row.median > row.goal ? '  MISSED' : '';
    const name = row.case.replace(answers, 'answers.json').padEnd(36);
    console.log(
      `${name} median ${row.median.toFixed(2)}  p95 ${row.p95.toFixed(2)}  goal ${row.goal.toFixed(2)}${miss}`,
    );
  }
  console.log('\ncareer score against JSON.parse and JSON.stringify of the same lines\n');
  for (const { respondents, perSecond, ratio, memory } of batch) {
    console.log(
      `${String(respondents).padStart(9)} respondents  ${Math.round(perSecond).toLocaleString('en').padStart(9)} a second  ratio ${ratio.toFixed(2)} (goal 2.50)  peak ${memory.toFixed(0)} MB (goal 150)`,
    );
  }
}

/** The program's process time as multiples of a bare node's, run in turn. */
function compare(args: readonly string[], goal: number): Row {
  run([program, ...args]);
  const ratios = Array.from({ length: pairs }, () => {
    const bare = run([empty]);
    return run([program, ...args]) / bare;
  }).sort((a, b) => a - b);
  const at = (share: number): number => ratios[Math.min(pairs - 1, Math.floor(share * pairs))] ?? 0;
  return { case: args.join(' '), median: at(0.5), p95: at(0.95), goal };
}

function run(args: readonly string[]): number {
  const start = process.hrtime.bigint();
  const { status } = spawnSync(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], LANG: 'C' },
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: exit code ${status}`);
  return Number(process.hrtime.bigint() - start);
}

/** Throughput and peak memory of `career score`, and its process time as a multiple of parsing and printing alone. */
function score(respondents: number) {
  const people = join(folder, `${respondents}.ndjson`);
  const block = Array.from({ length: 1_000 }, (_, n) =>
    JSON.stringify({ id: `p${n}`, answers: given(n) }),
  ).join('\n');
  writeFileSync(people, '');
  for (let n = 0; n < respondents; n += 1_000) writeFileSync(people, `${block}\n`, { flag: 'a' });
  const echo = join(folder, 'echo.mjs');
  writeFileSync(
    echo,
    `import { createReadStream } from 'node:fs';
    import { createInterface } from 'node:readline';
    for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n') || await new Promise((r) => process.stdout.once('drain', r));`,
  );
  const measured = join(folder, 'measured.mjs');
  writeFileSync(
    measured,
    `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));
    process.argv.splice(1, 1); await import(process.argv[1]);`,
  );
  const timed = (args: readonly string[]): { readonly seconds: number; readonly errors: string } => {
    const start = process.hrtime.bigint();
    const { stderr } = spawnSync(node, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    return { seconds: Number(process.hrtime.bigint() - start) / 1e9, errors: stderr };
  };
  const plain = timed([echo, people]);
  const scored = timed([measured, program, 'score', people]);
  return {
    respondents,
    perSecond: respondents / scored.seconds,
    ratio: scored.seconds / plain.seconds,
    memory: Number(scored.errors) / 1024,
  };
}
