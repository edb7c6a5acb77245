import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { career } from './run.ts';

describe('answers files', () => {
  const score = async (text: string | Buffer, lang = 'en') => {
    const file = join(await mkdtemp(join(tmpdir(), 'career-answers-')), 'me.yaml');
    await writeFile(file, text);
    const result = await career(['quiz', '--answers', file, '--lang', lang]);
    return { ...result, stderr: result.stderr.replaceAll(file, 'me.yaml') };
  };

  test.each([
    [
      'an unknown item and values off the scale, all at once',
      'answers:\n  technology-1: 6\n  nonsense: 3\n  guarding-1: 2.5\n  guarding-2: "4"\n',
      [
        /^me\.yaml:2:17: “technology-1” is 6;/m,
        /^me\.yaml:3:13: “nonsense” is not an item of this quiz$/m,
        /^me\.yaml:4:15: “guarding-1” is 2\.5;/m,
        /^me\.yaml:5:15: “guarding-2” is "4";/m,
      ],
    ],
    ['the same in JSON', '{"answers":\n {"technology-1": 0}}', [/^me\.yaml:2:19: “technology-1” is 0;/m]],
    ['no answers', 'id: me\n', [/^me\.yaml:1:1: “answers” is missing; /m]],
    ['an unknown field', 'answers: {}\nanswer: {}\n', [/^me\.yaml:2:9: unknown field “answer”; .*: id,/m]],
    ['not YAML', 'answers: [1\n', [/^me\.yaml:\d+:\d+: not valid YAML or JSON: /m]],
    [
      'a key twice',
      'answers:\n  technology-1: 1\n  technology-1: 2\n',
      [/^me\.yaml:3:3: “technology-1” appears twice/m],
    ],
    ['a list', '- 1\n', [/^me\.yaml:1:1: /m]],
    ['nothing at all', '', [/^me\.yaml: the file is empty/m]],
    [
      'an unknown kind of company',
      'answers: {}\ncontext:\n  company: circus\n',
      [/^me\.yaml:3:12: “company”: “circus” was not found$/m],
    ],
  ])('%s: exit 3, every fault with its location, nothing scored', async (_, text, faults) => {
    const { code, stdout, stderr } = await score(text);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const fault of faults) expect(stderr).toMatch(fault);
    expect(stderr).not.toContain('    at ');
    expect((await score(text, 'ja')).stderr).toMatch(/^エラー: me\.yaml の回答に誤り/);
  });

  test('a file that is missing: exit 1 and the reason; a folder: exit 3', async () => {
    const missing = await career(['quiz', '--answers', '/nonexistent/me.yaml', '--lang', 'en']);
    expect(missing).toEqual({
      code: 1,
      stdout: '',
      stderr: 'error: could not read /nonexistent/me.yaml: there is no such file or folder\n',
    });
    const { code, stdout, stderr } = await career(['quiz', '--answers', tmpdir(), '--lang', 'en']);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain(`${tmpdir()}: is not a regular file`);
  });
});
