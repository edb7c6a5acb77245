import type { Context } from '../context.ts';
import { neutral } from '../output/neutral.ts';
import type { Choice, Prompter } from './prompter.ts';

/** Returns a prompter for the reader's terminal: drawn, or plain lines. */
export async function prompterFor(context: Context): Promise<Prompter> {
  const prompter =
    context.plain || context.env['TERM'] === 'dumb'
      ? (await import('./plain.ts')).plainPrompter(context)
      : (await import('./drawn.ts')).drawnPrompter(context);
  return neutralPrompter(prompter);
}

/** Neutralises the texts it is given, which may come from an untrusted pack. */
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
