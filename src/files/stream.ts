import { createReadStream, openSync, type ReadStream } from 'node:fs';
import { retryWhileHeld } from './retry.ts';

/**
 * Returns a stream of a file that the user names. On Windows, waits while another program has the file open.
 *
 * @param highWaterMark how many bytes to read at once
 * @throws the file system's error, or emits it
 */
export function streamOf(path: string, highWaterMark = 256 * 1024): ReadStream {
  const stream =
    process.platform === 'win32'
      ? createReadStream(path, { highWaterMark, fd: retryWhileHeld(() => openSync(path, 'r')) })
      : // Opening a named pipe synchronously would block the program until something writes to it.
        createReadStream(path, { highWaterMark });
  // Reading it reports the error. Without a listener until then, Node would end the program.
  return stream.on('error', () => {});
}
