import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readAnswers } from '../src/content/answers.ts';
import { decodeText } from '../src/content/bytes.ts';
import { describeFault, type Fault } from '../src/content/fault.ts';
import { readYaml, type YamlFile } from '../src/content/yaml.ts';
import * as en from '../src/locale/en.ts';
import * as ja from '../src/locale/ja.ts';
import { neutral, neutralJson, neutralLine } from '../src/output/neutral.ts';
import { harmfulIn, SAMPLES } from '../tests/built/hostile/harmful.ts';
import { mixedText } from '../tests/unit/output/mixed-text.ts';

/**
 * Feeds generated input to the code that reads other people's files and shows their texts.
 * Usage: npm run fuzz [-- --seconds <seconds>] [--seed <seed>]
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '30' }, seed: { type: 'string' } },
});
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const end = Date.now() + Number(values.seconds) * 1_000;
/** Inputs per round. Rounds of all properties alternate until the time is up. */
const ROUND = 200;

const marks = fc.constantFrom(
  ...[
    'a',
    'b',
    'answers',
    'x-1',
    '0',
    '3',
    '.5',
    '1e9',
    ' ',
    '  ',
    '    ',
    '\n',
    '\n  ',
    '\n    ',
    '\r\n',
    '\t',
  ],
  ...[
    ': ',
    ':\n',
    '- ',
    '? ',
    ', ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '\\u001b',
    '|\n',
    '>\n  ',
    '|2-\n',
    '#c\n',
  ],
  ...[
    '&a ',
    '*a',
    '&b ',
    '*b ',
    '!!int ',
    '!!set ',
    '!!js/function ',
    '!x ',
    '%YAML 1.1\n',
    '%TAG ! !a\n',
    '---\n',
  ],
  ...[
    '...\n',
    '<<: ',
    '__proto__',
    'constructor',
    '~',
    'null',
    '.inf',
    'true',
    '情',
    '\ufeff',
    '\u2028',
    '\u001b[',
  ],
);
const marked = fc.array(marks, { maxLength: 60 }).map((pieces) => pieces.join(''));
/** A few marks repeated many times, to nest or accumulate. */
const repeated = fc
  .tuple(fc.array(marks, { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 3_000 }), marked)
  .map(([pieces, times, rest]) => pieces.join('').repeat(times) + rest);
const files = readdirSync('content')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(`content/${name}`, 'utf8').slice(0, 4_000));
/** A valid file with a part replaced. */
const damaged = fc
  .tuple(fc.constantFrom(...files), fc.nat(4_000), fc.nat(200), marked)
  .map(([text, at, length, by]) => text.slice(0, at) + by + text.slice(at + length));
const text = fc.oneof(marked, repeated, damaged, fc.json(), fc.string({ unit: 'binary', maxLength: 300 }));
const harmful = fc
  .array(fc.oneof(mixedText, fc.constantFrom(...SAMPLES), fc.string({ unit: 'binary' })), { maxLength: 12 })
  .map((pieces) => pieces.join(''));

const ITEMS: ReadonlySet<string> = new Set(['a', 'b', 'x-1']);
const SCALE = { min: 1, max: 5 };

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** Faults have locations in the text and can be described on one line. */
function expectDescribed(faults: readonly Fault[], of: string): void {
  const lines = of.split('\n').length;
  for (const fault of faults) {
    const { line = 1, column = 1 } = fault;
    expect(line >= 1 && line <= lines && column >= 1, `a location outside the text: ${line}:${column}`);
    for (const messages of [en, ja]) {
      const description = neutralLine(describeFault(fault, messages));
      expect(
        harmfulIn(description).length === 0 && !description.includes('\n'),
        `described as ${JSON.stringify(description)}`,
      );
    }
  }
}

function expectRead({ value, faults, locate }: YamlFile, of: string): void {
  expect(faults.length === 0 || value === undefined, 'a value although there are faults');
  expectDescribed(faults, of);
  expectDescribed([{ ...locate(['answers', 'a', 0]), kind: 'missing-file' }], of);
}

const PROPERTIES = {
  'reading YAML never throws': fc.property(text, (given) => {
    expectRead(readYaml('f.yaml', given), given);
  }),
  'readYaml reads JSON as JSON.parse does': fc.property(fc.json({ maxDepth: 20 }), (given) => {
    const { value, faults } = readYaml('f.json', given);
    expect(faults.length === 0, 'a fault in JSON');
    expect(JSON.stringify(value) === JSON.stringify(JSON.parse(given)), 'a different value');
  }),
  'bytes are decoded or refused': fc.property(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
      fc
        .tuple(text, fc.nat(300), fc.uint8Array({ maxLength: 3 }))
        .map(([given, at, by]) =>
          Buffer.concat([Buffer.from(given).subarray(0, at), by, Buffer.from(given).subarray(at)]),
        ),
      text.map((given) => Buffer.from(given, 'utf16le')),
    ),
    (bytes) => {
      const read = decodeText(bytes);
      if (typeof read === 'string') expect(Buffer.from(read).equals(withoutMark(bytes)), 'a different text');
      else expectDescribed([{ file: 'f.yaml', ...read }], bytes.toString('latin1'));
    },
  ),
  'answers are on the scale or refused': fc.asyncProperty(
    fc.oneof(
      text,
      text.map((given) => `answers:\n  a: 3\n  ${given}`),
      fc
        .dictionary(fc.constantFrom('a', 'b', 'x-1', '__proto__', 'constructor', ''), fc.jsonValue())
        .map((answers) => JSON.stringify({ answers })),
      fc
        .record({ answers: fc.jsonValue(), context: fc.jsonValue(), id: fc.jsonValue() })
        .map((all) => JSON.stringify(all)),
    ),
    async (given) => {
      const read = await readAnswers('f.yaml', given, { items: ITEMS, dealbreakers: ITEMS, scale: SCALE });
      if ('faults' in read) {
        expect(read.faults.length > 0, 'refused without a fault');
        expectDescribed(read.faults, given);
        return;
      }
      for (const [item, value] of read.answers) {
        expect(ITEMS.has(item) && [1, 2, 3, 4, 5].includes(value), `${item} is ${value}`);
      }
    },
  ),
  'neutral text has nothing harmful': fc.property(harmful, (given) => {
    const safe = neutral(given);
    expect(harmfulIn(withoutEmoji(safe)).length === 0, JSON.stringify(safe));
    expect(neutral(safe) === safe, 'different when made neutral again');
    expect(!neutralLine(given).includes('\n'), 'a line break in a line');
    expect(safe.split('\n').length === given.split('\n').length, 'a different number of lines');
  }),
  'ordinary text stays as it is': fc.property(mixedText, (given) => {
    expect(neutral(given) === given, JSON.stringify(neutral(given)));
  }),
  'neutral JSON parses to the same value': fc.property(harmful, (given) => {
    const json = neutralJson(JSON.stringify({ [given]: [given] }));
    expect(harmfulIn(withoutEmoji(json)).length === 0, json);
    expect(JSON.stringify(JSON.parse(json)) === JSON.stringify({ [given]: [given] }), 'a different value');
  }),
};

/** Removes the characters that are allowed between emoji and in flags. */
function withoutEmoji(safe: string): string {
  return safe
    .replace(/(?<=\p{Extended_Pictographic}\p{M}*\p{EMod}?)\u200d(?=\p{Extended_Pictographic})/gu, '')
    .replace(/\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}/gu, '');
}

/** Returns a text's bytes without a byte-order mark. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes.subarray(0, 3).toString('hex') === 'efbbbf' ? bytes.subarray(3) : bytes;
}

const tried = new Map<string, number>();
console.log(`seed ${seed}`);
for (let round = 0; Date.now() < end; round += 1) {
  for (const [name, property] of Object.entries(PROPERTIES)) {
    const left = end - Date.now();
    if (left <= 0) break;
    const run = await fc.check<unknown>(property, {
      numRuns: ROUND,
      seed: seed + round,
      interruptAfterTimeLimit: left,
    });
    tried.set(name, (tried.get(name) ?? 0) + run.numRuns);
    if (run.failed && run.counterexample !== null) {
      console.error(`${name}: does not hold\n${fc.defaultReportMessage(run) ?? ''}`);
      process.exitCode = 1;
      round = Number.POSITIVE_INFINITY;
    }
  }
}
for (const [name, count] of tried) console.log(`${String(count).padStart(9)}  ${name}`);
console.log(`${String([...tried.values()].reduce((sum, count) => sum + count, 0)).padStart(9)}  inputs`);
