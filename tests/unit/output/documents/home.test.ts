import { describe, expect, test } from 'vitest';
import { type HomeView, welcome, welcomeBack } from '../../../../src/advice/home.ts';
import type { Verdict } from '../../../../src/advice/quiz/result.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { homeDocument } from '../../../../src/output/documents/home.ts';
import { verdictOf } from '../../../../src/output/documents/quiz.ts';
import { roleOf, shipPackIn } from '../../content/ship-pack.ts';
import { profileOf } from '../../profile/records.ts';
import { outlineOf } from '../outline.ts';
import { quizView } from '../quiz-view.ts';

const messages = await messagesIn('en');
const pack = shipPackIn('en');
const captain = roleOf(pack, 'captain');
const parts = { commands: [{ command: 'career faq', shows: 'what people ask' }] };

/** What kinds of blocks a home screen has, headings and paragraphs with their texts. */
function shown(view: HomeView): readonly string[] {
  return homeDocument(view, messages).map((block) =>
    block.kind === 'heading' || block.kind === 'paragraph' ? `${block.kind}: ${block.text}` : block.kind,
  );
}

const UNKNOWN = `paragraph: ${messages.path.unknownStep(messages.command)}`;
const named = profileOf({ kind: 'set', name: 'Aya' });
const placed = profileOf({ kind: 'set', name: 'Aya', grade: 'captain-1' });

test('somebody new sees the way, what to try first, and that nothing is sent', () => {
  expect(shown(welcome(pack, captain, parts))).toEqual([
    'heading: Officers of a ship',
    'heading: The path to Captain',
    'rail',
    `heading: ${messages.home.tryThese}`,
    'commands',
    `paragraph: ${messages.home.private}\n${messages.home.more}`,
  ]);
});

test('somebody whose step is unknown is told how to say it', () => {
  expect(shown(welcomeBack(pack, captain, named, parts))).toContain(UNKNOWN);
  expect(shown(welcomeBack(pack, captain, placed, parts))).not.toContain(UNKNOWN);
  const { path: _, ...withoutPath } = welcomeBack(pack, captain, named, parts);
  expect(shown(withoutPath)).not.toContain(UNKNOWN);
});

test('somebody who has said their name is greeted by it, and not promised again that nothing is sent', () => {
  const [first, ...others] = shown(welcomeBack(pack, captain, placed, parts));
  expect(first).toBe(`heading: ${messages.home.hello('Aya')}`);
  expect(others).toContain(`heading: ${messages.home.goOn}`);
  expect(others.at(-1)).toBe(`paragraph: ${messages.home.more}`);
});

describe('the home screen', () => {
  const { home, standing } = messages;
  const outline = (more: Partial<HomeView>) =>
    outlineOf(
      homeDocument(
        {
          schema: 'career.home/1',
          lang: 'en',
          title: 'Officers of a ship',
          tagline: 'Which officer?',
          commands: [{ command: 'career faq', shows: 'what people ask' }],
          ...more,
        },
        messages,
      ),
    );
  const latest = (more: Partial<Verdict> = {}) => ({
    verdict: quizView(more),
    trends: [{ id: 'cio', name: 'CIO', values: [70] }],
  });
  const unfinished = {
    asked: 3,
    total: 58,
    command: { command: 'career quiz --resume', shows: 'go on' },
  };
  const goOn = [`## ${home.goOn}`, '$ career faq: what people ask', `${home.more} (muted)`];

  test('has the title, the purpose, and what to try first for somebody new', () => {
    expect(outline({})).toEqual([
      '# Officers of a ship',
      'Which officer?',
      `## ${home.tryThese}`,
      '$ career faq: what people ask',
      `${home.private}\n${home.more} (muted)`,
    ]);
  });

  test('offers first to finish the quiz', () => {
    expect(outline({ unfinished }).slice(2, 4)).toEqual([
      `## ${home.unfinished(3, 58)}`,
      '$ career quiz --resume: go on',
    ]);
  });

  test('has the latest result with its day, then the way, then what is next', () => {
    expect(
      outline({
        own: {
          name: 'Aya\u001b',
          latest: { at: '2026-04-15T10:00:00', ...latest({ warnings: ['inconsistent'] }) },
          next: [{ id: 'a', text: 'Lead a project' }],
        },
        path: { role: { id: 'cio', name: 'CIO' }, steps: [{ number: 1 }, { number: 2 }] },
      }),
    ).toEqual([
      `# ${home.hello('Aya␛')}`,
      `## ${home.latest('2026-04-15', verdictOf(quizView(), messages))}`,
      `= ${standing.match('CIO')} 70 (strong, middle)`,
      `${standing.inconsistent} (caution)`,
      `## ${standing.wayTo('CIO')}`,
      `> ${messages.path.step(1)} ahead`,
      `> ${messages.path.step(2)} ahead`,
      `${messages.path.unknownStep(messages.command)} (muted)`,
      `## ${standing.nextMilestones}`,
      '[ ] Lead a project',
      ...goOn,
    ]);
  });

  test('keeps its title for somebody without a name, and the verdict alone without its day', () => {
    expect(outline({ own: { latest: latest(), next: [] } })).toEqual([
      '# Officers of a ship',
      `## ${verdictOf(quizView(), messages)}`,
      `= ${standing.match('CIO')} 70 (strong, middle)`,
      ...goOn,
    ]);
  });
});
