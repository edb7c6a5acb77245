import { spawn } from 'node:child_process';

/**
 * Shows text in a pager. Resolves once the reader has left it: true where it ran, false where there is no such
 * command, or it failed, so that the text is still to be shown.
 */
export async function showInPager(
  text: string,
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    const pager = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESSCHARSET: 'utf-8', ...env },
    });
    // A reader who leaves before the end closes the pipe: that is what a pager is for.
    pager.stdin.on('error', () => {});
    pager.on('error', () => resolve(false));
    pager.on('close', (code) => resolve(code === 0 || code === null));
    pager.stdin.end(text);
  });
}
