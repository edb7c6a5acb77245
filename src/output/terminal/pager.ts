import { spawn } from 'node:child_process';

/** Colours kept, nothing paged that fits the screen, the text left standing afterwards. */
const USUAL = ['less', '-FRX'] as const;

/**
 * Shows text in a pager: the command asked for, in the words of the user's shell, or else less, which may be missing
 * without a word. Resolves once the reader has left it: true where it ran, false where there is no such command, or
 * it failed, so that the text is still to be shown.
 */
export async function showInPager(
  text: string,
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const [command, ...options] = asked === undefined ? USUAL : [asked];
    const pager = spawn(command, options, {
      shell: asked !== undefined,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESSCHARSET: 'utf-8', ...env },
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

function leaveToPager(): void {}
