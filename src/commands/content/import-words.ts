import type { UnplacedText } from '../../advice/content-import.ts';
import { FIELDS } from '../../content/import/fields.ts';
import type { Place } from '../../content/import/grid.ts';
import type { ImportFault, Note, Unplaced } from '../../content/import/remark.ts';
import { CareerError } from '../../error.ts';
import type { Messages } from '../../locale/messages.ts';
import { cellName } from '../../tables/table.ts';

/** In characters: how much of a text is shown, so that it can be found in the table. */
const SHOWN = 40;

/** Returns why a table cannot be imported, and what to do. */
export function importError(fault: ImportFault, { ladder: words }: Messages): CareerError {
  const { faults, shapeHint } = words;
  const at = (place: Place): string => placeInWords(place, words);
  const error = (message: string, hint = shapeHint): CareerError => new CareerError('invalid', message, hint);
  switch (fault.kind) {
    case 'no-rows':
      return error(faults.noRows(fault.file));
    case 'one-column':
      return error(faults.oneColumn(at(fault.place)));
    case 'no-table':
      return error(faults.noTable(at(fault.place)));
    case 'head-twice':
      return error(faults.headTwice(at(fault.place), at(fault.other), words.fields[fault.field]));
    case 'no-level-head':
      return error(faults.noLevelHead(at(fault.place), fault.heads), faults.noLevelHeadHint);
    case 'unknown-head':
      return error(faults.unknownHead(fault.head, fault.heads), words.badMapHint(FIELDS));
    case 'no-criteria':
      return error(faults.noCriteria(fault.file));
  }
}

/** Returns a text without a place, with its cell and the reason in words. */
export function unplacedText({ place, text, reason }: Unplaced, { ladder: words }: Messages): UnplacedText {
  const { file, sheet, row, column } = place;
  const [start] =
    [...text.replace(/\s+/g, ' ')].length > SHOWN ? [`${[...text].slice(0, SHOWN).join('')}…`] : [text];
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    cell: cellName(row, column),
    text,
    reason,
    message: words.notImported(
      placeInWords(place, words),
      start.replace(/\s+/g, ' '),
      words.unplaced[reason],
    ),
  };
}

/** Returns what people may want to check, in words. */
export function noteInWords(note: Note, { ladder: words }: Messages): string {
  const at = (place: Place): string => placeInWords(place, words);
  switch (note.kind) {
    case 'language':
      return words.language(note.file, words.languages[note.language]);
    case 'encoding':
      return words.encoding(note.file, note.encoding);
    case 'looks-like':
      return words.looksLike(at(note.place), words.languages[note.language], note.times);
    case 'orientation':
      return note.levels === 'rows'
        ? words.rowsAreLevels(at(note.place))
        : words.rowsAreCategories(at(note.place));
    case 'carried':
      return words.carried(at(note.place), words.fields[note.field], note.times);
    case 'criteria':
      return words.criteria(at(note.place), note.head);
    case 'sections':
      return words.sections(at(note.place), note.times);
    case 'sheets':
      return words.sheets(note.roles);
    case 'sorted':
      return words.sorted(note.role);
    case 'long':
      return words.long(at(note.place), note.characters);
    case 'broken':
      return words.broken(at(note.place), note.times);
    case 'counts': {
      const [one, other] = note.criteria;
      return words.counts(at(note.place), one, at(note.other), other);
    }
    case 'shared':
      return words.shared(note.levels, note.roles);
    case 'tracks':
      return words.tracks(note.role, note.tracks);
    case 'branch':
      return words.branch(note.role, note.level, note.from);
    case 'gone':
      return words.gone(note.milestones);
  }
}

function placeInWords({ file, sheet, row, column }: Place, words: Messages['ladder']): string {
  const cell = cellName(row, column);
  return sheet === undefined ? words.cell(file, cell) : words.cellOf(file, sheet, cell);
}
