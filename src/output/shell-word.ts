/** Returns a word as a shell takes it in a suggested command: in quotes if it needs them. */
export function shellWord(word: string, platform = process.platform): string {
  if (platform === 'win32') return /^[\p{L}\p{N}\p{M}_+:./\\-]+$/u.test(word) ? word : `"${word}"`;
  return /^[\p{L}\p{N}\p{M}_@%+:,./=-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
