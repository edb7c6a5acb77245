import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** For an empty `PATH`: POSIX shells would use their own default, which may include the current folder. */
const DEFAULT_PATH = '/usr/bin:/bin';

/**
 * Returns an environment in which no program is started from the current folder: `PATH` keeps only absolute folders, and
 * Windows does not search the current folder first.
 */
export function safeEnvironment(env: Environment, platform = process.platform): Environment {
  const folders = absoluteFolders(env, platform);
  if (platform !== 'win32') return { ...env, PATH: folders.join(posix.delimiter) || DEFAULT_PATH };
  const others = Object.entries(env).filter(([name]) => name.toUpperCase() !== 'PATH');
  return {
    ...Object.fromEntries(others),
    PATH: folders.join(win32.delimiter),
    NoDefaultCurrentDirectoryInExePath: '1',
  };
}

/**
 * Returns the path of a program in an absolute folder of `PATH`; undefined if there is none. On Windows only an `.exe`
 * counts, because Node needs a shell to start other files.
 */
export function findProgram(name: string, env: Environment, platform = process.platform): string | undefined {
  const { join } = platform === 'win32' ? win32 : posix;
  return absoluteFolders(env, platform)
    .map((folder) => join(folder, platform === 'win32' ? `${name}.exe` : name))
    .find(isProgram);
}

/** The extensions of programs that cmd.exe runs, in its search order. */
const ENDINGS = ['.com', '.exe', '.bat', '.cmd'] as const;

/**
 * Returns a user's command line with its program's path in place of a bare name, because cmd.exe would first look in the
 * current folder; undefined if no absolute folder of `PATH` has the program. POSIX shells need no path.
 */
export function withProgramPath(
  line: string,
  env: Environment,
  platform = process.platform,
): string | undefined {
  const [, name, rest] = /^\s*([\w.+-]+)(\s.*)?$/s.exec(line) ?? [];
  if (platform !== 'win32' || name === undefined) return line;
  const hasEnding = ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
  const path = absoluteFolders(env, platform)
    .flatMap((folder) => (hasEnding ? [''] : ENDINGS).map((ending) => win32.join(folder, name + ending)))
    .find(isProgram);
  return path === undefined ? undefined : `"${path}"${rest ?? ''}`;
}

/** Returns the path of the shell that runs a user's command line; true on POSIX, for Node's default shell. */
export function shellIn(env: Environment, platform = process.platform): string | true {
  if (platform !== 'win32') return true;
  const { ComSpec = env['COMSPEC'] ?? '', SystemRoot = env['SYSTEMROOT'] ?? 'C:\\Windows' } = env;
  return isAbsolute(ComSpec, platform) ? ComSpec : `${SystemRoot}\\System32\\cmd.exe`;
}

function absoluteFolders(env: Environment, platform: NodeJS.Platform): readonly string[] {
  const { delimiter } = platform === 'win32' ? win32 : posix;
  const { PATH = env['Path'] ?? DEFAULT_PATH } = env;
  return PATH.split(delimiter).filter((folder) => isAbsolute(folder, platform));
}

/** On Windows a path without a drive or a server depends on the current drive. */
function isAbsolute(path: string, platform: NodeJS.Platform): boolean {
  return platform === 'win32' ? /^(?:[a-z]:[\\/]|\\\\)/i.test(path) : posix.isAbsolute(path);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
