import type { LocalPack, LocalQuiz } from '../../content/localise.ts';
import { type Aim, aimOf } from './aim.ts';
import type { QuizContext } from './context.ts';
import { type QuizAnswers, type QuizResult, resultOf, titleFrom } from './result.ts';
import { type EarlierResponse, type Retake, retakeOf } from './retake.ts';

export interface QuizResultView extends QuizResult {
  /** Whether to show only the card with the result at a glance; missing for the whole result. */
  readonly shown?: 'card';
  /** The respondent's kind of company and the role it leans on. */
  readonly company?: {
    readonly id: string;
    readonly name: string;
    readonly leans: string;
    readonly leansName: string;
    readonly reason?: string;
  };
  /** What the pack says about its quiz. */
  readonly basis?: string;
  readonly context?: QuizContext;
  /** The context next to the result. */
  readonly aim?: Aim;
  /** What has changed since the person last took the quiz. */
  readonly retake?: Retake;
}

/** What a respondent gave: answers, deal-breakers, and facts about themselves. */
export interface QuizResponse extends QuizAnswers {
  readonly context?: QuizContext | undefined;
  /** The quizzes that the same person has taken before, oldest first. */
  readonly earlier?: readonly EarlierResponse[] | undefined;
}

/** Scores one respondent and compares the result with their situation and earlier quizzes. */
export function assess(pack: LocalPack, quiz: LocalQuiz, response: QuizResponse): QuizResultView {
  const { context = {}, earlier = [] } = response;
  const result = resultOf(pack, quiz, response);
  const aim = aimOf(pack, context, result);
  const retake = retakeOf(pack, quiz, response.answers, earlier);
  return {
    ...result,
    ...companyOf(pack, context.company),
    ...(quiz.basis !== undefined && { basis: quiz.basis }),
    ...(Object.keys(context).length > 0 && { context }),
    ...(aim && { aim }),
    ...(retake && { retake }),
  };
}

function companyOf(pack: LocalPack, id: string | undefined): Pick<QuizResultView, 'company'> {
  const company = pack.companies.find((each) => each.id === id);
  if (!company) return {};
  const { name, leans, reason } = company;
  const leansName = titleFrom(pack, leans).name;
  return { company: { id: company.id, name, leans, leansName, ...(reason !== undefined && { reason }) } };
}
