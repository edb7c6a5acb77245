import { type Place, placeOf } from '../advice/place.ts';
import type { Profile } from '../advice/profile.ts';
import { type LadderStep, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Context } from '../context.ts';
import { CareerError } from '../error.ts';
import { notify } from '../output/notify.ts';
import { LONGEST } from '../profile/limits.ts';
import type { Change } from '../profile/record.ts';
import { Interrupted, type Prompter } from '../prompt/prompter.ts';
import { prompterFor } from '../prompt/prompter-for.ts';
import type { Saved } from './command.ts';
import { save } from './save.ts';
import { profileOf } from './stored.ts';
import { tickOf } from './tick.ts';

/** Which steps to ask about; by default only the one that the person is in. */
export interface CheckOptions {
  readonly from?: Place | undefined;
  /** The id of a level. */
  readonly step?: string | undefined;
  readonly all?: boolean | undefined;
}

/** What has been ticked. */
export interface Checking {
  readonly saved: Saved;
  /** The id of the only level asked about. */
  readonly step?: string;
}

/**
 * Asks which milestones the person has reached, step by step, with a line of evidence for each new tick. A tick is
 * saved as soon as its evidence is given; an untick is saved when the person continues.
 *
 * @returns what has been saved
 * @throws {CareerError} `usage` without a terminal or without milestones; `failed`; `interrupted`
 */
export async function checkMilestones(
  pack: LocalPack,
  role: LocalRole,
  options: CheckOptions,
  context: Context,
): Promise<Checking> {
  const { command, path: words, store } = context.messages;
  if (!context.interactive) {
    throw new CareerError('usage', words.checkNeedsTerminal, words.checkNeedsTerminalHint(command));
  }
  const profile = await profileOf(pack, context);
  const steps = stepsToCheck(pack, role, options, profile);
  if (steps.length === 0) throw new CareerError('usage', words.nothingToCheck);

  let firstIn: string | undefined;
  const keep = async (changes: readonly Change[]): Promise<void> => {
    const saved = await save(changes, context);
    if (saved.kind === 'failed') throw saved.error;
    firstIn ??= saved.firstIn;
  };
  const prompter = await prompterFor(context);
  try {
    for (const [i, { number, grade, milestones }] of steps.entries()) {
      const choices = milestones.map(({ id, text }) => ({ id, label: text }));
      const before = new Set(choices.map(({ id }) => id).filter((id) => profile.ticks.has(id)));
      const { ticked: after, finish } = await prompter.checkMany(
        words.check(words.step(number, grade)),
        choices,
        before,
        steps.length > 1 ? { number: `${i + 1}/${steps.length}`, finish: true } : { alone: true },
      );
      const taken = choices.filter(({ id }) => before.has(id) && !after.has(id));
      await keep(taken.map(({ id }) => ({ kind: 'untick', pack: pack.pack.id, milestone: id })));
      for (const { id, label } of choices.filter(
        (choice) => after.has(choice.id) && !before.has(choice.id),
      )) {
        const evidence = await evidenceFor(label, prompter, context);
        await keep([tickOf(pack, role, id, evidence)]);
      }
      if (finish) break;
    }
    const [only, ...others] = steps;
    return { saved: { kind: 'saved', firstIn }, ...(only && others.length === 0 && { step: only.id }) };
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
    if (firstIn !== undefined) notify(store.savedFirst(firstIn, command), context);
    throw new CareerError('interrupted', words.checkStopped);
  } finally {
    prompter.close();
  }
}

function stepsToCheck(
  pack: LocalPack,
  role: LocalRole,
  { from, step, all }: CheckOptions,
  { grade }: Profile,
): readonly LadderStep[] {
  const steps = stepsOf(pack, role);
  const filled = steps.filter(({ milestones }) => milestones.length > 0);
  if (step !== undefined) return filled.filter(({ id }) => id === step);
  if (all) return filled;
  // The first one, if the place is unknown.
  const place = from ?? placeOf(pack, role, grade) ?? 1;
  return filled.filter((each) => steps.indexOf(each) >= place - 1).slice(0, 1);
}

async function evidenceFor(milestone: string, prompter: Prompter, { messages }: Context): Promise<string> {
  for (;;) {
    const evidence = (await prompter.line(messages.path.evidenceFor(milestone))).trim();
    if (evidence.length <= LONGEST.evidence) return evidence;
    prompter.say(messages.profile.tooLong(evidence.slice(0, 20), LONGEST.evidence));
  }
}
