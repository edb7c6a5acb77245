import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { getOrderOfSiblings, insertElementMarkupAccordingToOrderOfSiblings } from 'write-excel-file/utility';
import type { CellToWrite, CellValue, Choices, Sheet } from './sheet.ts';
import { cellName } from './table.ts';
import { rowHeights } from './xlsx-height.ts';

const FONT = { fontFamily: 'Yu Gothic', fontSize: 11 };
const DATE = 'yyyy-mm-dd';
/** In characters: Excel's limit. */
const LONGEST_TEXT = 32_767;
const LONGEST_NAME = 31;

/** Returns a workbook (XLSX) with these sheets. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const written = sheets.map((sheet) => ({
    data: dataOf(sheet),
    sheet: nameOf(sheet.name),
    columns: sheet.widths.map((width) => ({ width })),
    stickyRowsCount: sheet.headRows ?? 1,
    stickyColumnsCount: sheet.headColumns ?? 0,
  }));
  return writeExcelFile(written, {
    ...FONT,
    features: [pageLayout(sheets), printTitles(sheets), fittedRows(sheets), dropDownLists(sheets)],
  }).toBuffer();
}

function nameOf(name: string): string {
  return name.replace(/[[\]:*?/\\]|^'|'$/g, '').slice(0, LONGEST_NAME) || 'Sheet';
}

function dataOf({ rows }: Sheet): SheetData {
  return rows.map((row) => row.map(cellOf));
}

function cellOf(cell: CellToWrite): CellObject | null {
  if (cell === null) return null;
  if (typeof cell !== 'object' || cell instanceof Date) return contentOf(cell);
  const { value, bold, wrap, fill, colour, border, size, span, align, format } = cell;
  return {
    ...contentOf(value),
    alignVertical: 'top',
    ...(bold && { fontWeight: 'bold' }),
    ...(wrap && { wrap }),
    ...(fill !== undefined && { backgroundColor: fill }),
    ...(colour !== undefined && { textColor: colour }),
    ...(border && { borderStyle: 'thin', borderColor: '#999999' }),
    ...(size !== undefined && { fontSize: size }),
    ...(span !== undefined && { columnSpan: span }),
    ...(align !== undefined && { align }),
    ...(format !== undefined && { format }),
  };
}

function contentOf(value: CellValue): CellObject {
  if (value === null) return {};
  if (typeof value === 'string') return { value: textOf(value), type: String };
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  return { value, type: Date, format: DATE };
}

/** Characters that XML does not allow, or that the package leaves out. */
const NOT_IN_XML = /(?![\t\n])[\p{Control}\p{Noncharacter_Code_Point}\p{Surrogate}\ufffd]/gu;

/** Encodes a text for a workbook: characters that XML does not allow become `_x0007_`. */
function textOf(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, encoded)
    .replace(NOT_IN_XML, encoded);
}

function encoded(character: string): string {
  const units = Array.from({ length: character.length }, (_, i) => character.charCodeAt(i));
  return units.map((unit) => `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`).join('');
}

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** Adds elements to a sheet's XML, each in its required position. */
function added(xml: string, ...elements: readonly string[]): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return elements.reduce(
    (all, element) => insertElementMarkupAccordingToOrderOfSiblings(all, element, order, 'worksheet'),
    xml,
  );
}

interface SheetPlace {
  readonly sheetIndex: number;
}

/** Prints on A4, fitted to the page's width, on as many pages as it takes, with page numbers. */
function pageLayout(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml: string, _: unknown, { sheetIndex }: SheetPlace) =>
            added(
              xml,
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              '<sheetFormatPr defaultRowHeight="18.75"/>',
              '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
              `<pageSetup paperSize="9" orientation="${sheets[sheetIndex]?.orientation}" fitToHeight="0"/>`,
              '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>',
            ),
        },
      },
    },
  };
}

/** Makes rows as high as their texts need. They still grow when somebody types. */
function fittedRows(sheets: readonly Sheet[]) {
  const heights = sheets.map(rowHeights);
  return {
    files: {
      transform: {
        [SHEET]: {
          transformElementAttributes: (
            tag: string,
            attributes: Readonly<Record<string, string | number>>,
            index: number | undefined,
            _: unknown,
            { sheetIndex }: SheetPlace,
          ) => {
            const height = tag === 'row' && heights[sheetIndex]?.[index ?? -1];
            return height ? { ...attributes, ht: height } : attributes;
          },
        },
      },
    },
  };
}

/** Prints the rows at the top on every page. */
function printTitles(sheets: readonly Sheet[]) {
  const titles = sheets.flatMap(({ name, headRows = 1 }, sheet) => {
    const quoted = escaped(nameOf(name).replaceAll("'", "''"));
    return headRows === 0
      ? []
      : `<definedName name="_xlnm.Print_Titles" localSheetId="${sheet}">'${quoted}'!$1:$${headRows}</definedName>`;
  });
  return {
    files: {
      transform: {
        'xl/workbook.xml': {
          transform: (xml: string) =>
            xml.replace('<definedNames/>', () => `<definedNames>${titles.join('')}</definedNames>`),
        },
      },
    },
  };
}

/** Adds drop-down lists to cells. */
function dropDownLists(sheets: readonly Sheet[]) {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml: string, _: unknown, { sheetIndex }: SheetPlace) => {
            const lists = (sheets[sheetIndex]?.choices ?? []).map(listOf);
            if (lists.length === 0) return xml;
            return added(xml, `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`);
          },
        },
      },
    },
  };
}

/** Excel allows at most 255 characters of choices, separated by commas. */
function listOf({ column, firstRow, lastRow, values, error }: Choices): string {
  const list = values.map((value) => value.replaceAll(',', '、')).join(',');
  const range = `${cellName(firstRow, column)}:${cellName(lastRow, column)}`;
  const shown = error === undefined ? '' : ` error="${escaped(error)}"`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${shown} sqref="${range}"><formula1>"${escaped(
    list.replaceAll('"', '""'),
  )}"</formula1></dataValidation>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
