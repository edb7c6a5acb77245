import { openTables } from '../../../src/tables/open.ts';
import type { Cell } from '../../../src/tables/table.ts';

/** Bytes as a stream gives them, in pieces of this size. */
export async function* inPieces(bytes: Uint8Array, size = bytes.length): AsyncGenerator<Buffer> {
  for (let from = 0; from < bytes.length; from += size) yield Buffer.from(bytes.subarray(from, from + size));
}

/** Reads the cells of every table in a file, row by row. Rows left out in a workbook are empty lists. */
export async function cellsIn(bytes: Uint8Array, size?: number): Promise<readonly (readonly Cell[][])[]> {
  const file = await openTables(inPieces(bytes, size));
  if (file.kind === 'json') throw new Error('JSON');
  const all: Cell[][][] = [];
  for (const table of file.kind === 'csv' ? [file.table] : file.tables) {
    const rows: Cell[][] = [];
    for await (const { number, cells } of table.rows()) {
      while (rows.length < number - 1) rows.push([]);
      rows.push([...cells]);
    }
    all.push(rows);
  }
  return all;
}

/** The same as texts, of the first table. */
export async function textsIn(bytes: Uint8Array, size?: number): Promise<readonly (readonly string[])[]> {
  const [rows = []] = await cellsIn(bytes, size);
  return rows.map((cells) => cells.map(({ text }) => text));
}
