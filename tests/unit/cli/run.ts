import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { main } from '../../../src/cli.ts';
import type { Terminal } from '../../../src/context.ts';

const CONTENT = fileURLToPath(new URL('../../../content', import.meta.url));
/** The cache of the compiled pack. */
const CACHE = mkdtempSync(join(tmpdir(), 'career-cache-'));

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

export interface Result {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Returns a data directory that does not exist until something is stored. */
export function newHome(): string {
  return join(mkdtempSync(join(tmpdir(), 'career-home-')), 'career');
}

/** Runs the program in this process, without a terminal, in an otherwise empty environment. */
export async function career(args: readonly string[], { env, input = '' }: Options = {}): Promise<Result> {
  const stdout = collector();
  const stderr = collector();
  const code = await main(args, {
    env: { CAREER_CONTENT: CONTENT, CAREER_HOME: newHome(), XDG_CACHE_HOME: CACHE, ...env },
    stdin: Readable.from([Buffer.from(input)]),
    stdout,
    stderr,
  });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

function collector(): Terminal & { readonly text: () => string } {
  let all = '';
  return {
    write(content, done) {
      all += Buffer.from(content).toString();
      done?.();
      return true;
    },
    text: () => all,
  };
}
