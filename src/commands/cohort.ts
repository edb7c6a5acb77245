import { existsSync } from 'node:fs';
import { DEFAULT_GROUP, describeCohort, LEAST_GROUP } from '../advice/cohort/cohort.ts';
import { type Member, memberOf } from '../advice/cohort/member.ts';
import { score } from '../advice/quiz/score.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import { pathArgument, type Suggestion } from '../output/suggestion.ts';
import type { CommandResult, Declare } from './command.ts';
import { packFor } from './pack.ts';
import { REPORTS_FOLDER } from './report-each.ts';
import { type Respondents, respondentsIn } from './respondents.ts';
import { isStandardInput } from './standard-input.ts';
import { without } from './without.ts';

export interface CohortOptions {
  /** Paths; `-` for standard input. */
  readonly files: readonly string[];
  /** The heading of the column with the groups. */
  readonly by?: string | undefined;
  readonly minGroup?: number | undefined;
  /** The heading of the column with the ids. */
  readonly id?: string | undefined;
}

export const declare: Declare = (command, act, messages) => {
  const { arguments: operands, options } = messages.help.of.cohort;
  command
    .argument('<files...>', operands.files)
    .option('--by <column>', options.by)
    .option('--min-group <people>', options.minGroup, (given) => peopleIn(given, messages))
    .option('--id <column>', options.id)
    .action((files, flags) =>
      act((context) => run({ files, ...flags }, context), {
        formats: ['text', 'markdown', 'json', 'html'],
      }),
    );
};

/**
 * Shows what the answers of many people look like together. Respondents who cannot be scored are reported on stderr,
 * and the program ends with `failed` after showing the others.
 *
 * @throws {CareerError} if a file cannot be read; `failed`, if too few people answered for anything to be shown
 */
export async function run(options: CohortOptions, context: Context): Promise<CommandResult> {
  const { files, by, minGroup = DEFAULT_GROUP, id } = options;
  const { messages } = context;
  const { cohort: words } = messages;
  const pack = await packFor(context);
  const people = await respondentsIn(files, { id, keep: by === undefined ? [] : [by] }, pack, context);
  const members = await membersOf(people);
  if (by !== undefined && members.length > 0 && members.every(({ group }) => group === '')) {
    throw new CareerError('failed', words.noGroups(by));
  }
  people.summarise();
  if (!pack.quiz) throw without('quiz', pack, context);
  const view = describeCohort(pack, pack.quiz, members, { note: words.notForSelection, by, minGroup });
  if (view.groups.length === 0) {
    throw new CareerError(
      'failed',
      words.tooFew(view.usable, minGroup),
      minGroup > LEAST_GROUP ? words.tooFewHint(LEAST_GROUP) : undefined,
    );
  }
  return {
    view,
    next: files.some(isStandardInput) ? [] : [asPage(options, context), onEach(options, context)],
    after: async () => {
      people.refuseBad();
    },
  };
}

/** One member for each id: the last answers count, so that nobody counts twice. */
async function membersOf({ batches, instrument }: Respondents): Promise<readonly Member[]> {
  const members = new Map<string, Member>();
  for await (const batch of batches) {
    for (const { idAsJson, answers, kept } of batch) {
      const key = idAsJson === 'null' ? `row ${members.size}` : idAsJson;
      members.set(key, memberOf(instrument, score(instrument, answers), kept[0] ?? ''));
    }
  }
  return [...members.values()];
}

const PAGE_FILE = 'cohort.html';

/** Suggests making the same into a page to pass on. */
function asPage({ files, by, minGroup, id }: CohortOptions, { messages }: Context): Suggestion {
  const given = [
    ...(by === undefined ? [] : ['--by', by]),
    ...(minGroup === undefined ? [] : ['--min-group', String(minGroup)]),
    ...(id === undefined ? [] : ['--id', id]),
    ...(existsSync(PAGE_FILE) ? ['--force'] : []),
  ];
  return {
    command: ['cohort', ...files.map(pathArgument), ...given, '--format', 'html', '--out', PAGE_FILE],
    does: messages.next.cohortPage,
  };
}

/** Suggests a page for each person. */
function onEach({ files, id }: CohortOptions, { messages }: Context): Suggestion {
  return {
    command: [
      'report',
      ...files.flatMap((file) => ['--each', file]),
      ...(id === undefined ? [] : ['--id', id]),
      ...(existsSync(REPORTS_FOLDER) ? ['--force'] : []),
      '--out',
      REPORTS_FOLDER,
    ],
    does: messages.next.reportEach,
  };
}

/** @throws {CareerError} `usage`, if it is not a whole number, or too small */
function peopleIn(given: string, { errors, cohort }: Messages): number {
  const people = Number(given.normalize('NFKC').trim());
  if (Number.isInteger(people) && people >= LEAST_GROUP) return people;
  throw new CareerError('usage', errors.noValue('--min-group', given), cohort.minGroupForm(LEAST_GROUP));
}
