import { stepsOf } from '../advice/path.ts';
import { type Instrument, instrumentOf } from '../advice/quiz/instrument.ts';
import { itemsOf, type QuizItem } from '../advice/quiz/items.ts';
import type { QuizContext } from '../advice/quiz/result.ts';
import { type Length, sequenceOf } from '../advice/quiz/sequence.ts';
import { quickLength } from '../advice/quiz/simulate.ts';
import { builtInQuickLength } from '../content/builtin.ts';
import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { errorInWords } from '../locale/reason.ts';
import { tell } from '../output/tell.ts';
import { type Draft, dropDraft, readDraft, saveDraft } from '../profile/draft.ts';
import { NewerStore } from '../profile/store.ts';
import { interview, type Progress } from '../prompt/interview.ts';
import { BACK, Interrupted, type Prompter, prompterFor } from '../prompt/prompter.ts';
import type { Given } from './answers.ts';
import type { Outcome } from './command.ts';
import { diskError } from './disk-error.ts';
import { homeIn } from './home-in.ts';
import { roleWithId } from './named.ts';

export interface ConversationOptions {
  readonly length?: Length | undefined;
  readonly resume?: boolean | undefined;
  readonly save: boolean;
}

/** How quickly people answer, roughly. */
const STATEMENTS_A_MINUTE = 6;

/**
 * Asks a person the quiz on their terminal. What they have answered is kept on disk as they go, unless they would
 * rather not, and dropped after the result has been shown and saved.
 *
 * @throws {CareerError} `usage` without a terminal, or without a draft to resume; `interrupted`
 */
export async function converse(
  options: ConversationOptions,
  pack: LocalPack,
  quiz: LocalQuiz,
  context: Context,
): Promise<Given & Pick<Outcome, 'after'>> {
  const { errors, quiz: words } = context.messages;
  if (!context.interactive) throw new CareerError('usage', errors.noTerminal, errors.noTerminalHint);
  const home = options.save ? await homeIn(context) : undefined;
  const draft = home === undefined ? undefined : draftIn(home, context);
  if (options.resume && !draft) throw new CareerError('usage', words.noDraft, words.noDraftHint);

  const items = itemsOf(quiz);
  const instrument = instrumentOf(pack, quiz);
  const prompter = await prompterFor(context);
  const keeper = home === undefined ? undefined : keeperIn(home, prompter, context);
  try {
    prompter.say(`${words.title}\n${words.intro}\n`);
    const { length, from, expected } = await opening(options, draft, items, instrument, prompter, context);
    const answers = await interview(
      {
        items,
        sequence: sequenceOf(instrument, length),
        expected,
        exact: length === 'full',
        from,
        keep: (progress) => keeper?.keep(length, progress),
        readinessIntro: words.readinessIntro,
      },
      prompter,
    );
    const self = await askContext(prompter, pack, context);
    return {
      answers,
      context: self,
      length,
      ...(home !== undefined && (draft || keeper?.kept()) && { after: async () => dropDraft(home) }),
    };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new CareerError('interrupted', draft || keeper?.kept() ? words.interruptedKept : words.interrupted);
  } finally {
    prompter.close();
  }
}

/** The draft that an earlier quiz has left. A damaged one is told of. */
function draftIn(home: string, context: Context): Draft | undefined {
  const { messages } = context;
  try {
    const { draft, damaged } = readDraft(home, context.now);
    if (damaged !== undefined) tell(messages.store.damaged(1, damaged), context);
    return draft;
  } catch (error) {
    const { store: words } = messages;
    if (error instanceof NewerStore) throw new CareerError('failed', words.newer(home), words.newerHint);
    throw diskError(error, context, (reason) => words.unreadable(home, reason));
  }
}

interface Opening {
  readonly length: Length;
  readonly from: Progress;
  /** How many statements there will be. */
  readonly expected: number;
}

/** Settles how long the quiz is to be and where it begins, by the options or by asking. */
async function opening(
  options: ConversationOptions,
  draft: Draft | undefined,
  items: readonly QuizItem[],
  instrument: Instrument,
  prompter: Prompter,
  context: Context,
): Promise<Opening> {
  const { quiz: words } = context.messages;
  const expectedOf = (length: Length): number =>
    length === 'full'
      ? items.length
      : Math.round(quickLengthOf(instrument, context)) + instrument.shifts.length;
  const anew = (length: Length): Opening => ({
    length,
    from: { asked: [], answers: new Map() },
    expected: expectedOf(length),
  });
  const goOn = ({ length, ...rest }: Draft): Opening => {
    const { from, dropped } = reconcile(rest, items);
    if (dropped > 0) prompter.say(`${words.dropped(dropped)}\n`);
    return { length, from, expected: expectedOf(length) };
  };
  if (options.resume && draft) return goOn(draft);
  if (options.length) return anew(options.length);

  const label = (length: Length): string =>
    words.lengths[length](expectedOf(length), Math.ceil(expectedOf(length) / STATEMENTS_A_MINUTE));
  const chosen = await prompter.choose(words.chooseLength, [
    ...(draft ? [{ id: 'draft', label: words.goOn(draft.asked.length + 1) }] : []),
    { id: 'quick', label: label('quick') },
    { id: 'full', label: label('full') },
  ]);
  if (chosen === 'draft' && draft) return goOn(draft);
  return anew(chosen === 'full' ? 'full' : 'quick');
}

/** How many fit items the quick quiz asks. To find out takes longer than all else before the first question. */
function quickLengthOf(instrument: Instrument, { content }: Context): number {
  return content === undefined ? builtInQuickLength() : quickLength(instrument);
}

/** What is left of a draft where the quiz has changed since, and how many answers are not. */
function reconcile({ asked, answers }: Pick<Draft, 'asked' | 'answers'>, items: readonly QuizItem[]) {
  const ids = new Set(items.map(({ id }) => id));
  const left = new Map(answers.filter(([id]) => ids.has(id)));
  return {
    from: { asked: asked.filter((id) => ids.has(id)), answers: left },
    dropped: answers.length - left.size,
  };
}

/** Keeps drafts. If the disk refuses one, that is said once, and the quiz goes on; the next answer is tried again. */
function keeperIn(home: string, prompter: Prompter, { messages }: Context) {
  let kept = false;
  let refused = false;
  return {
    kept: () => kept,
    keep(length: Length, { asked, answers }: Progress): void {
      try {
        saveDraft(home, { schema: 'career.draft/1', length, asked: [...asked], answers: [...answers] });
        kept = true;
        refused = false;
      } catch (error) {
        if (!refused) prompter.say(messages.quiz.notKept(errorInWords(error, messages)));
        refused = true;
      }
    },
  };
}

/** Asks about the person's situation, one question after the other; they may go back. */
async function askContext(prompter: Prompter, pack: LocalPack, { messages }: Context): Promise<QuizContext> {
  const { quiz: words } = messages;
  const steps = stepsOf(pack, roleWithId(pack.pack.defaults.path, pack));
  const questions = [
    {
      key: 'company',
      question: words.contextCompany,
      choices: pack.companies.map(({ id, name }) => ({ id, label: name })),
    },
    {
      key: 'grade',
      question: words.contextGrade,
      choices: steps.map(({ number, grade: label }) => ({ id: String(number), label })),
    },
    {
      key: 'target',
      question: words.contextTarget,
      choices: pack.roles.map(({ id, name, title }) => ({ id, label: `${name}  ${title}` })),
    },
  ] as const;
  const given = new Map<string, string>();
  prompter.say(words.contextIntro);
  for (let i = 0; i < questions.length; ) {
    const asked = questions[i];
    if (!asked) break;
    const before = given.get(asked.key);
    const chosen = await prompter.choose(
      asked.question,
      [{ id: '', label: words.contextNone }, ...asked.choices],
      {
        number: `${i + 1}/${questions.length}`,
        back: i > 0,
        ...(before !== undefined && { initial: before }),
      },
    );
    if (chosen !== BACK) given.set(asked.key, chosen);
    i += chosen === BACK ? -1 : 1;
  }
  const [company, grade, target] = questions.map(({ key }) => given.get(key));
  return { ...(company && { company }), ...(grade && { grade }), ...(target && { target }) };
}
