import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useKeypress,
  useState,
} from '@inquirer/core';
import type { Context } from '../context.ts';
import type { Style } from '../output/terminal/style.ts';
import { wrap } from '../output/terminal/wrap.ts';
import { type Choice, columnsOf } from './prompter.ts';

export interface ChecklistQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly ticked: ReadonlySet<string>;
  readonly context: Context;
  readonly style: Style;
}

/** A list to be ticked: arrows move, space ticks, Enter goes on with the ids that are ticked then, joined by spaces. */
export const checklistPrompt = createPrompt<string, ChecklistQuestion>((question, done) => {
  const { choices } = question;
  const [pointed, point] = useState(0);
  const [ticked, tick] = useState(question.ticked);
  useKeypress((key) => {
    const id = choices[pointed]?.id ?? '';
    if (isUpKey(key)) point(Math.max(0, pointed - 1));
    else if (isDownKey(key)) point(Math.min(choices.length - 1, pointed + 1));
    else if (isSpaceKey(key)) tick(toggled(ticked, id));
    else if (isEnterKey(key)) done([...ticked].join(' '));
  });
  return draw(question, pointed, ticked);
});

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...ticked].filter((each) => each !== id);
  return new Set(ticked.has(id) ? others : [...others, id]);
}

function draw(
  { message, choices, context, style }: ChecklistQuestion,
  pointed: number,
  ticked: ReadonlySet<string>,
): string {
  const { measure, messages } = context;
  const width = columnsOf(context);
  const pointer = context.ascii ? '>' : '❯';
  return [
    ...wrap(message, width, measure).map(style.label),
    '',
    ...choices.flatMap(({ id, label }, i) => {
      const mark = ticked.has(id) ? '[x]' : '[ ]';
      const lines = wrap(label, width - '> [x] '.length, measure);
      const drawn = lines.map((line, n) => (n === 0 ? `${mark} ${line}` : `    ${line}`));
      return drawn.map((line, n) =>
        i === pointed ? style.role(`${n === 0 ? pointer : ' '} ${line}`) : `  ${line}`,
      );
    }),
    '',
    ...wrap(messages.path.checkKeys, width, measure).map(style.muted),
  ].join('\n');
}
