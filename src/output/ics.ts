import ical, { ICalAlarmType, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { lastDayOf } from '../advice/month.ts';
import type { PlannedMilestone, PlannedStep, PlanView } from '../advice/plan-view.ts';
import type { Context } from '../context.ts';
import type { Messages } from '../locale/messages.ts';
import { neutralLine } from './neutral.ts';
import type { View } from './view.ts';

/** Reminders come at nine in the morning, two weeks before the day. In seconds before the start of the day. */
const REMINDER = (14 * 24 - 9) * 60 * 60;

/** SEQUENCE counts seconds from here, so that it rises with every calendar and stays within 31 bits until 2088. */
const FIRST_SECOND = Date.UTC(2020, 0) / 1000;

/**
 * Renders a plan as a calendar (RFC 5545), with an event for every milestone on the last day of its month. UIDs are
 * stable and SEQUENCE rises, so importing a plan again moves its events. A reached milestone keeps its event, without a
 * reminder.
 *
 * @param owner an id that distinguishes one person's events from another's
 */
export function renderCalendar(
  view: View,
  owner: string,
  { messages, now }: Pick<Context, 'messages' | 'now'>,
): string {
  if (view.schema !== 'career.plan/1') throw new Error(`no calendar in ${view.schema}`);
  const calendar = ical({
    name: neutralLine(messages.plan.calendar(view.name)),
    prodId: { company: 'career', product: 'career', language: view.lang.toUpperCase() },
  });
  for (const step of view.steps) {
    for (const milestone of step.milestones) {
      const event = calendar.createEvent(eventOf(milestone, step, view, owner, messages, now));
      if (milestone.done) continue;
      event.createAlarm({
        type: ICalAlarmType.display,
        triggerBefore: REMINDER,
        description: neutralLine(milestone.text),
      });
    }
  }
  return `${calendar.toString()}\r\n`;
}

function eventOf(
  { id, text, due, done, evidence }: PlannedMilestone,
  { number, grade }: PlannedStep,
  { role }: PlanView,
  owner: string,
  { plan, path, command }: Messages,
  now: Date,
) {
  return {
    id: `${role}.${id}.${owner}@career`,
    sequence: Math.max(0, Math.floor(now.getTime() / 1000) - FIRST_SECOND),
    stamp: now,
    start: lastDayOf(due),
    allDay: true,
    summary: neutralLine(done ? plan.reached(text) : text),
    description: [
      path.step(number, grade),
      command(`career path ${role} --done ${id}`),
      ...(evidence === undefined ? [] : [path.evidence(evidence)]),
    ]
      .map(neutralLine)
      .join('\n'),
    class: ICalEventClass.PRIVATE,
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}
