import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { career } from './run.ts';

describe('an installation that lacks a file, which is not wrong usage', () => {
  let program = '';

  beforeAll(async () => {
    const broken = join(await mkdtemp(join(tmpdir(), 'career-broken-')), 'package');
    await cp(dirname(dirname(inject('program'))), broken, { recursive: true });
    await rm(join(broken, 'dist/content.en.json'));
    program = join(broken, 'bin/career.js');
  });

  test('exit 1, what happened and how to see more, no stack trace', async () => {
    const { code, stdout, stderr } = await career(['compare', '--lang', 'en'], { program });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: something went wrong inside career: ENOENT.*\nSet CAREER_DEBUG=1 .*\n$/);
  });

  test('CAREER_DEBUG=1 shows where it came from', async () => {
    const { code, stderr } = await career(['compare', '--lang', 'en'], {
      program,
      env: { CAREER_DEBUG: '1' },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^ {4}at /m);
  });
});
