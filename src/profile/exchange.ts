import * as v from 'valibot';
import { inOrder, type ProfileRecord } from './record.ts';
import { recordSchema } from './record-schema.ts';

const SCHEMA = 'career.profile-export/1';
const LATER_SCHEMA = /^career\.profile-export\/([2-9]|[1-9]\d+)$/;

/** All that is stored, in one JSON document. */
export const exportSchema = v.strictObject({
  schema: v.literal(SCHEMA),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  records: v.array(recordSchema),
});

/** Returns records as a JSON document. */
export function serializeExport(records: readonly ProfileRecord[], now: Date): string {
  return `${JSON.stringify({ schema: SCHEMA, exported: now.toISOString(), records }, null, 2)}\n`;
}

/**
 * Returns the records of an exported document, in order and each once; undefined where the text is none, `newer` where
 * a later version of the program has written it.
 */
export function parseExport(text: string): readonly ProfileRecord[] | 'newer' | undefined {
  const document = parsed(text);
  const { schema } = document;
  if (typeof schema === 'string' && LATER_SCHEMA.test(schema)) return 'newer';
  const checked = v.safeParse(exportSchema, document);
  if (!checked.success) return undefined;
  const byId = new Map(checked.output.records.map((record) => [record.id, record]));
  return inOrder([...byId.values()]);
}

function parsed(text: string): { readonly schema?: unknown } {
  try {
    // Notepad puts a byte-order mark before what it saves.
    return { ...JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return {};
  }
}
