import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { writeWorkbook } from '../../../src/tables/xlsx-write.ts';
import { textsIn } from '../../unit/tables/read.ts';
import { testWith } from '../tool.ts';
import { asCsv, googleForms, quizIn, talentSystem } from './forms.ts';
import { career } from './run.ts';

/* LibreOffice, an independent implementation, opens the workbooks we write and writes those we read. */

async function folderFor(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'career-spreadsheet-'));
}

/** LibreOffice takes seconds to make its profile, so all runs share one. */
const PROFILE = mkdtempSync(join(tmpdir(), 'career-office-'));

/** Converts a file in its folder. @param to a format of LibreOffice, with its filter's options */
async function convert(folder: string, file: string, to: string, ...options: string[]): Promise<void> {
  const profile = `-env:UserInstallation=file://${PROFILE}`;
  const args = [
    '--headless',
    profile,
    ...options,
    '--convert-to',
    to,
    '--outdir',
    folder,
    join(folder, file),
  ];
  await promisify(execFile)('soffice', args, { cwd: folder });
}

/** CSV in UTF-8, cells as they are shown. */
const AS_SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';

testWith('soffice', 'LibreOffice reads a workbook as it was written', async () => {
  const folder = await folderFor();
  const texts = ['社員番号', '0012', '=1+1', '@x', '髙橋 ①', 'a\tb', '_x0041_', '1.0', "'quoted"];
  const rows = [texts, [new Date(Date.UTC(2026, 3, 1)), 0.5, 60, true, null, 'two\nlines']];
  await writeFile(
    join(folder, 'a.xlsx'),
    await writeWorkbook([{ name: '結果', widths: [20], orientation: 'landscape', rows }]),
  );
  await convert(folder, 'a.xlsx', AS_SHOWN);
  const csv = await readFile(join(folder, 'a.csv'), 'utf8');
  expect(csv).toBe(`${texts.join(',')}\n2026-04-01,0.5,60,TRUE,,"two\nlines",,,\n`);
});

testWith('soffice', 'LibreOffice shows the results that are in the CSV', async () => {
  const folder = await folderFor();
  const input = asCsv(talentSystem(3, await quizIn('ja')));
  const args = ['score', '--lang', 'ja', '--keep', '氏名'];
  await career([...args, '--out', join(folder, 'results.xlsx')], { input });
  const { stdout } = await career([...args, '--format', 'csv'], { input });
  await convert(folder, 'results.xlsx', AS_SHOWN);
  const shown = await textsIn(await readFile(join(folder, 'results.csv')));
  expect(shown).toEqual(await textsIn(Buffer.from(stdout)));
  expect(shown[1]?.slice(0, 2)).toEqual(['0000', '髙橋 花子']);
});

testWith('soffice', "LibreOffice's workbook is scored like the CSV that it was made from", async () => {
  const folder = await folderFor();
  await writeFile(join(folder, 'answers.csv'), asCsv(googleForms(4, await quizIn('ja'))));
  // Commas, UTF-8, cells as what they look like: numbers become numbers, times become dates.
  await convert(folder, 'answers.csv', 'xlsx', '--infilter=CSV:44,34,76,1,,0,false,true');
  const csv = await career(['score', join(folder, 'answers.csv')]);
  const workbook = await career(['score', join(folder, 'answers.xlsx')]);
  expect(csv.code).toBe(0);
  expect(workbook.stdout).toBe(csv.stdout);
});

testWith(
  'soffice',
  'the sheet for the talk prints on A4, with its header on every page, and its dates are dates',
  async () => {
    const folder = await folderFor();
    const by = `${new Date().getFullYear() + 8}-04`;
    const args = ['plan', 'cio', '--from', '課長', '--by', by, '--lang', 'ja', '--format', 'xlsx'];
    expect((await career([...args, '--out', join(folder, 'talk.xlsx')])).code).toBe(0);
    await convert(folder, 'talk.xlsx', 'pdf');
    const tool = async (name: string, ...options: string[]) =>
      (
        await promisify(execFile)(name, [
          ...options,
          join(folder, 'talk.pdf'),
          ...(name === 'pdftotext' ? ['-'] : []),
        ])
      ).stdout;
    expect(await tool('pdfinfo')).toMatch(/Page size: +84[12][\d.]* x 595[\d.]* pts \(A4\)/);
    const pages = (await tool('pdftotext', '-layout')).split('\f').slice(0, -1);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      expect(page).toContain('1on1シート：CIO（最高情報責任者）への道のり');
      expect(page).toMatch(/目標 .*機会のつかみ方 .*根拠 .*期限 .*自己評価 .*上司の評価 .*話し合ったこと/);
    }
    expect(pages.join('')).toMatch(/\d{4}-\d{2}-(?:28|29|30|31)/);
  },
);
