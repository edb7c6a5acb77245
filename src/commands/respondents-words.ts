import type { Instrument } from '../advice/quiz/instrument.ts';
import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import { countIn } from '../respondents/questionnaire.ts';
import type { BadRow, FileFault, FileSummary, RowFault } from '../respondents/reading.ts';
import { shortened } from './faults.ts';

/** At most this many headings and ids are listed; others are counted. */
const MOST_LISTED = 8;
const LONGEST_HEAD = 40;
/** At most this many similar files are listed. */
const MOST_FILES = 3;

/** Returns why a file has no respondents, in words. */
export function respondentsError(fault: FileFault, file: string, messages: Messages): CareerError {
  const { respondents: words } = messages;
  switch (fault.kind) {
    case 'no-statements':
      return new CareerError('invalid', words.noStatements(file), words.noStatementsHint(messages.command));
    case 'same-statement':
      return new CareerError(
        'invalid',
        words.sameStatement(file, fault.cells, shortHead(fault.text)),
        words.sameStatementHint,
      );
    case 'side-by-side':
      return new CareerError('invalid', words.sideBySide(file, fault.cell), words.sideBySideHint);
    case 'no-column':
      return new CareerError(
        'usage',
        words.noColumn(file, fault.name),
        words.columns(some(fault.heads, messages)),
      );
    case 'encoding':
      return new CareerError('failed', `${file}: ${messages.faults.encoding(fault.encoding)}`);
  }
}

/**
 * Returns in words what is wrong with a row, and where.
 *
 * @param file the file's name, if there are several
 */
export function badRowInWords(bad: BadRow, file: string | undefined, messages: Messages): string {
  return `${placeOf(bad, file, messages)}: ${shortened(reasonOf(bad.fault, messages))}`;
}

/** Returns where a bad row is: `F4`, `line 4`, and in which of several files. */
export function placeOf({ row, cell }: BadRow, file: string | undefined, { respondents }: Messages): string {
  return [...(file === undefined ? [] : [file]), cell ?? respondents.line(row)].join(' ');
}

function reasonOf(fault: RowFault, { respondents: words, faults }: Messages): string {
  switch (fault.kind) {
    case 'no-answer':
      return words.noAnswer(fault.text);
    case 'contradiction':
      return words.contradiction(fault.text);
    case 'date':
      return words.date(fault.text);
    case 'error':
      return words.error(fault.text);
    case 'no-dealbreaker':
      return words.noDealbreaker(fault.text);
    case 'no-tick':
      return words.noTick(fault.text);
    case 'no-head':
      return words.noHead(fault.text);
    case 'duplicate-key':
      return faults.duplicateKey(fault.key);
    case 'unknown-item':
      return faults.unknownItem(fault.item);
    case 'off-scale':
      return faults.offScale(fault.item, shown(fault.value));
    default:
      return words.faults[fault.kind];
  }
}

/** A value as an error shows it; lists and mappings may be too deep to be spelled out. */
function shown(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return Array.isArray(value) ? '[…]' : '{…}';
}

/**
 * Returns lines that say what was read from tables, similar ones together. JSON has no headings; for JSON, they name the
 * keys that were asked for and that nobody has.
 */
export function summariesInWords(
  files: readonly { readonly name: string; readonly summary: FileSummary }[],
  instrument: Instrument,
  messages: Messages,
): readonly string[] {
  const alike = new Map<string, { readonly names: string[]; people: number }>();
  const missing = files.flatMap(({ name, summary: { rows, missing = [] } }) =>
    rows > 0 && missing.length > 0 ? [messages.respondents.missing(name, some(missing, messages))] : [],
  );
  for (const { name, summary } of files) {
    if (summary.kind === 'json') continue;
    const details = detailsOf(summary, instrument, messages)
      .map((detail) => `\n  ${detail}`)
      .join('');
    const group = alike.get(details) ?? { names: [], people: 0 };
    alike.set(details, group);
    group.names.push(name);
    group.people += summary.rows;
  }
  const read = [...alike].flatMap(([details, { names, people }]) => {
    const others = names.length - MOST_FILES;
    const listed = names.slice(0, MOST_FILES);
    if (others > 0) listed.push(messages.respondents.andMore(others));
    return `${messages.respondents.people(listed.join(messages.separator), people)}${details}`.split('\n');
  });
  return [...read, ...missing];
}

function detailsOf(
  { unanswered = 0, sheet, otherSheets = [], items = [], dealbreakers, ids, ignored = [] }: FileSummary,
  instrument: Instrument,
  messages: Messages,
): readonly string[] {
  const { respondents: words } = messages;
  const sections = (['fit', 'seat', 'readiness'] as const).map((section) =>
    words.sections[section](
      countIn(section, instrument, items),
      countIn(section, instrument, instrument.items.keys()),
    ),
  );
  return [
    ...(unanswered > 0 ? [words.unanswered(unanswered)] : []),
    ...(sheet ? [sheet.hidden ? words.hiddenSheet(sheet.name) : words.sheet(sheet.name)] : []),
    ...(otherSheets.length > 0 ? [words.otherSheets(some(otherSheets, messages))] : []),
    words.statements(items.length, instrument.items.length, sections),
    ...(dealbreakers ? [words.dealbreakers] : []),
    typeof ids === 'object' ? words.id(shortHead(ids.head)) : words.idsAre[ids ?? 'rows'],
    ...(ignored.length > 0 ? [words.ignored(some(ignored, messages))] : []),
  ];
}

/** Returns a line that names the ids that more than one person has. */
export function repeatedInWords(ids: ReadonlySet<string>, messages: Messages): string {
  return messages.respondents.repeated(some([...ids], messages));
}

/** The first names of a list, shortened, and the number of others. */
function some(names: readonly string[], { respondents: words }: Messages): readonly string[] {
  const others = names.length - MOST_LISTED;
  return [...names.slice(0, MOST_LISTED).map(shortHead), ...(others > 0 ? [words.andMore(others)] : [])];
}

function shortHead(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_HEAD ? `${line.slice(0, LONGEST_HEAD)}…` : line;
}
