import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { career as inProcess } from '../../unit/cli/run.ts';
import { career, careerJson } from '../cli/run.ts';
import { harmfulIn, SAMPLES } from '../hostile/harmful.ts';
import { shipPackIn } from '../hostile/pack.ts';
import { expectAccessible } from './axe.ts';
import { closeBrowser, leave, testInBrowser, visit } from './browser.ts';

/** Text that a stranger may write to run a script in the browser. */
const MARKUP =
  '</script><script>alert(1)</script><!--<script><img src="https://example.invalid/x.png" onerror="alert(1)">"\'>';
const PAYLOAD = `${MARKUP}${SAMPLES.join('')}`;

const PAGES = ['ja', 'en', 'both', 'quick', 'own', 'hostile'] as const;
type PageName = (typeof PAGES)[number];

interface Item {
  readonly id: string;
  readonly section: string;
  readonly trait?: string;
  readonly key: 1 | -1;
  readonly quick: boolean;
  readonly text: string;
}

let folder: string;
let pack: string;
let items: readonly Item[];
let dealbreakers: readonly { readonly id: string }[];
let roles: readonly { readonly id: string; readonly profile: Readonly<Record<string, number>> }[];
const fileOf = (name: PageName): string => join(folder, `${name}.html`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'career-form-'));
  ({ items, dealbreakers, roles } = await careerJson(['quiz', '--items', '--lang', 'en']));
  pack = join(folder, 'pack');
  const hostile = join(folder, 'hostile');
  await mkdir(pack);
  await mkdir(hostile);
  await shipPackIn(pack);
  await shipPackIn(hostile, (text) =>
    /^[a-z0-9]+([-/][a-z0-9]+)*$/.test(text) ? text : `${text}${PAYLOAD}`,
  );
  await form('ja', ['--lang', 'ja']);
  await form('en', ['--lang', 'en']);
  await form('both', ['--lang', 'both'], { CAREER_LANG: 'ja' });
  await form('quick', ['--lang', 'en', '--length', 'quick']);
  await form('own', ['--lang', 'en', '--content', pack]);
  await form('hostile', ['--lang', 'en', '--content', hostile]);
});

afterEach(leave);

afterAll(async () => {
  await closeBrowser();
  await rm(folder, { recursive: true, force: true });
});

async function form(
  name: PageName,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { code, stderr } = await career(['form', '--as', 'html', '--out', fileOf(name), ...args], { env });
  if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
}

type Given = { readonly answers: Readonly<Record<string, number>>; readonly dealbreakers: readonly string[] };

/** What `career quiz --answers` prints, as JSON and as text. */
async function expected(given: Given, args: readonly string[]) {
  const quiz = await quizOf(given);
  return {
    view: await careerJson([...quiz, ...args]),
    text: (await career([...quiz, ...args, '--plain'])).stdout,
  };
}

async function quizOf(given: Given): Promise<readonly string[]> {
  const file = join(folder, 'given.json');
  await writeFile(file, JSON.stringify(given));
  return ['quiz', '--answers', file, '--no-save'];
}

/** The file that the page has saved: its name and its content. */
async function savedBy(page: Page): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.hand-over .main').click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

/** The text of an element, without spaces. */
async function textOf(page: Page, selector: string): Promise<string> {
  return (await page.locator(selector).textContent())?.replace(/\s+/g, '') ?? '';
}

async function begin(page: Page): Promise<void> {
  await page.locator('[data-does=start]').click();
}

/** Answers all statements with digit keys, repeating the given few, up to the deal-breakers or the result. */
async function answerAll(page: Page): Promise<void> {
  for (let i = 0; (await page.locator('[name=answer]').count()) > 0; i += 1) {
    await page.keyboard.press(String(1 + ((i * 7) % 5)));
  }
}

describe('by keyboard alone, from the first key to the result', () => {
  for (const lang of ['ja', 'en'] as const) {
    testInBrowser(lang, async () => {
      const { page, heard } = await visit(fileOf('both'), { acceptDownloads: true });
      const { keyboard } = page;
      const focused = (): Promise<string> =>
        page.evaluate('document.activeElement.textContent || document.activeElement.value');
      await keyboard.press('Tab');
      if (lang === 'en') await keyboard.press('ArrowRight');
      await keyboard.press('Tab');
      expect(await focused()).toBe({ ja: '始める', en: 'Start' }[lang]);
      await keyboard.press('Enter');

      const answers: Record<string, number> = {};
      const texts = new Map<string, string>(
        (await careerJson(['quiz', '--items', '--lang', lang])).items.map(({ id, text }: Item) => [text, id]),
      );
      for (let i = 0; i < items.length; i += 1) {
        expect(await page.locator('h1').textContent()).toMatch(new RegExp(`(^|\\D)${i + 1}(\\D|$)`));
        expect(await page.locator('[role=status]').textContent()).toBe(
          await page.locator('h1').textContent(),
        );
        const id = texts.get((await page.locator('legend').textContent()) ?? '') ?? '';
        expect(answers).not.toHaveProperty(id);
        // Each way of answering in turn: a digit, the arrows with Enter, the space bar, and skipping.
        if (i % 4 === 0) {
          answers[id] = 1 + (i % 5);
          await keyboard.press(String(answers[id]));
        } else if (i % 4 === 1) {
          answers[id] = 3;
          await keyboard.press('ArrowDown');
          await keyboard.press('ArrowDown');
          await keyboard.press('Enter');
        } else if (i % 4 === 2) {
          answers[id] = 1;
          await keyboard.press('Space');
          await keyboard.press('Tab');
          await keyboard.press('Enter');
        } else {
          await keyboard.press('Enter');
        }
      }
      await keyboard.press('Space');
      await keyboard.press('Tab');
      await keyboard.press('Tab');
      await keyboard.press('Space');
      await keyboard.press('Enter');

      const given = { answers, dealbreakers: [0, 2].map((i) => dealbreakers[i]?.id ?? '') };
      const { view, text } = await expected(given, ['--lang', lang]);
      const title = await textOf(page, 'h1');
      expect(text.replace(/\s+/g, '')).toContain(title);
      expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
      const numbers = await page.evaluate<readonly number[]>(
        '[...document.querySelectorAll(".bars data, .sliders td:nth-of-type(2) data")].map(({ value }) => Number(value))',
      );
      const fits = view.roles.map(({ fit }: { fit: number }) => fit);
      const scores = view.traits.map(({ score }: { score: number }) => score);
      for (const number of [...fits, ...scores]) expect(numbers).toContain(number);

      await page.locator('[name=person]').focus();
      await keyboard.type('0012');
      const [download] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
      expect(download.suggestedFilename()).toBe('career-answers-0012.json');
      expect(JSON.parse(await readFile(await download.path(), 'utf8'))).toEqual({ id: '0012', ...given });
      expect(heard.filter((each) => !each.startsWith('request: blob:'))).toEqual([]);
    });
  }
});

describe('the result', () => {
  const random = xoroshiro128plus(20_261_126);
  const upTo = (most: number): number => uniformInt(random, 0, most);

  /** Answers to some or all items, random or all the same, and answers that match a role's profile. */
  function people(): readonly Given[] {
    const chosen = (): readonly string[] => dealbreakers.flatMap(({ id }) => (upTo(2) === 0 ? [id] : []));
    const drawn = (wanted: (item: Item) => boolean): Given => ({
      answers: Object.fromEntries(items.filter(wanted).map(({ id }) => [id, 1 + upTo(4)])),
      dealbreakers: chosen(),
    });
    const prototypes = roles.map(({ profile }) => ({
      answers: Object.fromEntries(
        items.map(({ id, trait, key }) => {
          const pull = Math.max(-1, Math.min(1, 1.6 * (profile[trait ?? ''] ?? 0.6)));
          return [id, 3 + key * Math.round(2 * pull)];
        }),
      ),
      dealbreakers: chosen(),
    }));
    const steady = [1, 3, 5].map((answer) => ({
      answers: Object.fromEntries(items.map(({ id }) => [id, answer])),
      dealbreakers: [],
    }));
    return [
      { answers: {}, dealbreakers: [] },
      ...prototypes,
      ...steady,
      ...Array.from({ length: 6 }, () => drawn(() => true)),
      ...Array.from({ length: 6 }, () => drawn(({ quick }) => quick)),
      ...Array.from({ length: 6 }, () => drawn(() => upTo(2) > 0)),
    ];
  }

  testInBrowser('is that of quiz --answers --json to the last digit, for people of all kinds', async () => {
    const { page } = await visit(fileOf('en'));
    const all = people();
    expect(all.length).toBeGreaterThan(25);
    for (const given of all) {
      const shown = await page.evaluate(
        `JSON.stringify(career.result(${JSON.stringify(given.answers)}, ${JSON.stringify(given.dealbreakers)}))`,
      );
      // In this process, which is quicker: the packed program scores a thousand people below.
      const { stdout } = await inProcess([...(await quizOf(given)), '--lang', 'en', '--json']);
      expect(JSON.parse(String(shown))).toEqual(JSON.parse(stdout));
    }
  });

  testInBrowser('is that of score for a thousand people', async () => {
    const { page } = await visit(fileOf('en'));
    const all = Array.from({ length: 1000 }, () =>
      Object.fromEntries(items.filter(() => upTo(3) > 0).map(({ id }) => [id, 1 + upTo(4)])),
    );
    const lines = all.map((answers, i) => `${JSON.stringify({ id: i, answers })}\n`).join('');
    const { stdout } = await career(['score'], { input: lines });
    const scored = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const shown = await page.evaluate<readonly unknown[]>(`${JSON.stringify(all)}.map((answers) => {
      const { outcome, top, shortlist, roles, pair, traits, seat, readiness, answered, warnings } = career.result(answers);
      const scores = Object.fromEntries(traits.map(({ id, score, answered }) => [id, answered > 0 ? score : null]));
      const by = (field) => Object.fromEntries(roles.map((role) => [role.id, role[field]]));
      const { probability, verdict } = pair;
      return { outcome, top, shortlist, shares: by('share'), fit: by('fit'), pair: { probability, verdict },
        traits: scores, seat,
        readiness: readiness.score, answered, warnings };
    })`);
    expect(shown).toEqual(scored.map(({ id: _, ...result }) => result));
  });

  testInBrowser('of a custom pack is that pack’s', async () => {
    const { page, heard } = await visit(fileOf('own'));
    await begin(page);
    await answerAll(page);
    if ((await page.locator('[name=dealbreaker]').count()) > 0) await page.keyboard.press('Enter');
    const { name, text } = await savedBy(page);
    expect(name).toBe('career-answers.json');
    const given = JSON.parse(text);
    expect(Object.keys(given.answers).length).toBeGreaterThan(3);
    const { text: said } = await expected(given, ['--lang', 'en', '--content', pack]);
    const title = await textOf(page, 'h1');
    expect(said.replace(/\s+/g, '')).toContain(title);
    expect(heard.filter((each) => !each.startsWith('request: blob:'))).toEqual([]);
  });
});

describe('the quick form', () => {
  testInBrowser('asks the quick statements, and can go on to all of them', async () => {
    const { page } = await visit(fileOf('quick'));
    await begin(page);
    await answerAll(page);
    await page.keyboard.press('Enter');
    const quick = items.filter((item) => item.quick).map(({ id }) => id);
    expect(Object.keys(JSON.parse((await savedBy(page)).text).answers).sort()).toEqual([...quick].sort());
    await page.locator('[data-does=more]').click();
    expect(await page.locator('h1').textContent()).toContain(String(quick.length + 1));
    await answerAll(page);
    await page.keyboard.press('Enter');
    expect(Object.keys(JSON.parse((await savedBy(page)).text).answers).length).toBe(items.length);
    expect(await page.locator('[data-does=more]').count()).toBe(0);
  });
});

describe('a draft', () => {
  testInBrowser('is kept while the page is closed, and can be continued or erased', async () => {
    const { page, heard } = await visit(fileOf('ja'));
    await begin(page);
    for (const key of ['4', '5', '2']) await page.keyboard.press(key);
    const fourth = await page.locator('legend').textContent();
    await page.reload();
    expect(await textOf(page, 'main')).toContain('前回の答えが3問分');
    await page.locator('[data-does=goOn]').click();
    expect(await page.locator('legend').textContent()).toBe(fourth);
    await page.locator('[data-does=back]').click();
    expect(await page.locator('[name=answer]:checked').inputValue()).toBe('2');

    await page.reload();
    await page.locator('[data-does=erase]').click();
    expect(heard).toEqual([expect.stringMatching(/^dialog: .*答えを消しますか/)]);
    expect(await page.locator('[data-does=goOn]').isVisible()).toBe(true);
    await page.evaluate('window.confirm = () => true');
    await page.locator('[data-does=erase]').click();
    expect(await page.locator('[role=status]').textContent()).toBe('このブラウザーから答えを消しました。');
    expect(await page.evaluate('localStorage.length')).toBe(0);
    await page.reload();
    expect(await page.locator('[data-does=start]').isVisible()).toBe(true);
  });

  testInBrowser('that somebody else has tampered with does no harm', async () => {
    const { page, heard } = await visit(fileOf('ja'));
    await begin(page);
    await page.keyboard.press('4');
    const key = await page.evaluate('Object.keys(localStorage)[0]');
    for (const value of ['{', '[]', '{"length":"full","asked":["x",1,null],"at":9,"answers":[["x",1],3]}']) {
      await page.evaluate(`localStorage.setItem(${JSON.stringify(key)}, ${JSON.stringify(value)})`);
      await page.reload();
      expect(await page.locator('[data-does=start]').isVisible()).toBe(true);
    }
    expect(heard).toEqual([]);
  });

  testInBrowser('is not kept if the browser stores nothing, as the page says', async () => {
    const refused =
      "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });";
    const { page, heard } = await visit(fileOf('en'), {}, refused);
    expect(await page.locator('main').textContent()).toContain('closing the page loses your answers');
    await begin(page);
    await answerAll(page);
    await page.keyboard.press('Enter');
    expect(await page.locator('.hand-over').isVisible()).toBe(true);
    expect(heard).toEqual([]);
  });
});

describe('every screen', () => {
  /** Shows the screens of a form one after the other. */
  async function eachScreen(page: Page, look: () => Promise<void>): Promise<void> {
    await look();
    await begin(page);
    await look();
    await page.keyboard.press('5');
    await page.locator('[name=answer]').first().focus();
    await page.keyboard.press('Space');
    await look();
    await page.keyboard.press('Enter');
    await answerAll(page);
    if ((await page.locator('[name=dealbreaker]').count()) > 0) {
      await page.locator('[name=dealbreaker]').first().check();
      await look();
      await page.keyboard.press('Enter');
    }
    await look();
  }

  for (const name of PAGES) {
    testInBrowser(`passes axe and fits screens of 320 pixels: ${name}`, async () => {
      const { page, heard } = await visit(fileOf(name));
      await eachScreen(page, async () => {
        await expectAccessible(page);
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
        }
        expect(harmfulIn(await textOf(page, 'main'))).toEqual([]);
      });
      expect(heard).toEqual([]);
    });
  }

  testInBrowser('does not show what a statement measures', async () => {
    const { page } = await visit(fileOf('en'));
    const { traits, shifts } = await careerJson(['quiz', '--items', '--lang', 'en']);
    const secrets = [...traits, ...shifts].flatMap(({ id, label }) => [id, label]);
    await begin(page);
    while ((await page.locator('[name=answer]').count()) > 0) {
      const shown = await page.locator('main').innerHTML();
      const statement = (await page.locator('legend').innerHTML()).toLowerCase();
      for (const secret of [...secrets, ...items.map(({ id }) => id)]) {
        expect(shown.toLowerCase().replace(statement, '')).not.toContain(secret.toLowerCase());
      }
      await page.keyboard.press('4');
    }
  });

  testInBrowser('can be read in the other language, and keeps the answers', async () => {
    const { page } = await visit(fileOf('both'));
    await begin(page);
    await page.keyboard.press('4');
    await page.locator('[name=answer]').nth(4).focus();
    await page.keyboard.press('Space');
    await page.getByRole('radio', { name: 'English' }).check();
    expect(await page.locator('h1').textContent()).toBe(`Statement 2 of ${items.length}`);
    expect(await page.locator('[name=answer]:checked').inputValue()).toBe('5');
    expect(items.map(({ text }) => text)).toContain(await page.locator('legend').textContent());
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
  });
});

testInBrowser('a tap or a click goes on at once', async () => {
  const { page } = await visit(fileOf('en'));
  await begin(page);
  await page.getByText('Somewhat true of me').click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('Statement 2');
  await page.locator('[name=answer]').first().click();
  await expect.poll(() => page.locator('h1').textContent()).toContain('Statement 3');
});

testInBrowser('the result prints without buttons, and is all there', async () => {
  const { page } = await visit(fileOf('en'));
  await begin(page);
  await answerAll(page);
  await page.keyboard.press('Enter');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('button:visible, input:visible').count()).toBe(0);
  expect(await page.locator('h1, .bars, .sliders').evaluateAll((all) => all.length)).toBeGreaterThan(2);
  for (const shown of ['h1', '.bars', '.sliders', 'footer']) {
    expect(await page.locator(shown).first().isVisible()).toBe(true);
  }
});

testInBrowser(
  'the page holds one script and one style, and its saved files join into one for score',
  async () => {
    const { page } = await visit(fileOf('en'));
    expect(await page.locator('script:not([type="application/json"])').count()).toBe(1);
    expect(await page.locator('iframe, object, embed, img, link, base').count()).toBe(0);
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/,
    );
    await begin(page);
    await answerAll(page);
    await page.keyboard.press('Enter');
    const { text } = await savedBy(page);
    const { code, stdout } = await career(['score'], { input: text + text });
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').length).toBe(2);
  },
);
