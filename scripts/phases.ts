import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, EMPTY, FOLDER, run } from './measure.ts';

/**
 * Measures where the time of `career compare` goes and writes the table into docs/performance.md and its translation.
 * Usage: npm run phases
 */
const RUNS = 40;
const program = join(process.cwd(), 'bin/career.js');

/** What is told apart, in the order of its happening, in the documents' languages. */
const PHASES = {
  node: ['Node itself', 'Node自身'],
  reading: ['Reading files', 'ファイルの読み込み'],
  compiling: ['Making ready the code', 'コードの準備'],
  arguments: ['The command line', 'コマンドラインの解釈'],
  thinking: ['Thinking', '比較の組み立て'],
  printing: ['Printing', '整形と出力'],
} as const;
type Phase = keyof typeof PHASES;
type Times = Readonly<Record<Phase | 'whole', number>>;

/** Loaded before the program: times what it does from without, and tells on stderr when it ends. */
const WATCH = join(FOLDER, 'watch.cjs');
writeFileSync(
  WATCH,
  `const { Script } = require('node:vm');
const fs = require('node:fs');
const spent = { reading: 0, compiling: 0, main: 0, thinking: 0, printing: 0 };
let inner = 0;
// Time spent within another measured call counts for the inner one only.
const timed = (phase, f) => function (...args) {
  const before = inner, start = performance.now();
  const done = () => { const all = performance.now() - start; spent[phase] += all - (inner - before); inner = before + all; };
  const result = new.target ? Reflect.construct(f, args, new.target) : f.apply(this, args);
  if (typeof result?.then === 'function') return result.finally(done);
  done();
  return result;
};
for (const name of ['readFileSync', 'openSync', 'fstatSync', 'readvSync', 'closeSync']) fs[name] = timed('reading', fs[name]);
require('node:vm').Script = timed('compiling', Script);
require('node:vm').Script.prototype = Script.prototype;
const watched = {
  './cli': { main: 'main' },
  './commands/pack': { packFor: 'thinking' },
  './commands/named': { roleNamed: 'thinking' },
  './commands/personal': { personalFor: 'thinking' },
  './advice/compare': { compareRoles: 'thinking' },
  './output/print': { print: 'printing' },
};
const { runInThisContext } = Script.prototype;
Script.prototype.runInThisContext = function () {
  const value = runInThisContext.call(this);
  const modules = value.modules ?? {};
  for (const [name, phases] of Object.entries(watched)) {
    const define = modules[name];
    if (!define) continue;
    modules[name] = (exports, need, module, ...rest) => {
      define(exports, need, module, ...rest);
      for (const [exported, phase] of Object.entries(phases)) module.exports[exported] = timed(phase, module.exports[exported]);
    };
  }
  return value;
};
process.on('exit', () => fs.writeSync(2, '\\n' + JSON.stringify(spent)));`,
);

const medians = Object.fromEntries(
  (['whole', 'bare', 'reading', 'compiling', 'main', 'thinking', 'printing'] as const).map((name) => [
    name,
    0,
  ]),
);
const command = [process.execPath, program, 'compare', '--lang', 'ja'];
for (let i = 0; i < 3; i += 1) run(command);
const samples: Readonly<Record<string, number>>[] = Array.from({ length: RUNS }, () => {
  const bare = run([process.execPath, EMPTY]).milliseconds;
  const whole = run(command).milliseconds;
  const [node = '', ...rest] = command;
  const { errors } = run([node, '--require', WATCH, ...rest]);
  return { bare, whole, ...JSON.parse(errors.split('\n').at(-1) ?? '') };
});
for (const name of Object.keys(medians)) {
  const values = samples.map((sample) => sample[name] ?? Number.NaN).sort((a, b) => a - b);
  medians[name] = at(values, 0.5);
}
const { whole = 0, bare = 1, reading = 0, compiling = 0, main = 0, thinking = 0, printing = 0 } = medians;
const times: Times = {
  whole,
  reading,
  compiling,
  arguments: main,
  thinking,
  printing,
  node: whole - reading - compiling - main - thinking - printing,
};

for (const [file, language, title, share, ratio, sum] of [
  ['docs/performance.md', 0, 'Phase', 'share', 'of a bare node', 'Whole'],
  ['docs/performance.ja.md', 1, '段階', '割合', '素のnodeに対して', '全体'],
] as const) {
  const names = Object.entries(PHASES).map(([phase, words]) => ({ phase, name: words[language] }));
  const rows = [...names, { phase: 'whole', name: sum }].map(({ phase, name }) => {
    const time = phase === 'whole' ? times.whole : times[asPhase(phase)];
    return `| ${name} | ${Math.round((time / times.whole) * 100)}% | ${(time / bare).toFixed(2)} |`;
  });
  const table = [`| ${title} | ${share} | ${ratio} |`, '| --- | ---: | ---: |', ...rows].join('\n');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(
      /(<!-- phases -->\n)[\s\S]*?(<!-- \/phases -->)/,
      (_, start, end) => `${start}\n${table}\n\n${end}`,
    ),
  );
  console.log(`${table}\n`);
}
rmSync(FOLDER, { recursive: true, force: true });

function asPhase(name: string): Phase {
  const phase = (['node', 'reading', 'compiling', 'arguments', 'thinking', 'printing'] as const).find(
    (each) => each === name,
  );
  if (!phase) throw new Error(`no phase ${name}`);
  return phase;
}
