/** Messages about the files that results are written to. */
export const out = {
  written: (file: string) => `Written to ${file}`,
  exists: (file: string) => `${file} already exists, so nothing was written`,
  existsHint: 'Choose another file, or overwrite it with --force.',
  noFolder: (folder: string) => `folder not found: ${folder}`,
  noFolderHint: 'Create the folder, or choose another with --out.',
  notAFile: (file: string) => `${file} is not a regular file, so nothing was written`,
  notAFileHint: 'Choose a file with --out, or use “--out -” for standard output.',
  stream: (file: string) => `${file} would be a hidden stream inside another file, so nothing was written`,
  streamHint: 'Use a file name without a colon.',
  device: (file: string) => `Windows reserves the name of ${file} for a device, so nothing was written`,
  deviceHint: 'Use another file name.',
  notWritten: (file: string, reason: string) => `could not write ${file}: ${reason}`,
  noText: 'the result is a workbook, which a terminal cannot show',
  noTextHint: 'Write it to a file with “--out <file>”.',
  /** The prompt of less, in which `?`, `:`, `.`, `%`, `$` and backslashes have a special meaning. */
  pager: { keys: 'Space for the next page, q to quit', ascii: 'Space for the next page, q to quit' },
};
