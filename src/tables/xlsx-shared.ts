import { isDateFormat } from './xlsx-dates.ts';
import { readXml } from './xml.ts';

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  /** How each cell format shows numbers, if that matters. */
  readonly formats: readonly NumberFormat[];
  /** The year from which days are counted. */
  readonly dateSystem: 1900 | 1904;
}

/** As dates; padded with zeros to a number of digits; or as they are. */
export type NumberFormat = 'date' | number | undefined;

/** Reads the texts that sheets refer to by number. Readings (furigana) are left out. @throws {TableError} */
export async function readStrings(xml: AsyncIterable<Uint8Array>): Promise<readonly string[]> {
  const strings: string[] = [];
  let text = '';
  let inText = false;
  let inReading = false;
  const listener = {
    open: (name: string) => {
      if (name === 'si') text = '';
      if (name === 'rPh') inReading = true;
      inText = name === 't' && !inReading;
    },
    close: (name: string) => {
      inText = false;
      if (name === 'rPh') inReading = false;
      if (name === 'si') strings.push(unescaped(text));
    },
    text: (piece: string) => {
      if (inText) text += piece;
    },
  };
  for await (const _ of readXml(xml, listener));
  return strings;
}

/** Reads how cell formats show numbers. @throws {TableError} */
export async function readFormats(xml: AsyncIterable<Uint8Array>): Promise<readonly NumberFormat[]> {
  const formats: NumberFormat[] = [];
  const codes = new Map<number, string>();
  let inFormats = false;
  const listener = {
    open: (name: string, { numFmtId = '0', formatCode = '' }: Readonly<Record<string, string>>) => {
      const id = Number(numFmtId);
      if (name === 'numFmt') codes.set(id, formatCode);
      if (name === 'cellXfs') inFormats = true;
      if (name === 'xf' && inFormats) formats.push(formatOf(id, codes.get(id)));
    },
    close: (name: string) => {
      if (name === 'cellXfs') inFormats = false;
    },
  };
  for await (const _ of readXml(xml, listener));
  return formats;
}

/** Employee numbers are often stored as numbers and shown by a format such as `00000`. */
function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code !== undefined && /^0{2,}$/.test(code)) return code.length;
  return isDateFormat(id, code) ? 'date' : undefined;
}

/** Restores a text: workbooks write characters that XML does not allow as `_x0007_`. */
export function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
