import { describe, expect, test } from 'vitest';
import { assess, type QuizResponse, type QuizResultView } from '../../../../src/advice/quiz/assess.ts';
import { listItems } from '../../../../src/advice/quiz/items.ts';
import type { LocalQuiz } from '../../../../src/content/localise.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Language } from '../../../../src/locale/language.ts';
import { quizCard, quizResultDocument } from '../../../../src/output/documents/quiz.ts';
import { renderPlain } from '../../../../src/output/plain.ts';
import { renderTerminal } from '../../../../src/output/terminal/render.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';
import { builtInFor } from '../../content/built-in.ts';

type Answer = (item: LocalQuiz['items'][number], i: number) => number | undefined;

/** The built-in quiz in a language, with ways to answer it. */
async function quizIn(lang: Language) {
  const pack = await builtInFor(lang);
  const { quiz } = pack;
  if (!quiz) throw new Error('the built-in pack has a quiz');
  const items = listItems(pack, quiz, []);
  const onScale = (value: number): number => Math.min(5, Math.max(1, Math.round(value)));
  const answersOf = (answer: Answer): ReadonlyMap<string, number> =>
    new Map(
      quiz.items.flatMap((item, i) => {
        const given = answer(item, i);
        return given === undefined ? [] : [[item.id, given] as const];
      }),
    );
  /** Answers of somebody like a role, so strongly, with a wobble of so many steps. */
  const like = (role: string, strength: number, seat = 1, wobble = 0.5) =>
    answersOf((item, i) => {
      const profile = items.roles.find(({ id }) => id === role)?.profile ?? {};
      if (item.section === 'seat') return onScale(3 + 2 * item.key * seat);
      if (item.section === 'readiness') return 1 + (i % 5);
      const noise = wobble * ((i % 3) - 1);
      return onScale(3 + strength * item.key * (profile[item.trait] ?? 0) + noise);
    });
  const quick = new Set(items.items.flatMap((item) => (item.quick ? item.id : [])));
  const only = (answers: ReadonlyMap<string, number>) =>
    new Map([...answers].filter(([id]) => quick.has(id)));
  const result = (answers: ReadonlyMap<string, number>, more: Partial<QuizResponse> = {}): QuizResultView =>
    assess(pack, quiz, { answers, ...more });
  return { answersOf, like, only, result, messages: await messagesIn(lang) };
}

const onTerminal = (width: number) => ({
  width,
  measure: widthOf,
  style: styleWith(false),
  ascii: false,
  bullet: '- ',
});

const WITH_AIM = { context: { company: 'finance', grade: 'cio-2', target: 'cio' } };

describe.each(['ja', 'en'] as const)('the card of a result, in %s', (lang) => {
  test('fits on a screen, whatever the outcome', async () => {
    const { answersOf, like, only, result, messages } = await quizIn(lang);
    // Any numbers will do, as long as they are always the same.
    let seed = 1;
    const chance = (): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    const people = Array.from({ length: 120 }, (_, n) =>
      n % 4 === 0
        ? answersOf(() => 1 + Math.floor(5 * chance()))
        : like(['cio', 'cto', 'ciso', 'cpo'][n % 4] ?? '', 3 * chance(), 2 * chance() - 1, 3 * chance()),
    );
    const views = [
      ...people.flatMap((answers) => [answers, only(answers)]),
      answersOf(() => undefined),
      answersOf(() => 5),
    ].map((answers) => result(answers, WITH_AIM));
    expect([...new Set(views.map(({ outcome }) => outcome))].toSorted()).toEqual(
      ['clear', 'flat', 'impression', 'insufficient', 'leaning', 'shortlist'].toSorted(),
    );
    expect(views.some(({ seat, outcome }) => seat.verdict === 'elsewhere' && outcome === 'clear')).toBe(true);
    expect(views.some(({ warnings }) => warnings.includes('inconsistent'))).toBe(true);
    for (const view of views) {
      const lines = renderTerminal(quizCard(view, messages), onTerminal(80)).trimEnd().split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(80);
    }
  });
});

describe('the card of a result', () => {
  test('says how the target and the step compare with it', async () => {
    const { like, result, messages } = await quizIn('en');
    const says = (target: string, grade: string, seat = 1): string =>
      renderPlain(quizCard(result(like('cto', 3, seat), { context: { target, grade } }), messages));
    expect(says('cto', 'cto-2')).toContain('Your target: CTO is on the shortlist. You are on step 2 of');
    expect(says('cpo', '平社員')).toMatch(
      /CPO is not on the shortlist. You are before the first of \d steps to CPO/,
    );
    expect(says('cio', 'cio-2', -1)).toContain(
      'CIO is an executive position, which your answers turn away from.',
    );
    expect(says('', 'cto-2')).toMatch(/Your step: You are on step 2 of \d to CTO/);
    expect(says('', '')).not.toMatch(/Your target|Your step/);
  });

  test('puts nobody in front where there is no pattern', async () => {
    const { answersOf, result, messages } = await quizIn('en');
    const view = result(answersOf((_, i) => 2 + (i % 3)));
    expect(view.outcome).toBe('flat');
    expect(renderTerminal(quizCard(view, messages), onTerminal(80))).toMatch(
      /● You {3}○ C[IT]O {3}◇ C[IT]O\n/,
    );
  });

  test('says what the ends of the sliders mean where there is room', async () => {
    const { like, result, messages } = await quizIn('en');
    const card = quizCard(result(like('cto', 3)), messages);
    expect(renderTerminal(card, onTerminal(110))).toMatch(
      /Avoid technical detail {2}[─┼●○◇]{21,} {2}Dig into technology/,
    );
    expect(renderTerminal(card, onTerminal(80))).not.toContain('Avoid technical detail');
  });
});

describe('a retake', () => {
  const AT = '2026-01-02T03:04:05.000Z';

  test('says what moved by more than chance, and which role was in front', async () => {
    const { like, result, messages } = await quizIn('en');
    const [before, after] = [like('cio', 3), like('cto', 3)];
    const text = renderPlain(
      quizResultDocument(result(after, { earlier: [{ at: AT, answers: before }] }), messages),
    );
    expect(text).toMatch(
      /Since your last quiz \(2026-01-0\d\)\nCTO is in front now; last time it was CIO\. These traits changed/,
    );
    expect(text).toMatch(/Exploring technology: from -?\d+ to -?\d+/);
  });

  test('says so where all of it may be chance', async () => {
    const { like, result, messages } = await quizIn('ja');
    const before = like('cio', 3);
    const [[first = ''] = []] = [...before];
    const after = new Map([...before, [first, before.get(first) === 3 ? 4 : 3]]);
    const view = result(after, { earlier: [{ at: AT, answers: before }] });
    expect(view.retake?.moved).toEqual([]);
    expect(renderPlain(quizResultDocument(view, messages))).toContain(
      '先頭は前回と同じCIOです。どの特性の動きも',
    );
  });
});
