import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Month, monthFromNumber, monthNumber, monthOf } from '../../../src/advice/month.ts';
import { career, careerJson } from './run.ts';

interface Plan {
  readonly role: string;
  readonly from: number;
  readonly by: Month;
  readonly steps: readonly {
    readonly number: number;
    readonly start: Month;
    readonly end: Month;
    readonly milestones: readonly {
      readonly id: string;
      readonly text: string;
      readonly due: Month;
      readonly done: boolean;
      readonly fixed?: boolean;
    }[];
  }[];
}

/** The month a number of months from now, because plans begin today. */
const inMonths = (months: number): Month => monthFromNumber(monthNumber(monthOf(new Date())) + months);
const BY = inMonths(119);

let home: string;
let env: Readonly<Record<string, string>>;

beforeEach(async () => {
  home = join(await mkdtemp(join(tmpdir(), 'career-plan-')), 'home');
  env = { CAREER_HOME: home, LANG: 'en_GB.UTF-8' };
});

const planOf = async (...args: readonly string[]): Promise<Plan> =>
  careerJson(['plan', ...args, '--with-profile'], { env });
/** The id of a step's first milestone on the path to CIO. */
const milestoneOfStep = async (number: number): Promise<string> => {
  const { steps } = await careerJson(['path', 'cio']);
  return steps[number - 1].milestones[0].id;
};
const run = (...args: readonly string[]) => career(args, { env });
const milestoneIn = (plan: Plan, id: string) =>
  plan.steps.flatMap(({ milestones }) => milestones).find((each) => each.id === id);

describe('what scripts rely on', () => {
  test('role, from, by, and the steps with their milestones', async () => {
    const plan = await careerJson(['plan', 'ＣＩＯ', '--from', '課長', '--by', BY], { env });
    expect(plan).toMatchObject({ schema: 'career.plan/1', role: 'cio', from: 'cio-2', by: BY });
    expect(plan.steps.map(({ number }: { number: number }) => number)).toEqual([2, 3]);
    expect(plan.goal.number).toBe(4);
    expect(plan.steps[0].start).toBe(inMonths(0));
    expect(plan.steps[1].end).toBe(inMonths(118));
    for (const { start, end, milestones } of plan.steps) {
      expect(milestones.length).toBeGreaterThan(2);
      for (const { id, text, due, done } of milestones) {
        expect({ id, text, done }).toEqual({ id: expect.any(String), text: expect.any(String), done: false });
        expect(start <= due && due <= end).toBe(true);
      }
    }
  });

  test.each(['text', 'markdown', 'ics'])('%s has every milestone', async (format) => {
    const { code, stdout } = await run('plan', 'cto', '--from', '3', '--by', BY, '--format', format);
    expect(code).toBe(0);
    const { steps } = await planOf('cto', '--from', '3', '--by', BY);
    const milestones = steps.flatMap((step) => step.milestones);
    expect(stdout.match(format === 'ics' ? /^BEGIN:VEVENT\r$/gm : /\[ \] /g)).toHaveLength(milestones.length);
  });

  test('Markdown has a section for each step, with a check list', async () => {
    const { stdout } = await run('plan', 'cio', '--from', '4', '--by', BY, '--format', 'markdown');
    expect(stdout).toMatch(/^# Plan to become CIO .+\n\n- \*\*Current step\*\*: Step 4/);
    expect(stdout).toMatch(/\n## Step 4: .+\n\n.+ – .+\n\n- \[ \] \*\*\w{3} \d{4}\*\*: \w/);
  });

  test('the calendar can be read by another program, in Japanese too', async () => {
    const options = ['--from', '1', '--by', BY, '--format', 'ics', '--lang', 'ja'];
    const { stdout, stderr } = await run('plan', 'cio', ...options);
    expect(stderr).toBe('');
    const calendar = new ICAL.Component(ICAL.parse(stdout));
    const { steps } = await careerJson(['plan', 'cio', '--from', '1', '--by', BY, '--lang', 'ja'], { env });
    const summaries = calendar
      .getAllSubcomponents('vevent')
      .map((event) => event.getFirstPropertyValue('summary'));
    expect(summaries).toEqual(
      steps.flatMap((step: Plan['steps'][number]) => step.milestones.map(({ text }) => text)),
    );
  });

  test('the events of one store keep their UIDs, and another store has others', async () => {
    const uids = async (...args: string[]) =>
      (await run('plan', 'cio', '--from', '1', '--by', BY, '--format', 'ics', ...args)).stdout.match(
        /^UID:.*$/gm,
      );
    const saved = await uids('--save');
    expect(saved?.length).toBeGreaterThan(5);
    await run('profile', 'set', 'grade=1');
    expect(await uids()).toEqual(saved);
    expect(await uids('--no-profile')).toEqual(saved);
    await run('profile', 'erase', '--yes');
    await run('profile', 'set', 'grade=1');
    const others = (await uids()) ?? [];
    expect(others.filter((uid) => saved?.includes(uid))).toEqual([]);
  });

  test('without a store the events keep their UIDs as well', async () => {
    const uids = async () =>
      (await run('plan', 'cio', '--from', '1', '--by', BY, '--format', 'ics')).stdout.match(/^UID:.*$/gm);
    const first = await uids();
    expect(first?.length).toBeGreaterThan(5);
    expect(await uids()).toEqual(first);
  });

  test.each(['Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'a date is the same day in %s',
    async (TZ) => {
      const options = ['--from', '4', '--by', '2999-12', '--set', '4=2999-12', '--format', 'ics'];
      const { stdout } = await career(['plan', 'cio', ...options], { env: { ...env, TZ } });
      expect(stdout).toContain('DTSTART;VALUE=DATE:29991231\r\n');
    },
  );
});

describe('dates that are fixed', () => {
  test('of a milestone, of a step by its number, its id or its grade', async () => {
    const third = await milestoneOfStep(3);
    for (const step of ['2', 'cio-2', '課長級', 'Section manager']) {
      const plan = await planOf(
        ...['cio', '--from', '1', '--by', BY],
        ...['--set', `${step}=${inMonths(30)}`, '--set', `${third}=${inMonths(60)}`],
      );
      expect(plan.steps[1]).toMatchObject({ number: 2, end: inMonths(30), fixed: true });
      expect(milestoneIn(plan, third)).toMatchObject({ due: inMonths(60), fixed: true });
    }
  });

  test('too little time is pointed out', async () => {
    const { stdout } = await run('plan', 'cio', '--from', '1', '--by', inMonths(5));
    expect(stdout).toMatch(/^! \d+ remaining milestones in 5 months is tight/m);
    expect(stdout).toMatch(/^! Steps 1, 2, and 3 have less than three months/m);
  });
});

describe('a plan that is saved', () => {
  test('is there the next time, dates that are fixed with it, and can be changed', async () => {
    const saved = await run('plan', 'cio', '--from', '2', '--by', BY, '--set', `3=${inMonths(80)}`, '--save');
    expect(saved).toMatchObject({ code: 0, stdout: expect.stringContaining('Plan to become CIO') });
    expect(saved.stderr).toContain(home);
    expect(saved.stderr).toContain('Plan saved');
    expect(await planOf('cio')).toMatchObject({ from: 'cio-2', by: BY, steps: [{}, { end: inMonths(80) }] });

    const second = await milestoneOfStep(2);
    await run('plan', 'cio', '--set', `${second}=${inMonths(3)}`, '--set', '3=', '--save');
    const changed = await planOf('cio');
    expect(milestoneIn(changed, second)).toMatchObject({ due: inMonths(3), fixed: true });
    expect(changed.steps[1]).not.toHaveProperty('fixed');
  });

  test('is one for each role', async () => {
    await run('plan', 'cio', '--from', '2', '--by', BY, '--save');
    await run('plan', 'cto', '--from', '3', '--by', inMonths(50), '--save');
    expect(await planOf('cio')).toMatchObject({ from: 'cio-2', by: BY });
    expect(await planOf('cto')).toMatchObject({ from: 'cto-3', by: inMonths(50) });
  });

  test('takes account of ticked milestones', async () => {
    await run('plan', 'cio', '--from', '2', '--by', BY, '--save');
    const second = await milestoneOfStep(2);
    await run('path', 'cio', '--done', second, '--evidence', 'Project Kite');
    const plan = await planOf('cio');
    expect(milestoneIn(plan, second)).toMatchObject({
      ...{ due: inMonths(0), done: true, evidence: 'Project Kite' },
    });
    const { stdout } = await run('plan', 'cio');
    expect(stdout).toMatch(/\[x\] .+\n(.+\n)*? {4}Evidence: Project Kite/);
  });

  test('is saved only on request', async () => {
    await run('plan', 'cio', '--from', '2', '--by', BY);
    await expect(readdir(home)).rejects.toThrow('ENOENT');
  });
});

describe('what the profile knows need not be said', () => {
  beforeEach(async () => {
    expect(await run('profile', 'set', 'grade=3', 'target=cto')).toMatchObject({ code: 0 });
  });

  test('the reader’s step and target', async () => {
    expect(await planOf('--by', BY)).toMatchObject({ role: 'cto', from: 'cto-3' });
  });

  test('but --no-profile leaves it out, and so does JSON, which says how not to', async () => {
    expect(await run('plan', '--by', BY, '--no-profile')).toMatchObject({ code: 2, stdout: '' });
    const { code, stderr } = await run('plan', '--by', BY, '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stderr).error.message).toContain('--with-profile');
  });

  test('a plan whose end has passed asks for a new one', async () => {
    const { code, stderr } = await run('plan', '--by', inMonths(-1));
    expect(code).toBe(2);
    expect(stderr).toContain(`Use --by with ${inMonths(0)} or a later month.`);
  });
});

test('a command that makes no calendar says so before it does anything', async () => {
  const { code, stdout } = await run('profile', 'set', 'grade=3', '--format', 'ics');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  await expect(readdir(home)).rejects.toThrow('ENOENT');
});
