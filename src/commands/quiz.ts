import { stepsOf } from '../advice/path.ts';
import { listItems, type QuizItem } from '../advice/quiz/items.ts';
import { assess, type QuizContext } from '../advice/quiz/result.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { interview } from '../prompt/interview.ts';
import { Interrupted, type Prompter, prompterFor } from '../prompt/prompter.ts';
import { type Given, readAnswersFile } from './answers.ts';
import type { Declare, Outcome } from './command.ts';
import { roleWithId } from './named.ts';
import { packFor } from './pack.ts';

export interface QuizOptions {
  readonly items: boolean;
  /** A file's path, or `-` for standard input. */
  readonly answers?: string | undefined;
}

export const declare: Declare = (command, act, { help, errors }) => {
  const text = help.of.quiz;
  command
    .option('--items', text.options.items, false)
    .option('--answers <file>', text.options.answers)
    .action(({ items, answers }) => {
      if (items && answers !== undefined)
        throw new CareerError('usage', errors.conflicting('--items', '--answers'));
      return act((context) => run({ items, answers }, context));
    });
};

export async function run(options: QuizOptions, context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const { quiz } = pack;
  if (!quiz) throw new CareerError('usage', context.messages.errors.noQuiz);
  const view = listItems(pack, quiz);
  if (options.items) return { view, next: ['career quiz'] };
  const { answers, context: self } =
    options.answers === undefined
      ? await ask(view.items, pack, context)
      : await readAnswersFile(options.answers, view.items, pack, context);
  const result = assess(pack, quiz, answers, self);
  const { top, runnerUp, verdict } = result.confidence;
  return {
    view: result,
    next: [
      `career path ${top}`,
      verdict === 'clear' ? `career role ${top}` : `career compare ${top} ${runnerUp}`,
    ],
  };
}

async function ask(items: readonly QuizItem[], pack: LocalPack, context: Context): Promise<Given> {
  const { errors, quiz: words } = context.messages;
  if (!context.interactive) throw new CareerError('usage', errors.noTerminal, errors.noTerminalHint);
  const prompter = await prompterFor(context);
  try {
    prompter.say(
      `${words.title}\n${words.intro(items.length, Math.ceil(items.length / STATEMENTS_A_MINUTE))}\n`,
    );
    const answers = await interview(items, prompter, words.readinessIntro);
    return { answers, context: await askContext(prompter, pack, context) };
  } catch (error) {
    throw error instanceof Interrupted ? new CareerError('interrupted', words.interrupted) : error;
  } finally {
    prompter.close();
  }
}

/** How quickly people answer, roughly. */
const STATEMENTS_A_MINUTE = 6;

async function askContext(prompter: Prompter, pack: LocalPack, { messages }: Context): Promise<QuizContext> {
  const { quiz: words } = messages;
  prompter.say(words.contextIntro);
  const company = await prompter.choose(
    words.contextCompany,
    pack.companies.map(({ id, name }) => ({ id, label: name })),
  );
  const grade = await prompter.choose(
    words.contextGrade,
    stepsOf(pack, roleWithId(pack.pack.defaults.path, pack)).map(({ number, grade: label }) => ({
      id: String(number),
      label,
    })),
  );
  const target = await prompter.choose(
    words.contextTarget,
    pack.roles.map(({ id, name, title }) => ({ id, label: `${name}  ${title}` })),
  );
  return { ...(company && { company }), ...(grade && { grade }), ...(target && { target }) };
}
