import { isDownKey, isEnterKey, isUpKey, useKeypress, useState } from '@inquirer/core';
import { SCALE } from '../advice/quiz/instrument.ts';
import { wrap } from '../output/terminal/wrap.ts';
import { keyLines, nameOf } from './keys.ts';
import { POINTER_WIDTH, withPointer } from './list.ts';
import { columnsOf, placeOf, type Reply, type Statement } from './prompter.ts';
import { promptOf, roomOn, type Screen, withoutCursor } from './screen.ts';

/** A statement with its scale: digits answer at once, arrows and Enter choose; letters go back, skip and finish. */
export const statementPrompt = promptOf<Reply, Statement>((statement, screen, done) => {
  const [pointed, point] = useState(statement.given ?? Math.ceil((SCALE.min + SCALE.max) / 2));
  useKeypress((key) => {
    const name = nameOf(key);
    if (isUpKey(key)) point(Math.max(SCALE.min, pointed - 1));
    else if (isDownKey(key)) point(Math.min(SCALE.max, pointed + 1));
    else if (isEnterKey(key)) done({ kind: 'answer', value: pointed });
    else if (/^[1-5]$/.test(name)) done({ kind: 'answer', value: Number(name) });
    else if (name === 'left' || name === 'b') done({ kind: 'back' });
    else if (name === 's') done({ kind: 'skip' });
    else if (name === 'r') done({ kind: 'finish' });
  });
  return drawStatement(statement, pointed, screen);
});

function drawStatement(statement: Statement, pointed: number, screen: Screen): string {
  const { text, intro, given } = statement;
  const { context, style } = screen;
  const { measure, messages } = context;
  const width = columnsOf(context);
  const scale = Object.entries(messages.quiz.scale).flatMap(([value, words]) => {
    const mark = Number(value) === given ? messages.prompt.givenMark : '';
    const lines = wrap(`${value} ${words}${mark}`, width - POINTER_WIDTH, measure);
    return withPointer(lines, Number(value) === pointed, screen);
  });
  const parts = [
    ...(intro ? [wrap(intro, width, measure)] : []),
    [bar(statement, width, screen)],
    wrap(text, width, measure).map(style.label),
    scale,
    keyLines(messages.prompt.statementKeys, width, measure),
  ];
  const spaced = parts.flatMap((lines, i) => (i === 0 ? lines : ['', ...lines]));
  const lines = spaced.length <= roomOn(screen) ? spaced : parts.flat();
  return withoutCursor(lines, screen);
}

/** Eighths of a block, so that the bar grows with every statement. */
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const ASCII_PARTS = ['', '-', '='];

/** A progress bar with the statement's place in words; only the words if there is no room. */
function bar(statement: Statement, width: number, { context, style }: Screen): string {
  const place = placeOf(statement, context);
  const length = Math.min(20, width - context.measure(place) - 1);
  if (length < 5) return place;
  const done = ((statement.number - 1) / statement.total) * length;
  const whole = Math.floor(done);
  const parts = context.ascii ? ASCII_PARTS : EIGHTHS;
  const part = parts[Math.floor((done - whole) * parts.length)] ?? '';
  const [full, empty] = context.ascii ? ['#', '.'] : ['█', '░'];
  const rest = empty.repeat(length - whole - part.length);
  return `${full.repeat(whole)}${part}${style.faint(rest)} ${place}`;
}
