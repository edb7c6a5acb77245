import { constants, fstatSync, statSync, writevSync } from 'node:fs';
import type { Host, Terminal } from './context.ts';

/** This process. Its streams are opened when they are first used: Node takes a while to make one. */
export const host: Host = {
  env: process.env,
  get stdin() {
    waiting = true;
    return process.stdin;
  },
  get stdout() {
    return once(1, () => process.stdout);
  },
  get stderr() {
    return once(2, () => process.stderr);
  },
};

/** Ends the program, once all is written: Node's own streams may have something left to write. */
export function leave(code: number): void {
  if (code !== 0) process.exitCode = code;
  if (!waiting) process.exit();
}

const opened = new Map<number, Terminal>();
/** Whether one of Node's own streams has been opened. */
let waiting = false;

function once(descriptor: number, stream: () => NodeJS.WriteStream): Terminal {
  const before = opened.get(descriptor);
  if (before) return before;
  const terminal = isPipeOrFile(descriptor) ? writerTo(descriptor) : watched(stream());
  opened.set(descriptor, terminal);
  return terminal;
}

function isPipeOrFile(descriptor: number): boolean {
  // Windows has pipes that must not be waited for.
  if (process.platform === 'win32') return false;
  try {
    const { mode, rdev } = fstatSync(descriptor);
    const kind = mode & constants.S_IFMT;
    // Nowhere is a device, as a terminal is.
    if (kind === constants.S_IFCHR) return rdev === statSync('/dev/null').rdev;
    return [constants.S_IFREG, constants.S_IFIFO, constants.S_IFSOCK].includes(kind);
  } catch {
    return false;
  }
}

/** Writes to a pipe or a file as Node's own streams do, each text before the next thing happens. */
function writerTo(descriptor: number): Terminal {
  return {
    write(text, done) {
      try {
        writeAll(descriptor, text);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        endIfNobodyReads(error);
        if (!done) throw error;
        done(error);
        return true;
      }
      done?.();
      return true;
    },
  };
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) {
    from += writeSome(() => writevSync(descriptor, [bytes.subarray(from)]));
  }
}

/** Returns how many bytes have been written. */
function writeSome(write: () => number): number {
  try {
    return write();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    // Whoever shares the pipe has asked not to wait for its reader; we do.
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
    return 0;
  }
}

function watched(stream: NodeJS.WriteStream): Terminal {
  waiting = true;
  return stream.on('error', endIfNobodyReads);
}

/** A reader that closes its pipe (`career faq | head -1`) ends the program quietly. */
function endIfNobodyReads(error: Error): void {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
}
