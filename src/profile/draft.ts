import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../replace-file.ts';

const draftSchema = v.object({
  schema: v.literal('career.draft/1'),
  length: v.picklist(['quick', 'full']),
  /** The items put to the person so far, in order. */
  asked: v.array(v.string()),
  /** Answers by item id, also to items the person has gone back over. */
  answers: v.array(v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))])),
});

/** A quiz that was begun and not finished. */
export type Draft = v.InferOutput<typeof draftSchema>;

/** Returns the draft; undefined where there is none, or none that can be read. */
export async function readDraft(home: string): Promise<Draft | undefined> {
  try {
    const checked = v.safeParse(draftSchema, JSON.parse(await readFile(fileIn(home), 'utf8')));
    return checked.success ? checked.output : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps the draft, on disk before it resolves; an earlier one is replaced whole or not at all. */
export async function saveDraft(home: string, draft: Draft): Promise<void> {
  await replaceFile(fileIn(home), `${JSON.stringify(draft)}\n`);
}

export async function dropDraft(home: string): Promise<void> {
  await rm(fileIn(home), { force: true });
}

function fileIn(home: string): string {
  return join(home, 'draft.json');
}
