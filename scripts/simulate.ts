import { instrumentOf } from '../src/advice/quiz/instrument.ts';
import { type Simulation, simulate } from '../src/advice/quiz/simulate/simulate.ts';
import { loadPack } from '../src/content/load.ts';
import { localise } from '../src/content/localise.ts';

/**
 * Simulates respondents with a pack's quiz and prints how well it recovers their roles.
 * Usage: npm run simulate [-- <pack folder> [<seed> [<people>]]]
 */
const [folder = 'content', seed = '20260401', people = '4000'] = process.argv.slice(2);
const loaded = await loadPack(folder);
if ('faults' in loaded) throw new Error(JSON.stringify(loaded.faults));
const pack = localise(loaded.pack, 'en');
if (!pack.quiz) throw new Error('this pack has no quiz');
const instrument = instrumentOf(pack, pack.quiz);
console.log(tableOf(simulate(instrument, { people: Number(people), seed: Number(seed) }), instrument.roles));

function tableOf(
  { models, random, prototypes, quickClear, seatOpposite, ...run }: Simulation,
  roles: readonly string[],
): string {
  return [
    `${run.people} people a model, seed ${run.seed}`,
    '',
    table(
      ['people', 'S', 'S, other items', 'Q', 'clear', 'clear stays', 'shortlist holds', 'long', 'flat'],
      models.map((each) => [
        each.model,
        decimal(each.shareError),
        decimal(each.shareErrorOthers),
        decimal(each.pairError),
        percent(each.clear),
        decimal(each.clearStays),
        decimal(each.held),
        each.shortlist.toFixed(2),
        percent(each.flat),
      ]),
    ),
    '',
    table(
      ['measure', 'value'],
      [
        ['random answers: a role named without warning', percent(random.named)],
        ['random answers: clear', percent(random.clear)],
        ['prototypes: first role right', decimal(average(prototypes.first))],
        ['prototypes: pair in the right order', decimal(prototypes.pair)],
        ['quick: clear', percent(quickClear)],
        ['seat: told the opposite', percent(seatOpposite)],
      ],
    ),
    '',
    table(
      ['role', 'first for its prototypes'],
      roles.map((role, i) => [role, decimal(prototypes.first[i])]),
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

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function decimal(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
