import { spawn } from 'node:child_process';
import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { NODE } from '../cli/node.ts';
import { newFolder } from './home.ts';

/** A folder for a script, with a copy of the program that every user can run. */
export interface Yard {
  readonly folder: string;
  readonly home: string;
}

export async function newYard(): Promise<Yard> {
  const folder = newFolder();
  await cp(dirname(dirname(inject('program'))), join(folder, 'program'), { recursive: true });
  const home = join(folder, 'home');
  await mkdir(home);
  await chmod(folder, 0o777);
  await chmod(home, 0o777);
  return { folder, home };
}

/** Runs commands in a mount namespace, where anybody can mount disks, which disappear afterwards. */
export const MOUNTING = ['unshare', '-Urm'];

/** Runs commands as an ordinary user, because root ignores permissions. */
export const AS_NOBODY =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** Defines `career <name> <arguments>` for scripts; it stores output and exit code under the name. */
const CAREER = `
career() {
  name=$1; shift; code=0
  "$NODE" "$YARD/program/bin/career.js" "$@" --lang en >"$YARD/$name.out" 2>"$YARD/$name.err" || code=$?
  echo "$code" >"$YARD/$name.code"
}
`;

/**
 * Runs a shell script in a folder from `newYard`, under other commands.
 *
 * @throws {Error} with the script's output, if one of its commands fails
 */
export async function run(script: string, { folder, home }: Yard, under: readonly string[]): Promise<void> {
  const { PATH = '' } = process.env;
  const [command = '', ...args] = [...under, 'sh', '-euc', CAREER + script];
  const child = spawn(command, args, {
    env: {
      PATH,
      NODE: NODE,
      YARD: folder,
      CAREER_HOME: home,
      XDG_CACHE_HOME: join(folder, 'cache'),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let output = '';
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the script ended with ${code}: ${output}`);
}
