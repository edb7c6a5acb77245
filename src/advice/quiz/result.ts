import type { LocalPack, LocalQuiz } from '../../content/localise.ts';
import { type Facet, facetsOf, type RoleTitle, titleOf } from '../roles.ts';
import { type Instrument, instrumentOf, rankedRoles } from './instrument.ts';
import { type Answers, type Score, score, traitValue, type Verdict } from './score.ts';

export type Warning = 'straight-lining' | 'too-few';

/** What a person may say of themselves, as ids. It never touches a score. */
export interface QuizContext {
  readonly company?: string | undefined;
  readonly grade?: string | undefined;
  readonly target?: string | undefined;
}

export interface QuizResultView {
  readonly schema: 'career.quiz-result/1';
  readonly lang: string;
  readonly roles: readonly (RoleTitle & { readonly rank: number; readonly fit: number })[];
  readonly traits: readonly {
    readonly id: string;
    readonly label: string;
    readonly score: number;
    readonly answered: number;
  }[];
  readonly confidence: {
    readonly top: string;
    readonly runnerUp: string | null;
    /** In [0.5, 1]. */
    readonly probability: number;
    readonly verdict: Verdict;
  };
  readonly readiness: {
    readonly score: number | null;
    readonly shifts: readonly {
      readonly id: string;
      readonly title: string;
      readonly score: number | null;
    }[];
  };
  /** What every answer adds to every role's fit; a role's points add up to its fit less 50. */
  readonly contributions: readonly {
    readonly item: string;
    readonly role: string;
    readonly points: number;
  }[];
  readonly warnings: readonly Warning[];
  /** How many items were answered. */
  readonly answered: number;
  /** The statements that spoke most for the first role, and most against it. */
  readonly evidence: { readonly for: readonly Evidence[]; readonly against: readonly Evidence[] };
  /** The first role's joys and trials; none where the answers favour no role at all. */
  readonly joys: readonly Facet[];
  readonly trials: readonly Facet[];
  /** The respondent's kind of company, the role it leans on, and the kinds that lean on the first role. */
  readonly company?: {
    readonly id: string;
    readonly name: string;
    readonly leans: string;
    readonly leansName: string;
    readonly reason: string;
    readonly leaningOnTop: readonly string[];
  };
  readonly context?: QuizContext;
}

interface Evidence {
  readonly item: string;
  readonly text: string;
  readonly answer: number;
  readonly points: number;
}

/** How many statements to show for and against a role. */
const MOST_EVIDENCE = 3;
/** So many answers, all the same, are no answers. */
const STRAIGHT_LINE = 10;

/** Scores one respondent's answers, by item id, and says why. Ids that the quiz does not have are ignored. */
export function assess(
  pack: LocalPack,
  quiz: LocalQuiz,
  given: ReadonlyMap<string, number>,
  context: QuizContext = {},
): QuizResultView {
  const instrument = instrumentOf(pack, quiz);
  const answers = Uint8Array.from(instrument.items, ({ id }) => given.get(id) ?? 0);
  const result = score(instrument, answers);
  const ranked = rankedRoles(pack, quiz);
  const roles = result.order.flatMap((position) => ranked.slice(position, position + 1));
  const [top, runnerUp] = roles;
  if (!top) throw new Error('a pack has at least one role');
  const contributions = contributionsOf(instrument, answers, result);
  const company = context.company && pack.companies.find(({ id }) => id === context.company);
  return {
    schema: 'career.quiz-result/1',
    lang: pack.lang,
    roles: roles.map((role, i) => ({
      ...titleOf(role),
      rank: i + 1,
      fit: result.fits[instrument.roles.indexOf(role.id)] ?? 50,
    })),
    traits: quiz.traits.map(({ id, label }, k) => ({
      id,
      label,
      score: result.traits[k] ?? 0,
      answered: result.counts[k] ?? 0,
    })),
    confidence: {
      top: top.id,
      runnerUp: runnerUp?.id ?? null,
      probability: result.probability,
      verdict: result.verdict,
    },
    readiness: {
      score: orNull(result.readiness),
      shifts: pack.mindset.map(({ id, title }, k) => ({ id, title, score: orNull(result.shifts[k]) })),
    },
    contributions,
    warnings: warningsOf(answers, result),
    answered: answers.filter((answer) => answer > 0).length,
    evidence: evidenceOf(
      quiz,
      given,
      contributions.filter(({ role }) => role === top.id),
    ),
    joys: result.length === 0 ? [] : facetsOf(pack.joys, top.id),
    trials: result.length === 0 ? [] : facetsOf(pack.trials, top.id),
    ...(company && {
      company: {
        id: company.id,
        name: company.name,
        leans: company.leans,
        leansName: pack.roles.find(({ id }) => id === company.leans)?.name ?? company.leans,
        reason: company.reason,
        leaningOnTop: pack.companies.filter(({ leans }) => leans === top.id).map(({ name }) => name),
      },
    }),
    ...(Object.keys(context).length > 0 && { context }),
  };
}

/** `50 · ŵ_rk · x / (n_k · |t|)` for every answered fit item and every role. */
function contributionsOf(
  instrument: Instrument,
  answers: Answers,
  { counts, length }: Score,
): QuizResultView['contributions'] {
  return instrument.items.flatMap(({ id, section, scale, key }, i) => {
    const answer = answers[i] ?? 0;
    if (section !== 'fit' || answer === 0) return [];
    const share = length === 0 ? 0 : (50 * traitValue(answer, key)) / ((counts[scale] ?? 1) * length);
    return instrument.roles.map((role, r) => ({
      item: id,
      role,
      points: share * (instrument.profiles[r]?.[scale] ?? 0),
    }));
  });
}

function evidenceOf(
  quiz: LocalQuiz,
  given: ReadonlyMap<string, number>,
  contributions: QuizResultView['contributions'],
): QuizResultView['evidence'] {
  const texts = new Map(quiz.items.map(({ id, text }) => [id, text]));
  const ranked = contributions
    .map(({ item, points }) => ({
      item,
      text: texts.get(item) ?? item,
      answer: given.get(item) ?? 0,
      points,
    }))
    .sort((a, b) => b.points - a.points);
  return {
    for: ranked.filter(({ points }) => points > 0).slice(0, MOST_EVIDENCE),
    against: ranked
      .filter(({ points }) => points < 0)
      .reverse()
      .slice(0, MOST_EVIDENCE),
  };
}

function warningsOf(answers: Answers, { counts }: Score): readonly Warning[] {
  const given = answers.filter((answer) => answer > 0);
  const same = given.length >= STRAIGHT_LINE && given.every((answer) => answer === given[0]);
  const few = counts.filter((count) => count > 0).length * 2 < counts.length;
  return [...(same ? (['straight-lining'] as const) : []), ...(few ? (['too-few'] as const) : [])];
}

function orNull(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}
