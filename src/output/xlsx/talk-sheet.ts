import { lastDayOf } from '../../advice/month.ts';
import type { PathMilestone, PathStep, PathView } from '../../advice/path-view.ts';
import type { PlannedMilestone, PlanView } from '../../advice/plan-view.ts';
import type { Source } from '../../content/schema.ts';
import type { Messages } from '../../locale/messages.ts';
import type { CellToWrite, Sheet, StyledCell } from '../../tables/sheet.ts';
import { marked, sourceNotes } from '../documents/source.ts';
import { neutral } from '../neutral.ts';

const SHADE = { title: '#1d5c72', step: '#dfeaee', head: '#efefef' } as const;

/** A column of the sheet. */
interface Column {
  readonly head: string;
  /** In half-width characters. All together are a little wider than A4 at full size. */
  readonly width: number;
  /** Its cell for a milestone; undefined if people fill it in. */
  readonly cellOf?: (milestone: PathMilestone, planned: PlannedMilestone | undefined) => StyledCell;
}

/**
 * A sheet for the talk with one's manager: the goal, and for each milestone, from the current step onwards, how to get
 * the chance, the evidence, when it is due, and room for both ratings and what was said.
 */
export function talkSheet(path: PathView, plan: PlanView | undefined, messages: Messages): Sheet {
  const { sheet: words } = messages;
  const columns = columnsFor(path, messages);
  const top = [titleRow(path, columns, messages), peopleRow(columns, messages), headRow(columns)];
  const steps = path.steps.filter(({ status }) => path.only !== undefined || status !== 'passed');
  return {
    name: words.name,
    orientation: 'landscape',
    widths: columns.map(({ width }) => width),
    headRows: top.length,
    rows: [
      ...top,
      ...steps.flatMap((step) => stepRows(step, path, plan, columns, messages)),
      [],
      ...[words.nextOwn, words.nextManager].map((label) =>
        spanned(
          boxed({ value: label, bold: true, wrap: true }),
          boxed({ value: null, span: columns.length - 1 }),
        ),
      ),
      [],
      ...sourceNotes(path.notes).flatMap((note) => (note.kind === 'paragraph' ? [[neutral(note.text)]] : [])),
    ],
  };
}

function columnsFor({ steps }: PathView, { sheet: { heads, reached } }: Messages): readonly Column[] {
  const hasChances = steps.some(({ milestones }) => milestones.some(({ chance }) => chance !== undefined));
  const chance: Column = {
    head: heads.chance,
    width: 40,
    cellOf: (milestone) => ({ value: neutral(milestone.chance ?? ''), wrap: true }),
  };
  return [
    {
      head: heads.goal,
      width: hasChances ? 42 : 60,
      cellOf: ({ text, source }) => ({ value: goalText(text, source), wrap: true }),
    },
    ...(hasChances ? [chance] : []),
    {
      head: heads.evidence,
      width: hasChances ? 26 : 40,
      cellOf: ({ done, evidence = '' }) => ({
        value: [...(done ? [reached] : []), neutral(evidence)].join('\n').trim(),
        wrap: true,
      }),
    },
    {
      head: heads.due,
      width: 12,
      cellOf: ({ done }, planned) => ({
        value: planned && !done ? lastDayOf(planned.due) : null,
        align: 'center',
      }),
    },
    { head: heads.self, width: 10 },
    { head: heads.managerRating, width: 10 },
    { head: heads.talk, width: 26 },
  ];
}

function titleRow(
  { name, title }: PathView,
  columns: readonly Column[],
  { quiz, sheet: words }: Messages,
): readonly CellToWrite[] {
  const style = { fill: SHADE.title, colour: '#ffffff' };
  const text = neutral(words.title(quiz.spelledOut(name, title)));
  return [
    { ...style, value: text, bold: true, size: 14 },
    ...columns.slice(1).map(() => ({ ...style, value: null })),
  ];
}

/** Who talks, and when, to be filled in. */
function peopleRow(columns: readonly Column[], { sheet: words }: Messages): readonly CellToWrite[] {
  return spanned(
    boxed({ value: words.person, bold: true }),
    boxed({ value: words.manager, bold: true }),
    boxed({ value: words.day, bold: true, span: columns.length - 2 }),
  );
}

function headRow(columns: readonly Column[]): readonly CellToWrite[] {
  return columns.map(({ head }) =>
    boxed({ value: head, bold: true, wrap: true, fill: SHADE.head, align: 'center' }),
  );
}

/** A step's name, its milestones by category, and what to learn for it. */
function stepRows(
  { number, level, grade, position, milestones, learn }: PathStep,
  { categories }: PathView,
  plan: PlanView | undefined,
  columns: readonly Column[],
  messages: Messages,
): readonly (readonly CellToWrite[])[] {
  const { path: words, sheet } = messages;
  const planned = plan?.steps.find(({ id }) => id === level)?.milestones ?? [];
  const step = words.step(number, grade);
  const rowsOf = (category: string | undefined): readonly (readonly CellToWrite[])[] =>
    milestones
      .filter((milestone) => milestone.category === category)
      .map((milestone) => {
        const own = planned.find(({ id }) => id === milestone.id);
        return columns.map(({ cellOf }) => boxed(cellOf?.(milestone, own) ?? { value: null }));
      });
  const below = (title: string, rows: readonly (readonly CellToWrite[])[]) =>
    rows.length === 0 ? [] : [band(title, columns, false), ...rows];
  return [
    band(position ? sheet.step(step, position) : step, columns, true),
    ...rowsOf(undefined),
    ...categories.flatMap(({ id, title }) => below(title, rowsOf(id))),
    ...below(
      words.learn,
      learn.map(({ text, source }) => learnRow(goalText(text, source), columns, messages)),
    ),
  ];
}

/** What to learn has neither a chance nor evidence, so it spans their columns. */
function learnRow(text: string, columns: readonly Column[], { sheet }: Messages): readonly CellToWrite[] {
  const span = columns.findIndex(({ head }) => head === sheet.heads.due);
  const others = columns.slice(span).map(() => boxed({ value: null }));
  return spanned(boxed({ value: text, wrap: true, span }), ...others);
}

function goalText(text: string, source: Source): string {
  return neutral(marked(text, source));
}

/** A line across the sheet. */
function band(text: string, columns: readonly Column[], strong: boolean): readonly CellToWrite[] {
  const style = { fill: strong ? SHADE.step : SHADE.head, bold: strong };
  return [{ ...style, value: neutral(text) }, ...columns.slice(1).map(() => ({ ...style, value: null }))];
}

/** Cells, some of which cover those to their right. */
function spanned(...cells: readonly StyledCell[]): readonly CellToWrite[] {
  return cells.flatMap((cell) => [cell, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => null)]);
}

function boxed(cell: StyledCell): StyledCell {
  return { ...cell, border: true };
}
