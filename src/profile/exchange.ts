import * as v from 'valibot';
import { inOrder, type ProfileRecord } from './record.ts';
import { recordSchema } from './record-schema.ts';

const SCHEMA = 'career.profile-export/1';
const LATER_SCHEMA = /^career\.profile-export\/([2-9]|[1-9]\d+)$/;

/** Everything stored, as one JSON document. */
export const exportSchema = v.strictObject({
  schema: v.literal(SCHEMA),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  records: v.array(recordSchema),
});

/** Returns records as the text of an export. */
export function serializeExport(records: readonly ProfileRecord[], now: Date): string {
  return `${JSON.stringify({ schema: SCHEMA, exported: now.toISOString(), records }, null, 2)}\n`;
}

/**
 * Returns the records of an export, in order and without duplicates; undefined if the text is not an export, `newer` if
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
    // Notepad saves files with a byte-order mark.
    return { ...JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch {
    return {};
  }
}
