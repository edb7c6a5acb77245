import { labelsOf, type NameEntry, resolveName } from '../../advice/names.ts';
import { gradeNamed, gradeText, placeOf, stepNames } from '../../advice/place.ts';
import type { LocalPack, LocalRole } from '../../content/localise.ts';
import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { messagesIn } from '../../locale/catalogue.ts';
import { LANGUAGES } from '../../locale/language.ts';
import type { Messages } from '../../locale/messages.ts';
import { LONGEST } from '../../profile/limits.ts';
import type { CommandResult } from '../command.ts';
import { companyMeant, roleNamed, roleWithId } from '../named.ts';
import { packFor } from '../pack.ts';
import { saveAfter } from '../save.ts';
import { storedBy } from '../stored.ts';
import { without } from '../without.ts';
import { show } from './show.ts';

export interface SetOptions {
  /** Fields with values, such as `grade=2`. An empty value clears the field. */
  readonly fields: readonly string[];
}

const FIELDS = ['name', 'company', 'grade', 'target'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Sets fields of the profile, all of them or none, and shows the profile.
 *
 * @throws {CareerError} `usage`, if a field or its value is unknown
 */
export async function run({ fields }: SetOptions, context: Context): Promise<CommandResult> {
  const { messages } = context;
  const pack = await packFor(context);
  const catalogues = await Promise.all(LANGUAGES.map(messagesIn));
  const fieldNames = FIELDS.map((id) => ({ id, names: catalogues.map(({ profile }) => profile.fields[id]) }));
  const given = new Map(fields.map((field) => assignmentIn(field, fieldNames, messages)));
  const target = stored(given.get('target'), (word) => roleNamed(word, pack, messages).id);
  const company = stored(given.get('company'), (word) => companyNamed(word, pack, context));
  const typedGrade = stored(given.get('grade'), (word) => short('grade', word, messages));
  const name = stored(given.get('name'), (word) => short('name', word, messages));
  const before = await storedBy(context);
  const { profileFrom } = await import('../../profile/replay.ts');
  const { id } = pack.pack;
  const aim = target === undefined ? profileFrom(before.records, id).target : target;
  const { grade, note } = typedGrade
    ? gradeOn(ladderFor(aim, pack), typedGrade, pack, messages)
    : { grade: typedGrade };
  const change = { kind: 'set', pack: id, name, company, grade, target } as const;
  const { saved, records } = await saveAfter(before, [change], context, note);
  return { ...(await show(pack, profileFrom(records, id), context)), saved };
}

/** What to store for a word: null clears the field, and undefined leaves it as it is. */
function stored(word: string | undefined, find: (word: string) => string): string | null | undefined {
  return word === '' ? null : word && find(word);
}

/** @throws {CareerError} `usage` */
function companyNamed(word: string, pack: LocalPack, context: Context): string {
  if (pack.companies.length === 0) throw without('company', pack, context);
  return companyMeant(word, pack, context.messages);
}

/** @throws {CareerError} `usage`, if it is too long */
function short(field: Field, word: string, { profile: words }: Messages): string {
  if (word.length <= LONGEST.name) return word;
  throw new CareerError('usage', words.tooLong(field, LONGEST.name));
}

/** The role whose steps have the person's grade: the one aimed for, else the pack's default. */
function ladderFor(aim: string | null | undefined, pack: LocalPack): LocalRole {
  return pack.roles.find(({ id }) => id === aim) ?? roleWithId(pack.pack.defaults.path, pack);
}

/** A grade as it is stored, with a note if it is not on the path to a role: companies have their own grades. */
function gradeOn(role: LocalRole, word: string, pack: LocalPack, { profile: words }: Messages) {
  const grade = gradeNamed(pack, role, word);
  if (placeOf(pack, role, grade) !== undefined) return { grade };
  const levels = labelsOf(stepNames(pack, role));
  return { grade, note: words.unknownGrade(gradeText(pack, grade), role.name, levels) };
}

/** @throws {CareerError} `usage` */
function assignmentIn(
  text: string,
  fieldNames: readonly NameEntry[],
  messages: Messages,
): readonly [Field, string] {
  const { profile: words, errors } = messages;
  const [, word, value] = /^([^=＝]+)[=＝](.*)$/s.exec(text) ?? [];
  if (word === undefined || value === undefined) {
    throw new CareerError('usage', words.noEquals(text), words.setForm);
  }
  const found = resolveName(word, fieldNames);
  const field = found.kind === 'found' ? FIELDS.find((id) => id === found.id) : undefined;
  if (field === undefined) {
    const near = found.kind === 'unknown' ? found.suggestions : [];
    const hint = near.length > 0 ? errors.didYouMean(near) : words.setForm;
    throw new CareerError('usage', words.noField(word), hint);
  }
  return [field, value.trim()];
}
