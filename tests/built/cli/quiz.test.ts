import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { career, careerJson } from './run.ts';

type Item = {
  readonly id: string;
  readonly section: string;
  readonly trait: string;
  readonly key: number;
  readonly quick: boolean;
};

const instrument = async (): Promise<{
  readonly items: readonly Item[];
  readonly roles: readonly {
    readonly id: string;
    readonly tier: string;
    readonly profile: Readonly<Record<string, number>>;
  }[];
}> => careerJson(['quiz', '--items']);

const scored = async (answers: Readonly<Record<string, number>>, lang = 'en') =>
  careerJson(['quiz', '--answers', '-', '--lang', lang], { input: JSON.stringify({ answers }) });

describe('career quiz --answers', () => {
  test('a person who is like a role gets that role first, and is told so', async () => {
    const { items, roles } = await instrument();
    for (const { id, profile } of roles.filter(({ tier }) => tier !== 'alternative')) {
      const result = await scored(likeness(items, profile));
      expect(result).toMatchObject({ outcome: 'clear', top: id, shortlist: [id] });
      expect(result.roles[0]).toMatchObject({ id, rank: 1 });
    }
  });

  test.each([1, 3, 5])('answering %d to everything names no role, with a warning', async (answer) => {
    const { items } = await instrument();
    const result = await scored(Object.fromEntries(items.map(({ id }) => [id, answer])));
    expect(result).toMatchObject({ outcome: 'insufficient', top: null, shortlist: [] });
    expect(result.roles.map(({ fit }: { fit: number }) => fit)).toEqual([50, 50, 50, 50, 50, 50]);
    expect(result.warnings).toContain('straight-lining');
    expect(result.pair).toMatchObject({ a: 'cio', b: 'cto', probability: 0.5, verdict: 'even' });
    expect(result.answered).toBe(items.length);
  });

  test.each([{}, { 'technology-1': 5 }])('%j: no verdict from too few answers', async (answers) => {
    expect(await scored(answers)).toMatchObject({
      outcome: 'insufficient',
      top: null,
      shortlist: [],
      warnings: ['too-few'],
      readiness: { score: null },
      seat: { score: null, answered: 0, verdict: null },
    });
  });

  test('the quick quiz is a first impression', async () => {
    const { items, roles } = await instrument();
    const quick = items.filter(({ quick }) => quick);
    expect(quick).toHaveLength(18);
    const { profile = {} } = roles.find(({ id }) => id === 'cpo') ?? {};
    expect(await scored(likeness(quick, profile))).toMatchObject({ outcome: 'impression', top: 'cpo' });
  });

  test('a person who loves technology and rejects the seat is shown the specialist first', async () => {
    const { items } = await instrument();
    const answers = Object.fromEntries(
      items.map(({ id, section, trait, key }) => {
        if (section === 'seat') return [id, 3 - 2 * key];
        return [id, trait === 'technology' ? 3 + 2 * key : 3];
      }),
    );
    const result = await scored(answers);
    expect(result.seat).toMatchObject({ verdict: 'elsewhere' });
    expect(result.alternatives[0].id).toBe('specialist');
    const { stdout } = await career(['quiz', '--answers', '-', '--lang', 'en', '--no-save'], {
      input: JSON.stringify({ answers }),
    });
    expect(stdout).toMatch(/^Your answers turn away from executive positions/);
  });

  test('deal-breakers collide with roles, and unknown ones are refused', async () => {
    const input = JSON.stringify({ answers: {}, dealbreakers: ['away-from-legacy'] });
    const { dealbreakers } = await careerJson(['quiz', '--answers', '-'], { input });
    expect(dealbreakers).toMatchObject([{ id: 'away-from-legacy', collides: [{ role: 'cio' }] }]);
    const wrong = JSON.stringify({ answers: {}, dealbreakers: ['none-such'] });
    expect((await career(['quiz', '--answers', '-'], { input: wrong })).code).toBe(3);
  });

  test.each(['ja', 'en'])('the card is at most 24 lines at 80 columns, in %s', async (lang) => {
    const { items, roles } = await instrument();
    const context = { target: 'cto', grade: '2' };
    for (const { profile } of roles) {
      for (const strength of [0.6, 1, 2]) {
        const input = JSON.stringify({ answers: likeness(items, profile, strength), context });
        const options = ['--lang', lang, '--width', '80', '--no-save'];
        const { stdout } = await career(['quiz', '--answers', '-', ...options], { input });
        const lines = stdout.split('\n');
        const next = lines.findIndex((line) => /^(次の一歩|Next) /.test(line));
        expect(next).toBeGreaterThan(0);
        // The last fact may take a second line.
        expect(lines.indexOf('', next), stdout).toBeLessThanOrEqual(24);
      }
    }
  });

  test('points are given to statements in proportion, and add up to the fit less 50', async () => {
    const { items } = await instrument();
    const answers = Object.fromEntries(items.map(({ id }, i) => [id, 1 + ((i * 7) % 5)]));
    const { roles, contributions } = await scored(answers);
    for (const { id, fit } of roles) {
      const points = contributions.filter(({ role }: { role: string }) => role === id);
      const sum = points.reduce((total: number, { points: each }: { points: number }) => total + each, 0);
      expect(sum).toBeCloseTo(fit - 50, 9);
    }
  });

  test('YAML, JSON, a file and standard input give the same result to the last bit', async () => {
    const yaml = await career(['quiz', '--answers', '-', '--json', '--no-save'], {
      input: 'answers:\n  technology-1: 5\n  evidence-2: 2\n',
    });
    const json = await career(['quiz', '--answers', '-', '--json', '--no-save'], {
      input: '{"answers":{"evidence-2":2,"technology-1":5}}',
    });
    expect(yaml.code).toBe(0);
    expect(json).toEqual(yaml);
  });

  test('the context shapes the advice and no score', async () => {
    const answers = { 'technology-1': 5, 'guarding-1': 2 };
    const context = { company: '製造業', grade: '係長', target: 'CTO' };
    const plain = await scored(answers);
    const {
      company,
      context: understood,
      aim,
      ...rest
    } = await careerJson(['quiz', '--answers', '-', '--lang', 'en'], {
      input: JSON.stringify({ answers, context }),
    });
    expect(rest).toEqual(plain);
    expect(company).toMatchObject({ id: 'manufacturing', leans: 'cio' });
    expect(understood).toEqual({ company: 'manufacturing', grade: 'cto-1', target: 'cto' });
    expect(aim).toMatchObject({ step: { number: 1, to: { id: 'cto' } } });
  });

  test('the text says the answer, the matches, the reasons, joys and trials, in both languages', async () => {
    const { items, roles } = await instrument();
    const { profile = {} } = roles.find(({ id }) => id === 'cto') ?? {};
    const input = JSON.stringify({ answers: likeness(items, profile) });
    const en = await career(['quiz', '--answers', '-', '--lang', 'en'], { input });
    expect(en.stdout).toMatch(/^CTO \(Chief Technology Officer\) is closest to your interests/);
    expect(en.stdout).toMatch(/^CTO +\d+ █/m);
    expect(en.stdout).toContain('Answers that point to CTO');
    expect(en.stdout).toContain('never for selection');
    const ja = await career(['quiz', '--answers', '-', '--lang', 'ja'], { input });
    expect(ja.stdout).toMatch(/^志向がいちばん近いのはCTO（最高技術責任者）です。/);
    expect(ja.stdout).toContain('志向の一致度');
    expect(ja.stdout).toContain('備えておきたい試練');
    expect(ja.stdout).not.toContain('適性');
  });
});

describe('career quiz --items', () => {
  test('shows statements and answers, and what they measure only to those who ask for it', async () => {
    for (const format of ['text', 'markdown']) {
      const plain = (await career(['quiz', '--items', '--lang', 'en', '--format', format])).stdout;
      expect(plain).toContain('Very true of me');
      expect(plain).not.toContain('reversed');
      expect(plain).not.toContain('technology-1');
      const detail = (await career(['quiz', '--items', '--detail', '--lang', 'en', '--format', format]))
        .stdout;
      expect(detail).toContain('technology-1');
      expect(detail).toContain('reversed');
    }
  });
});

describe('answers that may be somebody else’s', () => {
  test('are saved with a reminder of --no-save, if the file has an id or a result is stored', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'career-quiz-'));
    const env = { CAREER_HOME: join(folder, 'home'), CAREER_LANG: 'en' };
    const noteOn = async (answers: object, ...args: readonly string[]) => {
      const input = JSON.stringify({ answers: { 'technology-1': 5 }, ...answers });
      const { code, stderr } = await career(['quiz', '--answers', '-', ...args], { env, input });
      expect(code).toBe(0);
      return /Saved as result (\d+) .* --no-save/.exec(stderr)?.[1];
    };
    expect(await noteOn({})).toBeUndefined();
    expect(await noteOn({})).toBe('2');
    expect(await noteOn({}, '--no-save')).toBeUndefined();
    const other = { ...env, CAREER_HOME: join(folder, 'other') };
    const input = JSON.stringify({ id: '0012', answers: { 'technology-1': 5 } });
    const { stderr } = await career(['quiz', '--answers', '-'], { env: other, input });
    expect(stderr).toMatch(/Saved as result 1 .* --no-save/);
  });

  test.each([
    ['a line of JSON each', '{"answers":{"technology-1":5}}\n{"answers":{"technology-1":5}}\n'],
    ['CSV', 'id,technology-1\r\n0012,5\r\n'],
    ['a workbook', Buffer.from('504b0304140000000000', 'hex')],
  ])('are refused as %s, with the command for many people', async (_, input) => {
    const { code, stdout, stderr } = await career(['quiz', '--answers', '-', '--lang', 'en'], { input });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/use “career score”\.\n$/);
  });
});

/** Answers that match a role's profile, with neutral answers for seat and readiness. */
function likeness(items: readonly Item[], profile: Readonly<Record<string, number>>, strength = 1.5) {
  const onScale = (value: number) => Math.min(5, Math.max(1, Math.round(value)));
  return Object.fromEntries(
    items.map(({ id, section, trait, key }) => [
      id,
      section === 'fit' ? onScale(3 + 2 * strength * key * (profile[trait] ?? 0)) : 3,
    ]),
  );
}
