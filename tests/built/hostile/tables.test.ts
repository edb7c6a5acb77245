import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { times } from '../../times.ts';
import { rawWorkbook } from '../../workbook.ts';
import { answerOf, type Quiz, quizIn } from '../cli/forms.ts';
import { careerPeak, isCounted } from './peak.ts';

const timeout = 180_000;
/** In megabytes; the program itself takes about 60. */
const MOST = 220;

let folder = '';
let quiz: Quiz;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-hostile-'));
  quiz = await quizIn('ja');
});
afterAll(() => rm(folder, { recursive: true }));

/** Scores a file into another, as CSV. */
async function scored(file: string) {
  const out = join(folder, 'out.csv');
  return careerPeak(['score', join(folder, file), '--out', out, '--force', '--lang', 'en']);
}

async function writePieces(name: string, pieces: Iterable<string | Uint8Array>): Promise<void> {
  await pipeline(Readable.from(pieces), createWriteStream(join(folder, name)));
}

/** Packs pieces as the first sheet of a workbook that has only this. */
function* packed(pieces: Iterable<string>): Generator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const add = (name: string, texts: Iterable<string>): ZipDeflate => {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    for (const text of texts) part.push(strToU8(text));
    part.push(new Uint8Array(), true);
    return part;
  };
  add('xl/workbook.xml', [
    '<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="1"/></sheets></workbook>',
  ]);
  add('xl/_rels/workbook.xml.rels', [
    '<Relationships><Relationship Id="1" Type="x/worksheet" Target="sheet.xml"/></Relationships>',
  ]);
  add('xl/sheet.xml', pieces);
  zip.end();
  yield* chunks;
}

/** Yields each offset of some bytes within others. */
function* placesOf(part: Buffer, whole: Buffer): Generator<number> {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) yield at;
}

describe.runIf(isCounted)('tables are read in constant memory', { timeout }, () => {
  const rows = times(100_000, 60_000);
  const tail = (n: number): readonly number[] => quiz.items.map((_, i) => answerOf(n, i));

  test('as CSV', async () => {
    await writePieces(
      'people.csv',
      (function* () {
        yield `社員番号,${quiz.items.map(({ text }) => text).join(',')}\n`;
        for (let n = 0; n < rows; n += 1) yield `${n},${tail(n).join(',')}\n`;
      })(),
    );
    const { code, stderr, peak } = await scored('people.csv');
    expect({ code, people: stderr.match(/: (\d+) people/)?.[1] }).toEqual({ code: 0, people: String(rows) });
    expect(peak).toBeLessThan(MOST);
  });

  test('as a workbook', async () => {
    const cells = (values: readonly (string | number)[]): string =>
      values.map((value) => `<c t="${typeof value === 'number' ? 'n' : 'str'}"><v>${value}</v></c>`).join('');
    await writePieces(
      'people.xlsx',
      packed(
        (function* () {
          yield `<worksheet><sheetData><row>${cells(['社員番号', ...quiz.items.map(({ text }) => text)])}</row>`;
          for (let n = 0; n < rows / 5; n += 1) yield `<row>${cells([`${n}`, ...tail(n)])}</row>`;
          yield '</sheetData></worksheet>';
        })(),
      ),
    );
    const { code, stderr, peak } = await scored('people.xlsx');
    expect({ code, people: stderr.match(/: (\d+) people/)?.[1] }).toEqual({
      code: 0,
      people: String(rows / 5),
    });
    expect(peak).toBeLessThan(MOST);
  });
});

describe.runIf(isCounted)(
  'small input that would expand to very much is refused in constant memory',
  { timeout },
  () => {
    test('a workbook that unpacks to more than is read, or than it says', async () => {
      const pieces = [
        '<worksheet><sheetData>',
        ...Array<string>(64).fill(' '.repeat(2 ** 20)),
        '</sheetData></worksheet>',
      ];
      const bytes = Buffer.concat([...packed(pieces)]);
      const size = Buffer.alloc(4);
      size.writeUInt32LE(pieces.join('').length);
      const places = [...placesOf(size, bytes)];
      expect(places.length).toBeGreaterThan(0);
      for (const [declared, message] of [
        [600 * 2 ** 20, 'more than 512 MiB'],
        [1000, 'damaged workbook'],
      ] as const) {
        for (const place of places) bytes.writeUInt32LE(declared, place);
        await writeFile(join(folder, 'bomb.xlsx'), bytes);
        const { code, stderr, peak } = await scored('bomb.xlsx');
        expect({ code, stderr }).toEqual({ code: 3, stderr: expect.stringContaining(message) });
        expect(peak).toBeLessThan(100);
      }
    });

    test('a row or a cell at the end of the sheet', async () => {
      for (const place of ['<row r="900000000"/>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>']) {
        const sheet = `<worksheet><sheetData>${place}</sheetData></worksheet>`;
        await writeFile(
          join(folder, 'far.xlsx'),
          rawWorkbook([{ name: 'a', rows: [] }], { 'xl/worksheets/sheet0.xml': sheet }),
        );
        const { code, peak } = await scored('far.xlsx');
        expect(code).toBe(3);
        expect(peak).toBeLessThan(MOST);
      }
    });

    test('a quotation mark that is never closed', async () => {
      await writePieces('open.csv', [
        'id,technology-1\na,"1\n',
        ...Array.from({ length: 100 }, () => 'b,2\n'.repeat(2 ** 18)),
      ]);
      const { code, stderr, peak } = await scored('open.csv');
      expect({ code, stderr }).toEqual({
        code: 3,
        stderr: expect.stringContaining('row 2 is longer than 1 MiB'),
      });
      expect(peak).toBeLessThan(MOST);
    });
  },
);
