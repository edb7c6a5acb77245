import { spawn, spawnSync } from 'node:child_process';
import { findProgram, safeEnvironment, shellIn, withProgramPath } from '../../programs.ts';

/** How to scroll and how to leave; less shows it below the text. */
export interface PagerWords {
  readonly keys: string;
  /** The same for versions of less that show only ASCII there. */
  readonly ascii: string;
}

/**
 * Shows text in a pager: the given shell command, or else less. Resolves when the reader leaves it: to true if it ran,
 * to false if there is no such command or it failed, so that the text must still be shown.
 */
export async function showInPager(
  text: string,
  asked: string | undefined,
  given: Readonly<Record<string, string | undefined>>,
  words: PagerWords,
): Promise<boolean> {
  const env = safeEnvironment(given);
  const less = findProgram('less', env);
  const command = asked === undefined ? less : withProgramPath(asked, env);
  if (command === undefined) return false;
  const { LESS = 'FRX' } = env;
  return new Promise((resolve) => {
    const pager = spawn(command, {
      shell: asked !== undefined && shellIn(env),
      stdio: ['pipe', 'inherit', 'inherit'],
      env: {
        LESSCHARSET: 'utf-8',
        LV: '-c',
        ...env,
        // As git does: keep colours, do not page text that fits the screen, leave the text on the screen. The reader's
        // own options come after our prompt, so theirs wins if they set one.
        LESS: `${promptOf(asked, less, words)}${LESS}`,
      },
    });
    // Ctrl-C stops a search in the pager. It must not end this program, which has to wait for the pager.
    process.on('SIGINT', ignoreInterrupt);
    const resolveWith = (shown: boolean): void => {
      process.off('SIGINT', ignoreInterrupt);
      resolve(shown);
    };
    // Leaving the pager before the end closes the pipe, which is not an error.
    pager.stdin.on('error', () => {});
    pager.on('error', () => resolveWith(false));
    pager.on('close', (code) => resolveWith(code === 0 || code === null));
    pager.stdin.end(text);
  });
}

/** Returns an option for less that shows the keys below the text; nothing if the pager is another program. */
function promptOf(asked: string | undefined, less: string | undefined, { keys, ascii }: PagerWords): string {
  const isLess = asked === undefined || /\bless\b/.test(asked);
  if (!isLess || less === undefined) return '';
  // Debian 12 and Ubuntu 24.04 have less 590, which garbles a prompt that is not ASCII; no other version does.
  const { stdout } = spawnSync(less, ['--version'], { encoding: 'utf8' });
  return `-Ps?e(END) .${stdout?.startsWith('less 590 ') ? ascii : keys}$`;
}

function ignoreInterrupt(): void {}
