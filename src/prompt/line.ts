import { isEnterKey, useKeypress, useState } from '@inquirer/core';
import { wrap } from '../output/terminal/wrap.ts';
import { columnsOf } from './prompter.ts';
import { promptOf } from './screen.ts';

/** A line of the person's own words; Enter ends it. */
export const linePrompt = promptOf<string, string>((question, { context, style }, done) => {
  const [words, setWords] = useState('');
  useKeypress((key, rl) => {
    if (isEnterKey(key)) done(words);
    else setWords(rl.line);
  });
  const head = wrap(question, columnsOf(context), context.measure).map(style.label);
  return [...head, `${context.ascii ? '>' : '❯'} ${words}`].join('\n');
});
