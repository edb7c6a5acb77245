import { crc32 } from './crc32.ts';
import type { ProfileRecord } from './record.ts';

const SCHEMA = 'career.record/2';
/** Of the first version, which took a SHA-256 for its checksum. */
const FIRST_SCHEMA = 'career.record/1';
const LATER_SCHEMA = /^career\.record\/([3-9]|[1-9]\d+)$/;

export function nameOf({ id }: Pick<ProfileRecord, 'id'>): string {
  return `${id}.json`;
}

/** Returns the text of a record's file: the record, and the CRC-32 of its text as it stands there. */
export function fileTextOf(record: ProfileRecord): string {
  const text = JSON.stringify(record);
  const checksum = crc32(Buffer.from(text)).toString(16).padStart(8, '0');
  return `{"schema":"${SCHEMA}","crc32":"${checksum}","record":${text}}\n`;
}

function firstFileTextOf(record: ProfileRecord): string {
  const text = JSON.stringify(record);
  const { createHash } = process.getBuiltinModule('node:crypto');
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
