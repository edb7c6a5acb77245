import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { isCounted, measuredIn } from '../hostile/peak.ts';
import { testWith } from '../tool.ts';
import { NODE } from './node.ts';
import { career, careerJson } from './run.ts';

const respondents = (count: number, items: readonly string[]): readonly string[] =>
  Array.from({ length: count }, (_, n) =>
    JSON.stringify({
      id: `p${n}`,
      answers: Object.fromEntries(items.map((id, i) => [id, 1 + ((n * 31 + i * (n + 7)) % 5)])),
    }),
  );

describe('career score', () => {
  let items: readonly string[] = [];

  beforeAll(async () => {
    const instrument = await careerJson(['quiz', '--items']);
    items = instrument.items.map(({ id }: { id: string }) => id);
  });

  test('names a file in UTF-16 once', async () => {
    const text = `\ufeff${respondents(20, items).join('\n')}\n`;
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], {
      input: Buffer.from(text, 'utf16le'),
    });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('error: standard input: is UTF-16; save it as UTF-8\n');
  });

  test('gives every respondent what the quiz gives them', async () => {
    const lines = respondents(20, items);
    const { code, stdout, stderr } = await career(['score', '--quiet'], { input: lines.join('\n') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results).toHaveLength(20);
    for (const [i, result] of results.entries()) {
      const { answers } = JSON.parse(lines[i] ?? '');
      const quiz = await careerJson(['quiz', '--answers', '-'], { input: JSON.stringify({ answers }) });
      const byRole = (field: 'fit' | 'share') =>
        Object.fromEntries(
          quiz.roles.map((role: { id: string; fit: number; share: number }) => [role.id, role[field]]),
        );
      expect(result).toEqual({
        id: `p${i}`,
        outcome: quiz.outcome,
        top: quiz.top,
        shortlist: quiz.shortlist,
        shares: byRole('share'),
        fit: byRole('fit'),
        traits: Object.fromEntries(
          quiz.traits.map(({ id, score }: { id: string; score: number }) => [id, score]),
        ),
        pair: { probability: quiz.pair.probability, verdict: quiz.pair.verdict },
        seat: quiz.seat,
        readiness: quiz.readiness.score,
        answered: quiz.answered,
        warnings: quiz.warnings,
      });
      expect(Object.keys(result.fit)).toEqual(['cio', 'cto', 'cdo-digital', 'cdo-data', 'ciso', 'cpo']);
    }
  });

  test('reports bad lines by number and scores the rest, exit 1', async () => {
    const good = (id: unknown): string =>
      JSON.stringify({ id, answers: { 'technology-1': 5 }, department: 'IT' });
    const input = Buffer.concat([
      Buffer.from(`\ufeff${good(1)}\r\nnot json\n\n{"id":2}\n[]\nnull\n`),
      Buffer.from(`{"id":3,"answers":{"nonsense":1}}\n{"id":4,"answers":{"technology-1":6}}\n`),
      Buffer.from(`{"id":5,"answers":{"technology-1":"3"}}\n{"id":6,"answers":{"__proto__":3}}\n`),
      Buffer.from(`{"id":7,"answers":{},"note":"${'x'.repeat(1024 * 1024)}"}\n`),
      Buffer.from('{"id":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from(`","answers":{}}\n${good('last')}`),
    ]);
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], { input });
    expect(code).toBe(1);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id),
    ).toEqual([1, 'last']);
    const reported = stderr.trimEnd().split('\n');
    expect(reported.map((line) => line.split(':', 1)[0])).toEqual([
      'line 2',
      'line 4',
      'line 5',
      'line 6',
      'line 7',
      'line 8',
      'line 9',
      'line 10',
      'line 11',
      'line 12',
      'These are interests, for thinking and talking; not for selection.',
      'error',
    ]);
    expect(reported[0]).toContain('JSON');
    expect(reported[4]).toContain('nonsense');
    expect(reported[5]).toContain('6');
    expect(reported[8]).toContain('1 MiB');
    expect(reported[9]).toContain('UTF-8');
  });

  test('writes ids exactly as they were given, duplicates included, and null for a missing one', async () => {
    const ids = ['1', '1', '12345678901234567890', '1.50', '"007"', '{"a":[1e2]}'];
    const input = [...ids.map((id) => `{"id":${id},"answers":{}}`), '{"answers":{}}'].join('\n');
    const { code, stdout } = await career(['score'], { input });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.slice('{"id":'.length, line.indexOf(',"outcome"')))).toEqual([
      ...ids,
      'null',
    ]);
  });

  test('writes any column as it is written, and names those that nobody has', async () => {
    const input = '{"staff":12345678901234567890,"unit":1.50,"answers":{}}\n';
    const args = ['score', '--id', 'staff', '--keep', 'unit', '--keep', 'nothing', '--lang', 'en'];
    const { code, stdout, stderr } = await career(args, { input });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\{"id":12345678901234567890,"kept":\{"unit":"1\.50","nothing":""\},/);
    expect(stderr).toContain('standard input: nobody has nothing\n');
  });

  test('refuses numbers that cannot be kept and duplicate keys; if nothing is scored, it says no more', async () => {
    const input = '{"id":1e400,"answers":{}}\n{"id":1,"answers":{"technology-1":1,"technology-1":2}}\n';
    const { code, stdout, stderr } = await career(['score', '--lang', 'en'], { input });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^line 1: .*\nline 2: .*technology-1.*\nerror: 2 rows could not be scored\n$/);
  });

  test('says once what scores are not for, except with --quiet', async () => {
    const input = '{"id":1,"answers":{}}\n{"id":2,"answers":{}}\n';
    const { stderr } = await career(['score', '--lang', 'en'], { input });
    expect(stderr).toMatch(/^[^\n]*not for selection\.\n$/);
    expect((await career(['score', '--quiet'], { input })).stderr).toBe('');
    expect((await career(['score', '--help', '--lang', 'en'])).stdout).toMatch(/not for select/i);
  });

  test('an empty input gives an empty output', async () => {
    expect(await career(['score'], { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('a file that is missing: exit 1', async () => {
    const { code, stdout, stderr } = await career(['score', '/nonexistent/people.ndjson', '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('/nonexistent/people.ndjson');
  });

  test('splitting the input anywhere between lines changes nothing', async () => {
    const lines = respondents(60, items);
    const whole = (await career(['score'], { input: `${lines.join('\n')}\n` })).stdout;
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: 59 }), { maxLength: 4 }), async (cuts) => {
        const bounds = [0, ...cuts.sort((a, b) => a - b), lines.length];
        const parts = await Promise.all(
          bounds.slice(1).map(async (end, i) => {
            const input = `${lines.slice(bounds[i], end).join('\n')}\n`;
            return (await career(['score'], { input })).stdout;
          }),
        );
        expect(parts.join('')).toBe(whole);
      }),
      { numRuns: 5 },
    );
  });

  testWith('parallel', 'runs under GNU parallel unchanged', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'career-score-'));
    const people = join(folder, 'people.ndjson');
    await writeFile(people, `${respondents(3_000, items).join('\n')}\n`);
    const command = `parallel --will-cite --pipe --keep-order --block 300k node '${inject('program')}' score --quiet < '${people}' > '${folder}/parallel.ndjson'`;
    await promisify(execFile)('bash', ['-c', command], { cwd: folder });
    expect(await readFile(join(folder, 'parallel.ndjson'), 'utf8')).toBe(
      (await career(['score', people])).stdout,
    );
  });

  test.runIf(isCounted)('reads no more than its reader takes, in constant memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'career-score-'));
    const block = `${respondents(1_000, items).join('\n')}\n`;
    const peakOf = async (blocks: number): Promise<number> => {
      const people = join(folder, `${blocks}.ndjson`);
      await writeFile(people, block.repeat(blocks));
      const { env, peak } = await measuredIn(folder);
      // With a small heap, V8 collects garbage early, and the peak is what the program really holds.
      const heap = ['--max-old-space-size=64', '--max-semi-space-size=2'];
      const args = [...heap, inject('program'), 'score', '--quiet', people];
      const child = spawn(NODE, args, {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let lines = 0;
      for await (const chunk of child.stdout) {
        for (const byte of chunk) if (byte === 0x0a) lines += 1;
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(lines).toBe(1_000 * blocks);
      return peak();
    };
    // A hundred blocks more are about 100 MB, and their results as much again.
    const [few, many] = [await peakOf(50), await peakOf(150)];
    expect(many - few).toBeLessThan(40);
  });
});
