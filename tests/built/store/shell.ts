import { spawn } from 'node:child_process';
import { chmod, cp, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { NODE } from '../cli/node.ts';
import { newFolder } from './home.ts';

/** A folder in which a script may do as it likes, with a copy of the program that every user may run. */
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

/** Runs commands in a mount namespace, where disks can be mounted by anybody and are gone afterwards. */
export const MOUNTING = ['unshare', '-Urm'];

/** Runs commands as a user whom permissions bind; root is above them. */
export const AS_NOBODY =
  process.getuid?.() === 0 ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : [];

/** What a script has `career` for: `career <name> <arguments>` keeps the output and exit code under the name. */
const CAREER = `
career() {
  name=$1; shift; code=0
  "$NODE" "$YARD/program/bin/career.js" "$@" --lang en >"$YARD/$name.out" 2>"$YARD/$name.err" || code=$?
  echo "$code" >"$YARD/$name.code"
}
`;

/**
 * Runs a script for sh in a yard, under other commands.
 *
 * @throws {Error} with what the script says, where one of its commands has failed
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
  let told = '';
  child.stderr.on('data', (chunk) => {
    told += chunk;
  });
  const code = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the script ended with ${code}: ${told}`);
}
