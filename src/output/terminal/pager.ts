import { spawn } from 'node:child_process';
import { findProgram, safeEnvironment, shellIn } from '../../programs.ts';

/**
 * Shows text in a pager: the command asked for, in the words of the user's shell, or else less, which may be missing
 * without a word. Resolves once the reader has left it: true if it ran, false if there is no such command, or it
 * failed, so that the text is still to be shown.
 */
export async function showInPager(
  text: string,
  asked: string | undefined,
  given: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const env = { LESSCHARSET: 'utf-8', ...safeEnvironment(given) };
  const command = asked ?? findProgram('less', env);
  if (command === undefined) return false;
  return new Promise((resolve) => {
    const pager = spawn(command, asked === undefined ? ['-FRX'] : [], {
      shell: asked !== undefined && shellIn(env),
      stdio: ['pipe', 'inherit', 'inherit'],
      env,
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
