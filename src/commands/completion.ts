import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '../context.ts';
import type { Declare } from './command.ts';
import { argumentOf } from './option.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export const declare: Declare = (command, act, messages) => {
  command
    .addArgument(argumentOf('<shell>', messages.help.of.completion.arguments.shell, SHELLS, messages))
    .action((shell) => act((context) => run({ shell }, context)));
};

/** Prints the script with which a shell completes command lines by asking `career complete`. */
export async function run({ shell }: { readonly shell: Shell }, { stdout }: Context): Promise<undefined> {
  if (shell === 'bash') {
    stdout.write(bashScript());
    return undefined;
  }
  const { script } = await import('@bomb.sh/tab');
  script(shell, 'career', 'career');
  return undefined;
}

/**
 * Our own, since the library's evaluates the words that have been typed: it would empty `results.ndjson` when Tab is
 * pressed after `career score people.ndjson > results.ndjson`. It also needs the package bash-completion.
 */
function bashScript(): string {
  return readFileSync(join(import.meta.dirname, 'completion.bash'), 'utf8');
}
