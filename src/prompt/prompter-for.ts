import type { Context } from '../context.ts';
import { neutral } from '../output/neutral.ts';
import type { Choice, Prompter } from './prompter.ts';

/** Returns a prompter for the reader's terminal: one that draws, or a plain one that only writes lines. */
export async function prompterFor(context: Context): Promise<Prompter> {
  const prompter =
    context.plain || context.env['TERM'] === 'dumb'
      ? (await import('./plain.ts')).plainPrompter(context)
      : (await import('./drawn.ts')).drawnPrompter(context);
  return neutralPrompter(prompter);
}

/** Shows a pack's texts for what they are. */
function neutralPrompter(prompter: Prompter): Prompter {
  return {
    say: (text) => prompter.say(neutral(text)),
    statement: ({ text, intro, ...rest }) =>
      prompter.statement({
        ...rest,
        text: neutral(text),
        ...(intro !== undefined && { intro: neutral(intro) }),
      }),
    choose: (question, choices, options) =>
      prompter.choose(neutral(question), choices.map(neutralChoice), options),
    checkMany: (question, choices, ticked, options) =>
      prompter.checkMany(neutral(question), choices.map(neutralChoice), ticked, options),
    line: (question) => prompter.line(neutral(question)),
    close: () => prompter.close(),
  };
}

function neutralChoice({ id, label }: Choice): Choice {
  return { id, label: neutral(label) };
}
