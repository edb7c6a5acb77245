import { latestResult, type Profile } from '../advice/profile.ts';
import type { QuizContext } from '../advice/quiz/context.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { BACK, type Prompter } from '../prompt/prompter.ts';
import { roleWithId } from './named.ts';

/** Asks for the person's deal-breakers. Returns their ids; empty if the quiz has none. */
export async function askDealbreakers(
  prompter: Prompter,
  { dealbreakers }: LocalQuiz,
  profile: Profile,
  { messages }: Context,
): Promise<readonly string[]> {
  if (dealbreakers.length === 0) return [];
  const { ticked } = await prompter.checkMany(
    messages.quiz.dealbreakersQuestion,
    dealbreakers.map(({ id, text }) => ({ id, label: text })),
    new Set(latestResult(profile)?.dealbreakers ?? []),
  );
  return dealbreakers.map(({ id }) => id).filter((id) => ticked.has(id));
}

/** What is known of a person's situation. */
export function contextFrom({ company, grade, target }: Pick<Profile, keyof QuizContext>): QuizContext {
  return { ...(company && { company }), ...(grade && { grade }), ...(target && { target }) };
}

/**
 * Asks about the person's situation, one question after the other; they may go back. What is in the profile is
 * preselected.
 */
export async function askContext(
  prompter: Prompter,
  pack: LocalPack,
  profile: Profile,
  { messages }: Context,
): Promise<QuizContext> {
  const { quiz: words, path } = messages;
  const [lowest] = pack.pack.before?.grades ?? [];
  const steps = stepsOf(pack, roleWithId(pack.pack.defaults.path, pack));
  const all = [
    {
      key: 'company',
      question: words.contextCompany,
      choices: pack.companies.map(({ id, name }) => ({ id, label: name })),
    },
    {
      key: 'grade',
      question: words.contextGrade,
      choices: [
        ...(lowest === undefined ? [] : [{ id: lowest, label: lowest }]),
        ...steps.map(({ id, number, grade: label = path.step(number) }) => ({ id, label })),
      ],
    },
    {
      key: 'target',
      question: words.contextTarget,
      choices: pack.roles
        .filter(({ id, tier }) => tier !== 'alternative' || id === profile.target)
        .map(({ id, name, title }) => ({ id, label: [name, title].join('  ').trim() })),
    },
  ] as const;
  const questions = all.filter(({ choices }) => choices.length > 0);
  const given = new Map<string, string>(
    all.flatMap(({ key }) => {
      const known = profile[key];
      return known === undefined ? [] : [[key, known] as const];
    }),
  );
  prompter.say(`${words.contextIntro}\n`);
  for (let i = 0; i < questions.length; ) {
    const asked = questions[i];
    if (!asked) break;
    const before = given.get(asked.key);
    const chosen = await prompter.choose(
      asked.question,
      [{ id: '', label: words.contextNone[asked.key] }, ...asked.choices],
      {
        number: `${i + 1}/${questions.length}`,
        back: i > 0,
        ...(before !== undefined && { initial: before }),
      },
    );
    if (chosen !== BACK) given.set(asked.key, chosen);
    i += chosen === BACK ? -1 : 1;
  }
  const [company, grade, target] = all.map(({ key }) => given.get(key));
  return contextFrom({ company, grade, target });
}
