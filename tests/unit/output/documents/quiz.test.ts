import { describe, expect, test } from 'vitest';
import { assess, type QuizResponse, type QuizResultView } from '../../../../src/advice/quiz/assess.ts';
import { listItems } from '../../../../src/advice/quiz/items.ts';
import type { QuizPair } from '../../../../src/advice/quiz/result.ts';
import type { LocalQuiz } from '../../../../src/content/localise.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Language } from '../../../../src/locale/language.ts';
import { quizCard, quizResultDocument } from '../../../../src/output/documents/quiz.ts';
import { renderPlain } from '../../../../src/output/plain.ts';
import { renderTerminal } from '../../../../src/output/terminal/render.ts';
import { styleWith } from '../../../../src/output/terminal/style.ts';
import { widthOf } from '../../../../src/output/terminal/width.ts';
import { builtInFor } from '../../content/built-in.ts';
import { outlineOf } from '../outline.ts';
import { PAIR, quizView } from '../quiz-view.ts';

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
  /** Answers of somebody like a role, with this strength and a wobble of this many points on the scale. */
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
    // Any numbers will do if they are the same every time.
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

  test('puts no role in front if there is no pattern', async () => {
    const { answersOf, result, messages } = await quizIn('en');
    const view = result(answersOf((_, i) => 2 + (i % 3)));
    expect(view.outcome).toBe('flat');
    expect(renderTerminal(quizCard(view, messages), onTerminal(80))).toMatch(
      /● You {3}○ C[IT]O {3}◇ C[IT]O\n/,
    );
  });

  test('says what the ends of the sliders mean if there is room', async () => {
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

  test('says so if all of it may be chance', async () => {
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

describe('a card', async () => {
  const messages = await messagesIn('en');
  const { quiz: words } = messages;
  const card = (more: Partial<QuizResultView> = {}) => outlineOf(quizCard(quizView(more), messages));
  const heading = (text: string) => `# ${text} (short: ${words.resultTitle})`;

  test('says the verdict, what draws the reader beside the first two roles, all matches, and what is next', () => {
    expect(card({ pair: PAIR })).toEqual([
      heading(words.verdict.clear('CIO (Chief Information Officer)', words.timesOf(8))),
      `${words.profiles(['CIO', 'CTO'])}: ${words.profilesScale}`,
      `= ${words.you} Technology -0.5, People null`,
      '= CIO Technology 0.2, People 0.8',
      '= CTO Technology 0.9, People 0.1',
      `## ${words.fit}`,
      '= CIO 70 (strong, middle)',
      '= CTO 55 (middle)',
      '= CPO 40 (middle)',
      `${words.pairTitle('CIO', 'CTO')}: ${words.pair.clear('CIO', words.timesOf(8))}`,
      `${words.next}: ${words.nextThing.path('CIO')}`,
    ]);
  });

  test('asks for more answers, and draws nothing, if there are too few', () => {
    const insufficient = { outcome: 'insufficient', top: null, shortlist: [], pair: PAIR } as const;
    const facts = `${words.next}: ${words.nextThing.answerMore}`;
    expect(card(insufficient)).toEqual([heading(words.verdict.insufficient), facts]);
    expect(card({ ...insufficient, warnings: ['straight-lining'] })).toEqual([
      heading(words.verdict.straightLine),
      facts,
    ]);
  });

  test('compares the roles of the pair, and shows all as unsure, if there is no pattern', () => {
    const flat = { outcome: 'flat', top: null, shortlist: [] } as const;
    const pair = { ...PAIR, a: 'cto', b: 'cpo' };
    const [verdict, title, you, first, second, ...others] = card({ ...flat, pair });
    expect(verdict).toBe(heading(words.verdict.flat));
    expect(title).toMatch(/CTO and CPO.* \(unsure\)$/);
    expect([you, first, second].map((line) => line?.slice(0, 5))).toEqual(['= You', '= CTO', '= CPO']);
    expect(others).toEqual([
      `## ${words.fit}`,
      '= CIO 70 (middle, unsure)',
      '= CTO 55 (middle, unsure)',
      '= CPO 40 (middle, unsure)',
      `${words.pairTitle('CTO', 'CPO')}: ${words.pair.even}`,
      `${words.next}: ${words.nextThing.read}`,
    ]);
    expect(
      card(flat)
        .slice(3, 5)
        .map((line) => line.slice(0, 5)),
    ).toEqual(['= CIO', '= CTO']);
  });

  test('draws the shortlist’s first two roles in its order', () => {
    const lines = card({ outcome: 'shortlist', shortlist: ['cpo', 'cto'], top: 'cpo', pair: PAIR });
    expect(lines[0]).toBe(heading(words.verdict.shortlist(['CPO', 'CTO (Chief Technology Officer)'])));
    expect(lines[1]).toBe(`${words.profiles(['CPO', 'CTO'])}: ${words.profilesScale}`);
    expect(lines.filter((line) => line.includes('strong'))).toEqual([
      '= CTO 55 (strong, middle)',
      '= CPO 40 (strong, middle)',
    ]);
    expect(lines.at(-1)).toBe(`${words.next}: ${words.nextThing.compare}`);
  });

  test('spells roles out in its verdict, or beside the bars where there are more than three', () => {
    const roles = ['cio', 'cto', 'ciso', 'cpo'].map((id, i) => ({
      ...{ id, name: id.toUpperCase(), title: `The ${id}`, rank: i + 1, fit: 60 - i, share: 0.25 },
    }));
    const listed = (count: number) => {
      const shortlist = roles.slice(0, count).map(({ id }) => id);
      return card({ outcome: 'shortlist', shortlist, top: 'cio', roles });
    };
    expect(listed(3)[0]).toContain('CISO (The ciso)');
    expect(listed(3)).toContain('= CIO 60 (strong, middle)');
    expect(listed(4)[0]).toContain('CIO, CTO, CISO, and CPO');
    expect(listed(4)).toContain('= CIO (The cio) 60 (strong, middle)');
  });

  test('puts other directions in front if the answers turn away from the seat', () => {
    const seat = { score: -0.8, answered: 4, verdict: 'elsewhere' } as const;
    expect(card({ seat })).toEqual([
      heading(words.verdict.elsewhere(['Expert'])),
      `${words.profiles(['Expert'])}: ${words.profilesScale}`,
      `= ${words.you} Technology -0.5, People null`,
      '= Expert Technology 1, People 0',
      `## ${words.fit}`,
      '= Expert 45 (middle)',
      `${words.next}: ${words.nextThing.alternative('Expert')}`,
    ]);
    expect(card({ seat, marked: false })[0]).toBe(heading(words.verdict.elsewhereUnmarked(['Expert'])));
    const without = card({ seat, alternatives: [] });
    expect(without[0]).toBe(
      heading(words.verdict.clear('CIO (Chief Information Officer)', words.timesOf(8))),
    );
    expect(without).toContain('= CIO 70 (middle)');
  });

  test.each([
    [{ outcome: 'leaning' }, words.verdict.leaning('CIO (Chief Information Officer)', words.timesOf(8))],
    [{ outcome: 'impression' }, words.verdict.impression(['CIO (Chief Information Officer)'])],
    [
      { outcome: 'impression', marked: false },
      words.verdict.impressionUnmarked(['CIO (Chief Information Officer)']),
    ],
  ] as const)('of %j has its own verdict', (more, verdict) => {
    expect(card(more)[0]).toBe(heading(verdict));
  });

  test('never says that a role would come first ten times in ten', () => {
    const [cio, cto] = quizView().roles;
    if (!cio || !cto) throw new Error('the result has roles');
    const times = (share: number) => card({ roles: [cto, { ...cio, share }] })[0];
    const says = (tenths: number) =>
      heading(words.verdict.clear('CIO (Chief Information Officer)', words.timesOf(tenths)));
    expect(times(1)).toBe(says(9));
    expect(times(0.7)).toBe(says(7));
    expect(times(0.69)).toBe(says(6));
  });

  test.each([
    [{ warnings: ['inconsistent'] }, words.nextThing.again],
    [{ outcome: 'impression' }, words.nextThing.full],
    [{ outcome: 'impression', warnings: ['inconsistent'] }, words.nextThing.again],
    [{ outcome: 'leaning' }, words.nextThing.path('CIO')],
  ] as const)('of %j says what to do first', (more, next) => {
    expect(card(more).at(-1)).toBe(`${words.next}: ${next}`);
  });

  test('says of the pair no more than the outcome allows', () => {
    const says = (pair: Partial<QuizPair>, more: Partial<QuizResultView> = {}) =>
      card({ pair: { ...PAIR, ...pair }, ...more }).at(-2);
    const fact = (text: string) => `${words.pairTitle('CIO', 'CTO')}: ${text}`;
    expect(says({ probability: 0.3, verdict: 'leaning' })).toBe(
      fact(words.pair.leaning('CTO', words.timesOf(7))),
    );
    expect(says({ probability: 0.5, verdict: 'even' })).toBe(fact(words.pair.even));
    expect(says({ probability: 0.5, verdict: 'leaning' })).toBe(
      fact(words.pair.leaning('CIO', words.timesOf(5))),
    );
    expect(says({}, { outcome: 'impression' })).toBe(fact(words.pair.leaning('CIO', words.timesOf(8))));
    expect(says({ verdict: 'even' }, { outcome: 'impression' })).toBe(fact(words.pair.even));
  });

  test('says how many answers would turn the pair, if they are few', () => {
    const says = (answers: number) =>
      card({ pair: { ...PAIR, flip: { answers, items: [], moves: [] } } }).at(-2);
    const clear = `${words.pairTitle('CIO', 'CTO')}: ${words.pair.clear('CIO', words.timesOf(8))}`;
    expect(says(6)).toBe(`${clear} ${words.flip(6)}`);
    expect(says(7)).toBe(clear);
  });

  test('compares what the reader aims for, and their step, with the result', () => {
    const to = { id: 'cio', name: 'CIO' };
    const says = (aim: QuizResultView['aim']) => card({ ...(aim && { aim }) }).at(-2);
    const listed = { ...to, standing: 'listed' } as const;
    expect(says({ target: listed })).toBe(`${words.target}: ${words.targetSays.listed('CIO')}`);
    expect(says({ target: listed, step: { number: 2, of: 4, to } })).toBe(
      `${words.target}: ${words.targetSays.listed('CIO')} ${words.onStep(2, 4, 'CIO')}`,
    );
    expect(says({ step: { number: 0, of: 4, to } })).toBe(`${words.step}: ${words.beforeStep(4, 'CIO')}`);
  });

  test('says what the ends of traits mean if the pack says so of any', () => {
    const [technology, people] = quizView().traits;
    if (!technology || !people) throw new Error('the result has traits');
    const ends = (...traits: QuizResultView['traits']) => card({ traits }).slice(2, -8);
    expect(ends(technology, people)).toEqual([]);
    expect(ends({ ...technology, low: 'Avoid it' }, people)).toEqual(['Avoid it … ', ' … ']);
    expect(ends({ ...technology, high: 'Dig into it' }, people)).toEqual([' … Dig into it', ' … ']);
  });

  test('is followed by a note if only the card is shown, or else by what lies behind it', () => {
    const below = (more: Partial<QuizResultView>) =>
      outlineOf(quizResultDocument(quizView(more), messages)).slice(card().length);
    expect(below({ shown: 'card' })).toEqual([`${words.onCard(messages.command)} (muted)`]);
    expect(below({}).at(-1)).toBe(`${words.disclaimer('')} (muted)`);
  });
});
