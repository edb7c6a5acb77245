import type { KeypressEvent } from '@inquirer/core';

/** Returns a key's name; a full-width digit, letter or space counts as the one it is, a key with Ctrl as none. */
export function nameOf(key: KeypressEvent): string {
  const sequence = 'sequence' in key && typeof key.sequence === 'string' ? key.sequence : '';
  const name = (key.name ?? sequence).normalize('NFKC').toLowerCase();
  if (key.ctrl) return '';
  return name === ' ' ? 'space' : name;
}
