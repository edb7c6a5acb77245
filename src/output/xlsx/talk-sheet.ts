import { lastDayOf } from '../../advice/month.ts';
import type { PathMilestone, PathStep, PathView } from '../../advice/path-view.ts';
import type { PlannedMilestone, PlanView } from '../../advice/plan.ts';
import type { Source } from '../../content/schema.ts';
import type { Messages } from '../../locale/messages.ts';
import type { CellToWrite, Sheet, StyledCell } from '../../tables/sheet.ts';
import { marked, sourceNotes } from '../documents/source.ts';
import { neutral } from '../neutral.ts';

/** In half-width characters: together, at full size, a little more than A4 is wide. */
const WIDTHS = { goal: 42, chance: 40, evidence: 26, due: 12, self: 10, manager: 10, talk: 26 } as const;
const COLUMNS = Object.keys(WIDTHS).length;
/** What to learn has neither chances nor evidence, and takes their columns. */
const LEARN_COLUMNS = 3;

const SHADE = { title: '#1d5c72', step: '#dfeaee', head: '#efefef' } as const;

/**
 * A sheet for the talk with one's manager: the goal, and for each milestone from the current step on how to get the
 * chance, the evidence, when it is due, and room for both ratings and what was said.
 */
export function talkSheet(path: PathView, plan: PlanView | undefined, messages: Messages): Sheet {
  const { sheet: words } = messages;
  const top = [titleRow(path, messages), peopleRow(messages), headRow(messages)];
  return {
    name: words.name,
    orientation: 'landscape',
    widths: Object.values(WIDTHS),
    headRows: top.length,
    rows: [
      ...top,
      ...path.steps
        .filter(({ status }) => status !== 'passed')
        .flatMap((step) => stepRows(step, plan, messages)),
      [],
      ...[words.nextOwn, words.nextManager].map((label) =>
        spanned(boxed({ value: label, bold: true, wrap: true }), boxed({ value: null, span: COLUMNS - 1 })),
      ),
      [],
      ...sourceNotes(path.notes).flatMap((note) => (note.kind === 'paragraph' ? [[neutral(note.text)]] : [])),
    ],
  };
}

function titleRow({ name, title }: PathView, { quiz, sheet: words }: Messages): readonly CellToWrite[] {
  const style = { fill: SHADE.title, colour: '#ffffff' };
  const text = { ...style, value: neutral(words.title(quiz.spelledOut(name, title))), bold: true, size: 14 };
  return [text, ...rest(1, { ...style, value: null })];
}

/** Who talks, and when, to be filled in. */
function peopleRow({ sheet: words }: Messages): readonly CellToWrite[] {
  return spanned(
    boxed({ value: words.person, bold: true }),
    boxed({ value: words.manager, bold: true }),
    boxed({ value: words.day, bold: true, span: COLUMNS - 2 }),
  );
}

function headRow({ sheet: words }: Messages): readonly CellToWrite[] {
  const { goal, chance, evidence, due, self, managerRating, talk } = words.heads;
  return [goal, chance, evidence, due, self, managerRating, talk].map((value) =>
    boxed({ value, bold: true, wrap: true, fill: SHADE.head, align: 'center' }),
  );
}

/** A step's name, its milestones, and what to learn for it. */
function stepRows(
  { number, level, grade, position, milestones, learn }: PathStep,
  plan: PlanView | undefined,
  messages: Messages,
): readonly (readonly CellToWrite[])[] {
  const { path: words } = messages;
  const planned = plan?.steps.find(({ id }) => id === level)?.milestones ?? [];
  const step = words.step(number, grade);
  return [
    band(position ? messages.sheet.step(step, position) : step, true),
    ...milestones.map((milestone) =>
      milestoneRow(
        milestone,
        planned.find(({ id }) => id === milestone.id),
        messages,
      ),
    ),
    ...(learn.length > 0 ? [band(words.learn, false)] : []),
    ...learn.map(({ text, source }) => row(...spanned({ ...goalCell(text, source), span: LEARN_COLUMNS }))),
  ];
}

function milestoneRow(
  { text, source, chance = '', done = false, evidence = '' }: PathMilestone,
  planned: PlannedMilestone | undefined,
  { sheet: words }: Messages,
): readonly CellToWrite[] {
  const due = planned && !done ? lastDayOf(planned.due) : null;
  return row(
    goalCell(text, source),
    boxed({ value: neutral(chance), wrap: true }),
    boxed({ value: [...(done ? [words.reached] : []), neutral(evidence)].join('\n').trim(), wrap: true }),
    boxed({ value: due, align: 'center' }),
  );
}

function goalCell(text: string, source: Source): StyledCell {
  return boxed({ value: neutral(marked(text, source)), wrap: true });
}

/** A line across the sheet. */
function band(text: string, strong: boolean): readonly CellToWrite[] {
  const style = { fill: strong ? SHADE.step : SHADE.head, bold: strong };
  return [{ ...style, value: neutral(text) }, ...rest(1, { ...style, value: null })];
}

/** A row with room in the cells that are not given. */
function row(...cells: readonly CellToWrite[]): readonly CellToWrite[] {
  return [...cells, ...rest(cells.length, boxed({ value: null }))];
}

/** Cells of which some cover those to their right. */
function spanned(...cells: readonly StyledCell[]): readonly CellToWrite[] {
  return cells.flatMap((cell) => [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null)]);
}

function rest(from: number, cell: StyledCell): readonly StyledCell[] {
  return Array.from({ length: COLUMNS - from }, () => cell);
}

function boxed(cell: StyledCell): StyledCell {
  return { ...cell, border: true };
}
