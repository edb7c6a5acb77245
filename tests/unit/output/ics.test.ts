import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { type PlanRequest, planPath } from '../../../src/advice/plan.ts';
import type { PlanView } from '../../../src/advice/plan-view.ts';
import { localise } from '../../../src/content/localise.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import type { Language } from '../../../src/locale/language.ts';
import { renderCalendar } from '../../../src/output/ics.ts';
import { harmfulIn, SAMPLES } from '../../built/hostile/harmful.ts';
import { builtInFor } from '../content/built-in.ts';
import { roleOf, shipPack } from '../content/ship-pack.ts';

const now = new Date('2026-11-22T21:45:02Z');
const REQUEST: PlanRequest = {
  from: 1,
  now: '2026-11',
  by: '2036-04',
  fixed: {},
  reached: new Map([['cio-1-ringi', { month: '2026-10', evidence: '稟議書、2026年; 決裁済み' }]]),
};

async function planIn(lang: Language, request: Partial<PlanRequest> = {}): Promise<PlanView> {
  const pack = await builtInFor(lang);
  return planPath(pack, roleOf(pack, 'cio'), { ...REQUEST, ...request });
}

async function calendarOf(view: PlanView, lang: Language, at = now, owner = 'me'): Promise<string> {
  return renderCalendar(view, owner, { messages: await messagesIn(lang), now: at });
}

/** What another program reads in a calendar. */
function eventsIn(calendar: string): readonly ICAL.Event[] {
  const component = new ICAL.Component(ICAL.parse(calendar));
  return component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

const milestonesOf = ({ steps }: PlanView) => steps.flatMap(({ milestones }) => milestones);

describe.each(['ja', 'en'] as const)('the calendar of a plan in %s', (lang) => {
  test('has an event for each milestone on the last day of its month, with its text', async () => {
    const view = await planIn(lang);
    const { plan } = await messagesIn(lang);
    const events = eventsIn(await calendarOf(view, lang));
    expect(events.map(({ summary }) => summary)).toEqual(
      milestonesOf(view).map(({ text, done }) => (done ? plan.reached(text) : text)),
    );
    for (const [i, { due }] of milestonesOf(view).entries()) {
      const { startDate } = events[i] ?? {};
      expect(startDate?.isDate).toBe(true);
      expect(startDate?.toString().slice(0, 7)).toBe(due);
      const next = startDate?.clone();
      next?.adjust(1, 0, 0, 0);
      expect(next?.day).toBe(1);
    }
  });

  test('reminds of what is open, two weeks before at nine, and not of what is reached', async () => {
    const view = await planIn(lang);
    for (const [i, { component }] of eventsIn(await calendarOf(view, lang)).entries()) {
      const alarms = component.getAllSubcomponents('valarm');
      const { done, text } = milestonesOf(view)[i] ?? {};
      expect(alarms).toHaveLength(done ? 0 : 1);
      for (const alarm of alarms) {
        expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
        expect(alarm.getFirstPropertyValue('description')).toBe(text);
        expect(String(alarm.getFirstPropertyValue('trigger'))).toBe('-P13DT15H');
      }
    }
  });

  test('has only lines of at most 75 octets, each ended with CR and LF, and no character cut in two', async () => {
    const calendar = await calendarOf(await planIn(lang), lang);
    expectFolded(calendar);
  });

  test('is the same each time except for the time stamp and the rising sequence, so that importing it again finds its events', async () => {
    const view = await planIn(lang);
    const later = new Date('2027-01-01T00:00:00Z');
    const [first, second] = [await calendarOf(view, lang), await calendarOf(view, lang, later)];
    expect(first).toContain('\r\nDTSTAMP:20261122T214502Z\r\n');
    const timeless = (calendar: string) => calendar.replaceAll(/^(DTSTAMP|SEQUENCE):.*$/gm, '$1');
    expect(timeless(second)).toBe(timeless(first));
    const sequences = [first, second].map((calendar) => eventsIn(calendar).map(({ sequence }) => sequence));
    expect(new Set(sequences[0]).size).toBe(1);
    expect(sequences[1]?.[0]).toBeGreaterThan(sequences[0]?.[0] ?? Number.NaN);
    expect(sequences[1]?.[0]).toBeLessThan(2 ** 31);
  });
});

test('a milestone’s UID is unique and independent of date and language', async () => {
  const uids = async (lang: Language, request?: Partial<PlanRequest>) =>
    eventsIn(await calendarOf(await planIn(lang, request), lang)).map(({ uid }) => uid);
  const all = await uids('ja');
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(10);
  expect(await uids('en', { by: '2031-01' })).toEqual(all);
});

test('it has the milestone’s step and its evidence', async () => {
  const [, , ringi] = eventsIn(await calendarOf(await planIn('ja'), 'ja'));
  expect(ringi?.description).toBe(
    'ステップ1　主任〜係長級\ncareer path cio --done cio-1-ringi\n根拠: 稟議書、2026年; 決裁済み',
  );
  const [first] = eventsIn(await calendarOf(await planIn('ja'), 'ja'));
  expect(first?.description.split('\n')).toHaveLength(2);
});

test('a hostile pack puts only visible text into a calendar', async () => {
  const payload = [
    ...SAMPLES,
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged',
    '"; , \\n',
    '👩🏽‍💻'.repeat(30),
  ].join('a');
  const texts = { ja: payload, en: payload };
  const steps = shipPack.steps.map((step) => ({
    ...step,
    grade: texts,
    milestones: step.milestones.map((milestone) => ({ ...milestone, text: texts })),
  }));
  const roles = shipPack.roles.map((role) => ({ ...role, name: texts }));
  const pack = localise({ ...shipPack, steps, roles }, 'en');
  const view = planPath(pack, roleOf(pack, 'captain'), { ...REQUEST, reached: new Map() });
  const calendar = await calendarOf(view, 'en');
  expectFolded(calendar);
  expect(harmfulIn(calendar.replace(/\r\n ?/g, '').replaceAll('👩🏽‍💻', ''))).toEqual([]);
  const events = eventsIn(calendar);
  expect(events).toHaveLength(milestonesOf(view).length);
  for (const { summary } of events) {
    expect(summary).toContain('␍␊END:VEVENT␍␊BEGIN:VEVENT');
    expect(summary).toContain('"; , \\n');
    expect(summary).toContain('👩🏽‍💻'.repeat(30));
  }
});

function expectFolded(calendar: string): void {
  expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = calendar.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(line).not.toMatch(/[\r\n]/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/\p{Surrogate}/u);
  }
}
