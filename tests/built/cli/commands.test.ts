import { describe, expect, inject, test } from 'vitest';
import { career, careerJson } from './run.ts';

describe('what scripts rely on', () => {
  test('compare: roles, and rows with a cell for each role', async () => {
    const { roles, rows } = await careerJson(['compare', '--lang', 'en']);
    expect(roles).toMatchObject([
      { id: 'cio', name: 'CIO', title: 'Chief Information Officer' },
      { id: 'cto', name: 'CTO', title: 'Chief Technology Officer' },
    ]);
    expect(rows.map(({ aspect }: { aspect: string }) => aspect)).toEqual([
      'stance',
      'mission',
      'duties',
      'companies',
      'joys',
      'trials',
      'success',
      'path',
    ]);
    for (const { label, cells } of rows) {
      expect(label).not.toBe('');
      expect(Object.keys(cells)).toEqual(['cio', 'cto']);
    }
    expect(rows[2].cells.cio).toHaveLength(4);
  });

  test('compare --aspect: only the rows named, by id or label, in either language', async () => {
    const { rows } = await careerJson(['compare', '--lang', 'en', '--aspect', '試練', '--aspect', 'Joys']);
    expect(rows.map(({ aspect }: { aspect: string }) => aspect)).toEqual(['joys', 'trials']);
  });

  test('role: the portrait', async () => {
    const { role } = await careerJson(['role', 'ＣＩＯ', '--lang', 'ja']);
    expect(role).toMatchObject({ id: 'cio', tier: 'primary', stance: '守り' });
    expect(role.duties).toHaveLength(4);
    expect(role.duties.filter(({ example }: { example?: string }) => example)).toHaveLength(3);
    expect(role.joys).toHaveLength(4);
    expect(role.trials).toHaveLength(4);
    expect(role.companies.types).toEqual(['manufacturing', 'finance', 'retail']);
    for (const field of ['summary', 'mission', 'trend', 'success', 'path'])
      expect(role[field]).toEqual(expect.any(String));
  });

  test.each([
    'cio',
    'CIO',
    'ＣＩＯ',
    '最高情報責任者',
    'chief information officer',
    'Chief  Information-Officer',
  ])('role %s is the CIO in either language', async (name) => {
    expect((await careerJson(['role', name, '--lang', 'ja'])).role.id).toBe('cio');
    expect((await careerJson(['role', name, '--lang', 'en'])).role.id).toBe('cio');
  });

  test('roles: two primary, four related, two alternatives', async () => {
    const { roles } = await careerJson(['role']);
    expect(roles.map(({ id, tier }: { id: string; tier: string }) => `${id} ${tier}`)).toEqual([
      'cio primary',
      'cto primary',
      'cdo-digital related',
      'cdo-data related',
      'ciso related',
      'cpo related',
      'pm alternative',
      'specialist alternative',
    ]);
  });

  test('company: every kind leans on a role, with a reason and industries', async () => {
    const { companies } = await careerJson(['company']);
    expect(companies.length).toBeGreaterThanOrEqual(8);
    for (const company of companies) {
      expect(company).toMatchObject({
        id: expect.any(String),
        name: expect.any(String),
        leans: expect.stringMatching(/^(cio|cto|cdo-digital|cdo-data|ciso|cpo)$/),
        reason: expect.any(String),
        industries: expect.arrayContaining([expect.any(String)]),
      });
    }
  });

  test('mindset: two shifts of perspective, three of behaviour', async () => {
    const { shifts } = await careerJson(['mindset']);
    expect(shifts.map(({ kind }: { kind: string }) => kind)).toEqual([
      'perspective',
      'perspective',
      'behaviour',
      'behaviour',
      'behaviour',
    ]);
  });

  test('path --from: the reader’s position as a step, a grade or an English grade', async () => {
    for (const from of ['2', '課長', '課長級', 'kacho', 'section manager']) {
      const { role, steps } = await careerJson(['path', 'cio', '--from', from]);
      expect(role).toBe('cio');
      expect(steps.map(({ status }: { status: string }) => status)).toEqual([
        'passed',
        'current',
        'ahead',
        'ahead',
      ]);
    }
  });

  test('path: a role without steps of its own shows the nearest and says so', async () => {
    const { role, nearest, steps } = await careerJson(['path', 'ciso']);
    expect({ role, nearest: nearest.id }).toEqual({ role: 'ciso', nearest: 'cio' });
    expect(steps).toEqual((await careerJson(['path', 'cio'])).steps);
    expect((await career(['path', 'ciso', '--lang', 'en'])).stdout).toMatch(/CISO.*CIO's/s);
  });

  test.each([
    ['文系', 'humanities'],
    ['MBA', 'mba'],
    ['コード', 'staying-a-coder'],
    ['役員', 'legal-status'],
    ['スタートアップ', 'company-size'],
    ['start-up', 'company-size'],
    ['degree', 'mba'],
  ])('faq %s brings %s first, in either language', async (words, id) => {
    for (const lang of ['ja', 'en']) {
      const { query, entries } = await careerJson(['faq', words, '--lang', lang]);
      expect(query).toBe(words);
      expect(entries[0]).toMatchObject({ id, question: expect.any(String), answer: expect.any(String) });
    }
  });

  test('quiz --items: the instrument', async () => {
    const { scale, traits, items, roles } = await careerJson(['quiz', '--items']);
    expect(scale).toMatchObject({ min: 1, max: 5 });
    expect(scale.labels).toHaveLength(5);
    const ids = traits.map(({ id }: { id: string }) => id);
    for (const item of items) {
      expect(item.section === 'fit' ? ids : undefined).toEqual(
        item.section === 'fit' ? expect.arrayContaining([item.trait]) : undefined,
      );
      expect([1, -1]).toContain(item.key);
    }
    for (const { profile, emphasis } of roles) {
      expect(Object.keys(emphasis)).toEqual(ids);
      expect(Object.keys(profile)).toEqual(ids);
      expect(Math.hypot(...Object.values<number>(profile))).toBeCloseTo(1, 9);
    }
  });
});

describe('global options', () => {
  test('are understood before and after the command', async () => {
    const before = await career(['--lang', 'en', '--width', '90', 'compare']);
    const after = await career(['compare', '--lang', 'en', '--width', '90']);
    expect(before).toEqual(after);
    expect(before.stdout).toContain('CIO and CTO compared');
  });

  test.each([
    [{ CAREER_LANG: 'ja', LANG: 'en_GB.UTF-8' }, 'ja'],
    [{ LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, 'en'],
    [{ LC_MESSAGES: 'ja_JP.eucJP', LANG: 'C' }, 'ja'],
    [{ LANG: 'de_DE.UTF-8' }, 'en'],
    [{}, 'en'],
  ])('the environment %o means %s', async (env, lang) => {
    expect(await careerJson([], { env })).toMatchObject({ lang });
  });

  test('NO_COLOR, FORCE_COLOR, --no-color and --plain', async () => {
    const coloured = async (
      args: readonly string[],
      env: Readonly<Record<string, string>>,
    ): Promise<boolean> => (await career(['compare', ...args], { env })).stdout.includes('\u001b[');
    expect(await coloured([], {})).toBe(false);
    expect(await coloured([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await coloured([], { FORCE_COLOR: '0' })).toBe(false);
    expect(await coloured(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
    expect(await coloured(['--plain'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('COLUMNS sets the width without a terminal; --width takes precedence', async () => {
    const longest = async (args: readonly string[]): Promise<number> => {
      const { stdout } = await career(['compare', '--lang', 'en', ...args], { env: { COLUMNS: '66' } });
      return Math.max(...stdout.split('\n').map((line) => line.length));
    };
    expect(await longest([])).toBe(66);
    expect(await longest(['--width', '77'])).toBe(77);
  });

  test('the comparison fits 100 columns by 44 rows', async () => {
    for (const lang of ['ja', 'en']) {
      const { stdout } = await career(['compare', '--lang', lang, '--width', '100']);
      expect(stdout.trimEnd().split('\n').length).toBeLessThanOrEqual(44);
    }
  });

  test('--content replaces the built-in pack; its faults are reported with their locations', async () => {
    const { mkdtemp, cp, appendFile } = await import('node:fs/promises');
    const { tmpdir } = await import('node:os');
    const { join } = await import('node:path');
    const pack = join(await mkdtemp(join(tmpdir(), 'career-content-')), 'pack');
    await cp(new URL('../../../content', import.meta.url), pack, { recursive: true });
    expect(await careerJson(['compare', '--content', pack])).toEqual(await careerJson(['compare']));
    await appendFile(join(pack, 'joys.yaml'), '- id: Not An Id\n');
    const { code, stdout, stderr } = await career(['compare'], { env: { CAREER_CONTENT: pack, LANG: 'en' } });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toMatch(/joys\.yaml:\d+:7: “Not An Id” is not a valid id/);
    expect(stderr).toMatch(/joys\.yaml:\d+:3: “role” .*is missing/);
  });
});

describe('help', () => {
  test('career help path is career path --help, with examples', async () => {
    for (const lang of ['ja', 'en']) {
      const help = await career(['help', 'path', '--lang', lang]);
      expect(help).toEqual(await career(['path', '--help', '--lang', lang]));
      expect(help.code).toBe(0);
      expect(help.stdout).toContain('career path cio');
      expect(help.stdout).toContain('--from <step>');
      expect(help.stdout).toContain('--lang <language>');
    }
  });

  test.each(['compare', 'role', 'company', 'mindset', 'faq', 'glossary', 'quiz', 'path', 'plan', 'report'])(
    'career %s --help has usage and examples in both languages',
    async (command) => {
      const ja = await career([command, '--help', '--lang', 'ja']);
      const en = await career([command, '--help', '--lang', 'en']);
      expect(ja.stdout).toMatch(/^使い方\n.*career /m);
      expect(ja.stdout).toMatch(/^例$/m);
      expect(en.stdout).toMatch(/^Usage\n.*career /m);
      expect(en.stdout).toMatch(/^Examples$/m);
      expect([ja.code, en.code, ja.stderr, en.stderr]).toEqual([0, 0, '', '']);
    },
  );

  test('career --help lists every command once', async () => {
    const { stdout } = await career(['--help', '--lang', 'en']);
    for (const command of [
      'compare',
      'role',
      'company',
      'mindset',
      'faq',
      'glossary',
      'quiz',
      'path',
      'plan',
      'report',
    ]) {
      expect(stdout.match(new RegExp(`^ +${command} `, 'gm'))).toHaveLength(1);
    }
  });

  test('--version prints only the version', async () => {
    const { default: manifest } = await import('../../../package.json');
    expect(await career(['--version'])).toEqual({ code: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });
});

test('a closed pipe ends the program quietly', async () => {
  const { execFile } = await import('node:child_process');
  const { promisify } = await import('node:util');
  const command = `set -o pipefail; node '${inject('program')}' faq --all --lang ja | head -1; echo $?`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-c', command]);
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^よくある質問\n0\n$/);
});
