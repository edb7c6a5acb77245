import { APRIL, monthNumber } from '../../advice/month.ts';
import type { PlannedMilestone, PlannedStep, PlanView, PlanWarning } from '../../advice/plan-view.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document, Timeline } from '../document.ts';
import { monthInWords } from './dates.ts';
import { fact, items, paragraph } from './optional.ts';
import { marked, sharedSource, sourceNotes } from './source.ts';

export function planDocument(view: PlanView, messages: Messages): Document {
  const { plan: words, path } = messages;
  const { from, start, by, steps, goal, pace, warnings } = view;
  const first = steps.find(({ id }) => id === from);
  return [
    { kind: 'heading', level: 1, text: words.title(view.name, view.title), short: words.title(view.name) },
    ...paragraph(view.nearest && path.nearest(view.name, view.nearest.name), 'caution'),
    {
      kind: 'facts',
      facts: [
        ...fact(words.from, first && !view.before ? path.step(first.number, first.grade) : undefined),
        { label: words.time, text: words.span(monthInWords(start, messages), monthInWords(by, messages)) },
        ...fact(
          goal?.heading ?? words.office,
          goal &&
            words.takingOffice(
              monthInWords(by, messages),
              goal.grade ?? path.step(goal.number),
              goal.position,
            ),
        ),
        ...fact(
          marked(words.open, sharedSource(steps.flatMap(({ milestones }) => milestones))),
          pace.open + pace.done > 0 ? paceText(pace, messages) : undefined,
        ),
        ...fact(words.done, pace.done > 0 ? String(pace.done) : undefined),
      ],
    },
    ...items(
      warnings.map((warning) => ({ marker: '!', text: warningText(warning, steps, messages) })),
      'caution',
    ),
    timelineOf(view, messages),
    ...items(
      steps
        .filter(({ behaviours }) => behaviours > 0)
        .map((step) => ({
          text: words.behaviours(path.step(step.number, step.grade), step.behaviours),
          details: [messages.command(`career path ${view.role} --step ${step.id}`)],
        })),
    ),
    ...paragraph(view.promotion, 'muted'),
    ...sourceNotes(view.notes),
  ];
}

/** How many milestones remain in how much time. */
function paceText({ open, months }: PlanView['pace'], { plan: words }: Messages): string {
  if (open === 0) return words.nothingOpen;
  const each = Math.round(months / open);
  const pace = each > 1 ? words.oneEvery(each) : words.aMonth(Math.max(1, Math.round(open / months)));
  return words.pace(open, months, pace);
}

/** The plan over time: the steps as spans, the milestones by quarter. */
function timelineOf({ start, by, steps }: PlanView, messages: Messages): Timeline {
  const { plan: words, path } = messages;
  const first = monthNumber(start);
  const last = Math.max(monthNumber(by), ...steps.map(({ end }) => monthNumber(end)));
  const placeOf = (month: number): number => Math.max(0, month - first) / (last - first + 1);
  const years = Array.from(
    { length: Math.floor(last / 12) - Math.ceil(first / 12) + 1 },
    (_, i) => Math.ceil(first / 12) + i,
  );
  return {
    kind: 'timeline',
    spans: steps.map((step) => {
      const from = placeOf(monthNumber(step.start));
      const over = step.over === true;
      return {
        label: path.step(step.number, step.grade),
        dates: over
          ? words.over
          : words.span(monthInWords(step.start, messages), monthInWords(step.end, messages)),
        notes: step.fixed ? [words.fixedEnd] : [],
        from,
        to: over ? from : placeOf(monthNumber(step.end) + 1),
      };
    }),
    ticks: years.map((year) => ({ at: placeOf(year * 12), label: String(year) })),
    periods: periodsOf(steps, messages),
  };
}

/** The milestones of all steps by quarter of the business year (from April), in the order of their dates. */
function periodsOf(steps: readonly PlannedStep[], messages: Messages): Timeline['periods'] {
  const quarterOf = ({ due }: PlannedMilestone): number => Math.floor((monthNumber(due) - APRIL) / 3);
  const all = steps
    .flatMap(({ milestones }, span) => milestones.map((milestone) => ({ milestone, span })))
    .sort((a, b) => monthNumber(a.milestone.due) - monthNumber(b.milestone.due));
  return [...new Set(all.map(({ milestone }) => quarterOf(milestone)))].map((quarter) => ({
    title: messages.plan.inBusinessYear(messages.plan.quarters[quarter % 4] ?? '', Math.floor(quarter / 4)),
    events: all
      .filter(({ milestone }) => quarterOf(milestone) === quarter)
      .map(({ milestone, span }) => eventOf(milestone, span, messages)),
  }));
}

function eventOf(
  { id, text, due, done, fixed, evidence }: PlannedMilestone,
  span: number,
  messages: Messages,
): Timeline['periods'][number]['events'][number] {
  return {
    span,
    marker: done ? '[x]' : '[ ]',
    text,
    date: monthInWords(due, messages),
    id,
    notes: [
      ...(fixed ? [messages.plan.fixed] : []),
      ...(evidence === undefined ? [] : [messages.path.evidence(evidence)]),
    ],
  };
}

/** A plan's warning in words. */
function warningText(warning: PlanWarning, steps: readonly PlannedStep[], messages: Messages): string {
  const { warnings: words } = messages.plan;
  const named = (id: string): string => {
    const step = steps.find((each) => each.id === id);
    return step ? messages.path.step(step.number, step.grade) : id;
  };
  switch (warning.kind) {
    case 'too-little-time':
      return words[warning.kind](warning.months, warning.milestones);
    case 'short-steps':
      return words[warning.kind](warning.steps);
    case 'after-end':
    case 'before-start':
      return words[warning.kind](named(warning.id), monthInWords(warning.month, messages));
    case 'out-of-order': {
      const { id, month, after } = warning;
      const [earlier, later] = [named(after.id), monthInWords(after.month, messages)];
      return words[warning.kind](named(id), monthInWords(month, messages), earlier, later);
    }
  }
}
