import { crc32 } from 'node:zlib';
import * as v from 'valibot';
import { recordSchema, uuid } from './record-schema.ts';

const SCHEMA = 'career.record/1';
const LATER_SCHEMA = /^career\.record\/([2-9]|[1-9]\d+)$/;

const saveSchema = v.strictObject({
  id: uuid,
  /** The ids of earlier saves that this one replaces. */
  replaces: v.array(uuid),
  records: v.array(recordSchema),
});

/** The records saved by one command, in one file. */
export type Save = v.InferOutput<typeof saveSchema>;

/** Returns the name of a save's file. */
export function nameOf({ id }: Pick<Save, 'id'>): string {
  return `${id}.json`;
}

/** Returns the text of a save's file: the save and its CRC-32. */
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
 * Reads a save from its file. It is valid if its id matches the file's name, its checksum is right and it fits the
 * schema.
 *
 * @returns `newer` if a later version of the program has written it
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
