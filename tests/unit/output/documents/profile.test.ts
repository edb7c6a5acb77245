import { describe, expect, test } from 'vitest';
import type { ProfileView } from '../../../../src/advice/profile-view.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import { profileDocument, profileImportDocument } from '../../../../src/output/documents/profile.ts';
import { outlineOf } from '../outline.ts';

const messages = await messagesIn('en');
const { profile: words } = messages;

const outline = (more: Partial<ProfileView>) =>
  outlineOf(
    profileDocument(
      {
        schema: 'career.profile/1',
        lang: 'en',
        folder: '/home/aya/career',
        empty: false,
        refers: [],
        quizzes: 0,
        milestones: [],
        plans: [],
        others: [],
        ...more,
      },
      messages,
    ),
  );
const TITLE = `# ${words.title}`;
const CLOSING = [`${words.folder}: /home/aya/career`, `${words.private} (muted)`];
const { fields, notSet } = words;

describe('a profile', () => {
  test('shows all that is stored', () => {
    const fit = { fit: 66.4, rank: 1, of: 6, at: '2026-07-15T10:00:00' };
    expect(
      outline({
        name: 'Aya\u001b',
        company: { id: 'ferry', name: 'Ferry' },
        grade: { id: 'captain-2', name: 'Mate\n' },
        target: { id: 'captain', name: 'Captain' },
        latest: {
          at: '2026-07-15T10:00:00',
          outcome: 'leaning',
          roles: [{ id: 'captain', name: 'Captain', fit }],
        },
        quizzes: 2,
        milestones: [
          {
            id: 'a',
            text: 'Stand a watch',
            level: 'captain-1',
            at: '2026-05-15T10:00:00',
            evidence: 'Log\n',
          },
        ],
        plans: [{ id: 'captain', name: 'Captain', by: '2036-04' }],
        others: [{ pack: 'hospital', entries: 3 }],
      }),
    ).toEqual([
      TITLE,
      `${fields.name}: Aya␛`,
      `${fields.company}: Ferry`,
      `${fields.grade}: Mate␊`,
      `${fields.target}: Captain`,
      `${words.quizzes}: 2`,
      `## ${words.latest}  2026-07-15`,
      `${words.verdict}: ${words.outcomes.leaning}`,
      `${messages.standing.match('Captain')}: ${words.fitOf('66', 1, 6)}`,
      `## ${words.milestones}`,
      '[x] Stand a watch',
      `  ${words.reached('2026-05-15', 'Log␊')}`,
      `## ${words.plans}`,
      `- ${words.planBy('Captain', 'Apr 2036')}`,
      words.others([words.otherPack('hospital', 3)]),
      ...CLOSING,
    ]);
  });

  test('says what is not set, but asks neither for a quiz nor for a kind of company that the pack lacks', () => {
    const missing = [`${fields.grade}: ${notSet}`, `${fields.target}: ${notSet}`];
    expect(outline({})).toEqual([TITLE, `${fields.name}: ${notSet}`, ...missing, ...CLOSING]);
    expect(outline({ refers: ['companies', 'quiz'] })).toEqual([
      TITLE,
      `${fields.name}: ${notSet}`,
      `${fields.company}: ${notSet}`,
      ...missing,
      `${words.quizzes}: 0`,
      ...CLOSING,
    ]);
  });

  test('says how to begin if it is empty', () => {
    expect(outline({ empty: true })).toEqual([TITLE, words.nothingWithoutQuiz(messages.command), ...CLOSING]);
    expect(outline({ empty: true, refers: ['quiz'] })).toEqual([
      TITLE,
      words.nothing(messages.command),
      ...CLOSING,
    ]);
  });
});

describe('an import', () => {
  const imported = (added: Parameters<typeof profileImportDocument>[0]['added'], removed = 0) =>
    outlineOf(
      profileImportDocument({ schema: 'career.profile-import/1', lang: 'en', added, removed }, messages),
    );

  test('counts what is new of each kind, and what it has replaced', () => {
    expect(imported({ set: 1, result: 2, tick: 3, untick: 1, plan: 1 }, 2)).toEqual([
      `# ${words.imported}`,
      `- ${words.added.set(1)}`,
      `- ${words.added.result(2)}`,
      `- ${words.added.tick(3)}`,
      `- ${words.added.untick(1)}`,
      `- ${words.added.plan(1)}`,
      `${words.replaced(2)} (caution)`,
    ]);
    expect(imported({ plan: 1, tick: 0 })).toEqual([`# ${words.imported}`, `- ${words.added.plan(1)}`]);
  });

  test('says so if nothing is new', () => {
    expect(imported({})).toEqual([words.importedNothing]);
  });
});
