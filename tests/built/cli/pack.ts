import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The package as it would be published. */
    tarball: string;
    /** The program from that package. */
    program: string;
  }
}

/**
 * Builds and packs the program once, before any test, so that the tests use the published package.
 * `CAREER_TEST_TARBALL` names an existing package to use instead.
 */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'career-pack-'));
  const tarball = process.env['CAREER_TEST_TARBALL'] ?? packed(folder);
  process.env['CAREER_TEST_TARBALL'] = tarball;
  execFileSync('tar', ['-xzf', tarball, '-C', folder]);
  project.provide('tarball', tarball);
  project.provide('program', join(folder, 'package/bin/career.js'));
  return () => rmSync(folder, { recursive: true, force: true });
}

function packed(folder: string): string {
  const output = execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { encoding: 'utf8' });
  const [{ filename }] = JSON.parse(output.slice(output.indexOf('[')));
  return join(folder, filename);
}
