import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import headless from '@xterm/headless';
import { chromium } from 'playwright-core';
import type { QuizItemsView } from '../src/advice/quiz/items.ts';
import { LANGUAGES } from '../src/locale/language.ts';

/** Draws for the README what the built program prints, as SVG, and photographs the page it writes. */
const PICTURES = [
  { file: 'docs/compare.ja.svg', args: ['compare', '--lang', 'ja', '--width', '96'] },
  { file: 'docs/compare.en.svg', args: ['compare', '--lang', 'en', '--width', '96'] },
] as const;

const CELL = { width: 8.4, height: 18 } as const;
const MARGIN = 16;

for (const { file, args } of PICTURES) {
  const output = execFileSync(process.execPath, ['bin/career.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1' },
  });
  await writeFile(file, await draw(output, `career ${args[0]}`));
}

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const lang of LANGUAGES) {
  const page = await browser.newPage({ viewport: { width: 1040, height: 800 } });
  await page.setContent(careerWith(answers(), 'report', '--answers', '-', '--out', '-', '--lang', lang));
  const charts = await page.locator('figure').last().boundingBox();
  if (!charts) throw new Error('a report of answers has charts');
  const height = Math.round(charts.y + charts.height + 40);
  await page.screenshot({
    path: `docs/report.${lang}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width: 1040, height },
  });
}
await browser.close();

/** Answers of somebody between two roles. */
function answers(): string {
  const { items, roles }: QuizItemsView = JSON.parse(careerWith('', 'quiz', '--items', '--json'));
  const profileOf = (id: string) => roles.find((role) => role.id === id)?.profile ?? {};
  const [cio, digital] = [profileOf('cio'), profileOf('cdo-digital')];
  const given = items.map((item, i) => {
    if (item.trait === undefined) return [item.id, 2 + (i % 4)];
    const trait = 0.6 * (cio[item.trait] ?? 0) + 0.4 * (digital[item.trait] ?? 0);
    return [item.id, Math.min(5, Math.max(1, Math.round(3 + 1.6 * item.key * trait + ((i % 3) - 1) / 2)))];
  });
  return JSON.stringify({ answers: Object.fromEntries(given), context: { grade: '2' } });
}

function careerWith(input: string, ...args: readonly string[]): string {
  return execFileSync(process.execPath, ['bin/career.js', ...args], { encoding: 'utf8', input });
}

async function draw(output: string, title: string): Promise<string> {
  const lines = output.trimEnd().split('\n');
  const terminal = new headless.Terminal({ cols: 100, rows: lines.length, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(lines.join('\r\n'), resolve));
  const width = Math.ceil(97 * CELL.width + 2 * MARGIN);
  const height = Math.ceil(lines.length * CELL.height + 2 * MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">`,
    '<style>text{font:14px ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono CJK JP","BIZ UDGothic",monospace;white-space:pre;fill:#e6e6e6}',
    '.b{font-weight:bold}.d{fill:#9a9a9a}.c2{fill:#7ec77e}.c5{fill:#d89ad8}.c6{fill:#6fc7d6}</style>',
    `<rect width="100%" height="100%" rx="8" fill="#1e1e24"/>`,
    ...lines.flatMap((_, row) => drawRow(terminal, row)),
    '</svg>\n',
  ].join('\n');
}

/** A row as unbroken runs of cells of one look and one width, each stretched to the grid so that columns align in any font. */
function drawRow(terminal: InstanceType<typeof headless.Terminal>, row: number): readonly string[] {
  const line = terminal.buffer.active.getLine(row);
  const runs: { look: string; from: number; columns: number; span: number; text: string }[] = [];
  for (let column = 0; line && column < line.length; column += 1) {
    const cell = line.getCell(column);
    if (!cell || cell.getChars().trim() === '') continue;
    const look = [
      ...(cell.isBold() ? ['b'] : []),
      ...(cell.isDim() ? ['d'] : []),
      ...(cell.isFgPalette() ? [`c${cell.getFgColor()}`] : []),
    ].join(' ');
    const last = runs.at(-1);
    const adjoins = last !== undefined && last.from + last.columns === column;
    if (adjoins && last.look === look && last.span === cell.getWidth()) {
      last.text += cell.getChars();
      last.columns += cell.getWidth();
    } else {
      runs.push({
        look,
        from: column,
        columns: cell.getWidth(),
        span: cell.getWidth(),
        text: cell.getChars(),
      });
    }
  }
  return runs.map(({ look, from, columns, text }) => {
    const x = (MARGIN + from * CELL.width).toFixed(1);
    const y = MARGIN + row * CELL.height + 14;
    const length = (columns * CELL.width).toFixed(1);
    const style = look === '' ? '' : ` class="${look}"`;
    return `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${style}>${xml(text)}</text>`;
  });
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
