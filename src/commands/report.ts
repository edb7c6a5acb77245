import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { latestResult, NO_PROFILE, type Profile } from '../advice/profile.ts';
import { assess } from '../advice/quiz/result.ts';
import { composeReport, type ReportView } from '../advice/report.ts';
import type { LocalPack } from '../content/localise.ts';
import { BOTH, type Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { messagesIn } from '../locale/catalogue.ts';
import { dateOf } from '../output/documents/fit.ts';
import { write } from '../output/print.ts';
import { isErrno, replaceFile, writeNew } from '../replace-file.ts';
import { type Given, readAnswersFile } from './answers.ts';
import type { Declare, Outcome } from './command.ts';
import { roleNamed } from './named.ts';
import { packFor } from './pack.ts';
import { diskError, personalFor } from './personal.ts';

export interface ReportOptions {
  readonly roles: readonly string[];
  /** A file's path, or `-` for standard input. */
  readonly answers?: string | undefined;
  /** The same for standard output. */
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly open?: boolean | undefined;
}

const FILE = 'career-report.html';
const STANDARD_OUTPUT = '-';

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.report;
  command
    .option('--roles <names>', text.options.roles, (names: string, before: readonly string[] = []) => [
      ...before,
      ...names.split(/[,、，]/),
    ])
    .option('--answers <file>', text.options.answers)
    .option('--out <file>', text.options.out)
    .option('--force', text.options.force)
    .option('--open', text.options.open)
    .action(({ roles = [], ...flags }) =>
      act((context) => run({ roles, ...flags }, context), { bilingual: true }),
    );
};

export async function run(options: ReportOptions, context: Context): Promise<Outcome | undefined> {
  refuseConflicts(options, context);
  const [first, ...others] = await editionsOf(options, context);
  if (!first) throw new Error('there is always a language to write in');
  if (context.format !== 'text') return { view: first.view };

  const { reportPage } = await import('../output/html/page.ts');
  const page = reportPage(first, ...others);
  const file = options.out ?? FILE;
  if (file === STANDARD_OUTPUT) {
    await write(page, context);
    return undefined;
  }
  await save(page, file, options, context);
  return {
    view: { schema: 'career.report-file/1', lang: context.lang, file },
    next: first.view.result ? ['career path', 'career plan'] : ['career quiz'],
    ...(options.open && { printed: () => show(file, context) }),
  };
}

/** @throws {CareerError} `usage`, where options ask for a page and for none */
function refuseConflicts({ out, open }: ReportOptions, { format, languages, messages }: Context): void {
  const [one] = [
    ...(languages.length > 1 ? [`--lang ${BOTH}`] : []),
    ...(out === undefined ? [] : ['--out']),
    ...(open ? ['--open'] : []),
  ];
  const { conflicting } = messages.errors;
  if (one && format !== 'text') throw new CareerError('usage', conflicting(one, `--format ${format}`));
  if (open && out === STANDARD_OUTPUT) throw new CareerError('usage', conflicting('--open', '--out -'));
}

/** The report in each of the languages asked for. */
async function editionsOf(options: ReportOptions, context: Context) {
  const pack = await packFor(context);
  const given = options.answers === undefined ? undefined : await answersIn(options.answers, pack, context);
  const profile = given ? NO_PROFILE : await personalFor(pack, context);
  return Promise.all(
    context.languages.map(async (lang) => {
      const messages = await messagesIn(lang);
      const view = reportOn(given, profile, options, await packFor({ ...context, lang, messages }), {
        ...context,
        messages,
      });
      return { view, messages };
    }),
  );
}

async function answersIn(file: string, pack: LocalPack, context: Context): Promise<Given> {
  if (!pack.quiz) throw new CareerError('usage', context.messages.errors.noQuiz);
  return readAnswersFile(file, pack, pack.quiz, context);
}

/** Puts the report together from the answers given, or from what the person has stored. */
function reportOn(
  given: Given | undefined,
  profile: Profile,
  { roles }: ReportOptions,
  pack: LocalPack,
  { messages, now }: Context,
): ReportView {
  const { company, grade, target } = profile;
  const kept = latestResult(profile);
  const stored = kept && {
    answers: new Map(Object.entries(kept.answers)),
    context: { company, grade, target },
  };
  const respondent = given ?? stored;
  return composeReport(
    pack,
    {
      roles: [...new Set(roles.map((word) => roleNamed(word, pack, messages)))],
      result: pack.quiz && respondent && assess(pack, pack.quiz, respondent.answers, respondent.context),
      taken: kept && dateOf(kept.at),
      profile,
      today: dateOf(now.toISOString()),
    },
    messages,
  );
}

/**
 * Writes a page to a file, whole or not at all, and over another only where that is what is wanted.
 *
 * @throws {CareerError} `failed`
 */
async function save(page: string, file: string, { force }: ReportOptions, context: Context): Promise<void> {
  const { report: words } = context.messages;
  const folder = dirname(resolve(file));
  if (!(await statusOf(folder))?.isDirectory()) {
    throw new CareerError('failed', words.noFolder(folder), words.noFolderHint);
  }
  const there = await statusOf(file);
  if (there && !there.isFile()) throw new CareerError('failed', words.notAFile(file), words.notAFileHint);
  if (there && !force) throw new CareerError('failed', words.exists(file), words.existsHint);
  try {
    if (there) replaceFile(await realpath(file), page);
    else writeNew(file, page);
  } catch (error) {
    if (isErrno(error, 'EEXIST')) {
      throw new CareerError('failed', words.exists(file), words.existsHint);
    }
    throw diskError(error, context, (reason) => words.notWritten(file, reason));
  }
}

async function statusOf(path: string) {
  try {
    return await stat(path);
  } catch {
    return undefined;
  }
}

/** Opens a file in the reader's browser. */
async function show(file: string, { messages }: Context): Promise<void> {
  const { default: openFile } = await import('open');
  try {
    await openFile(resolve(file));
  } catch (error) {
    const { report: words } = messages;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CareerError('failed', words.notOpened(file, reason), words.notOpenedHint);
  }
}
