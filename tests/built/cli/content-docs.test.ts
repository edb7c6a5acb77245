import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { career, careerJson } from './run.ts';

const docs = fileURLToPath(new URL('../../../docs', import.meta.url));

interface Example {
  readonly kind: string;
  readonly code: string;
}

async function examplesIn(file: string): Promise<readonly Example[]> {
  const text = await readFile(join(docs, file), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = '', code = '']) => ({
    kind,
    code,
  }));
}

async function folder(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'career-docs-'));
  onTestFinished(() => rm(directory, { recursive: true }));
  return directory;
}

describe.each(['content.md', 'content.ja.md'])('the examples in %s', (file) => {
  test('together make a pack without faults or warnings', async () => {
    const pack = await folder();
    for (const { kind, code } of await examplesIn(file)) {
      const [, name] = /^# (\w+\.yaml)\n/.exec(code) ?? [];
      if (kind === 'yaml' && name !== undefined) await appendFile(join(pack, name), code);
    }
    const { faults, warnings } = await careerJson(['content', 'check', pack]);
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    const levels = async (role: string): Promise<readonly string[]> =>
      (await careerJson(['path', role, '--content', pack])).steps.map(
        ({ level }: { level: string }) => level,
      );
    expect(await levels('manager')).toEqual(['engineer-l1', 'engineer-l2', 'manager-l3', 'l4']);
    expect(await levels('specialist')).toEqual(['engineer-l1', 'engineer-l2', 'specialist-l3', 'l4']);
  });

  test('of a table become a pack with the first command', async () => {
    const cwd = await folder();
    const examples = await examplesIn(file);
    const table = examples.find(({ kind }) => kind === 'csv')?.code ?? '';
    await writeFile(join(cwd, 'ladder.csv'), table);
    const commands = examples.flatMap(({ kind, code }) => (kind === 'sh' ? code.trim().split('\n') : []));
    expect(commands[0]).toBe('career content import ladder.csv --out our-pack');
    for (const command of [commands[0], ...commands.filter((line) => line.startsWith('career path'))]) {
      const { code, stderr } = await career(command?.split(' ').slice(1) ?? [], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    }
    const { faults, warnings } = await careerJson(['content', 'check', 'our-pack'], { cwd });
    expect({ faults, warnings }).toEqual({ faults: [], warnings: [] });
    const { roles } = await careerJson(['role', '--content', 'our-pack'], { cwd });
    expect(roles).toHaveLength(3);
  });
});
