import { strToU8, zipSync } from 'fflate';
import { cellName } from '../src/tables/table.ts';

/** A sheet written by hand, as other programs may write it. */
export interface RawSheet {
  readonly name: string;
  readonly state?: 'hidden' | 'veryHidden';
  /** Rows of cells: text, numbers, nothing, or an element's attributes and content. */
  readonly rows: readonly (readonly RawCell[])[];
}

type RawCell = string | number | null | { readonly attributes?: string; readonly content: string };

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The cell formats of a raw workbook: `s="1"` is a date, `s="3"` a number of five digits. */
const STYLES =
  '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.00&quot;day&quot;"/><numFmt numFmtId="165" formatCode="00000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';

/** Returns a workbook. @param parts files to add or replace in its archive */
export function rawWorkbook(
  sheets: readonly RawSheet[],
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const list = sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i}"${state ? ` state="${state}"` : ''}/>`,
  );
  const relations = sheets.map(
    (_, i) => `<Relationship Id="r${i}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i}.xml"/>`,
  );
  const files = {
    'xl/workbook.xml': `<workbook xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="s" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map(({ rows }, i) => [`xl/worksheets/sheet${i}.xml`, sheetXml(rows)])),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function sheetXml(rows: RawSheet['rows']): string {
  const written = rows.map((cells, y) => {
    const all = cells.map((cell, x) => cellXml(cell, cellName(y + 1, x + 1)));
    return `<row r="${y + 1}">${all.join('')}</row>`;
  });
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
}

function cellXml(cell: RawCell, name: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${name}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  return `<c r="${name}" ${cell.attributes ?? ''}>${cell.content}</c>`;
}
