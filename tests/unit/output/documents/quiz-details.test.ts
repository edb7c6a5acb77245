import { describe, expect, test } from 'vitest';
import type { QuizResultView } from '../../../../src/advice/quiz/assess.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { quizDetails } from '../../../../src/output/documents/quiz-details.ts';
import { answerWords, readinessLevel, signedPoints } from '../../../../src/output/documents/quiz-words.ts';
import { outlineOf } from '../outline.ts';
import { PAIR, quizView } from '../quiz-view.ts';

const messages = await messagesIn('en');
const { quiz: words } = messages;

const DISCLAIMER = `${words.disclaimer('')} (muted)`;
const outline = (more: Partial<QuizResultView> = {}) => outlineOf(quizDetails(quizView(more), messages));
/** All but the last line, which every result has. */
const shown = (more: Partial<QuizResultView>) => outline(more).slice(0, -1);

const SEAT = [`## ${words.seatTitle}`, words.seat.drawn(4)];
const WITHOUT_SEAT = { seat: { score: null, answered: 0, verdict: null } } as const;
const ELSEWHERE = { seat: { score: -0.8, answered: 4, verdict: 'elsewhere' } } as const;
const NONE = { outcome: 'flat', top: null, shortlist: [] } as const;

const moved = { id: 'technology', label: 'Technology', before: 0.25, after: -0.5 };
const retake = { since: '2026-01-02T12:00:00', top: 'cio', moved: [] };
const flip = (answers: number) => ({
  ...PAIR,
  flip: { answers, items: ['a'], moves: [{ text: 'I try new tools.', answer: 4, instead: 3 }] },
});
const evidence: QuizResultView['evidence'] = {
  for: [{ item: 'a', text: 'I lead.', answer: 5, points: 3.6 }],
  against: [{ item: 'b', text: 'I code.', answer: 2, points: -1.2 }],
};
const ALL: Partial<QuizResultView> = {
  retake,
  evidence,
  pair: flip(2),
  readiness: {
    score: 50,
    shifts: [
      { id: 'far', title: 'From near to far', score: 61, answered: 2 },
      { id: 'whole', title: 'From part to whole', score: null, answered: 0 },
    ],
  },
  dealbreakers: [
    {
      id: 'nights',
      text: 'No calls at night',
      collides: [{ role: 'cio', name: 'CIO', why: 'Systems fail.' }],
    },
    { id: 'quiet', text: 'Peace and quiet', collides: [] },
  ],
  joys: [{ id: 'j', title: 'The open sea', detail: 'It is wide.' }],
  trials: [{ id: 't', title: 'Storms', detail: 'It rocks.' }],
  company: { id: 'shop', name: 'A shop', leans: 'cto', leansName: 'CTO', reason: 'It sells.' },
  basis: 'Ten people tried it.',
};

describe('what lies behind a result', () => {
  const retaken = [
    `## ${words.retake('2026-01-02')}`,
    `${words.retakeFirst.same('CIO')} ${words.withinChance}`,
  ];
  const answers = [
    `## ${words.evidenceFor('CIO')}`,
    '- I lead.',
    `  ${words.youAnswered(words.scale[5], '+4')}`,
    `## ${words.evidenceAgainst('CIO')}`,
    '- I code.',
    `  ${words.youAnswered(words.scale[2], '-1')}`,
    `## ${words.flipTitle('CIO', 'CTO')}`,
    '- I try new tools.',
    `  ${words.move(words.scale[4], words.scale[3])}`,
  ];
  const rest = [
    `## ${words.readiness}`,
    `From near to far: ${words.readinessSays.high(2)}`,
    `## ${words.dealbreakers}`,
    '- No calls at night',
    `  ${messages.titled('CIO', 'Systems fail.')}`,
    '- Peace and quiet',
    `  ${words.noCollision}`,
    `## ${words.joys('CIO')} (positive)`,
    '- The open sea',
    `## ${words.trials} (caution)`,
    '- Storms',
    `## ${words.company}`,
    words.companyDiffers('A shop', 'CTO'),
    'It sells.',
    `${words.disclaimer('Ten people tried it.')} (muted)`,
  ];

  test('comes in the order of how much it says about the result', () => {
    expect(outline(ALL)).toEqual([...retaken, ...answers, ...SEAT, ...rest]);
  });

  test('begins with the seat if that leads elsewhere, followed by how the executive roles match', () => {
    expect(outline({ ...ALL, ...ELSEWHERE })).toEqual([
      ...retaken,
      `## ${words.seatTitle}`,
      words.seat.elsewhere(4),
      `## ${words.fitOfExecutives}`,
      '= CIO 70 (middle)',
      '= CTO 55 (middle)',
      '= CPO 40 (middle)',
      ...answers,
      ...rest,
    ]);
  });

  test('is only what the quiz does not claim if nothing is known', () => {
    expect(outline(WITHOUT_SEAT)).toEqual([DISCLAIMER]);
  });
});

describe('the seat', () => {
  test('without other directions does not say how the executive roles match: the card does', () => {
    expect(shown({ ...ELSEWHERE, alternatives: [] })).toEqual([
      `## ${words.seatTitle}`,
      words.seat.elsewhere(4),
    ]);
  });

  test('shows these matches as unsure where there is no pattern, and not at all with too few answers', () => {
    expect(shown({ ...ELSEWHERE, ...NONE })).toContain('= CIO 70 (middle, unsure)');
    expect(shown({ ...ELSEWHERE, ...NONE, outcome: 'insufficient' })).toEqual([
      `## ${words.seatTitle}`,
      words.seat.elsewhere(4),
    ]);
  });
});

describe('a retake', () => {
  const says = (before: string | null, more: Partial<QuizResultView> = {}) =>
    shown({ ...WITHOUT_SEAT, retake: { ...retake, top: before }, ...more })[1];

  test('says which role was in front, and which is', () => {
    const { retakeFirst, withinChance } = words;
    expect(says('cto')).toBe(`${retakeFirst.other('CTO', 'CIO')} ${withinChance}`);
    expect(says(null)).toBe(`${retakeFirst.gained('CIO')} ${withinChance}`);
    expect(says('cto', NONE)).toBe(`${retakeFirst.lost('CTO')} ${withinChance}`);
    expect(says(null, NONE)).toBe(`${retakeFirst.none} ${withinChance}`);
  });

  test('lists the traits that moved', () => {
    expect(shown({ ...WITHOUT_SEAT, retake: { ...retake, moved: [moved] } }).slice(1)).toEqual([
      `${words.retakeFirst.same('CIO')} ${words.moved}`,
      `Technology: ${words.movedFrom('25', '-50')}`,
    ]);
  });

  test('is not compared if there are too few answers', () => {
    expect(shown({ ...WITHOUT_SEAT, ...NONE, outcome: 'insufficient', retake })).toEqual([]);
  });
});

describe('the answers that would turn the pair', () => {
  test.each([
    { pair: flip(7) },
    { pair: { ...PAIR, flip: null } },
    { pair: flip(2), outcome: 'flat' },
    { pair: flip(2), outcome: 'insufficient' },
  ] as const)('are not listed for %j', (more) => {
    expect(shown({ ...WITHOUT_SEAT, ...more })).toEqual([]);
  });
});

describe('the kind of company', () => {
  const says = (leans: string, more: Partial<QuizResultView> = {}) =>
    shown({
      ...WITHOUT_SEAT,
      company: { id: 'shop', name: 'A shop', leans, leansName: leans.toUpperCase() },
      ...more,
    }).slice(1);

  test('fits a result whose shortlist has the role that it leans on', () => {
    expect(says('cio')).toEqual([words.companyFits('A shop', 'CIO')]);
    expect(says('cto')).toEqual([words.companyDiffers('A shop', 'CTO')]);
    expect(says('cio', NONE)).toEqual([words.companyLeans('A shop', 'CIO')]);
  });
});

test('points have a sign, except where they round to 0', () => {
  expect([0.4, -0.4, 0.5, -0.6, 12.3].map(signedPoints)).toEqual(['0', '0', '+1', '-1', '+12']);
});

test('readiness is middling from 40 to 60', () => {
  expect([39.9, 40, 60, 60.1].map(readinessLevel)).toEqual(['low', 'middling', 'middling', 'high']);
});

test('an answer that the scale has no word for is a number', () => {
  expect(answerWords(5, messages)).toBe(words.scale[5]);
  expect(answerWords(0, messages)).toBe('0/5');
});
