/** Of each byte, what remains of it; each bit's is that of the next higher one, divided once more. */
const REMAINDERS = new Int32Array(256);
for (let bit = 128, remainder = 1; bit > 0; bit >>= 1) {
  remainder = (remainder >>> 1) ^ (remainder & 1 ? 0xedb88320 : 0);
  for (let i = 0; i < 256; i += 2 * bit) REMAINDERS[bit + i] = remainder ^ (REMAINDERS[i] ?? 0);
}

/**
 * Returns the checksum that zlib, gzip and PNG take (CRC-32/ISO-HDLC), from 0 to 2³² − 1. `node:zlib` has it too, and
 * takes longer to load than this to count what is small.
 */
export function crc32(bytes: Uint8Array): number {
  return ~bytes.reduce((crc, byte) => (REMAINDERS[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8), ~0) >>> 0;
}
