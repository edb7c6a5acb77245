import { randomInt } from 'node:crypto';
import { join } from 'node:path';
import { assess } from '../advice/quiz/assess.ts';
import type { Instrument } from '../advice/quiz/instrument.ts';
import { composeReport } from '../advice/report.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { type AddFile, FolderTaken, makeFolderOf } from '../files/folder.ts';
import { fileNamesFor } from '../files/names.ts';
import type { Messages } from '../locale/messages.ts';
import { dateOf } from '../output/documents/dates.ts';
import { type Edition, formatted } from '../output/formats.ts';
import { notify } from '../output/notify.ts';
import type { Respondent } from '../respondents/reading.ts';
import type { CommandResult } from './command.ts';
import { diskError } from './disk-error.ts';
import { editionsIn } from './editions.ts';
import { roleNamed } from './named.ts';
import { packFor } from './pack.ts';
import { respondentsIn } from './respondents.ts';
import { showFile } from './show-file.ts';

export interface EachOptions {
  readonly files: readonly string[];
  /** The heading of the column with the ids. */
  readonly id?: string | undefined;
  /** Numbers in place of ids. */
  readonly anonymous?: boolean | undefined;
  readonly roles: readonly string[];
  readonly open?: boolean | undefined;
}

/** The folder, unless `--out` names another. */
export const REPORTS_FOLDER = 'career-reports';
const INDEX = 'index.html';
const ENDING = '.html';

/** What a report in one language needs. */
interface Setting {
  readonly pack: LocalPack;
  readonly messages: Messages;
  readonly roles: readonly LocalRole[];
}

/** A report to be written. */
interface Page {
  readonly respondent: Respondent;
  /** The person's id, or a number in its place. */
  readonly label: string;
  readonly file: string;
}

/**
 * Writes a page on each respondent into a new folder, and an index of the pages. The user's own profile is neither read
 * nor changed. Respondents who cannot be scored are reported on stderr, and the program ends with `failed` after
 * writing the others.
 *
 * @throws {CareerError} if a file cannot be read, or the folder cannot be written; then nothing has been written
 */
export async function reportOnEach(options: EachOptions, context: Context): Promise<CommandResult> {
  const { messages, lang, out: folder = REPORTS_FOLDER, force } = context;
  const { each: words } = messages.report;
  const pack = await packFor(context);
  const settings = await editionsIn(
    pack,
    context,
    (pack, messages): Setting => ({
      pack,
      messages,
      roles: [...new Set(options.roles.map((word) => roleNamed(word, pack, messages)))],
    }),
  );
  const people = await respondentsIn(options.files, { id: options.id, keep: [] }, pack, context);
  const respondents: Respondent[] = [];
  for await (const batch of people.batches) respondents.push(...batch);
  people.summarise();
  if (respondents.length === 0) {
    throw new CareerError('failed', people.bad() > 0 ? messages.score.allBad(people.bad()) : words.nobody);
  }

  const pages = pagesFor(respondents, options.anonymous === true);
  const fill = async (add: AddFile): Promise<void> => {
    for (const page of pages) {
      await add(page.file, await render(page, people.instrument, settings, context));
    }
    const { renderIndex } = await import('../output/html/index-page.ts');
    await add(INDEX, renderIndex(pages, lang, messages));
  };
  try {
    await makeFolderOf(folder, fill, { force, ending: ENDING });
  } catch (error) {
    if (error instanceof FolderTaken) throw takenError(folder, error, messages);
    throw diskError(error, context, (reason) => words.notWritten(folder, reason));
  }
  notify(words.written(folder, pages.length), context);
  return {
    after: async () => {
      people.refuseBad();
      if (options.open) await showFile(join(folder, INDEX), context);
    },
  };
}

/** Numbers hide who is who only if their order differs from the file's. */
function pagesFor(respondents: readonly Respondent[], anonymous: boolean): readonly Page[] {
  const ordered = anonymous ? shuffled(respondents) : respondents;
  const digits = String(ordered.length).length;
  const labels = ordered.map(({ id }, i) => (anonymous ? String(i + 1).padStart(digits, '0') : id));
  const files = fileNamesFor(labels, ENDING, [INDEX]);
  return ordered.map((respondent, i) => ({ respondent, label: labels[i] ?? '', file: files[i] ?? '' }));
}

/** In random order. */
function shuffled<T>(all: readonly T[]): readonly T[] {
  return all
    .map((each) => ({ each, place: randomInt(2 ** 47) }))
    .sort((a, b) => a.place - b.place)
    .map(({ each }) => each);
}

/** Renders one person's report in each language. */
async function render(
  { respondent, label }: Page,
  instrument: Instrument,
  [first, ...others]: readonly [Setting, ...Setting[]],
  context: Context,
): Promise<string> {
  const { answers, dealbreakers } = respondent;
  const given = {
    answers: new Map(instrument.items.flatMap(({ id }, i) => (answers[i] ? [[id, answers[i]]] : []))),
    dealbreakers,
  };
  const editionOf = ({ pack, messages, roles }: Setting): Edition => ({
    view: composeReport(
      pack,
      {
        roles,
        result: pack.quiz && assess(pack, pack.quiz, given),
        respondent: label,
        today: dateOf(context.now.toISOString()),
      },
      messages,
    ),
    messages,
  });
  return String(await formatted('html', [editionOf(first), ...others.map(editionOf)], context));
}

function takenError(folder: string, { reason }: FolderTaken, { report }: Messages): CareerError {
  const { each: words } = report;
  switch (reason) {
    case 'exists':
      return new CareerError('failed', words.exists(folder), words.existsHint);
    case 'other-files':
      return new CareerError('failed', words.otherFiles(folder), words.chooseHint);
    case 'not-a-folder':
      return new CareerError('failed', words.notAFolder(folder), words.chooseHint);
  }
}
