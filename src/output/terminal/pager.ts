import { spawn, spawnSync } from 'node:child_process';
import { findProgram, safeEnvironment, shellIn } from '../../programs.ts';

/** How to go on and how to leave, which less says below the text. */
export interface PagerWords {
  readonly keys: string;
  /** The same for a less that shows nothing but ASCII there. */
  readonly ascii: string;
}

/**
 * Shows text in a pager: the command asked for, in the words of the user's shell, or else less, which may be missing
 * without a word. Resolves once the reader has left it: true if it ran, false if there is no such command, or it
 * failed, so that the text is still to be shown.
 */
export async function showInPager(
  text: string,
  asked: string | undefined,
  given: Readonly<Record<string, string | undefined>>,
  words: PagerWords,
): Promise<boolean> {
  const env = safeEnvironment(given);
  const command = asked ?? findProgram('less', env);
  if (command === undefined) return false;
  const prompt =
    asked === undefined && env['LESS'] === undefined ? ` -Ps?e(END) .${keysIn(command, words)}` : '';
  return new Promise((resolve) => {
    const pager = spawn(command, {
      shell: asked !== undefined && shellIn(env),
      stdio: ['pipe', 'inherit', 'inherit'],
      // As git does: colours kept, nothing paged that fits the screen, the text left standing afterwards.
      env: { LESSCHARSET: 'utf-8', LESS: `FRX${prompt}`, LV: '-c', ...env },
    });
    // Ctrl-C in a pager stops a search there; were it to end us, the pager would be left with nobody to wait for it.
    process.on('SIGINT', leaveToPager);
    const resolveWith = (shown: boolean): void => {
      process.off('SIGINT', leaveToPager);
      resolve(shown);
    };
    // A reader who leaves before the end closes the pipe: that is what a pager is for.
    pager.stdin.on('error', () => {});
    pager.on('error', () => resolveWith(false));
    pager.on('close', (code) => resolveWith(code === 0 || code === null));
    pager.stdin.end(text);
  });
}

/** Debian 12 and Ubuntu 24.04 have less 590, which garbles a prompt that is not ASCII; no other version does. */
function keysIn(less: string, { keys, ascii }: PagerWords): string {
  const { stdout } = spawnSync(less, ['--version'], { encoding: 'utf8' });
  return stdout?.startsWith('less 590 ') ? ascii : keys;
}

function leaveToPager(): void {}
