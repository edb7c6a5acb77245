import { isDownKey, isEnterKey, isUpKey, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../output/terminal/wrap.ts';
import { keyLines, nameOf } from './keys.ts';
import { drawList, POINTER_WIDTH } from './list.ts';
import { BACK, type Choice, type ChoiceOptions, columnsOf } from './prompter.ts';
import { promptOf, type Screen } from './screen.ts';

export interface ChoiceQuestion extends ChoiceOptions {
  readonly question: string;
  readonly choices: readonly Choice[];
}

/**
 * A choice from a numbered list: arrows and Enter choose. A digit chooses at once, unless a longer number begins with
 * it: then it waits for the next digit or Enter. ← goes back if the question allows it.
 */
export const choicePrompt = promptOf<string | typeof BACK, ChoiceQuestion>((question, screen, done) => {
  const { choices, initial, back } = question;
  const [pointed, point] = useState(
    Math.max(
      0,
      choices.findIndex(({ id }) => id === initial),
    ),
  );
  const [typed, type] = useState('');
  const choose = (i: number): void => done(choices[i]?.id ?? '');
  useKeypress((key) => {
    const name = nameOf(key);
    if (/^\d$/.test(name)) {
      const number = [`${typed}${name}`, name].find((digits) => isOneOf(Number(digits), choices));
      if (number === undefined) return;
      if (Number(number) * 10 > choices.length) choose(Number(number) - 1);
      type(number);
      point(Number(number) - 1);
      return;
    }
    type('');
    if (isUpKey(key)) point(Math.max(0, pointed - 1));
    else if (isDownKey(key)) point(Math.min(choices.length - 1, pointed + 1));
    else if (isEnterKey(key)) choose(pointed);
    else if (back && (name === 'left' || name === 'b')) done(BACK);
  });
  return drawChoice(question, pointed, screen);
});

function isOneOf(number: number, choices: readonly Choice[]): boolean {
  return number >= 1 && number <= choices.length;
}

function drawChoice(
  { question, number, choices, back = false }: ChoiceQuestion,
  pointed: number,
  screen: Screen,
): string {
  const { context, style } = screen;
  const { measure, messages } = context;
  const width = columnsOf(context);
  const digits = String(choices.length).length;
  const entries = choices.map(({ label }, i) => {
    const numbered = `${String(i + 1).padStart(digits)}. `;
    return wrap(label, width - POINTER_WIDTH - numbered.length, measure).map(
      (line, n) => (n === 0 ? numbered : ' '.repeat(numbered.length)) + line,
    );
  });
  const head = wrap(number ? `${number}  ${question}` : question, width, measure).map(style.label);
  const words = back ? messages.prompt.choiceOrBack : messages.prompt.choice;
  const foot = keyLines(words.keys(choices.length), width, measure);
  return drawList({ head, entries, pointed, foot }, screen);
}
