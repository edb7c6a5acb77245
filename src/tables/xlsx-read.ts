import { type Row, type Table, TableError } from './table.ts';
import { type Parts, partsOf, relationsOf } from './xlsx-parts.ts';
import { readFormats, readStrings, type Shared } from './xlsx-shared.ts';
import { rowsReader } from './xlsx-sheet.ts';
import { readXml } from './xml.ts';

/** The usual path of the list of sheets. */
const USUAL_PLACE = 'xl/workbook.xml';

/**
 * Opens a workbook (XLSX, ECMA-376) and returns its sheets in order. Rows are read as they are needed; only the texts
 * that sheets share are held in memory.
 *
 * @throws {TableError}
 */
export async function openWorkbook(bytes: Buffer): Promise<readonly Table[]> {
  const parts = await partsOf(bytes);
  const main =
    [...(await relationsOf('', parts)).values()].find(({ type }) => type === 'officeDocument')?.target ??
    USUAL_PLACE;
  if (!parts.has(main)) throw new TableError({ kind: 'other-archive' });
  const relations = await relationsOf(main, parts);
  const part = (type: string): AsyncIterable<Uint8Array> | undefined => {
    const found = [...relations.values()].find((relation) => relation.type === type);
    return found && parts.has(found.target) ? parts.open(found.target, 'shared') : undefined;
  };
  const sheets: { readonly name: string; readonly hidden: boolean; readonly part: string }[] = [];
  let dateSystem: Shared['dateSystem'] = 1900;
  const listener = {
    open: (tag: string, { date1904 = '', name = '', id = '', state }: Readonly<Record<string, string>>) => {
      if (tag === 'workbookPr' && /^(?:1|true)$/.test(date1904)) dateSystem = 1904;
      const sheet = tag === 'sheet' ? relations.get(id) : undefined;
      if (sheet?.type !== 'worksheet') return;
      sheets.push({ name, hidden: state === 'hidden' || state === 'veryHidden', part: sheet.target });
    },
  };
  for await (const _ of readXml(parts.open(main, 'shared'), listener));
  // Another kind of file, such as a document or a presentation, has none.
  if (sheets.length === 0) throw new TableError({ kind: 'other-archive' });
  const strings = part('sharedStrings');
  const styles = part('styles');
  const shared: Shared = {
    strings: strings ? await readStrings(strings) : [],
    formats: styles ? await readFormats(styles) : [],
    dateSystem,
  };
  return sheets.map(({ name, hidden, part }) => ({ name, hidden, rows: () => rowsOf(part, parts, shared) }));
}

async function* rowsOf(part: string, parts: Parts, shared: Shared): AsyncGenerator<Row> {
  const { listener, take } = rowsReader(shared);
  for await (const _ of readXml(parts.open(part, 'sheets'), listener)) yield* take();
}
