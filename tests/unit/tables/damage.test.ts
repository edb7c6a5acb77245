import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHead, csvRow } from '../../../src/tables/csv-write.ts';
import { TableError } from '../../../src/tables/table.ts';
import { writeWorkbook } from '../../../src/tables/xlsx-write.ts';
import { times } from '../../times.ts';
import { rawWorkbook } from '../../workbook.ts';
import { cellsIn } from './read.ts';

/** Bytes of a file with some changed, put in, or cut off. */
function damaged(bytes: Uint8Array): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    drop: fc.nat(20),
    put: fc.uint8Array({ maxLength: 8 }),
  });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    let all = Buffer.from(bytes);
    for (const { at, drop, put } of changes) {
      all = Buffer.concat([all.subarray(0, at), put, all.subarray(at + drop)]);
    }
    return all;
  });
}

/** Expects a file to be read, or to be refused by a named error. A file that begins like JSON is not read as a table. */
async function expectReadOrRefused(bytes: Uint8Array): Promise<void> {
  if (/^\s*[{[]/.test(Buffer.from(bytes).toString())) return;
  try {
    await cellsIn(bytes, 100);
  } catch (error) {
    expect(error).toBeInstanceOf(TableError);
  }
}

const rows = [
  ['社員番号', 'technology-1', 'guarding-1'],
  ['0012', 4, 5],
  ['0013', '4：やや当てはまる', null],
];

test('A damaged workbook is read or refused, never worse.', async () => {
  const written = await writeWorkbook([{ name: '回答', widths: [10], orientation: 'portrait', rows }]);
  await fc.assert(fc.asyncProperty(damaged(written), expectReadOrRefused), { numRuns: times(300, 100) });
});

test('A workbook whose parts are damaged before they are packed is read or refused too.', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1" spans="1:3"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>';
  const strings =
    '<sst count="1"><si><r><t xml:space="preserve">a&amp;b </t></r><rPh><t>x</t></rPh></si></sst>';
  const workbook =
    '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr date1904="1"/><sheets><sheet name="a" sheetId="1" r:id="r0" state="hidden"/></sheets></workbook>';
  const text = (from: string) => damaged(Buffer.from(from)).map((bytes) => Buffer.from(bytes).toString());
  const parts = fc.record(
    {
      'xl/workbook.xml': text(workbook),
      'xl/worksheets/sheet0.xml': text(sheet),
      'xl/sharedStrings.xml': text(strings),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(parts, (changed) =>
      expectReadOrRefused(
        rawWorkbook([{ name: 'a', rows: [] }], {
          'xl/workbook.xml': workbook,
          'xl/worksheets/sheet0.xml': sheet,
          'xl/sharedStrings.xml': strings,
          ...changed,
        }),
      ),
    ),
    { numRuns: times(500, 150) },
  );
});

test('Damaged CSV is read or refused, never worse.', async () => {
  const [heads = [], ...others] = rows;
  const csv = Buffer.from(csvHead(heads.map(String)) + others.map(csvRow).join(''));
  await fc.assert(fc.asyncProperty(damaged(csv), expectReadOrRefused), { numRuns: times(500, 150) });
});
