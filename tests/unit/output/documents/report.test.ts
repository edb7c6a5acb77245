import { describe, expect, test } from 'vitest';
import { composeReport, type ReportView } from '../../../../src/advice/report.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { Heading } from '../../../../src/output/document.ts';
import { verdictOf } from '../../../../src/output/documents/quiz.ts';
import { reportDocument } from '../../../../src/output/documents/report.ts';
import { roleOf, shipPackIn } from '../../content/ship-pack.ts';
import { profileOf, resultOf } from '../../profile/records.ts';
import { outlineOf } from '../outline.ts';
import { quizView } from '../quiz-view.ts';

const messages = await messagesIn('en');
const { report: words, quiz: quizWords } = messages;
const pack = shipPackIn('en');
const captain = roleOf(pack, 'captain');

const BARE: ReportView = {
  schema: 'career.report/1',
  lang: 'en',
  title: 'Officers of a ship',
  made: '2026-04-01',
  chosen: [],
  compared: [],
  comparison: { schema: 'career.compare/1', lang: 'en', roles: [], rows: [], notes: [] },
  roles: [],
  mindset: { headings: {}, shifts: [] },
  paths: [],
  plans: [],
  questions: [],
  sources: [],
};
const FULL = composeReport(
  pack,
  {
    roles: [captain],
    today: '2026-04-01',
    profile: profileOf(
      { kind: 'set', pack: 'ship', grade: 'captain-1', target: 'captain' },
      resultOf({ captain: 50 }),
      resultOf({ captain: 60 }),
      { kind: 'plan', role: 'captain', from: 'captain-1', by: '2036-04', fixed: {} },
    ),
    result: quizView(),
  },
  messages,
);

/** The headings of a report's parts, in order; without how they are marked. */
function parts(view: ReportView): readonly string[] {
  return reportDocument(view, messages)
    .filter((block): block is Heading => block.kind === 'heading' && block.level <= 2)
    .map(({ level, text }) => `${level} ${text}`);
}

describe('a report', () => {
  test('says of whom and when it is', () => {
    const opening = (more: Partial<ReportView>) => outlineOf(reportDocument({ ...BARE, ...more }, messages));
    const made = words.made(messages.report.inMonth(1, 'Apr 2026'));
    expect(opening({})).toEqual(['# Officers of a ship', `${made} (muted)`]);
    expect(opening({ tagline: 'Which officer?', name: 'Aya', respondent: '7', taken: '2026-03-02' })).toEqual(
      [
        '# Officers of a ship',
        'Which officer?',
        `${words.person('Aya')} · ${words.respondent('7')} · ${words.taken(words.inMonth(2, 'Mar 2026'))} · ${made} (muted)`,
      ],
    );
  });

  test('has the parts that the pack and the profile can fill, in order', () => {
    expect(parts(FULL)).toEqual([
      `1 ${FULL.title}`,
      `2 ${words.summary}`,
      `2 ${quizWords.resultTitle}`,
      `2 ${messages.profile.history}`,
      `2 ${messages.compare.title(['Captain'])}`,
      '2 Captain  Master of the Ship',
      `2 ${messages.mindset.title}`,
      `2 ${messages.path.title('Captain', 'Master of the Ship')}`,
      `2 ${messages.plan.title('Captain', 'Master of the Ship')}`,
      `2 ${messages.faq.title}`,
      `2 ${words.methodTitle}`,
      `2 ${messages.sources.title}`,
    ]);
    expect(parts(BARE)).toEqual([`1 ${BARE.title}`]);
  });

  test('has the headings of its parts a level below their own, the lowest excepted', () => {
    const levels = reportDocument(FULL, messages).flatMap((block) =>
      block.kind === 'heading' ? [block.level] : [],
    );
    expect(new Set(levels)).toEqual(new Set([1, 2, 3, 4]));
    expect(outlineOf(reportDocument(FULL, messages))).toContain(`### ${messages.aspects.duties} (folded)`);
  });

  test('says the verdict at its result only if the summary has not said so', () => {
    const result = quizView();
    expect(parts({ ...BARE, result })[1]).toBe(`2 ${verdictOf(result, messages)}`);
    expect(parts({ ...BARE, result, summary: { next: [] } })[2]).toBe(`2 ${quizWords.resultTitle}`);
  });

  test('invites to the quiz without a result, if the pack has one, and says how it measures', () => {
    const quiz = { traits: 2, statements: 4, seat: 1, readiness: 2 };
    expect(outlineOf(reportDocument({ ...BARE, quiz }, messages)).slice(2)).toEqual([
      `## ${words.unmeasured.title}`,
      words.unmeasured.text(7),
      `$ ${messages.command('career quiz')}: ${words.unmeasured.quiz}`,
      `$ ${messages.command('career report')}: ${words.unmeasured.report}`,
      `## ${words.methodTitle}`,
      words.method(4, 2, 1, 2),
    ]);
  });

  test('describes in full only the roles that it is about', () => {
    const roles = composeReport(pack, { roles: [], today: '2026-04-01' }, messages).roles;
    expect(parts({ ...BARE, roles, chosen: ['pilot'] })).toEqual([
      `1 ${BARE.title}`,
      '2 Pilot  Harbour Pilot',
    ]);
  });

  test('shows passed steps in full, because others read it too', () => {
    const [path] = FULL.paths;
    if (!path) throw new Error('the report has a path');
    const steps = path.steps.map((step, i) => ({ ...step, status: i === 0 ? 'passed' : 'ahead' }) as const);
    const shown = outlineOf(reportDocument({ ...BARE, paths: [{ ...path, steps }] }, messages));
    const { step, statuses } = messages.path;
    expect(shown).toContain(`### ${step(1, 'Deckhand')}  [${statuses.passed}] (muted, folded)`);
  });
});
