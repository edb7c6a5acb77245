import { isDownKey, isEnterKey, isUpKey, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../output/terminal/wrap.ts';
import { keyLines, nameOf } from './keys.ts';
import { drawList, POINTER_WIDTH } from './list.ts';
import { type Checked, type ChecklistOptions, type Choice, columnsOf } from './prompter.ts';
import { promptOf, type Screen } from './screen.ts';

export interface ChecklistQuestion extends ChecklistOptions {
  readonly question: string;
  readonly choices: readonly Choice[];
  readonly ticked: ReadonlySet<string>;
}

/** A checklist: arrows move, space ticks, Enter continues; f ends all checklists if the question allows it. */
export const checklistPrompt = promptOf<Checked, ChecklistQuestion>((question, screen, done) => {
  const { choices } = question;
  const [pointed, point] = useState(0);
  const [ticked, tick] = useState(question.ticked);
  useKeypress((key) => {
    const name = nameOf(key);
    if (isUpKey(key)) point(Math.max(0, pointed - 1));
    else if (isDownKey(key)) point(Math.min(choices.length - 1, pointed + 1));
    else if (name === 'space') tick(toggled(ticked, choices[pointed]?.id ?? ''));
    else if (isEnterKey(key)) done({ ticked, finish: false });
    else if (question.finish && name === 'f') done({ ticked, finish: true });
  });
  return drawChecklist(question, pointed, ticked, screen);
});

function toggled(ticked: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const others = [...ticked].filter((each) => each !== id);
  return new Set(ticked.has(id) ? others : [...others, id]);
}

function drawChecklist(
  { question, number, choices, finish = false, alone = false }: ChecklistQuestion,
  pointed: number,
  ticked: ReadonlySet<string>,
  screen: Screen,
): string {
  const { context, style } = screen;
  const { measure, messages } = context;
  const width = columnsOf(context);
  const box = '[ ] '.length;
  const entries = choices.map(({ id, label }) =>
    wrap(label, width - POINTER_WIDTH - box, measure).map((line, n) =>
      n > 0 ? ' '.repeat(box) + line : `${ticked.has(id) ? '[x]' : '[ ]'} ${line}`,
    ),
  );
  const head = wrap(number ? `${number}  ${question}` : question, width, measure).map(style.label);
  const count = choices.filter(({ id }) => ticked.has(id)).length;
  const { checklistOrFinish, checklistAlone, checklist } = messages.prompt;
  const words = finish ? checklistOrFinish : alone ? checklistAlone : checklist;
  const foot = [messages.prompt.ticked(count, choices.length), ...keyLines(words.keys, width, measure)];
  return drawList({ head: [...head, ''], entries, pointed, foot }, screen);
}
