import { describe, expect, test } from 'vitest';
import type { QuizResultView } from '../../../../src/advice/quiz/assess.ts';
import type { Standing } from '../../../../src/advice/standing.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { nextThing, verdictOf } from '../../../../src/output/documents/quiz.ts';
import { summaryDocument } from '../../../../src/output/documents/report-summary.ts';
import { outlineOf } from '../outline.ts';
import { PAIR, quizView } from '../quiz-view.ts';

const messages = await messagesIn('en');
const { quiz, report, standing: words } = messages;

const ONE = [{ id: 'cio', name: 'CIO', values: [70] }];
const latest = (more: Partial<QuizResultView> = {}, trends: typeof ONE = ONE) => ({
  verdict: quizView(more),
  trends,
});

describe('the summary of a report', () => {
  const outline = (summary: Standing) => outlineOf(summaryDocument(summary, messages));
  const opening = `# ${report.summary} (own page)`;
  const closing = `${report.more} (muted)`;
  const result = (more: Partial<QuizResultView> = {}, trends?: typeof ONE) =>
    outline({ latest: latest(more, trends), next: [] }).slice(1, -1);

  test('says what the result means and what to do first, then the way and what is next on it', () => {
    expect(
      outline({
        latest: latest({ pair: PAIR }),
        path: { role: { id: 'cio', name: 'CIO' }, steps: [{ number: 1, status: 'current' }] },
        next: [
          { id: 'a', text: 'Lead a project', due: '2027-04' },
          { id: 'b', text: 'Write a plan' },
        ],
      }),
    ).toEqual([
      opening,
      `## ${verdictOf(quizView(), messages)}`,
      report.meaning.clear,
      `${quiz.pairTitle('CIO', 'CTO')}: ${quiz.pair.clear('CIO', quiz.timesOf(8))}`,
      `${report.first}: ${nextThing(quizView(), messages)}`,
      `= ${words.match('CIO')} 70 (strong, middle)`,
      `## ${words.wayTo('CIO')}`,
      `> ${messages.path.step(1)} current (${messages.path.statuses.current})`,
      `## ${words.nextMilestones}`,
      `[ ] ${words.due('Apr 2027', 'Lead a project')}`,
      '[ ] Write a plan',
      closing,
    ]);
  });

  test('is short if nothing is known', () => {
    expect(outline({ next: [] })).toEqual([opening, closing]);
  });

  test('does not mention the pair if the answers say nothing about it', () => {
    const facts = (more: Partial<QuizResultView>) =>
      result({ pair: PAIR, ...more }).filter((line) => line.startsWith(quiz.pairTitle('CIO', 'CTO')));
    expect(facts({})).toHaveLength(1);
    expect(facts({ outcome: 'insufficient' })).toEqual([]);
    expect(facts({ seat: { score: -0.8, answered: 4, verdict: 'elsewhere' } })).toEqual([]);
  });

  test('means something else if the answers turn away from the seat, unless they are too few', () => {
    const seat = { score: -0.8, answered: 4, verdict: 'elsewhere' } as const;
    expect(result({ seat })[1]).toBe(report.meaning.elsewhere);
    expect(result({ seat, outcome: 'insufficient' })[1]).toBe(report.meaning.insufficient);
    expect(result({ outcome: 'flat' })[1]).toBe(report.meaning.flat);
  });

  test('warns of answers that contradict each other', () => {
    expect(result({ warnings: ['inconsistent'] })).toContain(`${words.inconsistent} (caution)`);
    expect(result({ warnings: ['straight-lining'] }).join()).not.toContain('caution');
  });

  test('says once more that two roles are even if the verdict names one of them', () => {
    const even = `${quiz.pairTitle('CIO', 'CTO')}: ${quiz.pair.even}`;
    const times = (more: Partial<QuizResultView>) =>
      result({ pair: { ...PAIR, verdict: 'even' }, ...more }).filter((line) => line === even).length;
    expect(times({ outcome: 'clear' })).toBe(2);
    expect(times({ outcome: 'leaning' })).toBe(2);
    expect(times({ outcome: 'shortlist' })).toBe(1);
    expect(
      result({ pair: PAIR }).filter((line) => line.startsWith(quiz.pairTitle('CIO', 'CTO'))),
    ).toHaveLength(1);
  });

  test('draws the matches over time, or as bars after a single quiz', () => {
    const drawn = (trends: typeof ONE, more: Partial<QuizResultView> = {}) => result(more, trends).slice(3);
    const two = [{ id: 'cio', name: 'CIO', values: [60, 70] }];
    expect(drawn(two)).toEqual([`~ ${words.match('CIO')} 60, 70`]);
    expect(drawn([...ONE, ...two])).toEqual([`~ ${words.match('CIO')} 70`, `~ ${words.match('CIO')} 60, 70`]);
    expect(drawn([{ id: 'cio', name: 'CIO', values: [] }])).toEqual([
      `= ${words.match('CIO')} null (strong, middle)`,
    ]);
    expect(drawn(ONE, { outcome: 'impression' })).toEqual([
      `= ${words.match('CIO')} 70 (strong, middle, unsure)`,
    ]);
    expect(drawn([])).toEqual([]);
  });
});
