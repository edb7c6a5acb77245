import { describe, expect, test } from 'vitest';
import { career, careerJson } from './run.ts';

type Item = { readonly id: string; readonly section: string; readonly trait: string; readonly key: number };

const instrument = async (): Promise<{
  readonly items: readonly Item[];
  readonly roles: readonly { readonly id: string; readonly profile: Readonly<Record<string, number>> }[];
}> => careerJson(['quiz', '--items']);

const scored = async (answers: Readonly<Record<string, number>>, lang = 'en') =>
  careerJson(['quiz', '--answers', '-', '--lang', lang], { input: JSON.stringify({ answers }) });

describe('career quiz --answers', () => {
  test('a person who answers as a role would gets that role first, by 10 points, and is told so', async () => {
    const { items, roles } = await instrument();
    for (const { id, profile } of roles) {
      const answers = Object.fromEntries(
        items
          .filter(({ section }) => section === 'fit')
          .map(({ id: item, trait, key }) => [item, Math.round(3 + 2 * key * (profile[trait] ?? 0))]),
      );
      const result = await scored(answers);
      expect(result.roles[0]).toMatchObject({ id, rank: 1 });
      expect(result.roles[0].fit - result.roles[1].fit).toBeGreaterThan(10);
      expect(result.confidence).toMatchObject({ top: id, runnerUp: result.roles[1].id, verdict: 'clear' });
    }
  });

  test('all threes: 50 for every role, in the pack’s order, warned', async () => {
    const { items } = await instrument();
    const result = await scored(Object.fromEntries(items.map(({ id }) => [id, 3])));
    expect(result.roles.map(({ id, fit }: { id: string; fit: number }) => [id, fit])).toEqual([
      ['cio', 50],
      ['cto', 50],
      ['cdo-digital', 50],
      ['cdo-data', 50],
      ['ciso', 50],
      ['cpo', 50],
    ]);
    expect(result.confidence).toMatchObject({ probability: 0.5, verdict: 'close' });
    expect(result.warnings).toEqual(['straight-lining']);
    expect(result.readiness.score).toBe(50);
    expect(result.answered).toBe(items.length);
  });

  test.each([1, 5])('all %ds favour neither CIO nor CTO, verdict close, warned', async (answer) => {
    const { items } = await instrument();
    const { roles, confidence, warnings } = await scored(
      Object.fromEntries(items.map(({ id }) => [id, answer])),
    );
    const fitOf = (id: string): number => roles.find((role: { id: string }) => role.id === id).fit;
    expect(Math.abs(fitOf('cio') - fitOf('cto'))).toBeLessThanOrEqual(3);
    expect(confidence.verdict).toBe('close');
    expect(warnings).toContain('straight-lining');
  });

  test('no answers: nothing is pretended', async () => {
    const result = await scored({});
    expect(result).toMatchObject({
      answered: 0,
      warnings: ['too-few'],
      contributions: [],
      readiness: { score: null },
      confidence: { probability: 0.5, verdict: 'close' },
    });
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
      ...rest
    } = await careerJson(['quiz', '--answers', '-', '--lang', 'en'], {
      input: JSON.stringify({ answers, context }),
    });
    expect(rest).toEqual(plain);
    expect(company).toMatchObject({ id: 'manufacturing', leans: 'cio' });
    expect(understood).toEqual({ company: 'manufacturing', grade: '1', target: 'cto' });
  });

  test('the text says the verdict, the fits, the reasons, joys and trials, in both languages', async () => {
    const { items, roles } = await instrument();
    const profile = roles.find(({ id }) => id === 'cto')?.profile ?? {};
    const answers = Object.fromEntries(
      items.map(({ id, section, trait, key }) => [
        id,
        section === 'fit' ? Math.round(3 + 2 * key * (profile[trait] ?? 0)) : 3,
      ]),
    );
    const input = JSON.stringify({ answers });
    const en = await career(['quiz', '--answers', '-', '--lang', 'en'], { input });
    expect(en.stdout).toContain('Clearly CTO.');
    expect(en.stdout).toMatch(/^CTO +\d+ █/m);
    expect(en.stdout).toContain('What spoke most for CTO');
    expect(en.stdout).toContain('Making something from nothing');
    const ja = await career(['quiz', '--answers', '-', '--lang', 'ja'], { input });
    expect(ja.stdout).toContain('はっきりとCTO向きです。');
    expect(ja.stdout).toContain('CTO向きだと示した答え');
    expect(ja.stdout).toContain('備えておきたい試練');
  });
});
