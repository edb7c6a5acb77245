import { CareerError } from '../error.ts';
import type { Messages } from '../locale/messages.ts';
import type { TableFault } from '../tables/table.ts';

/**
 * Returns in words why a file cannot be read as a table.
 *
 * @param needed what to put in place of an empty file
 */
export function tableError(
  fault: TableFault,
  file: string,
  messages: Messages,
  needed = messages.tables.emptyHint(messages.command),
): CareerError {
  const [message, hint] = sentences(fault, file, messages, needed);
  return new CareerError('invalid', message, hint);
}

function sentences(
  fault: TableFault,
  file: string,
  { tables: words }: Messages,
  needed: string,
): readonly [message: string, hint: string] {
  switch (fault.kind) {
    case 'empty':
      return [words.empty(file), needed];
    case 'binary':
      return [words.binary(file, fault.row), words.textHint];
    case 'encoding':
      return [words.encoding(file, fault.row), words.textHint];
    case 'open-quote':
      return [words.openQuote(file, fault.row), words.openQuoteHint];
    case 'long-row':
      return [words.longRow(file, fault.row, fault.most), words.longRowHint];
    case 'password':
      return [words.password(file), words.passwordHint];
    case 'old-workbook':
      return [words.oldWorkbook(file), words.oldWorkbookHint];
    case 'other-archive':
      return [words.otherArchive(file), words.otherArchiveHint];
    case 'damaged':
      return [words.damaged(file), words.damagedHint];
    case 'too-large':
      return [words.tooLarge(file, fault.most), words.tooLargeHint];
  }
}
