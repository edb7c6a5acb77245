import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from '@lydell/node-pty';
import headless from '@xterm/headless';
import { chromium } from 'playwright-core';
import type { QuizItemsView } from '../src/advice/quiz/items.ts';
import { messagesIn } from '../src/locale/catalogue.ts';
import { LANGUAGES, type Language } from '../src/locale/language.ts';

/**
 * The pictures for the README: what the built program prints and asks, as SVG, and a screenshot of the page it writes.
 * A picture of a long screen ends at a blank line, after at most `rows` rows.
 */
const PICTURES = [
  { name: 'compare', args: ['compare'], columns: 104, rows: 60 },
  { name: 'result', args: ['result'], columns: 80, rows: 26 },
  { name: 'path', args: ['path', 'cio'], columns: 80, rows: 40 },
] as const;

const CELL = { width: 8.4, height: 18 } as const;
const MARGIN = 16;

/** The quiz is drawn with this many statements answered. */
const ANSWERED = 6;
const QUIZ = { columns: 80, rows: 24 } as const;

type Terminal = InstanceType<typeof headless.Terminal>;

const home = await mkdtemp(join(tmpdir(), 'career-pictures-'));
const answers = JSON.stringify(sampleAnswers());
career(['quiz', '--answers', '-', '--json'], answers);
career(['profile', 'set', 'grade=2', 'target=cio']);
career(['path', 'cio', '--done', 'cio-1-process-map', '--evidence', 'Order entry, April 2026']);

for (const { name, args, columns, rows } of PICTURES) {
  for (const lang of LANGUAGES) {
    const profile = name === 'compare' ? ['--no-profile'] : [];
    const output = career([...args, ...profile, '--lang', lang, '--width', String(columns)]);
    await draw(
      `${name}.${lang}`,
      await screenWith(screenOf(output, rows), columns),
      `career ${args.join(' ')}`,
    );
  }
}
for (const lang of LANGUAGES) await draw(`quiz.${lang}`, await quizIn(lang), 'career quiz');

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const lang of LANGUAGES) {
  const page = await browser.newPage({ viewport: { width: 1040, height: 800 } });
  await page.setContent(career(['report', '--answers', '-', '--out', '-', '--lang', lang], answers));
  const charts = await page.locator('figure').last().boundingBox();
  if (!charts) throw new Error('a report of answers has charts');
  const height = Math.round(charts.y + charts.height + 16);
  await page.screenshot({
    path: `docs/report.${lang}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width: 1040, height },
  });
}
await browser.close();
await rm(home, { recursive: true });

/** The answers of somebody who is drawn to executive work, most of all to two of the roles. */
function sampleAnswers() {
  const { items, roles }: QuizItemsView = JSON.parse(career(['quiz', '--items', '--json']));
  const profileOf = (id: string) => roles.find((role) => role.id === id)?.profile ?? {};
  const [cio, digital] = [profileOf('cio'), profileOf('cdo-digital')];
  const given = items.map((item, i) => {
    if (item.section === 'seat') return [item.id, 3 + item.key];
    if (item.trait === undefined) return [item.id, 2 + (i % 4)];
    const trait = 0.8 * (cio[item.trait] ?? 0) + 0.2 * (digital[item.trait] ?? 0);
    return [item.id, Math.min(5, Math.max(1, Math.round(3 + 4 * item.key * trait + ((i % 3) - 1) / 2)))];
  });
  return { answers: Object.fromEntries(given), context: { grade: '2' } };
}

/** Returns what the built program prints in colour, with a profile of its own. */
function career(args: readonly string[], input = ''): string {
  return execFileSync(process.execPath, ['bin/career.js', ...args], {
    encoding: 'utf8',
    input,
    env: { ...process.env, FORCE_COLOR: args.includes('--json') ? '0' : '1', CAREER_HOME: home },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
}

/** The first lines of an output, up to a blank one. */
function screenOf(output: string, rows: number): readonly string[] {
  const lines = output.trimEnd().split('\n');
  const end = lines.length <= rows ? lines.length : lines.slice(0, rows + 1).lastIndexOf('');
  return lines.slice(0, end);
}

/** Returns a terminal that shows some lines. */
async function screenWith(lines: readonly string[], columns: number): Promise<Terminal> {
  const terminal = new headless.Terminal({ cols: columns, rows: lines.length, allowProposedApi: true });
  await new Promise<void>((resolve) => terminal.write(lines.join('\r\n'), resolve));
  return terminal;
}

/** Returns a terminal in which the quiz asks a statement. */
async function quizIn(lang: Language): Promise<Terminal> {
  const { progress } = (await messagesIn(lang)).prompt;
  const terminal = new headless.Terminal({ cols: QUIZ.columns, rows: QUIZ.rows, allowProposedApi: true });
  const args = ['bin/career.js', 'quiz', '--length', 'quick', '--no-save', '--lang', lang];
  const quiz = spawn(process.execPath, args, {
    name: 'xterm-256color',
    cols: QUIZ.columns,
    rows: QUIZ.rows,
    env: { ...process.env, CAREER_HOME: home },
  });
  await new Promise<void>((resolve) => {
    let answered = 0;
    quiz.onData((data) =>
      terminal.write(data, () => {
        if (!textOf(terminal).some((line) => line.endsWith(progress(answered + 1, 18)))) return;
        if (answered === ANSWERED) return resolve();
        answered += 1;
        quiz.write(String((answered % 3) + 3));
      }),
    );
  });
  quiz.kill();
  return terminal;
}

/** The lines on a terminal, down to the last that is not blank. */
function textOf({ buffer: { active }, rows }: Terminal): readonly string[] {
  const lines = Array.from({ length: rows }, (_, row) => active.getLine(row)?.translateToString(true) ?? '');
  return lines.slice(0, lines.findLastIndex((line) => line.trim() !== '') + 1);
}

async function draw(name: string, terminal: Terminal, title: string): Promise<void> {
  const lines = textOf(terminal);
  const width = Math.ceil(terminal.cols * CELL.width + 2 * MARGIN);
  const height = Math.ceil(lines.length * CELL.height + 2 * MARGIN);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${title}">`,
    '<style>text{font:14px ui-monospace,"SF Mono",Menlo,Consolas,"Noto Sans Mono CJK JP","BIZ UDGothic",monospace;white-space:pre;fill:#e6e6e6}',
    '.b{font-weight:bold}.d{fill:#9a9a9a}.c2{fill:#7ec77e}.c5{fill:#d89ad8}.c6{fill:#6fc7d6}</style>',
    `<rect width="100%" height="100%" rx="8" fill="#1e1e24"/>`,
    ...lines.flatMap((_, row) => svgRow(terminal, row)),
    '</svg>\n',
  ];
  await writeFile(`docs/${name}.svg`, svg.join('\n'));
}

/**
 * A row as runs of cells with the same look and width, each stretched to the grid so that columns align in any font.
 */
function svgRow(terminal: Terminal, row: number): readonly string[] {
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
