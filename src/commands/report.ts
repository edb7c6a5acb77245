import { Option } from '@commander-js/extra-typings';
import { earlierResponses, latestResult, NO_PROFILE, type Profile } from '../advice/profile.ts';
import { assess } from '../advice/quiz/assess.ts';
import { composeReport, type ReportView } from '../advice/report.ts';
import type { LocalPack } from '../content/localise.ts';
import { BOTH, type Context, type Format, STANDARD_OUTPUT } from '../context.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import { dateOf } from '../output/documents/dates.ts';
import { formatted } from '../output/formats.ts';
import { withPack } from '../output/suggestion.ts';
import { type Given, readAnswersFile } from './answers.ts';
import type { CommandResult, Declare } from './command.ts';
import { editionsIn } from './editions.ts';
import { roleNamed } from './named.ts';
import { collected } from './option.ts';
import { packFor } from './pack.ts';
import { reportOnEach } from './report-each.ts';
import { showFile } from './show-file.ts';
import { personalFor } from './stored.ts';
import { openReport, REPORT_FILE, suggested } from './suggested.ts';
import { without } from './without.ts';

export interface ReportOptions {
  readonly roles: readonly string[];
  /** A file's path, or `-` for standard input. */
  readonly answers?: string | undefined;
  readonly open?: boolean | undefined;
  /** Files with the answers of many people, for a report on each. */
  readonly each: readonly string[];
  /** With `each`: numbers in place of ids. */
  readonly anonymous?: boolean | undefined;
  /** With `each`: the heading of the column with the ids. */
  readonly id?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.report;
  command
    .option('--roles <names>', text.options.roles, (names: string, before: readonly string[] = []) => [
      ...before,
      ...names.split(/[,、，]/),
    ])
    .addOption(new Option('--answers <file>', text.options.answers).conflicts('each'))
    .option('--open', text.options.open)
    .option('--each <file>', text.options.each, collected)
    .option('--anonymous', text.options.anonymous)
    .option('--id <column>', text.options.id)
    .action(({ roles = [], each = [], ...flags }) =>
      act((context) => run({ roles, each, ...flags }, context), {
        bilingual: true,
        formats: ['text', 'markdown', 'json', 'html'],
      }),
    );
};

/**
 * Composes a report from the profile or from answers in a file, or one on each of many people.
 *
 * @throws {CareerError} `usage`, if options conflict or a role is unknown; `invalid`, if a file has errors
 */
export async function run(options: ReportOptions, context: Context): Promise<CommandResult> {
  refuseConflicts(options, context);
  if (options.each.length > 0) return reportOnEach({ ...options, files: options.each }, context);
  const pack = await packFor(context);
  const editions = await editionsOf(options, pack, context);
  const [{ view }] = editions;
  if (!isPage(context.format)) return { view };

  const file = context.out ?? REPORT_FILE;
  return {
    text: await formatted('html', editions, context),
    file,
    next: suggested(pack, [
      options.open || options.answers !== undefined ? undefined : openReport(context),
      ...(view.result ? [] : [{ command: ['quiz'], does: context.messages.next.quiz }]),
      { command: ['path', '--check'], does: context.messages.next.check },
      ...view.paths
        .slice(0, 1)
        .map(({ role, name }) => ({ command: ['path', role], does: context.messages.next.path(name) })),
    ]),
    ...(options.open && { after: () => showFile(file, context) }),
  };
}

/** A report is HTML unless another format is given. */
function isPage(format: Format): boolean {
  return format === 'text' || format === 'html';
}

/** @throws {CareerError} `usage`, if an option needs another, or HTML, or a file */
function refuseConflicts(options: ReportOptions, { format, languages, out, messages }: Context): void {
  const { open, each, anonymous, id } = options;
  const { conflicting } = messages.errors;
  const toFile = [...(each.length > 0 ? ['--each'] : []), ...(open ? ['--open'] : [])];
  const [one] = [...(languages.length > 1 ? [`--lang ${BOTH}`] : []), ...toFile];
  if (one && !isPage(format)) throw new CareerError('usage', conflicting(one, `--format ${format}`));
  const [other] = toFile;
  if (other && out === STANDARD_OUTPUT) {
    throw new CareerError('usage', conflicting(other, `--out ${STANDARD_OUTPUT}`));
  }
  const [alone] = [...(anonymous ? ['--anonymous'] : []), ...(id === undefined ? [] : ['--id'])];
  if (alone && each.length === 0) throw new CareerError('usage', messages.errors.onlyWith(alone, '--each'));
}

/** The report in each requested language. */
async function editionsOf(options: ReportOptions, pack: LocalPack, context: Context) {
  const given = options.answers === undefined ? undefined : await answersIn(options.answers, pack, context);
  const profile = given ? NO_PROFILE : await personalFor(pack, context);
  return editionsIn(pack, context, (pack, own) => {
    const messages = withPack(own, context.given);
    return { view: reportOn(given, profile, options, pack, messages, context.now), messages };
  });
}

async function answersIn(file: string, pack: LocalPack, context: Context): Promise<Given> {
  if (!pack.quiz) throw without('quiz', pack, context);
  return readAnswersFile(file, pack, pack.quiz, context);
}

/** Builds the report from the answers given, or else from the profile. */
function reportOn(
  given: Given | undefined,
  profile: Profile,
  { roles }: ReportOptions,
  pack: LocalPack,
  messages: Messages,
  now: Date,
): ReportView {
  const { company, grade, target } = profile;
  const kept = latestResult(profile);
  const stored = kept && {
    answers: new Map(Object.entries(kept.answers)),
    dealbreakers: kept.dealbreakers,
    context: { company, grade, target },
    earlier: earlierResponses(profile.results.slice(0, -1)),
  };
  const respondent = given ?? stored;
  return composeReport(
    pack,
    {
      roles: [...new Set(roles.map((word) => roleNamed(word, pack, messages)))],
      result: pack.quiz && respondent && assess(pack, pack.quiz, respondent),
      taken: kept && dateOf(kept.at),
      profile,
      today: dateOf(now.toISOString()),
    },
    messages,
  );
}
