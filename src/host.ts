import { constants, fstatSync, statSync, writevSync } from 'node:fs';
import type { Content, Host, Terminal } from './context.ts';
import { isErrno } from './files/errno.ts';
import { pause } from './files/pause.ts';

/** This process. Streams are opened on first use. */
export const host: Host = {
  env: process.env,
  get stdin() {
    hasNodeStream = true;
    return process.stdin;
  },
  get stdout() {
    return openOnce(1, () => process.stdout);
  },
  get stderr() {
    return openOnce(2, () => process.stderr);
  },
};

/** Ends the program on Ctrl-C and SIGTERM, with the exit codes that a shell reports for them. */
export function endOnSignals(): void {
  process.on('SIGTERM', () => process.exit(143));
  process.on('SIGINT', () => {
    // Pagers and plain prompts handle it themselves. Drawn prompts read Ctrl-C as a key.
    if (process.listenerCount('SIGINT') === 1) process.exit(130);
  });
}

/** Ends the program. If a Node stream is open, Node exits by itself once the stream has written everything. */
export function leave(code: number): void {
  if (code !== 0) process.exitCode = code;
  if (!hasNodeStream) process.exit();
}

const opened = new Map<number, Terminal>();
let hasNodeStream = false;

function openOnce(descriptor: number, stream: () => NodeJS.WriteStream): Terminal {
  const existing = opened.get(descriptor);
  if (existing) return existing;
  const terminal = isPipeOrFile(descriptor) ? writerTo(descriptor) : nodeStream(stream());
  opened.set(descriptor, terminal);
  return terminal;
}

function isPipeOrFile(descriptor: number): boolean {
  // Writing to a Windows pipe must not block.
  if (process.platform === 'win32') return false;
  try {
    const { mode, rdev } = fstatSync(descriptor);
    const kind = mode & constants.S_IFMT;
    // /dev/null and terminals are both character devices.
    if (kind === constants.S_IFCHR) return rdev === statSync('/dev/null').rdev;
    return [constants.S_IFREG, constants.S_IFIFO, constants.S_IFSOCK].includes(kind);
  } catch {
    return false;
  }
}

/** Writes synchronously to a pipe or a file, as Node's streams do. */
function writerTo(descriptor: number): Terminal {
  return {
    write(content, done) {
      try {
        writeAll(descriptor, content);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        exitOnClosedPipe(error);
        if (!done) throw error;
        done(error);
        return true;
      }
      done?.();
      return true;
    },
  };
}

function writeAll(descriptor: number, content: Content): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  for (let from = 0; from < bytes.length; ) {
    from += writeSome(() => writevSync(descriptor, [bytes.subarray(from)]));
  }
}

function writeSome(write: () => number): number {
  try {
    return write();
  } catch (error) {
    if (!isErrno(error, 'EAGAIN')) throw error;
    // The pipe is in non-blocking mode and full: wait until the reader has read some of it.
    pause(10);
    return 0;
  }
}

function nodeStream(stream: NodeJS.WriteStream): Terminal {
  hasNodeStream = true;
  return stream.on('error', exitOnClosedPipe);
}

/** A reader that closes its pipe (`career faq | head -1`) ends the program quietly. */
function exitOnClosedPipe(error: Error): void {
  if (isErrno(error, 'EPIPE')) process.exit(0);
}
