import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { career, careerJson } from '../cli/run.ts';
import { harmfulIn, SAMPLES } from '../hostile/harmful.ts';
import { shipPackIn } from '../hostile/pack.ts';
import { expectAccessible } from './axe.ts';
import { closeBrowser, leave, testInBrowser, visit } from './browser.ts';

/** Text that a stranger may write to run a script in the browser. */
const MARKUP = [
  '<script>alert(1)</script>',
  '<img src="https://example.invalid/x.png" onerror="alert(1)">',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></textarea><style>*{display:none}</style>',
  '<a href="javascript:alert(1)">x</a>',
  '<meta http-equiv="refresh" content="0;url=https://example.invalid">',
  '<!-- ]]> &lt;b&gt;',
].join('');
const PAYLOAD = `${MARKUP}${SAMPLES.join('')}`;
const EVIDENCE = `https://example.invalid/a?b=1&c=2 javascript:alert(1) ${MARKUP}`;

const PAGES = ['ja', 'en', 'ja-nobody', 'en-nobody', 'both', 'personal', 'hostile'] as const;
type PageName = (typeof PAGES)[number];

let folder: string;
let answers: string;
const fileOf = (name: PageName): string => join(folder, `${name}.html`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-browser-'));
  answers = join(folder, 'me.json');
  await writeFile(answers, JSON.stringify(await someAnswers()));
  const home = { CAREER_HOME: join(folder, 'home') };
  const pack = join(folder, 'pack');
  await mkdir(pack);
  // Only ids and the words of the schema stay as they were.
  await shipPackIn(pack, (text) => (/^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text) ? text : `${text}${PAYLOAD}`));
  const hostile = join(folder, 'hostile.json');
  await writeFile(hostile, JSON.stringify({ answers: { 'daring-1': 5, 'care-1': 4, 'far-1': 2 } }));

  await done(['profile', 'set', 'grade=2', 'target=cto'], home);
  await done(['quiz', '--answers', answers], home);
  await done(['path', 'cio', '--done', 'cio-2-large-project', '--evidence', EVIDENCE], home);
  await done(['plan', 'cto', '--by', `${new Date().getFullYear() + 8}-03`, '--save'], home);
  for (const lang of ['ja', 'en'] as const) {
    await report(lang, ['--lang', lang, '--answers', answers]);
    await report(`${lang}-nobody`, ['--lang', lang, '--no-profile']);
  }
  await report('both', ['--lang', 'both', '--answers', answers], { CAREER_LANG: 'ja' });
  await report('personal', ['--lang', 'ja'], home);
  await report('hostile', ['--lang', 'en', '--content', pack, '--answers', hostile]);
});

afterEach(leave);

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

/** Answers that fill every part of the report. */
async function someAnswers() {
  const { items } = await careerJson(['quiz', '--items']);
  const given = items.map(({ id, key }: { id: string; key: number }, i: number) => [
    id,
    /^(guarding|evidence|common-ground)/.test(id) ? 3 + key * (1 + (i % 2)) : 1 + ((i * 7) % 5),
  ]);
  return { answers: Object.fromEntries(given), context: { company: 'finance', grade: '2', target: 'cto' } };
}

async function report(
  name: PageName,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await done(['report', '--out', fileOf(name), ...args], env);
}

async function done(args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const { code, stderr } = await career(args, { env });
  if (code !== 0) throw new Error(`career ${args.join(' ')}: exit code ${code}: ${stderr}`);
}

async function unfoldAll(page: Page): Promise<void> {
  await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
}

describe.each(PAGES)('%s', (name) => {
  testInBrowser('logs nothing, requests nothing and does nothing that its policy forbids', async () => {
    const { page, heard } = await visit(fileOf(name));
    await unfoldAll(page);
    await page.evaluate('document.querySelectorAll("input").forEach((each) => each.click())');
    await page.mouse.move(400, 300);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    expect(heard).toEqual([]);
    expect(await page.locator('script, iframe, object, embed, img, link, base, form').count()).toBe(0);
    const attributes = '[...document.querySelectorAll("*")].flatMap((each) => each.getAttributeNames())';
    const names = await page.evaluate<readonly string[]>(attributes);
    expect([...new Set(names)].filter((each) => /^on|^style$|^src/.test(each))).toEqual([]);
  });

  testInBrowser('passes axe, in light and in dark mode', async () => {
    const { page } = await visit(fileOf(name));
    await unfoldAll(page);
    await expectAccessible(page);
  });

  // 640 is a screen of 1,280 at 200 % zoom.
  testInBrowser('fits screens of 320 to 1,280 pixels without scrolling sideways', async () => {
    const { page } = await visit(fileOf(name));
    await unfoldAll(page);
    for (const box of await page.locator('.switch:visible input').all()) await box.check();
    for (const width of [320, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });
});

describe('the check itself', () => {
  testInBrowser('notices what a page does, and what its policy prevents', async () => {
    const page = await readFile(fileOf('en'), 'utf8');
    const tampered = join(folder, 'tampered.html');
    await writeFile(
      tampered,
      page.replace(
        '<h1>',
        '<h1 style="color: red"><img src="https://example.invalid/x.png" alt=""><script>alert(1)</script>',
      ),
    );
    const strict = await visit(tampered);
    expect(strict.heard.join('\n')).toMatch(/forbidden by style-src-attr/);
    expect(strict.heard.join('\n')).toMatch(/forbidden by img-src/);
    expect(strict.heard.join('\n')).toMatch(/forbidden by script-src-elem/);

    const open = join(folder, 'open.html');
    await writeFile(
      open,
      (await readFile(tampered, 'utf8')).replace('http-equiv="Content-Security-Policy"', ''),
    );
    const { heard } = await visit(open);
    expect(heard).toContain('dialog: 1');
    expect(heard).toContain('request: https://example.invalid/x.png');
  });
});

describe('on a phone', () => {
  testInBrowser('bars and trends take the whole width, and steps are below each other', async () => {
    const { page } = await visit(fileOf('personal'), { viewport: { width: 375, height: 812 } });
    const widths = await page.evaluate<readonly number[]>(
      '[...document.querySelectorAll(".bars .drawn")].map((each) => each.getBoundingClientRect().width)',
    );
    expect(widths.length).toBeGreaterThan(5);
    for (const width of widths) expect(width).toBeGreaterThan(300);
    const tops = await page.evaluate<readonly number[]>(
      '[...document.querySelector(".stops").children].map((each) => each.getBoundingClientRect().top)',
    );
    expect(tops).toEqual([...new Set(tops)].toSorted((a, b) => a - b));
    expect(tops.length).toBeGreaterThan(2);
  });
});

describe('the numbers', () => {
  testInBrowser('are those of quiz --answers --json, in the tables and in the charts', async () => {
    const { page } = await visit(fileOf('en'));
    const result = await careerJson(['quiz', '--answers', answers, '--no-save', '--lang', 'en']);
    const values = async (selector: string): Promise<readonly number[]> =>
      page.evaluate(
        `[...document.querySelectorAll(${JSON.stringify(`${selector} data`)})].map(({ value }) => Number(value))`,
      );
    const each = <Row>(rows: readonly Row[], value: (row: Row) => number): readonly number[] =>
      rows.map(value);
    type Scored = { readonly score: number };

    expect(await values('section:has(.sliders) .bars')).toEqual(
      each(result.roles, ({ fit }: { fit: number }) => fit),
    );
    expect(await values('.sliders tbody tr td:nth-of-type(2)')).toEqual(
      each(result.traits, ({ score }: Scored) => score),
    );

    const bars = await page.evaluate<readonly number[]>(
      '[...document.querySelectorAll("section:has(.sliders) .bars .fill")].map((bar) => 100 * bar.getBoundingClientRect().width / bar.parentNode.getBoundingClientRect().width)',
    );
    for (const [i, { fit }] of result.roles.entries()) expect(bars[i]).toBeCloseTo(fit, 1);
    const marks = await page.evaluate<readonly number[]>(
      '[...document.querySelectorAll(".slider .place:has(.profile-0)")].map(({ x }) => x.baseVal.valueInSpecifiedUnits)',
    );
    for (const [k, { score }] of result.traits.entries()) {
      expect((marks[k] ?? 0) / 50 - 1).toBeCloseTo(score, 2);
    }
  });

  testInBrowser('of the summary are the match of the roles in front', async () => {
    const { page } = await visit(fileOf('en'));
    const { roles, shortlist } = await careerJson(['quiz', '--answers', answers, '--no-save']);
    const shown = await page.evaluate<readonly number[]>(
      '[...document.querySelectorAll(".own-page .bars data")].map(({ value }) => Number(value))',
    );
    const front = shortlist
      .slice(0, 3)
      .map((id: string) => roles.find((role: { id: string }) => role.id === id));
    expect(shown).toEqual(front.map(({ fit }: { fit: number }) => fit));
  });

  testInBrowser('of the roles are what the quiz says they ask for', async () => {
    const { page } = await visit(fileOf('en'));
    const { roles, traits } = await careerJson(['quiz', '--items', '--lang', 'en']);
    const result = await careerJson(['quiz', '--answers', answers, '--no-save', '--lang', 'en']);
    const ids: readonly string[] = result.roles.map(({ id }: { id: string }) => id);
    const front = [...result.shortlist, ...ids.filter((id) => !result.shortlist.includes(id))].slice(0, 2);
    for (const [i, id] of front.entries()) {
      const shown = await page.evaluate(
        `[...document.querySelectorAll(".sliders tbody td:nth-of-type(${i + 3}) data")].map(({ value }) => Number(value))`,
      );
      const { emphasis } = roles.find((role: { id: string }) => role.id === id);
      expect(shown).toEqual(traits.map((trait: { id: string }) => emphasis[trait.id]));
    }
  });
});

describe('what readers can do with it, without any script', () => {
  const scriptless = { javaScriptEnabled: false };

  testInBrowser('show other roles in the comparison', async () => {
    const { page } = await visit(fileOf('en-nobody'), scriptless);
    const column = page.getByRole('columnheader', { name: 'CISO * ' });
    await expect.poll(() => column.isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'CISO' }).check();
    await expect.poll(() => column.isVisible()).toBe(true);
    await page.getByRole('checkbox', { name: 'CIO', exact: true }).uncheck();
    await expect.poll(() => page.getByRole('columnheader', { name: 'CIO Chief' }).isVisible()).toBe(false);
  });

  testInBrowser('read it in the other language', async () => {
    const { page } = await visit(fileOf('both'), scriptless);
    const [ja, en] = [page.locator('.edition:lang(ja)'), page.locator('.edition:lang(en)')];
    expect([await ja.isVisible(), await en.isVisible()]).toEqual([true, false]);
    await page.getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => en.isVisible()).toBe(true);
    expect(await ja.isVisible()).toBe(false);
  });

  testInBrowser('tick milestones; those that are reached are ticked', async () => {
    const { page } = await visit(fileOf('personal'), scriptless);
    const reached = page.locator('.ticks li', { has: page.locator('.note') });
    const open = page.locator('.ticks input:not([checked]):visible').first();
    expect(await reached.getByRole('checkbox').isChecked()).toBe(true);
    expect(await open.isChecked()).toBe(false);
    await open.check();
    expect(await open.isChecked()).toBe(true);
  });

  testInBrowser('follow links to web pages in their own evidence, and no others', async () => {
    const { page } = await visit(fileOf('personal'), scriptless);
    const links = page.locator('a:not([href^="#"])');
    const addresses = await Promise.all((await links.all()).map((link) => link.getAttribute('href')));
    expect([...new Set(addresses)].sort()).toEqual([
      'https://example.invalid',
      'https://example.invalid/a?b=1&c=2',
      'https://example.invalid/x.png',
    ]);
  });
});

testInBrowser('everything can be reached and used with the keyboard alone', async () => {
  const { page, heard } = await visit(fileOf('both'));
  const focused =
    '(({ activeElement: it }) => it === document.body ? null : [...document.querySelectorAll("a, input, summary")].indexOf(it))(document)';
  const outline = 'getComputedStyle(document.activeElement).outlineStyle';
  const reached: number[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate<number | null>(focused);
    if (place === null || reached.includes(place)) break;
    expect(await page.evaluate(outline)).not.toBe('none');
    reached.push(place);
  }
  const visible = await page.locator('a:visible, input[type=checkbox]:visible, summary:visible').count();
  // A group of radio buttons is one stop.
  expect(reached).toHaveLength(visible + 1);
  expect(reached).toEqual(reached.toSorted((a, b) => a - b));

  await page.getByRole('radio', { name: '日本語' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('.edition:lang(en)').isVisible()).toBe(true);
  await page.getByRole('checkbox', { name: 'CISO' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.getByRole('columnheader', { name: 'CISO * ' }).isVisible()).toBe(true);
  const part = page.locator('.edition:lang(en) details:not([open])').first();
  const text = await part.locator('summary').textContent();
  await part.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.locator('.edition:lang(en) details[open]', { hasText: text ?? '' }).count())
    .toBe(1);
  expect(heard).toEqual([]);
});

testInBrowser('Japanese is marked as Japanese', async () => {
  const { page } = await visit(fileOf('both'));
  const style = (selector: string, property: string): Promise<string> =>
    page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)}))["${property}"]`);
  expect(await page.locator('html').getAttribute('lang')).toBe('ja');
  expect(await style('.edition:lang(ja) h1', 'wordBreak')).toBe('auto-phrase');
  expect(await style('.edition:lang(ja) h1', 'lineBreak')).toBe('strict');
  expect(await style('.edition:lang(ja) p', 'lineBreak')).toBe('strict');
  expect(await style('.edition:lang(ja) p', 'fontFamily')).toMatch(/Hiragino.*Noto Sans CJK JP/);
  expect(await style('.edition:lang(en) h1', 'wordBreak')).toBe('normal');
  // Browsers that cannot detect phrases break lines at the marks between them.
  expect(await page.locator('.edition:lang(ja) h1 wbr').count()).toBeGreaterThan(0);
});

testInBrowser('a pack full of markup and script shows as text', async () => {
  const { page, heard } = await visit(fileOf('hostile'));
  await unfoldAll(page);
  for (const box of await page.locator('.switch input').all()) await box.check();
  const text = (await page.locator('body').allInnerTexts()).join('');
  expect(text.split('<script>alert(1)</script>').length).toBeGreaterThan(50);
  expect(text).toContain('<a href="javascript:alert(1)">x</a>');
  expect(text).toContain('<!-- ]]> &lt;b&gt;');
  expect(await page.title()).toContain('</title></textarea><style>');
  expect(harmfulIn(text.replaceAll('\t', ''))).toEqual([]);
  expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
  expect(heard).toEqual([]);
});

describe('on paper', () => {
  const tool = { name: 'pdftotext', probe: ['-v'] };

  const prints = new Map<PageName, Promise<{ readonly pdf: string; readonly pages: readonly string[] }>>();

  /** The text of each page, without spaces, of a report printed once, as A4 by its own style. */
  function printed(name: PageName) {
    const known = prints.get(name) ?? print(name);
    prints.set(name, known);
    return known;
  }

  async function print(name: PageName) {
    const { page, heard } = await visit(fileOf(name));
    const path = join(folder, `${name}.pdf`);
    const pdf = (await page.pdf({ path, preferCSSPageSize: true })).toString('latin1');
    expect(heard).toEqual([]);
    const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-'], { maxBuffer: 2 ** 24 });
    return { pdf, pages: stdout.split('\f').map((each) => each.normalize('NFKC').replace(/\s+/g, '')) };
  }

  for (const lang of ['ja', 'en'] as const) {
    testInBrowser(
      `every section is there, unfolded, with no chart cut in two (${lang})`,
      async () => {
        const { pages } = await printed(lang);
        const whole = pages.join('');
        const { page } = await visit(fileOf(lang));
        await unfoldAll(page);
        const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');
        const texts = async (selector: string): Promise<readonly string[]> =>
          (await page.locator(selector).allInnerTexts()).map(plain);

        const sections = await texts('h2');
        expect(sections.length).toBeGreaterThan(9);
        for (const section of sections) expect(whole).toContain(section);
        const folded = await texts('details > p:visible');
        expect(folded.length).toBeGreaterThan(10);
        for (const text of folded) expect(whole).toContain(text);
        const charts = await Promise.all(
          (await page.locator('.numbers, .bars').all()).map((chart) => chart.locator('th').allInnerTexts()),
        );
        expect(charts.length).toBeGreaterThan(0);
        for (const chart of charts) {
          const rows = chart.map((row) => plain(row).slice(0, 4));
          expect(
            pages.filter((each) => rows.every((row) => each.includes(row))).length,
            chart.join(),
          ).toBeGreaterThan(0);
        }
        await page.emulateMedia({ media: 'print' });
        for (const chosen of ['.contents', '.switch', '.ticks-note']) {
          expect(await page.locator(chosen).isVisible()).toBe(false);
        }
      },
      tool,
    );
  }

  testInBrowser(
    'the plan and its dates are there',
    async () => {
      const whole = (await printed('personal')).pages.join('');
      expect(whole).toContain('CTO(最高技術責任者)への計画');
      expect(whole).toContain(`${new Date().getFullYear() + 8}年3月`);
    },
    tool,
  );

  testInBrowser(
    'the first page is the summary, and nothing else',
    async () => {
      for (const [name, last, next] of [
        ['ja', 'この先のページに', '志向の一致度(50はどちらでもない)'],
        ['en', 'Therestofthisreport', 'Matchofinterests(50is'],
        ['personal', 'この先のページに', '志向の一致度(50はどちらでもない)'],
      ] as const) {
        const [first = '', second = ''] = (await printed(name)).pages;
        expect(first).toContain(last);
        expect(first).not.toContain(next);
        expect(second).toContain(next);
      }
    },
    tool,
  );

  testInBrowser(
    'pages are A4',
    async () => {
      const { pdf } = await printed('ja');
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
    },
    tool,
  );
});
