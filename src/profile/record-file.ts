import { createHash } from 'node:crypto';
import type { ProfileRecord } from './record.ts';

const SCHEMA = 'career.record/2';
/** Of the first version, which took a SHA-256 for its checksum. */
const FIRST_SCHEMA = 'career.record/1';
const LATER_SCHEMA = /^career\.record\/([3-9]|[1-9]\d+)$/;

export function nameOf({ id }: Pick<ProfileRecord, 'id'>): string {
  return `${id}.json`;
}

/** Returns the text of a record's file: the record, and the residue of its text as it stands there. */
export function fileTextOf(record: ProfileRecord): string {
  const text = JSON.stringify(record);
  return `{"schema":"${SCHEMA}","residue":"${residueOf(text)}","record":${text}}\n`;
}

function firstFileTextOf(record: ProfileRecord): string {
  const text = JSON.stringify(record);
  const checksum = createHash('sha256').update(text).digest('hex');
  return `{"schema":"${FIRST_SCHEMA}","sha256":"${checksum}","record":${text}}\n`;
}

/**
 * Reads a record from its file, or says what is wrong with it. What is to the letter what was once written, checksum
 * and all, needs no schema to hold it to.
 */
export function recordFrom(name: string, text: string): ProfileRecord | 'newer' | 'damaged' {
  try {
    const { schema, record } = JSON.parse(text);
    if (LATER_SCHEMA.test(schema)) return 'newer';
    const written = schema === FIRST_SCHEMA ? firstFileTextOf : fileTextOf;
    return text === written(record) && name === nameOf(record) ? record : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** The greatest prime number below 2⁶⁴. */
const MODULUS = 2n ** 64n - 59n;

/**
 * Returns the residue of a text's bytes, taken for one large number: what is left of it when it is divided by a prime.
 * That is how account numbers are checked (ISO 7064), and what a CRC does with polynomials. V8 divides numbers of any
 * size by itself, in a fifth of the time that a CRC takes in JavaScript; `node:crypto` and `node:zlib` take longer to
 * load than all else there is to do for a few records.
 *
 * @returns 16 hexadecimal digits
 */
function residueOf(text: string): string {
  return (BigInt(`0x${Buffer.from(text).toString('hex')}`) % MODULUS).toString(16).padStart(16, '0');
}
