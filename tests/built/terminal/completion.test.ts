import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, onTestFinished } from 'vitest';
import { NODE } from '../cli/node.ts';
import { testWith } from '../tool.ts';
import { open, type Session } from './terminal.ts';

/** How to start each shell without user settings, and how a user installs the script. */
const SHELLS = {
  bash: { args: ['--noprofile', '--norc', '-i'], install: 'eval "$(career completion bash)"' },
  zsh: {
    args: ['-f', '-i'],
    install: 'autoload -U compinit && compinit -u -D && source <(career completion zsh)',
  },
  fish: { args: ['--no-config', '-i'], install: 'career completion fish | source' },
} as const;

/** Command lines in which zsh itself runs code when Tab is pressed, whatever the script does. */
const UNQUOTED = [
  'career path cio --evidence "x-$(>pwn)=`>pwn`"',
  'career role x-$(>pwn)=`>pwn`',
  'career role x-$(>pwn)=ok --evidence=$(>pwn)',
];

/** A folder with the program in it as `career`. */
async function folderWithProgram(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'career-shell-'));
  const program = join(folder, 'career');
  await writeFile(program, `#!/bin/sh\nexec '${NODE}' '${inject('program')}' "$@"\n`);
  await chmod(program, 0o755);
  return folder;
}

/** A shell in a folder of its own that has the program, the script, and files to name. */
async function shellWith(shell: keyof typeof SHELLS): Promise<{ session: Session; folder: string }> {
  const folder = await folderWithProgram();
  await writeFile(join(folder, 'people.ndjson'), '{"id": "a1"}\n');
  const { args, install } = SHELLS[shell];
  const session = open(args, {
    program: [shell],
    columns: 200,
    env: {
      HOME: folder,
      PATH: `${folder}:${process.env['PATH'] ?? ''}`,
      LANG: 'C.UTF-8',
      CAREER_LANG: 'ja',
    },
  });
  onTestFinished(() => session.kill('SIGKILL'));
  session.type(`cd '${folder}'; ${install}; ${install}; echo in""stalled\r`);
  await session.shows('installed');
  return { session, folder };
}

describe.each(['bash', 'zsh', 'fish'] as const)('Tab in %s', (shell) => {
  testWith(shell, `${shell} completes commands and options`, async () => {
    const { session } = await shellWith(shell);
    session.type('career gl\t');
    await session.shows('career glossary');
    session.type('--pla\t');
    await session.shows('career glossary --plain');
  });

  testWith(shell, `${shell} completes Japanese names, which the program then understands`, async () => {
    const { session } = await shellWith(shell);
    session.type('career role 最高製\t');
    await session.shows('career role 最高製品責任者');
    session.type('| head -1\r');
    await session.shows(/^CPO.*最高製品責任者$/m);
  });

  testWith(shell, `${shell} lists the choices`, async () => {
    const { session } = await shellWith(shell);
    session.type('career role c\t\t');
    await session.shows(shell === 'bash' ? /cdo-data +.*ciso/ : /cdo-data +.*最高データ責任者/);
  });

  testWith(shell, `${shell} completes a value after an equals sign`, async () => {
    const { session } = await shellWith(shell);
    session.type('career --format=ma\t');
    await session.shows('career --format=markdown');
  });

  testWith(shell, `${shell} completes a field with its value`, async () => {
    const { session } = await shellWith(shell);
    session.type('career profile set grade=2 target=cdo-da\t');
    await session.shows('career profile set grade=2 target=cdo-data');
    session.type('comp\t');
    await session.shows('company=');
    session.type('lo\t');
    await session.shows('target=cdo-data company=logistics');
  });

  testWith(shell, `${shell} completes files where a file is expected`, async () => {
    const { session } = await shellWith(shell);
    session.type('career score peo\t');
    await session.shows('career score people.ndjson');
  });

  testWith(shell, `${shell} runs nothing that has been typed so far`, async () => {
    const { session, folder } = await shellWith(shell);
    session.type('career score x > people.ndjson --pla\t');
    await session.shows('people.ndjson --plain');
    expect(await readFile(join(folder, 'people.ndjson'), 'utf8')).toBe('{"id": "a1"}\n');
  });

  testWith(shell, `${shell} runs nothing that it completes`, async () => {
    const { session, folder } = await shellWith(shell);
    await mkdir(join(folder, 'pack-$(>pwn)=v2'));
    await mkdir(join(folder, 'pack-$(>pwn)=v2', '`>pwn`;x'));
    for (const [n, line] of [
      'career --content pack',
      'career content check --content=pack',
      "career path cio --done cio-1-ringi --evidence 'x-$(>pwn)=ok",
      "career path cio --done cio-1-ringi --evidence 'x-$(>pwn)=ok' --pla",
      'career score --out=x\\$\\(\\>pwn\\)',
      "career role '; >pwn; '",
      'career role ’; touch pwn; ’',
      ...(shell === 'zsh' ? [] : UNQUOTED),
    ].entries()) {
      session.type(`${line}\t\t\t`);
      // What has been typed is deleted, and a marker shows that the shell has come so far.
      session.type(`\u0005\u0015echo so""far${n}\r`);
      await session.shows(`sofar${n}`);
      expect({ line, files: await readdir(folder) }).toEqual({
        line,
        files: expect.not.arrayContaining(['pwn']),
      });
      session.type('\f');
    }
  });
});

describe('bash 3.2, which macOS has', () => {
  testWith('bash', 'has no compopt, and splits words at spaces only', async () => {
    const folder = await folderWithProgram();
    // A shell's function is called with the command, the part of the word that is replaced, and the word before.
    const script = `
      enable -n compopt 2>/dev/null; eval "$(career completion bash)"
      tab() { COMP_WORDS=(career "\${@:2}") COMP_CWORD=$(($# - 1)); _career career "$1" "\${!#}"; echo "\${COMPREPLY[@]}"; }
      tab gl gl
      tab ma --format=ma
      tab '' quiz --length=
      tab cdo-da profile set target=cdo-da
      tab '' profile set grade=
      tab peo score peo
    `;
    const { stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-c', script], {
      encoding: 'utf8',
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, LANG: 'C.UTF-8' },
    });
    expect({ stdout, stderr }).toEqual({
      stdout: 'glossary\nmarkdown\nquick full\ncdo-data\n0 cio-1 cio-2 cio-3 cio-4\n\n',
      stderr: '',
    });
  });
});
