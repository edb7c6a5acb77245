import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Declare, Outcome } from './command.ts';
import { argumentOf } from './option.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

export const declare: Declare = (command, act, messages) => {
  command
    .addArgument(argumentOf('<shell>', messages.help.of.completion.arguments.shell, SHELLS, messages))
    .action((shell) => act(() => run({ shell }), { formats: ['text'] }));
};

/** Returns the script for a shell that completes command lines by calling `career complete`. */
export async function run({ shell }: { readonly shell: Shell }): Promise<Outcome> {
  if (shell === 'bash') return { text: bashScript() };
  const { script } = await import('@bomb.sh/tab');
  return { text: printedBy(() => script(shell, 'career', 'career')) };
}

/** Returns what a function prints with `console.log`: the library has no other output. */
function printedBy(print: () => void): string {
  const { log } = console;
  const lines: string[] = [];
  console.log = (line: string) => lines.push(line);
  try {
    print();
  } finally {
    console.log = log;
  }
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * Our own script. The library's evaluates the words typed: pressing Tab after
 * `career score people.ndjson > results.ndjson` would empty `results.ndjson`. It also needs bash-completion.
 */
function bashScript(): string {
  return readFileSync(join(import.meta.dirname, 'completion.bash'), 'utf8');
}
