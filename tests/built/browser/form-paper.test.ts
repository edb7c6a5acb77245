import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { career, careerJson } from '../cli/run.ts';
import { expectAccessible } from './axe.ts';
import { closeBrowser, leave, testInBrowser, visit } from './browser.ts';

let folder: string;
const fileOf = (lang: string): string => join(folder, `${lang}.html`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-paper-'));
  for (const lang of ['ja', 'en', 'both']) {
    const { code } = await career(['form', '--as', 'paper', '--lang', lang, '--out', fileOf(lang)], {
      env: { CAREER_LANG: 'ja' },
    });
    expect(code).toBe(0);
  }
});

afterEach(leave);

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

describe.each(['ja', 'en', 'both'])('a form on paper (%s)', (lang) => {
  testInBrowser('passes axe, needs no network and fits screens of 320 pixels', async () => {
    const { page, heard } = await visit(fileOf(lang));
    await expectAccessible(page);
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
    expect(heard).toEqual([]);
  });

  testInBrowser(
    'prints on A4 with the answers above the boxes on every page, no row cut in two, and statements on every page',
    async () => {
      const { page } = await visit(fileOf(lang));
      const pdf = join(folder, `${lang}.pdf`);
      await page.pdf({ path: pdf, preferCSSPageSize: true });
      const { stdout } = await promisify(execFile)('pdftotext', ['-layout', pdf, '-']);
      const pages = stdout
        .split('\f')
        .map(plain)
        .filter((text) => text !== '');
      const { items, dealbreakers } = await careerJson([
        'quiz',
        '--items',
        '--lang',
        lang === 'both' ? 'ja' : lang,
      ]);
      const head = { ja: '質問', en: 'Statement', both: '質問' }[lang] ?? '';
      const rows = await page.locator('.statements tbody th > span').allTextContents();
      expect(rows.length).toBe(items.length);
      expect(pages.length).toBeGreaterThan(1);
      const whole = pages.join('');
      for (const { text } of dealbreakers) expect(whole).toContain(plain(text).slice(0, 8));
      const starts = rows.map((row) => plain(row).slice(0, 12));
      const held = pages.map((text) => starts.filter((start) => text.includes(start)));
      expect(new Set(held.flat()).size).toBe(new Set(starts).size);
      for (const each of held) expect(each).not.toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(
        await page.evaluate('getComputedStyle(document.querySelector(".statements tbody tr")).breakInside'),
      ).toBe('avoid');
      for (const [i, each] of held.entries()) if (each.length > 1) expect(pages[i]).toContain(head);
    },
    { name: 'pdftotext', probe: ['-v'] },
  );
});
