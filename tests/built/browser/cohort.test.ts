import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { answersAsCsv, peopleOf } from '../cli/group.ts';
import { career, careerJson } from '../cli/run.ts';
import { expectAccessible } from './axe.ts';
import { closeBrowser, leave, testInBrowser, visit } from './browser.ts';

/** Text that a stranger may put into a table to run a script in the browser. */
const HOSTILE = '<script>alert(1)</script><img src="https://example.invalid/x.png" onerror="alert(1)">';
const COLUMNS = { ja: '部署', en: 'Department' } as const;

let folder: string;
const fileOf = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-cohort-page-'));
  const people = peopleOf({ 情報システム部: 14, [HOSTILE]: 10, 製造部: 8, 人事部: 3 });
  for (const lang of ['ja', 'en'] as const) {
    await writeFile(fileOf(`${lang}.csv`), await answersAsCsv(people, lang));
    const made = [
      [
        'cohort',
        fileOf(`${lang}.csv`),
        '--by',
        COLUMNS[lang],
        '--format',
        'html',
        '--out',
        fileOf(`${lang}.html`),
      ],
      ['report', '--each', fileOf(`${lang}.csv`), '--out', fileOf(`${lang}-pages`)],
    ];
    for (const args of made) {
      const { code, stderr } = await career([...args, '--lang', lang]);
      if (code !== 0) throw new Error(`career ${args.join(' ')}: exit code ${code}: ${stderr}`);
    }
  }
});

afterEach(leave);

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['ja.html', 'en.html', 'ja-pages/index.html', 'en-pages/00001.html'])('%s', (name) => {
  testInBrowser('requests nothing and does nothing that its policy forbids', async () => {
    const { page, heard } = await visit(fileOf(name));
    await page.mouse.move(200, 300);
    await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    expect(heard).toEqual([]);
    expect(await page.locator('script, iframe, object, embed, img, link, base, form').count()).toBe(0);
  });

  testInBrowser('passes axe, in light and in dark mode', async () => {
    const { page } = await visit(fileOf(name));
    await expectAccessible(page);
  });

  testInBrowser('fits a phone without scrolling sideways', async () => {
    const { page } = await visit(fileOf(name));
    for (const width of [320, 375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  });
});

/** The numbers in a section: beside its bars, in the widths of the bars, and beside its traits. */
interface Drawn {
  readonly values: readonly (readonly number[])[];
  readonly widths: readonly number[];
  readonly traits: readonly number[];
}

describe.each(['ja', 'en'] as const)('the page of a cohort in %s', (lang) => {
  testInBrowser('draws the numbers of cohort --json, for everybody and for each group shown', async () => {
    const { page } = await visit(fileOf(`${lang}.html`));
    const view = await careerJson(['cohort', fileOf(`${lang}.csv`), '--by', COLUMNS[lang], '--lang', lang]);
    expect(view.groups.length).toBeGreaterThan(1);
    expect(await page.locator('section').count()).toBe(view.groups.length);
    for (const [i, { people, shortlisted, traits, readiness }] of view.groups.entries()) {
      const drawn = await page.evaluate<Drawn>(`(() => {
        const section = document.querySelectorAll('section')[${i}];
        const each = (selector, take, from = section) => [...from.querySelectorAll(selector)].map(take);
        const value = (data) => Number(data.value);
        return {
          values: each('.bars', (bars) => each('data', value, bars)),
          widths: each('.bars .fill', (bar) => bar.width.baseVal.valueInSpecifiedUnits),
          traits: each('.sliders tbody tr', (row) => value(row.querySelector('data'))),
        };
      })()`);
      const shares = Object.values<number>(shortlisted).map((count) => (100 * count) / people);
      expect(drawn.values[0]).toEqual(shares);
      expect(drawn.values.at(-1)).toEqual(readiness.map(({ mean }: { mean: number }) => mean));
      for (const [k, value] of drawn.values.flat().entries()) expect(drawn.widths[k]).toBeCloseTo(value, 1);
      expect(drawn.traits).toEqual(traits.map(({ mean }: { mean: number }) => mean));
    }
  });
});
