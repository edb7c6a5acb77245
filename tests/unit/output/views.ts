import { describeCompanies } from '../../../src/advice/companies.ts';
import { ASPECTS, BRIEF_ASPECTS, compareRoles } from '../../../src/advice/compare.ts';
import { recoveryOf } from '../../../src/advice/content.ts';
import { findQuestions, listQuestions } from '../../../src/advice/faq.ts';
import { describeTerms } from '../../../src/advice/glossary.ts';
import { describeHistory } from '../../../src/advice/history.ts';
import { welcome, welcomeBack } from '../../../src/advice/home.ts';
import { describeMindset } from '../../../src/advice/mindset.ts';
import { describePath } from '../../../src/advice/path.ts';
import { planPath } from '../../../src/advice/plan.ts';
import { NO_PROFILE } from '../../../src/advice/profile.ts';
import { describeProfile } from '../../../src/advice/profile-view.ts';
import { assess, type QuizResultView } from '../../../src/advice/quiz/assess.ts';
import { listItems } from '../../../src/advice/quiz/items.ts';
import { composeReport } from '../../../src/advice/report.ts';
import { describeRole, listRoles } from '../../../src/advice/roles.ts';
import type { LocalPack, LocalQuiz } from '../../../src/content/localise.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import type { Language } from '../../../src/locale/language.ts';
import type { Messages } from '../../../src/locale/messages.ts';
import type { View } from '../../../src/output/view.ts';
import { profileFrom } from '../../../src/profile/replay.ts';
import { builtInFor } from '../content/built-in.ts';
import { EVERYTHING } from '../profile/records.ts';

/** What a home screen suggests. */
const COMMANDS = [{ command: 'career faq', shows: 'よくある質問を読む' }];
const UNFINISHED = {
  asked: 3,
  total: 58,
  command: { command: 'career quiz --resume', shows: '続きに答える' },
};

/** Views of the built-in pack that together show all of its content. All tests share them. */
export function everyView(lang: Language): Promise<readonly View[]> {
  views[lang] ??= viewsIn(lang);
  return views[lang];
}

const views: Partial<Record<Language, Promise<readonly View[]>>> = {};

async function viewsIn(lang: Language): Promise<readonly View[]> {
  const pack = await builtInFor(lang);
  const messages = await messagesIn(lang);
  const { quiz, roles } = pack;
  if (!quiz) throw new Error('the built-in pack has a quiz');
  const answersOf = (answer: (key: number, i: number) => number): ReadonlyMap<string, number> =>
    new Map(quiz.items.map(({ id, key }, i) => [id, answer(key, i)]));
  return [
    welcome(pack, roles[0], { commands: COMMANDS }),
    compareRoles(pack, roles, ASPECTS, true, messages),
    compareRoles(pack, roles, BRIEF_ASPECTS, false, messages),
    listRoles(pack),
    ...roles.map((role) => describeRole(pack, role)),
    describeCompanies(pack),
    describeMindset(pack),
    ...roles.flatMap((role) => [describePath(pack, role), describePath(pack, role, 2)]),
    ...roles.map((role) =>
      planPath(pack, role, {
        from: 1,
        now: '2026-11',
        by: '2036-04',
        fixed: { 'cio-2': '2030-03', 'cto-3-roadmap': '2031-09' },
        reached: new Map([['cio-1-ringi', { month: '2026-10', evidence: 'Project Kite' }]]),
      }),
    ),
    ...personalViews(pack, quiz, messages),
    composeReport(pack, { roles, today: '2026-11-22' }, messages),
    composeReport(
      pack,
      {
        roles,
        result: assess(pack, quiz, {
          answers: answersOf((_, i) => 1 + (i % 5)),
          dealbreakers: quiz.dealbreakers.map(({ id }) => id),
          context: { company: 'finance', target: 'cto' },
        }),
        taken: '2026-11-01',
        profile: profileFrom(EVERYTHING, pack.pack.id),
        today: '2026-11-22',
      },
      messages,
    ),
    listQuestions(pack, 'answers'),
    findQuestions(pack, '1', 'best'),
    describeTerms(pack),
    listItems(pack, quiz, Object.values(messages.quiz.scale)),
    listItems(pack, quiz, Object.values(messages.quiz.scale), true),
    ...results(pack, quiz),
    {
      schema: 'career.content-check/1',
      lang,
      directory: 'my-pack',
      faults: [{ file: 'my-pack/faq.yaml', kind: 'missing-file', message: messages.faults.missingFile }],
      warnings: [
        {
          ...{ file: 'my-pack/roles.yaml', line: 3, column: 5, kind: 'bare-role' },
          message: messages.warnings.bareRole('cook', ['joys']),
        },
      ],
      recovery: recoveryOf(pack, quiz),
    },
    {
      schema: 'career.content-init/1',
      lang,
      directory: 'my-pack',
      files: [{ file: 'pack.yaml', purpose: messages.content.files.pack }],
    },
  ];
}

/** A result of every outcome, with every kind of company and every deal-breaker. */
function results(pack: LocalPack, quiz: LocalQuiz): readonly QuizResultView[] {
  const { roles } = listItems(pack, quiz, []);
  const answersOf = (answer: (item: LocalQuiz['items'][number], i: number) => number | undefined) => ({
    answers: new Map(
      quiz.items.flatMap((item, i) => {
        const given = answer(item, i);
        return given === undefined ? [] : [[item.id, given] as const];
      }),
    ),
  });
  const onScale = (value: number) => Math.min(5, Math.max(1, Math.round(value)));
  const like = (role: string, how: number, seat = 1) =>
    answersOf((item, i) => {
      const profile = roles.find(({ id }) => id === role)?.profile ?? {};
      if (item.section === 'seat') return onScale(3 + 2 * item.key * seat);
      if (item.section === 'readiness') return 1 + (i % 5);
      return onScale(3 + how * item.key * (profile[item.trait] ?? 0) + ((i % 3) - 1) / 2);
    });
  const quick = new Set(listItems(pack, quiz, []).items.flatMap(({ id, quick }) => (quick ? id : [])));
  return [
    answersOf(() => undefined),
    answersOf(() => 5),
    answersOf(({ id }, i) => (quick.has(id) ? 1 + (i % 5) : undefined)),
    answersOf((_, i) => 2 + (i % 3)),
    like('ciso', 1),
    like('cto', 1.5, 0),
    like('cpo', 3),
    like('cto', 3, -1),
    ...pack.companies.map(({ id }) => ({
      ...like('cio', 2),
      dealbreakers: quiz.dealbreakers.map((each) => each.id),
      context: { company: id, target: 'cto' },
    })),
  ].map((response) => assess(pack, quiz, response));
}

/** Views of a profile: with a single result, and with something of every kind. */
function personalViews(pack: LocalPack, quiz: LocalQuiz, messages: Messages): readonly View[] {
  const { lang, roles } = pack;
  const profile = profileFrom(EVERYTHING, pack.pack.id);
  const [cio] = roles;
  if (!cio) throw new Error('the built-in pack has roles');
  const plan = planPath(pack, cio, { from: 2, now: '2026-11', by: '2036-04', fixed: {}, reached: new Map() });
  return [
    describeProfile(pack, profile, '/home/aya/career/records'),
    describeHistory(pack, { ...profile, results: profile.results.slice(1) }),
    describeHistory(pack, profile),
    {
      schema: 'career.profile-import/1',
      lang,
      added: { set: 1, result: 2, tick: 3, untick: 1, plan: 1 },
      removed: 2,
    },
    welcomeBack(pack, cio, profile, { commands: COMMANDS }),
    ...results(pack, quiz).map((result) =>
      welcomeBack(pack, cio, profile, { commands: COMMANDS, plan, result }),
    ),
    welcomeBack(pack, cio, { ...NO_PROFILE, name: 'Aya' }, { commands: COMMANDS, unfinished: UNFINISHED }),
    compareRoles(pack, roles, BRIEF_ASPECTS, false, messages, profile),
    listRoles(pack, profile),
    ...roles.flatMap((role) => [
      describeRole(pack, role, profile),
      describePath(pack, role, undefined, profile),
      describePath(pack, role, 4, { ...profile, grade: undefined }),
    ]),
  ];
}
