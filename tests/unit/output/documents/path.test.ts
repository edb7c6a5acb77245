import { describe, expect, test } from 'vitest';
import type { Gap } from '../../../../src/advice/gap.ts';
import { describePath } from '../../../../src/advice/path.ts';
import type { PathMilestone, PathStep, PathView } from '../../../../src/advice/path-view.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { pathDocument } from '../../../../src/output/documents/path.ts';
import { roleOf } from '../../content/ship-pack.ts';
import { tracksPackIn } from '../../content/tracks-pack.ts';
import { outlineOf } from '../outline.ts';
import { pathMilestone, pathStep, pathView } from '../path-view.ts';

const messages = await messagesIn('en');
const { path: words, profile } = messages;

const TITLE = `# ${words.title('Captain')} (short: ${words.title('Captain')})`;

/** What a path says below its title. */
function shown(more: Partial<PathView>, full?: boolean): readonly string[] {
  const [title, ...others] = outlineOf(pathDocument(pathView(more), messages, full));
  expect(title).toBe(TITLE);
  return others;
}

describe('a path', () => {
  test('says first for whom it is, then its conclusion, its steps, other ways to it, and who decides', () => {
    const all: Partial<PathView> = {
      nearest: { id: 'mate', name: 'Mate' },
      before: 'First go to sea.',
      stops: [
        { number: 1, grade: 'Deckhand' },
        { number: 2, grade: 'Mate' },
      ],
      conclusion: ['Both lead to the bridge.'],
      unknownTicks: ['lost'],
      steps: [pathStep(1, { focus: 'Watch the sea.' })],
      bridge: [{ id: 'navy', title: 'From the navy', detail: 'Convert your licence.', source: 'article' }],
      promotion: 'The owner decides.',
      notes: [{ source: 'editorial', text: 'Our view' }],
    };
    expect(shown(all)).toEqual([
      `${words.nearest('Captain', 'Mate')} (caution)`,
      '> Deckhand ahead',
      '> Mate ahead',
      'First go to sea. (role)',
      '- Both lead to the bridge.',
      `${words.unknownTicks(['lost'], messages.command)} (caution)`,
      `## ${words.step(1)}`,
      'Watch the sea.',
      `## ${messages.role.bridge('Captain')} (folded)`,
      '- From the navy',
      '  Convert your licence.',
      'The owner decides. (muted)',
      '* Our view (muted)',
    ]);
  });

  test('has nothing but its title if the pack has no more', () => {
    expect(shown({ stops: [{ number: 1 }] })).toEqual([]);
  });

  test('has the role’s full name in its title, but not in the list of contents', () => {
    const [title] = outlineOf(pathDocument(pathView({ title: 'Master of the Ship' }), messages));
    expect(title).toBe(
      `# ${words.title('Captain', 'Master of the Ship')} (short: ${words.title('Captain')})`,
    );
  });
});

describe('the steps of a path', () => {
  const three = (...statuses: readonly (PathStep['status'] | undefined)[]) =>
    statuses.map((status, i) => pathStep(i + 1, { ...(status && { status }), focus: `Focus ${i + 1}` }));

  test('are folded except the first, if nobody is on one of them', () => {
    expect(shown({ steps: three(undefined, undefined) })).toEqual([
      `## ${words.step(1)}`,
      'Focus 1',
      `## ${words.step(2)} (folded)`,
      'Focus 2',
    ]);
  });

  test('are folded except the reader’s, and take a line each once passed', () => {
    const { passed, current, ahead } = words.statuses;
    expect(shown({ steps: three('passed', 'current', 'ahead') })).toEqual([
      `- ${words.step(1)}  [${passed}]`,
      `## ${words.step(2)}  [${current}] (role)`,
      'Focus 2',
      `## ${words.step(3)}  [${ahead}] (folded)`,
      'Focus 3',
    ]);
  });

  test('are all in full for other readers, and if one of them is asked for', () => {
    const expected = [`## ${words.step(1)}  [${words.statuses.passed}] (muted, folded)`, 'Focus 1'];
    expect(shown({ steps: three('passed') }, true)).toEqual(expected);
    expect(shown({ steps: three('passed'), only: { step: 'captain-1' } })).toEqual(expected);
  });

  test('say how many of their milestones are reached, once passed', () => {
    const passed = (...milestones: readonly PathMilestone[]) =>
      shown({ steps: [pathStep(1, { grade: 'Mate', status: 'passed', milestones })] });
    const line = `- ${words.step(1, 'Mate')}  [${words.statuses.passed}]`;
    expect(passed(pathMilestone('a'), pathMilestone('b'))).toEqual([`${line}  ${words.milestoneCount(2)}`]);
    expect(passed(pathMilestone('a', { done: true }), pathMilestone('b', { done: false }))).toEqual([
      `${line}  ${words.progress(1, 2)}`,
    ]);
    expect(passed()).toEqual([line]);
  });

  test('are a line without a heading if the pack has nothing to say about them', () => {
    expect(shown({ steps: [pathStep(2, { grade: 'Mate' })] })).toEqual([words.step(2, 'Mate')]);
  });

  test('have their parts in the order in which they matter', () => {
    const full = pathStep(1, {
      position: 'Lookout',
      focus: 'Watch the sea.',
      milestones: [pathMilestone('a')],
      learn: [{ text: 'Knots', source: 'article' }],
      first90: [{ days: 30, text: 'Meet the crew' }],
      shifts: ['near-to-far'],
      pitfalls: ['storms', 'unnamed'],
      branches: [{ id: 'pilot', name: 'Pilot' }],
    });
    const titles = {
      shifts: [{ id: 'near-to-far', title: 'From near to far' }],
      pitfalls: [{ id: 'storms', title: 'Storms' }],
    };
    const [, ...first] = shown({ steps: [full], ...titles });
    expect(first).toEqual([
      `${words.position}: Lookout`,
      'Watch the sea.',
      `### ${words.milestones}`,
      '[ ] Reach a',
      `### ${words.learn}`,
      '- Knots',
      `### ${words.fromToday}`,
      `${words.day(30)} Meet the crew`,
      `### ${words.shifts}`,
      '- From near to far',
      `### ${words.pitfalls}`,
      '- Storms',
      '- unnamed',
      `${words.branches(['Pilot'])} (muted)`,
    ]);
    const [, ...second] = shown({ steps: [{ ...full, place: 2 }], ...titles });
    expect(second).toEqual(first.with(6, `### ${words.first90}`));
  });
});

describe('the milestones of a step', () => {
  const of = (milestones: readonly PathMilestone[], more: Partial<PathView> = {}) =>
    shown({ steps: [pathStep(1, { milestones })], ...more }).slice(1);

  test('have a box, how to get the chance, and the evidence if they have been reached', () => {
    expect(
      of([
        pathMilestone('a', { done: true, evidence: 'The log\nof 2026' }),
        pathMilestone('b', { done: false, chance: 'Ask the mate.' }),
      ]),
    ).toEqual([
      `### ${words.milestones}`,
      '[x] Reach a',
      `  ${words.evidence('The log␊of 2026')}`,
      '[ ] Reach b',
      `  ${words.chance('Ask the mate.')}`,
    ]);
  });

  test('are expectations if none of them is something to show', () => {
    const behaviour = pathMilestone('a', { kind: 'behaviour' });
    expect(of([behaviour])[0]).toBe(`### ${words.behaviours}`);
    expect(of([behaviour, pathMilestone('b')])[0]).toBe(`### ${words.milestones}`);
  });

  test('have the mark of their source at the heading if they share it, or else each its own', () => {
    const [ours, book] = [pathMilestone('a', { source: 'editorial' }), pathMilestone('b')];
    expect(of([ours])).toEqual([`### ${words.milestones} *`, '[ ] Reach a']);
    expect(of([ours, book])).toEqual([`### ${words.milestones}`, '[ ] Reach a *', '[ ] Reach b']);
  });

  test('come by category in the pack’s order, those without one first', () => {
    const pack = tracksPackIn('en');
    const outline = outlineOf(pathDocument(describePath(pack, roleOf(pack, 'developer')), messages));
    const headings = ['### Craft', '[ ] Fixes bugs', '### People', '[ ] Asks'];
    expect(outline.join('\n')).toContain(headings.join('\n'));
    const categories = [{ id: 'craft', title: 'Craft' }];
    expect(of([pathMilestone('a', { category: 'craft' }), pathMilestone('b')], { categories })).toEqual([
      `### ${words.milestones}`,
      '[ ] Reach b',
      '### Craft',
      '[ ] Reach a',
    ]);
  });
});

describe('what to learn', () => {
  test('has the mark of its source at the heading if all of it is from there, or else each its own', () => {
    const learn = (...sources: readonly ('article' | 'editorial')[]) =>
      shown({
        steps: [pathStep(1, { learn: sources.map((source, i) => ({ text: `Skill ${i}`, source })) })],
      }).slice(1);
    expect(learn('editorial', 'editorial')).toEqual([`### ${words.learn} *`, '- Skill 0', '- Skill 1']);
    expect(learn('article', 'editorial')).toEqual([`### ${words.learn}`, '- Skill 0', '- Skill 1 *']);
  });
});

describe('a part of a path', () => {
  const craft = { id: 'craft', title: 'Craft' };
  const milestones = [pathMilestone('a', { source: 'editorial' })];

  test('says which part it is; a step does not, since its heading does', () => {
    const steps = [pathStep(1, { milestones })];
    expect(shown({ only: { next: true }, steps })[0]).toBe(`${words.onlyNext} (muted)`);
    expect(shown({ only: { category: craft }, steps })[0]).toBe('Craft (muted)');
    const detailed = { ...craft, detail: 'What you make' };
    expect(shown({ only: { next: true, category: detailed }, steps })[0]).toBe(
      `${words.onlyNext}\n${messages.titled('Craft', 'What you make')} (muted)`,
    );
    expect(shown({ only: { step: 'captain-1' }, steps })[0]).toBe(`## ${words.step(1)}`);
  });

  test('of one category has no heading for it, so that each milestone has its own mark', () => {
    expect(shown({ only: { category: craft }, steps: [pathStep(1, { milestones })] })).toEqual([
      'Craft (muted)',
      `## ${words.step(1)}`,
      '[ ] Reach a *',
    ]);
  });

  test('says so if there is nothing in it', () => {
    expect(shown({ only: { next: true } }).at(-1)).toBe(words.nothingNext);
    expect(shown({ only: { category: craft } }).at(-1)).toBe(words.nothingInCategory);
  });

  test('does not say what separates the reader from the next step', () => {
    const gap: Gap = { progress: [], missing: [], weakest: [] };
    expect(shown({ only: { step: 'captain-1' }, gap, steps: [pathStep(1)] })).toEqual([words.step(1)]);
  });
});

describe('what separates the reader from the next step', () => {
  const gap = (more: Partial<Gap> = {}): Gap => ({ progress: [], missing: [], weakest: [], ...more });
  const steps = [pathStep(1, { grade: 'Deckhand' }), pathStep(2)];
  const titles = steps.map(({ number, grade }) => words.step(number, grade));
  /** What comes before the steps. */
  const said = (more: Partial<Gap>, rest: Partial<PathView> = {}) => {
    const all = shown({ steps, gap: gap(more), ...rest });
    return all.slice(0, all.indexOf(titles[0] ?? ''));
  };
  const grade = (text: string) => [`## ${words.gap}`, `${profile.fields.grade}: ${text}`];

  test('comes before the steps, and what holds for everybody after them', () => {
    expect(shown({ steps, gap: gap({ current: 'captain-1' }), conclusion: ['Either will do.'] })).toEqual([
      ...grade('Deckhand'),
      ...titles,
      `## ${words.undecided}`,
      '- Either will do.',
    ]);
    expect(shown({ steps, gap: gap({ current: 'captain-1' }) }).at(-1)).toBe(titles.at(-1));
  });

  test('names the reader’s step by its grade, or else its number', () => {
    expect(said({ current: 'captain-1' })).toEqual(grade('Deckhand'));
    expect(said({ current: 'captain-2' })).toEqual(grade(words.step(2)));
  });

  test('says how to state a step that is unknown, and that a grade is not on this path', () => {
    expect(said({})).toEqual(grade(words.unknownStep(messages.command)));
    expect(said({ unplaced: 'Stoker' })).toEqual(grade(words.unplaced('Stoker')));
  });

  test('says nothing about the step of readers who are before the first', () => {
    expect(said({}, { before: 'First go to sea.' })).toEqual(['First go to sea. (role)']);
  });

  test('says how well the role suits them, and the shifts that they are least ready for', () => {
    const fit = { fit: 61.4, rank: 2, of: 6, at: '2026-04-15T10:00:00' };
    expect(
      said({
        current: 'captain-1',
        fit,
        weakest: [
          { id: 'near-to-far', title: 'From near to far', score: 25 },
          { id: 'calm-to-storm', title: 'From calm to storm', score: 60 },
          { id: 'one-to-many', title: 'From one to many', score: 61 },
        ],
      }),
    ).toEqual([
      ...grade('Deckhand'),
      `${profile.fit}: ${profile.dated(profile.fitOf('61', 2, 6), '2026-04-15')}`,
      `### ${words.weakest}`,
      `From near to far: ${profile.levels.low}`,
      `From calm to storm: ${profile.levels.middling}`,
    ]);
  });

  test('lists what is open on the step, at most ten milestones, and counts the others', () => {
    const progress = [
      { level: 'captain-0', number: 0, done: 0, total: 0 },
      { level: 'captain-1', number: 1, done: 0, total: 12 },
    ];
    const missing = Array.from({ length: 12 }, (_, i) => ({ id: `m-${i}`, title: `Milestone ${i}` }));
    const listed = (count: number, next?: string) =>
      said({
        current: 'captain-1',
        progress,
        missing: missing.slice(0, count),
        ...(next !== undefined && { next }),
      }).slice(2);
    const ten = missing.slice(0, 10).map(({ title }) => `[ ] ${title}`);
    expect(listed(12, 'captain-2')).toEqual([
      `### ${words.missing(words.step(2))}`,
      ...ten,
      `${words.moreMissing(2)} (muted)`,
    ]);
    expect(listed(10)).toEqual([`### ${words.missing()}`, ...ten]);
    expect(listed(0)).toEqual([`${words.nothingMissing} (positive)`]);
  });

  test('does not praise readers whose step has no milestones', () => {
    const progress = [{ level: 'captain-1', number: 1, done: 0, total: 0 }];
    expect(said({ current: 'captain-1', progress })).toEqual(grade('Deckhand'));
    expect(said({ current: 'captain-1' })).toEqual(grade('Deckhand'));
  });
});
