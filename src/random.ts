/**
 * Returns a UUID of version 4 (RFC 9562): no other process will draw the same, though it could be guessed. V8 draws it,
 * seeded by the system at each start; `node:crypto` takes longer to load than all else there is to do for saving.
 */
export function randomUuid(): string {
  const variant = '89ab'.charAt(Math.random() * 4);
  return drawn(`xxxxxxxx-xxxx-4xxx-${variant}xxx-xxxxxxxxxxxx`);
}

/** Returns so many hexadecimal digits, drawn as those of `randomUuid`. */
export function randomHex(length: number): string {
  return drawn('x'.repeat(length));
}

function drawn(pattern: string): string {
  return pattern.replaceAll('x', () => '0123456789abcdef'.charAt(Math.random() * 16));
}
