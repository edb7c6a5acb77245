import type { LocalPack, LocalRole } from '../content/localise.ts';
import { BRIEF_ASPECTS, type CompareView, type CompareWords, compareRoles } from './compare.ts';
import { type FaqEntry, listQuestions } from './faq.ts';
import { describeHistory, type HistoryView } from './history.ts';
import { describeMindset, type MindsetView } from './mindset.ts';
import { describePath } from './path.ts';
import type { PathView } from './path-view.ts';
import { placeOf } from './place.ts';
import { savedPlan } from './plan.ts';
import type { PlanView } from './plan-view.ts';
import { NO_PROFILE, type Profile } from './profile.ts';
import type { QuizResultView } from './quiz/assess.ts';
import { isElsewhere } from './quiz/result.ts';
import { describeRole, type RoleView } from './roles.ts';
import { listSources, type SourceEntry } from './sources.ts';
import { type Standing, standingOf } from './standing.ts';

/** The contents of a report: the views of several commands. */
export interface ReportView {
  readonly schema: 'career.report/1';
  readonly lang: string;
  /** The pack's title and purpose. */
  readonly title: string;
  readonly tagline?: string;
  /** The reader's name, if they have given one. */
  readonly name?: string;
  /** The id in the answers file, if the answers are somebody else's. */
  readonly respondent?: string;
  /** The report's date, as `YYYY-MM-DD`. */
  readonly made: string;
  /** The ids of the roles that the report is about. The comparison also has others that readers can select. */
  readonly chosen: readonly string[];
  readonly result?: QuizResultView;
  /** The reader's own standing in brief, if anything is known about it. */
  readonly summary?: Standing;
  /** The date when the quiz was taken, if known, as `YYYY-MM-DD`. */
  readonly taken?: string;
  /** All the person's quiz results, if there is more than one. */
  readonly history?: HistoryView;
  /** The ids of the roles that the comparison shows at first: the chosen ones, or the only one and the next best. */
  readonly compared: readonly string[];
  /** Compares those roles, then others. */
  readonly comparison: CompareView;
  /** The same roles in full. */
  readonly roles: readonly RoleView['role'][];
  readonly mindset: Pick<MindsetView, 'headings' | 'shifts'>;
  /** The paths to the chosen roles, without duplicates. */
  readonly paths: readonly PathView[];
  /** The saved plans that have not ended. */
  readonly plans: readonly PlanView[];
  /** The questions most relevant to the chosen roles, most relevant first. */
  readonly questions: readonly FaqEntry[];
  /** The number of traits and items of the pack's quiz, if it has one. */
  readonly quiz?: {
    readonly traits: number;
    readonly statements: number;
    readonly seat: number;
    readonly readiness: number;
  };
  readonly sources: readonly SourceEntry[];
}

/** What a report is about. */
export interface ReportSubject {
  /** If empty, the report is about the first roles of the result, or else the pack's defaults. */
  readonly roles: readonly LocalRole[];
  readonly result?: QuizResultView | undefined;
  /** The date of that quiz, as `YYYY-MM-DD`. */
  readonly taken?: string | undefined;
  /** The reader's profile, if the report uses it. */
  readonly profile?: Profile | undefined;
  /** The id of the person who gave the answers, if it is not the reader. */
  readonly respondent?: string | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

/** A table with more roles is too wide to read. */
const MOST_ROLES = 8;
/** How many roles of a shortlist the report is about. */
const MOST_OF_INTEREST = 2;
const MOST_QUESTIONS = 6;

/** Composes the report for one reader. */
export function composeReport(pack: LocalPack, subject: ReportSubject, words: CompareWords): ReportView {
  const { result, taken, profile = NO_PROFILE, respondent } = subject;
  const target = result?.context?.target ?? profile.target;
  const chosen = subject.roles.length > 0 ? subject.roles : rolesOfInterest(pack, result, target);
  const compared = subject.roles.length > 0 ? chosen : besideAnother(chosen, pack, result);
  const others = pack.roles.filter((role) => role.tier !== 'alternative' && !compared.includes(role));
  const shown = [...compared, ...others].slice(0, Math.max(MOST_ROLES, compared.length));
  const plans = plansIn(pack, profile, subject.today);
  const summary = summaryOf(pack, subject, plans);
  const { quiz } = pack;
  return {
    schema: 'career.report/1',
    lang: pack.lang,
    title: pack.pack.title,
    ...(pack.pack.tagline && { tagline: pack.pack.tagline }),
    ...(profile.name !== undefined && { name: profile.name }),
    ...(respondent !== undefined && { respondent }),
    made: subject.today,
    chosen: chosen.map(({ id }) => id),
    ...(result && { result }),
    ...(summary && { summary }),
    ...(result && taken !== undefined && { taken }),
    ...(profile.results.length > 1 && { history: describeHistory(pack, profile) }),
    compared: compared.map(({ id }) => id),
    comparison: compareRoles(pack, shown, BRIEF_ASPECTS, false, words),
    roles: shown.map((role) => describeRole(pack, role).role),
    mindset: mindsetOf(pack),
    paths: pathsTo(pack, chosen, result?.context?.grade, profile),
    plans,
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

/** Where the person is on the path to the role that they aim for, or else to the first role of the report. */
function summaryOf(
  pack: LocalPack,
  { roles, result, profile = NO_PROFILE }: ReportSubject,
  plans: readonly PlanView[],
): Standing | undefined {
  const target = result?.context?.target ?? profile.target;
  const grade = result?.context?.grade ?? profile.grade;
  if (!result && target === undefined && grade === undefined) return undefined;
  const [first] = roles;
  const wanted = first?.id ?? target ?? result?.top ?? pack.pack.defaults.path;
  const role = pack.roles.find(({ id }) => id === wanted) ?? pack.roles[0];
  if (!role) return undefined;
  return standingOf(pack, role, profile, {
    result,
    plan: plans.find((plan) => plan.role === role.id),
    from: placeOf(pack, role, grade),
    aims: first !== undefined || target !== undefined,
  });
}

/**
 * Returns the first roles of the result, or else the pack's defaults, and the role that the reader aims for. If they
 * are not drawn to an executive seat, the first roles are alternatives.
 */
function rolesOfInterest(
  pack: LocalPack,
  result: QuizResultView | undefined,
  target: string | undefined,
): readonly LocalRole[] {
  const first = !result
    ? []
    : isElsewhere(result)
      ? result.alternatives.map(({ id }) => id)
      : result.shortlist;
  const named = first.length > 0 ? first.slice(0, MOST_OF_INTEREST) : pack.pack.defaults.compare;
  return [...new Set([...named, target])].flatMap((id) => pack.roles.filter((role) => role.id === id));
}

/** One role alone cannot be compared: adds the next best match. */
function besideAnother(
  chosen: readonly LocalRole[],
  pack: LocalPack,
  result: QuizResultView | undefined,
): readonly LocalRole[] {
  if (chosen.length !== 1) return chosen;
  const next = (result?.roles ?? []).flatMap(({ id }) =>
    pack.roles.filter((role) => role.id === id && !chosen.includes(role)),
  );
  return [...chosen, ...next.slice(0, 1)];
}

/** Returns the path to every role; roles that share the steps of a nearest role get one path. */
function pathsTo(
  pack: LocalPack,
  roles: readonly LocalRole[],
  grade: string | undefined,
  profile: Profile,
): readonly PathView[] {
  const paths = roles
    .map((role) => describePath(pack, role, placeOf(pack, role, grade), profile))
    .filter(({ steps }) => steps.length > 0);
  const ladder = ({ role, nearest }: PathView): string => nearest?.id ?? role;
  const own = (id: string): PathView | undefined => paths.find(({ role }) => role === id);
  return [...new Set(paths.map(ladder))].flatMap(
    (id) => own(id) ?? paths.filter((path) => ladder(path) === id).slice(0, 1),
  );
}

function mindsetOf(pack: LocalPack): ReportView['mindset'] {
  const { headings, shifts } = describeMindset(pack);
  return { headings, shifts };
}

/** Returns the saved plans with dates from this month on. */
function plansIn(pack: LocalPack, profile: Profile, today: string): readonly PlanView[] {
  const now = today.slice(0, 'YYYY-MM'.length);
  return pack.roles.flatMap((role) => savedPlan(pack, role, profile, now) ?? []);
}

/** Returns the questions that mention the most of the roles, in the pack's order for equal counts. */
function questionsAbout(pack: LocalPack, roles: readonly LocalRole[]): readonly FaqEntry[] {
  const named = ({ question, answer }: FaqEntry): number =>
    roles.filter(({ name }) => `${question}\n${answer}`.includes(name)).length;
  return listQuestions(pack, 'answers')
    .entries.toSorted((a, b) => named(b) - named(a))
    .slice(0, MOST_QUESTIONS);
}
