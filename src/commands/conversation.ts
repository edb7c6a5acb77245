import { latestResult, type Profile } from '../advice/profile.ts';
import { type Instrument, instrumentOf } from '../advice/quiz/instrument.ts';
import { itemsOf, type QuizItem } from '../advice/quiz/items.ts';
import { type Length, minutesFor, orderOf, sequenceOf, statementsIn } from '../advice/quiz/sequence.ts';
import type { LocalPack, LocalQuiz } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { errorInWords } from '../locale/reason.ts';
import { type Draft, dropDraft, saveDraft } from '../profile/draft.ts';
import { type Interviewed, interview, type Progress } from '../prompt/interview.ts';
import { BACK, Interrupted, type Prompter } from '../prompt/prompter.ts';
import { prompterFor } from '../prompt/prompter-for.ts';
import type { Given } from './answers.ts';
import { askContext, askDealbreakers, contextFrom } from './closing-questions.ts';
import type { CommandResult } from './command.ts';
import { draftIn } from './draft.ts';
import { homeIn } from './home-in.ts';
import { personalFor } from './stored.ts';

export interface ConversationOptions {
  readonly length?: Length | undefined;
  readonly resume?: boolean | undefined;
  readonly save: boolean;
}

/** The answers of a conversation. */
export type Conversation = Given &
  Pick<CommandResult, 'after'> & {
    /** Whether the person can go on with these answers later. */
    readonly unfinished?: boolean;
  };

/** What every part of a conversation needs. */
interface Setting {
  readonly items: readonly QuizItem[];
  readonly instrument: Instrument;
  readonly prompter: Prompter;
  readonly context: Context;
}

/**
 * Asks a person the quiz on their terminal. Answers are kept in a draft as they are given, unless `save` is off; the
 * draft is removed after the result has been shown and saved.
 *
 * @throws {CareerError} `usage` without a terminal, or without a draft to resume; `interrupted`
 */
export async function converse(
  options: ConversationOptions,
  pack: LocalPack,
  quiz: LocalQuiz,
  context: Context,
): Promise<Conversation> {
  const { command, errors, quiz: words } = context.messages;
  if (!context.interactive) throw new CareerError('usage', errors.noTerminal, errors.noTerminalHint(command));
  const home = options.save ? await homeIn(context) : undefined;
  const instrument = instrumentOf(pack, quiz);
  const profile = await personalFor(pack, context);
  const draft =
    home === undefined ? undefined : (draftIn(home, pack, context) ?? quickResult(profile, instrument));
  if (options.resume && !draft) throw new CareerError('usage', words.noDraft, words.noDraftHint(command));

  const items = itemsOf(quiz, instrument);
  const prompter = await prompterFor(context);
  const keeper = home === undefined ? undefined : keeperIn(home, pack, prompter, context);
  try {
    prompter.say(`${words.title}\n${words.intro}\n`);
    const setting: Setting = { items, instrument, prompter, context };
    const start = await opening(options, draft, setting);
    const { length, answers, finished } = await statements(start, keeper, setting);
    const keeps = draft !== undefined || keeper?.kept() === true;
    // Someone who wants the result now is asked nothing more, and can go on with the statements later.
    if (finished) {
      return { answers, dealbreakers: [], context: contextFrom(profile), length, unfinished: keeps };
    }
    return {
      answers,
      dealbreakers: await askDealbreakers(prompter, quiz, profile, context),
      context: await askContext(prompter, pack, profile, context),
      length,
      ...(home !== undefined && keeps && { after: async () => dropDraft(home, pack.pack.id) }),
    };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new CareerError(
      'interrupted',
      draft || keeper?.kept() ? words.interruptedKept(command) : words.interrupted,
    );
  } finally {
    prompter.close();
  }
}

/** Asks the statements. After the quick quiz the person can go on to the full one. */
async function statements(
  { length, from }: Opening,
  keeper: Keeper | undefined,
  setting: Setting,
): Promise<Interviewed & { readonly length: Length }> {
  const { items, instrument, prompter, context } = setting;
  const { quiz: words } = context.messages;
  const total = statementsIn(instrument, length);
  const done = await interview(
    {
      items,
      sequence: sequenceOf(instrument, length),
      statements: total,
      from,
      keep: (progress) => keeper?.keep(length, progress),
      intros: words.intros,
    },
    prompter,
  );
  const left = statementsIn(instrument, 'full') - total;
  if (length === 'full' || done.finished || left === 0) return { ...done, length };
  const next = await prompter.choose(
    words.afterQuick,
    [
      { id: 'result', label: words.seeResult },
      { id: 'full', label: words.goOnToFull(left) },
    ],
    { back: true },
  );
  if (next === BACK) {
    const from = { asked: done.asked.slice(0, -1), answers: done.answers };
    return statements({ length, from }, keeper, setting);
  }
  if (next !== 'full') return { ...done, length };
  keeper?.keep('full', done);
  return statements({ length: 'full', from: done }, keeper, setting);
}

/**
 * The last result as a draft of the full quiz, if it came from a quick one, so that nobody answers those statements
 * twice.
 */
function quickResult(profile: Profile, instrument: Instrument): Draft | undefined {
  const latest = latestResult(profile);
  if (latest?.length !== 'quick') return undefined;
  const answers = new Map(Object.entries(latest.answers));
  const asked = orderOf(instrument, 'quick').filter((id) => answers.has(id));
  if (asked.length === 0) return undefined;
  return { schema: 'career.draft/1', pack: latest.pack, length: 'full', asked, answers: [...answers] };
}

/** The label for going on with a draft. A finished quick quiz did not stop anywhere, so it goes on to the full one. */
function goOnLabel({ asked, length }: Draft, instrument: Instrument, { messages }: Context): string {
  const { quiz: words } = messages;
  const quick = statementsIn(instrument, 'quick');
  return length === 'full' && asked.length === quick
    ? words.goOnToFull(statementsIn(instrument, 'full') - quick)
    : words.goOn(asked.length + 1);
}

interface Opening {
  readonly length: Length;
  readonly from: Progress;
}

/** Returns how long the quiz is and where it begins, from the options or by asking. */
async function opening(
  options: ConversationOptions,
  draft: Draft | undefined,
  { items, instrument, prompter, context }: Setting,
): Promise<Opening> {
  const { quiz: words } = context.messages;
  const begin = (length: Length): Opening => ({ length, from: { asked: [], answers: new Map() } });
  const goOn = ({ length, ...rest }: Draft): Opening => {
    const { from, dropped } = reconcile(rest, items);
    if (dropped > 0) prompter.say(`${words.dropped(dropped)}\n`);
    return { length, from };
  };
  if (options.resume && draft) return goOn(draft);
  if (options.length) return begin(options.length);

  const label = (length: Length): string => {
    const total = statementsIn(instrument, length);
    return words.lengths[length](total, minutesFor(total));
  };
  const chosen = await prompter.choose(draft ? words.chooseStart : words.chooseLength, [
    ...(draft ? [{ id: 'draft', label: goOnLabel(draft, instrument, context) }] : []),
    { id: 'quick', label: label('quick') },
    { id: 'full', label: label('full') },
  ]);
  if (chosen === 'draft' && draft) return goOn(draft);
  return begin(chosen === 'full' ? 'full' : 'quick');
}

/** A draft without the statements that the quiz no longer has, and how many answers were dropped. */
function reconcile({ asked, answers }: Pick<Draft, 'asked' | 'answers'>, items: readonly QuizItem[]) {
  const ids = new Set(items.map(({ id }) => id));
  const left = new Map(answers.filter(([id]) => ids.has(id)));
  return {
    from: { asked: asked.filter((id) => ids.has(id)), answers: left },
    dropped: answers.length - left.size,
  };
}

interface Keeper {
  /** Whether anything has been kept. */
  kept(): boolean;
  keep(length: Length, progress: Progress): void;
}

/** Keeps drafts. Only the first failure is reported; the quiz goes on, and tries again with the next answer. */
function keeperIn(
  home: string,
  { pack: { id } }: LocalPack,
  prompter: Prompter,
  { messages }: Context,
): Keeper {
  let kept = false;
  let refused = false;
  return {
    kept: () => kept,
    keep(length: Length, { asked, answers }: Progress): void {
      try {
        saveDraft(home, {
          schema: 'career.draft/1',
          pack: id,
          length,
          asked: [...asked],
          answers: [...answers],
        });
        kept = true;
        refused = false;
      } catch (error) {
        if (!refused) prompter.say(messages.quiz.notKept(errorInWords(error, messages)));
        refused = true;
      }
    },
  };
}
