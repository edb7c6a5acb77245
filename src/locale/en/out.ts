/** On files that results are written to. */
export const out = {
  written: (file: string) => `Written to ${file}`,
  exists: (file: string) => `${file} exists already, so nothing was written`,
  existsHint: 'Name another file with --out, or replace it with --force.',
  noFolder: (folder: string) => `there is no folder ${folder}`,
  noFolderHint: 'Make it first, or name another with --out.',
  notAFile: (file: string) => `${file} is not a regular file, so nothing was written`,
  notAFileHint: 'Name a file with --out; “--out -” writes to standard output.',
  stream: (file: string) => `${file} would be a stream hidden in another file, so nothing was written`,
  streamHint: 'Name a file without a colon.',
  notWritten: (file: string, reason: string) => `${file} could not be written: ${reason}`,
};
