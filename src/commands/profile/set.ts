import { companyTypeNames } from '../../advice/companies.ts';
import { gradeText } from '../../advice/gap.ts';
import { type NameEntry, resolveName } from '../../advice/names.ts';
import { gradeNamed, placeOf, stepNames } from '../../advice/place.ts';
import type { LocalPack, LocalRole } from '../../content/localise.ts';
import type { Context } from '../../context.ts';
import { CareerError } from '../../error.ts';
import { messagesIn } from '../../locale/catalogue.ts';
import { LANGUAGES } from '../../locale/language.ts';
import type { Messages } from '../../locale/messages.ts';
import { LONGEST } from '../../profile/limits.ts';
import type { CommandResult } from '../command.ts';
import { named, roleNamed, roleWithId } from '../named.ts';
import { packFor } from '../pack.ts';
import { save } from '../save.ts';
import { profileOf } from '../stored.ts';
import { without } from '../without.ts';
import { run as show } from './show.ts';

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
  const target = idOf(given.get('target'), (word) => roleNamed(word, pack, messages).id);
  const aim = target === undefined ? (await profileOf(pack, context)).target : target;
  const ladder = pack.roles.find(({ id }) => id === aim) ?? roleWithId(pack.pack.defaults.path, pack);
  if (given.get('company') && pack.companies.length === 0) throw without('company', pack, context);
  const company = idOf(given.get('company'), (word) =>
    named('company', word, companyTypeNames(pack), messages),
  );
  const short = (field: Field, word: string): string => {
    if (word.length <= LONGEST.name) return word;
    throw new CareerError('usage', messages.profile.tooLong(field, LONGEST.name));
  };
  const grade = idOf(given.get('grade'), (word) => gradeNamed(pack, ladder, short('grade', word)));
  const name = idOf(given.get('name'), (word) => short('name', word));
  const open = typeof grade === 'string' && placeOf(pack, ladder, grade) === undefined;
  const saved = await save(
    [{ kind: 'set', pack: pack.pack.id, name, company, grade, target }],
    context,
    open ? unknownGrade(grade, pack, ladder, context) : undefined,
  );
  return { ...(await show(context)), saved };
}

/** That a grade is not on the path to a role, and which are. */
function unknownGrade(grade: string, pack: LocalPack, role: LocalRole, { messages }: Context): string {
  const levels = stepNames(pack, role).map(({ id, label }) => label ?? id);
  return messages.profile.unknownGrade(gradeText(pack, grade), role.name, levels);
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

/** What a word names; null if it is empty, undefined if none was given. */
function idOf(word: string | undefined, find: (word: string) => string): string | null | undefined {
  if (word === undefined) return undefined;
  return word === '' ? null : find(word);
}
