import { instrumentOf } from '../src/advice/quiz/instrument.ts';
import { type Simulation, simulate } from '../src/advice/quiz/simulate.ts';
import { loadPack } from '../src/content/load.ts';
import { localise } from '../src/content/localise.ts';

/** Prints how well a pack's quiz tells its roles apart. Usage: npm run simulate [-- <pack folder> [<seed>]] */
const [folder = 'content', seed = '20260401'] = process.argv.slice(2);
const loaded = await loadPack(folder);
if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
const pack = localise(loaded.pack, 'en');
if (!pack.quiz) throw new Error('this pack has no quiz');
const [first = '', second = ''] = pack.pack.defaults.compare;
const options = { respondents: 2_000, seed: Number(seed) };
console.log(tableOf(simulate(instrumentOf(pack, pack.quiz), [first, second], options)));

function tableOf({
  full,
  quick,
  random,
  straightLiners,
  pureProfiles,
  traits,
  pair,
  ...run
}: Simulation): string {
  const [a, b] = pair;
  const roles = full.first.map(({ role }, i) => {
    const { lead, answeredLead } = pureProfiles[i] ?? { lead: 0, answeredLead: 0 };
    const shares = [full.first[i], quick.first[i], random.first[i]].map((each) => percent(each?.share ?? 0));
    return [role, ...shares, points(lead), points(answeredLead)];
  });
  return [
    `${run.respondents} respondents a role, seed ${run.seed}`,
    '',
    table(
      ['', 'full', 'quick'],
      [
        [`${a} and ${b} in the right order`, percent(full.pair), percent(quick.pair)],
        [
          'the right role first, mean of the roles',
          percent(average(full.first)),
          percent(average(quick.first)),
        ],
        ['the right role first, worst role', percent(worst(full.first)), percent(worst(quick.first))],
        [`fit items asked of ${a} and ${b} people, mean`, '', quick.items.pair.toFixed(2)],
        ['fit items asked of all, mean', '', quick.items.all.toFixed(2)],
      ],
    ),
    '',
    `${a} before ${b} at random: ${percent(random.firstOfPair)}`,
    '',
    table(
      [
        'role',
        'first, full',
        'first, quick',
        'first at random',
        'lead of a pure profile',
        'the same, answered',
      ],
      roles,
    ),
    '',
    table(
      ['all answers', `${a} and ${b} apart`, 'verdict'],
      straightLiners.map(({ answer, pairGap, verdict }) => [String(answer), points(pairGap), verdict]),
    ),
    '',
    table(
      ['trait', 'items', 'reversed', 'part–whole correlation'],
      traits.map(({ trait, items, reversed, partWhole: [low, high] }) => [
        trait,
        String(items),
        String(reversed),
        `${low.toFixed(2)} to ${high.toFixed(2)}`,
      ]),
    ),
  ].join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
}

function average(shares: Simulation['full']['first']): number {
  return shares.reduce((sum, { share }) => sum + share, 0) / shares.length;
}

function worst(shares: Simulation['full']['first']): number {
  return Math.min(...shares.map(({ share }) => share));
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function points(value: number): string {
  return value.toFixed(1);
}
