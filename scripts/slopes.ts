import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf, FOLDER, medianOf, ratioOf, run } from './measure.ts';

const SENTENCE = 'The rota, the budget and the tooling are reviewed by the council every quarter. ';

/** Returns how long reading, reopening and searching a custom pack takes, in milliseconds. */
export function packSlope(program: readonly string[], entries: number) {
  const pack = join(FOLDER, `pack-${entries}`);
  cpSync(new URL('../tests/packs/reliability', import.meta.url), pack, { recursive: true });
  const questions = Array.from(
    { length: entries },
    (_, i) => `- id: question-${i}
  question: { en: "What is to be done about topic${i}?" }
  answer: { en: "${SENTENCE.repeat(4)}See chapter ${i}." }
  source: editorial
`,
  );
  writeFileSync(join(pack, 'faq.yaml'), questions.join(''));
  const timed = (...args: readonly string[]): number =>
    run([...program, ...args, '--content', pack]).milliseconds;
  const read = timed('mindset');
  timed('faq', 'topic7');
  return {
    entries,
    read,
    load: medianOf(5, () => timed('mindset')),
    search: medianOf(5, () => timed('faq', 'topic7')),
  };
}

/**
 * Returns the throughput of `career score`, its peak memory in megabytes, and its processor time as a multiple of the
 * time for parsing and printing the same lines.
 *
 * @param given returns the answers of a respondent, by number
 */
export function scoreSlope(
  program: readonly string[],
  respondents: number,
  given: (person: number) => Readonly<Record<string, number>>,
) {
  const people = join(FOLDER, `${respondents}.ndjson`);
  const block = Array.from({ length: 1_000 }, (_, n) => JSON.stringify({ id: `p${n}`, answers: given(n) }));
  writeFileSync(people, '');
  for (let n = 0; n < respondents; n += block.length) appendFileSync(people, `${block.join('\n')}\n`);
  const echo = join(FOLDER, 'echo.mjs');
  writeFileSync(
    echo,
    `import { createReadStream } from 'node:fs';
    import { createInterface } from 'node:readline';
    for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) process.stdout.write(JSON.stringify(JSON.parse(line)) + '\\n') || await new Promise((r) => process.stdout.once('drain', r));`,
  );
  const [node = ''] = program;
  const command = [...program, 'score', people];
  const { median: ratio } = ratioOf(
    3,
    () => costOf([node, echo, people], 'ignore').processor,
    () => costOf(command, 'ignore').processor,
  );
  const { milliseconds } = run(command, 'ignore');
  return {
    respondents,
    perSecond: Math.round(respondents / (milliseconds / 1000)),
    ratio,
    memory: costOf(command, 'ignore').peak,
  };
}
