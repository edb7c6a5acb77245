import type { LocalPack, LocalRole } from '../content/localise.ts';
import { BRIEF_ASPECTS, type CompareView, type CompareWords, compareRoles } from './compare.ts';
import { type FaqEntry, listQuestions } from './faq.ts';
import { describeMindset, type MindsetView } from './mindset.ts';
import { describePath, type PathView } from './path.ts';
import { type PlanView, savedPlan } from './plan.ts';
import { NO_PROFILE, type Profile } from './profile.ts';
import type { QuizResultView } from './quiz/result.ts';
import { describeRole, type RoleView } from './roles.ts';
import { listSources, type SourceEntry } from './sources.ts';

/** Everything that one page shows: the views of other commands, put together. */
export interface ReportView {
  readonly schema: 'career.report/1';
  readonly lang: string;
  /** What the pack is called, and what it is for. */
  readonly title: string;
  readonly tagline?: string;
  /** The name of the person it is about, where they have given one. */
  readonly name?: string;
  /** The day on which it was made, as `YYYY-MM-DD`. */
  readonly made: string;
  /** The ids of the roles that the report is about; the comparison has others for the reader to ask for. */
  readonly chosen: readonly string[];
  readonly result?: QuizResultView;
  /** The day of that quiz, where it is known. */
  readonly taken?: string;
  /** The chosen roles, then others. */
  readonly comparison: CompareView;
  /** The same roles in full. */
  readonly roles: readonly RoleView['role'][];
  readonly shifts: MindsetView['shifts'];
  /** The paths to the chosen roles, each once. */
  readonly paths: readonly PathView[];
  /** The plans that the person has saved and that have time left. */
  readonly plans: readonly PlanView[];
  /** The questions closest to the chosen roles, closest first. */
  readonly questions: readonly FaqEntry[];
  /** How large the quiz is; nothing where the pack has none. */
  readonly quiz?: {
    readonly traits: number;
    readonly statements: number;
    readonly seat: number;
    readonly readiness: number;
  };
  readonly sources: readonly SourceEntry[];
}

/** What a report is about, as far as it is known. */
export interface ReportSubject {
  /** None for those that the result, or else the pack, puts first. */
  readonly roles: readonly LocalRole[];
  readonly result?: QuizResultView | undefined;
  /** The day of that quiz, as `YYYY-MM-DD`. */
  readonly taken?: string | undefined;
  /** What the person has stored of themselves, as far as it is to be shown. */
  readonly profile?: Profile | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** More roles than this make no table that anybody reads. */
const MOST_ROLES = 8;
/** So many roles of a shortlist are enough for a report. */
const MOST_OF_INTEREST = 2;
/** More questions than this make no report. */
const MOST_QUESTIONS = 6;

/** Puts together what there is to be said to one person. */
export function composeReport(pack: LocalPack, subject: ReportSubject, words: CompareWords): ReportView {
  const { result, taken, profile = NO_PROFILE } = subject;
  const target = result?.context?.target ?? profile.target;
  const chosen = subject.roles.length > 0 ? subject.roles : rolesOfInterest(pack, result, target);
  const others = pack.roles.filter((role) => role.tier !== 'alternative' && !chosen.includes(role));
  const shown = [...chosen, ...others].slice(0, Math.max(MOST_ROLES, chosen.length));
  const { quiz } = pack;
  return {
    schema: 'career.report/1',
    lang: pack.lang,
    title: pack.pack.title,
    ...(pack.pack.tagline && { tagline: pack.pack.tagline }),
    ...(profile.name !== undefined && { name: profile.name }),
    made: subject.today,
    chosen: chosen.map(({ id }) => id),
    ...(result && { result }),
    ...(result && taken !== undefined && { taken }),
    comparison: compareRoles(pack, shown, BRIEF_ASPECTS, false, words),
    roles: shown.map((role) => describeRole(pack, role).role),
    shifts: describeMindset(pack).shifts,
    paths: pathsTo(pack, chosen, result?.context?.grade, profile),
    plans: plansIn(pack, profile, subject.today),
    questions: questionsAbout(pack, chosen),
    ...(quiz && {
      quiz: {
        traits: quiz.traits.length,
        statements: quiz.items.filter(({ section }) => section === 'fit').length,
        seat: quiz.items.filter(({ section }) => section === 'seat').length,
        readiness: quiz.items.filter(({ section }) => section === 'readiness').length,
      },
    }),
    sources: listSources(pack).sources,
  };
}

/** The first roles of the shortlist, or else those that the pack compares, and the one they aim for. */
function rolesOfInterest(
  pack: LocalPack,
  result: QuizResultView | undefined,
  target: string | undefined,
): readonly LocalRole[] {
  const first =
    result === undefined || result.top === null
      ? pack.pack.defaults.compare
      : result.shortlist.slice(0, MOST_OF_INTEREST);
  return [...new Set([...first, target])].flatMap((id) => pack.roles.filter((role) => role.id === id));
}

/** The steps to every role, once for roles that have the nearest ones in common. */
function pathsTo(
  pack: LocalPack,
  roles: readonly LocalRole[],
  grade: string | undefined,
  profile: Profile,
): readonly PathView[] {
  const from = grade === undefined ? undefined : Number(grade);
  const paths = roles
    .map((role) => describePath(pack, role, from, profile))
    .filter(({ steps }) => steps.length > 0);
  const ladder = ({ role, nearest }: PathView): string => nearest?.id ?? role;
  const own = (id: string): PathView | undefined => paths.find(({ role }) => role === id);
  return [...new Set(paths.map(ladder))].flatMap(
    (id) => own(id) ?? paths.filter((path) => ladder(path) === id).slice(0, 1),
  );
}

/** The plans that are saved, laid out from this month on. */
function plansIn(pack: LocalPack, profile: Profile, today: string): readonly PlanView[] {
  const now = today.slice(0, 'YYYY-MM'.length);
  return pack.roles.flatMap((role) => savedPlan(pack, role, profile, now) ?? []);
}

/** The questions that name most of the roles; those that name as many, in the pack's order. */
function questionsAbout(pack: LocalPack, roles: readonly LocalRole[]): readonly FaqEntry[] {
  const named = ({ question, answer }: FaqEntry): number =>
    roles.filter(({ name }) => `${question}\n${answer}`.includes(name)).length;
  return listQuestions(pack, 'answers')
    .entries.toSorted((a, b) => named(b) - named(a))
    .slice(0, MOST_QUESTIONS);
}
