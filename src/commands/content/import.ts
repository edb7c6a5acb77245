import { readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { ContentImportView } from '../../advice/content-import.ts';
import { idOf } from '../../content/import/ids.ts';
import { type Imported, importLadders, type Known } from '../../content/import/import.ts';
import { draftOfPack } from '../../content/import/pack-entries.ts';
import { ImportError, type Remarks } from '../../content/import/remark.ts';
import type { ReadOptions } from '../../content/import/tables.ts';
import { loadPack } from '../../content/load.ts';
import { replaceTexts, writeNewFolder } from '../../content/new-folder.ts';
import { asPackFile, readPackTexts } from '../../content/read-file.ts';
import type { Pack } from '../../content/schema.ts';
import { type Context, STANDARD_OUTPUT } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { isErrno } from '../../files/errno.ts';
import { LANGUAGES, type Language } from '../../locale/language.ts';
import { notify } from '../../output/notify.ts';
import { pathArgument } from '../../output/suggestion.ts';
import type { CommandResult } from '../command.ts';
import { diskError } from '../disk-error.ts';
import { faultLines } from '../faults.ts';
import { importError, noteInWords, unplacedText } from './import-words.ts';
import { readSource } from './read-source.ts';

export interface ImportOptions extends ReadOptions {
  readonly file?: string | undefined;
  /** The files with the texts in a language. */
  readonly en?: string | undefined;
  readonly ja?: string | undefined;
  readonly kind?: 'deliverable' | 'behaviour' | undefined;
}

/** At most this many texts without a place are listed; the rest are counted. */
const MOST_LISTED = 40;

/**
 * Makes a pack from the ladder in a table, or in two tables that say the same in two languages. With `--force`, renews
 * an existing pack. Texts that have no place in it are listed on stderr.
 *
 * @throws {CareerError} `usage`, without a file or a folder; `failed`, if a file cannot be read or the folder cannot be
 *   written; `invalid`, if a file holds no ladder. Then nothing is written
 */
export async function run(options: ImportOptions, context: Context): Promise<CommandResult> {
  const [first, second] = filesOf(options, context);
  const { folder } = context;
  if (folder === undefined || folder === STANDARD_OUTPUT) {
    const { ladder: words } = context.messages;
    throw new CareerError('usage', words.noFolder, words.noFolderHint(first.file));
  }
  const known = await packIn(folder, context);
  const one = await readSource(first.file, first.language, context);
  const other = second && (await readSource(second.file, second.language, context));
  const imported = importedFrom();
  if (known) refuseOtherLanguages(folder, known.pack, imported, context);
  const pack = await checked(folder, imported, context);
  await write(folder, imported, known, context);

  const remarks: Remarks = {
    unplaced: [...one.unplaced, ...(other?.unplaced ?? []), ...imported.unplaced],
    notes: [...one.notes, ...(other?.notes ?? []), ...imported.notes],
  };
  const view = viewOf(folder, imported, remarks, known !== undefined, context);
  listUnplaced(view, context);
  const { next } = context.messages;
  const role = pack.roles.find(({ id }) => id === pack.pack.defaults.path);
  return {
    view,
    next: [
      { command: ['path', '--content', folder], does: next.path(role?.name[context.lang] ?? role?.id ?? '') },
      { command: ['content', 'check', pathArgument(folder)], does: next.packCheck },
      { command: ['--content', folder], does: next.packTry },
    ],
  };

  function importedFrom(): Imported {
    const id = idOf({ en: basename(resolve(folder ?? '')) }, 'pack');
    try {
      return importLadders([one.source, other?.source], { ...options, id }, known);
    } catch (error) {
      throw error instanceof ImportError ? importError(error.fault, context.messages) : error;
    }
  }
}

interface NamedFile {
  readonly file: string;
  readonly language?: Language;
}

/** @throws {CareerError} `usage` */
function filesOf(
  { file, ...options }: ImportOptions,
  { messages }: Context,
): readonly [NamedFile, NamedFile?] {
  const { ladder: words } = messages;
  const [first, second] = LANGUAGES.flatMap((language): readonly NamedFile[] => {
    const file = options[language];
    return file === undefined ? [] : [{ file, language }];
  });
  if (file !== undefined && first) throw new CareerError('usage', words.oneWay);
  const one = file === undefined ? first : { file };
  if (!one) throw new CareerError('usage', words.noFile, words.noFileHint);
  return second ? [one, second] : [one];
}

/**
 * Returns the pack in a folder; undefined if there is no such folder, or nothing in it.
 *
 * @throws {CareerError} `failed`, if it holds something else, or `--force` is not given; `invalid`, if the pack has faults
 */
async function packIn(
  folder: string,
  context: Context,
): Promise<(Known & { readonly pack: Pack }) | undefined> {
  const { ladder: words } = context.messages;
  let entries: readonly string[];
  try {
    entries = await readdir(folder);
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return undefined;
    throw diskError(error, context, (reason) => words.notWritten(folder, reason));
  }
  if (entries.length === 0) return undefined;
  if (!entries.includes('pack.yaml')) throw new CareerError('failed', words.noPack(folder), words.noPackHint);
  if (!context.force) throw new CareerError('failed', words.exists(folder), words.existsHint);
  const texts = readPackTexts(folder);
  const files = new Map(
    [...texts].flatMap(([name, file]) => ('text' in file ? [[name, file.text] as const] : [])),
  );
  const pack = await packOf(folder, texts, context, context.messages.errors.invalidPack(folder));
  return { pack, files, draft: draftOfPack(pack) };
}

/** @throws {CareerError} `invalid` */
async function packOf(
  folder: string,
  texts: ReturnType<typeof readPackTexts>,
  { messages }: Context,
  message: string,
): Promise<Pack> {
  const loaded = await loadPack(folder, texts);
  if ('pack' in loaded) return loaded.pack;
  throw new CareerError('invalid', message, undefined, faultLines(loaded.faults, messages));
}

/** Loads a pack as it will be, before its files are written. @throws {CareerError} `invalid` */
async function checked(folder: string, { files }: Imported, context: Context): Promise<Pack> {
  const written = [...files].map(([name, text]) => [name, asPackFile(join(folder, name), text)] as const);
  const texts = new Map([...readPackTexts(folder), ...written]);
  return packOf(folder, texts, context, context.messages.ladder.invalid(folder));
}

/** @throws {CareerError} `usage` */
function refuseOtherLanguages(
  folder: string,
  { pack: { languages } }: Pack,
  imported: Imported,
  { messages }: Context,
): void {
  const { ladder: words, separator } = messages;
  const named = (all: readonly Language[]): string =>
    all
      .toSorted()
      .map((language) => words.languages[language])
      .join(separator);
  if (named(languages) === named(imported.languages)) return;
  throw new CareerError(
    'usage',
    words.otherLanguages(folder, named(languages), named(imported.languages)),
    words.otherLanguagesHint,
  );
}

/** @throws {CareerError} `failed` */
async function write(
  folder: string,
  { files }: Imported,
  known: Known | undefined,
  context: Context,
): Promise<void> {
  try {
    await (known ? replaceTexts(folder, files) : writeNewFolder(folder, files));
  } catch (error) {
    throw diskError(error, context, (reason) => context.messages.ladder.notWritten(folder, reason));
  }
}

function viewOf(
  directory: string,
  { languages, values, shapes }: Imported,
  { unplaced, notes }: Remarks,
  renewed: boolean,
  { lang, messages }: Context,
): ContentImportView {
  const [only = lang] = languages;
  const language = languages.includes(lang) ? lang : only;
  const shared = new Map(values.levels.map((level) => [level.id, level]));
  return {
    schema: 'career.content-import/1',
    lang,
    directory,
    renewed,
    languages,
    tables: shapes.map(({ place: { file, sheet }, kind }) => ({
      file,
      ...(sheet !== undefined && { sheet }),
      shape: kind,
    })),
    roles: values.roles.map(({ id, name }) => ({
      id,
      name: name[language] ?? id,
      levels: values.steps
        .filter(({ role }) => role === id)
        .map((step, i) => {
          const level = shared.get(step.level ?? '');
          const milestones = [...(level?.milestones ?? []), ...(step.milestones ?? [])];
          const grade = step.grade ?? level?.grade;
          const name = grade?.[language] ?? String(step.number ?? level?.number ?? i + 1);
          return { id: step.level ?? step.id, name, milestones: milestones.length };
        }),
    })),
    categories: values.categories.map(({ id, title }) => ({ id, title: title[language] ?? id })),
    notes: notes.map((note) => ({ kind: note.kind, message: noteInWords(note, messages) })),
    unplaced: unplaced.map((each) => unplacedText(each, messages)),
  };
}

function listUnplaced({ unplaced }: ContentImportView, context: Context): void {
  if (context.format === 'json') return;
  for (const { message } of unplaced.slice(0, MOST_LISTED)) notify(message, context);
  const others = unplaced.length - MOST_LISTED;
  if (others > 0) notify(context.messages.ladder.moreUnplaced(others), context);
}
