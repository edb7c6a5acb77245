import { type Month, usualGoal } from '../advice/month.ts';
import { type Place, placeNamed } from '../advice/place.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { monthInWords } from '../output/documents/dates.ts';
import { BACK, Interrupted, type Prompter } from '../prompt/prompter.ts';
import { prompterFor } from '../prompt/prompter-for.ts';
import { monthFrom } from './plan-months.ts';

/** Where a plan begins and ends: the reader's place, and the month in which they reach the role. */
export interface Ends {
  readonly from: Place;
  readonly by: Month;
}

/**
 * Asks for the ends of a plan that are not known yet.
 *
 * @throws {CareerError} `interrupted`
 */
export async function askEnds(
  known: Partial<Ends>,
  now: Month,
  pack: LocalPack,
  role: LocalRole,
  context: Context,
): Promise<Ends> {
  const prompter = await prompterFor(context);
  try {
    const from = known.from ?? (await askFrom(prompter, pack, role, context));
    const by = known.by ?? (await askBy(prompter, now, role, context));
    return { from, by };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    throw new CareerError('interrupted', context.messages.plan.stopped);
  } finally {
    prompter.close();
  }
}

async function askFrom(
  prompter: Prompter,
  pack: LocalPack,
  role: LocalRole,
  { messages: { plan: words, path } }: Context,
): Promise<Place> {
  const [before] = pack.pack.before?.grades ?? [];
  const choices = [
    ...(before === undefined ? [] : [{ id: '0', label: before }]),
    ...stepsOf(pack, role).map(({ id, number, grade, position }) => ({
      id,
      label: [grade ?? path.step(number), position].filter((each) => each).join('  '),
    })),
  ];
  const chosen = await prompter.choose(words.askFrom(role.name), choices);
  return chosen === BACK ? 0 : placeNamed(pack, role, chosen);
}

async function askBy(prompter: Prompter, now: Month, role: LocalRole, { messages }: Context): Promise<Month> {
  const { plan: words } = messages;
  const usual = usualGoal(now);
  for (;;) {
    const typed = (await prompter.line(words.askBy(role.name, monthInWords(usual, messages)))).trim();
    if (typed === '') return usual;
    const read = monthFrom(typed, messages);
    if ('wrong' in read) prompter.say(read.wrong);
    else if (read.month < now) prompter.say(words.tooEarly(monthInWords(read.month, messages)));
    else return read.month;
  }
}
