import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { recordSchema, uuid } from './record-schema.ts';

const SCHEMA = 'career.record/1';
const LATER_SCHEMA = /^career\.record\/([2-9]|[1-9]\d+)$/;

const saveSchema = v.strictObject({
  id: uuid,
  /** Earlier saves that no longer count, by their ids. */
  replaces: v.array(uuid),
  records: v.array(recordSchema),
});

/** What one command has saved: a file that is written once, and is there whole or not at all. */
export type Save = v.InferOutput<typeof saveSchema>;

export function nameOf({ id }: Pick<Save, 'id'>): string {
  return `${id}.json`;
}

/** Returns the text of a save's file: the save, and the CRC-32 of its text. */
export function serializeSave(save: Save): string {
  return withChecksum(JSON.stringify(save));
}

function withChecksum(save: string): string {
  const checksum = crc32(save).toString(16).padStart(8, '0');
  return `${START}${checksum}${MIDDLE}${save}${END}`;
}

const START = `{"schema":"${SCHEMA}","crc32":"`;
const MIDDLE = '","save":';
const END = '}\n';
const SAVE_AT = `${START}00000000${MIDDLE}`.length;

/**
 * Reads a save from its file, or says what is wrong with it. It is believed if the file has its name, its
 * checksum is right, and it fits the schema.
 */
export function parseSave(name: string, text: string): Save | 'newer' | 'damaged' {
  try {
    const { schema, save } = JSON.parse(text);
    if (LATER_SCHEMA.test(schema)) return 'newer';
    if (text !== withChecksum(text.slice(SAVE_AT, -END.length)) || name !== nameOf(save)) return 'damaged';
    const checked = v.safeParse(saveSchema, save);
    return checked.success ? checked.output : 'damaged';
  } catch {
    return 'damaged';
  }
}
