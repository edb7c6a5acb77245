import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandResult, Declare } from './command.ts';
import { argumentOf } from './option.ts';

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** The build puts them beside the bundle. */
const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: 'completion.bash',
  zsh: 'completion.zsh',
  fish: 'completion.fish',
  powershell: 'completion.ps1',
};

export const declare: Declare = (command, act, messages) => {
  command
    .addArgument(argumentOf('<shell>', messages.help.of.completion.arguments.shell, SHELLS, messages))
    .action((shell) => act(() => run({ shell }), { formats: ['text'] }));
};

/**
 * Returns the script for a shell that completes command lines by calling `career complete`. The scripts are our own
 * because those of a library evaluate the words typed: pressing Tab after `career score people.ndjson > results.ndjson`
 * would empty `results.ndjson`, and the name of a folder could run a program.
 */
export async function run({ shell }: { readonly shell: Shell }): Promise<CommandResult> {
  return { text: readFileSync(join(import.meta.dirname, SCRIPTS[shell]), 'utf8') };
}
