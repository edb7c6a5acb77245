import { rmSync } from 'node:fs';
import * as v from 'valibot';
import { replaceFile } from '../files/replace.ts';
import { retryWhileHeld } from '../files/retry.ts';
import { readOwnFile, setAside } from './files.ts';
import { draftFile } from './home.ts';
import { NewerStore } from './newer-store.ts';

const LATER_SCHEMA = /^career\.draft\/([2-9]|[1-9]\d+)$/;

const draftSchema = v.object({
  schema: v.literal('career.draft/1'),
  /** The id of the content pack with the quiz. */
  pack: v.string(),
  length: v.picklist(['quick', 'full']),
  /** The items asked so far, in order. */
  asked: v.array(v.string()),
  /** Answers by item id, including items that the respondent has gone back past. */
  answers: v.array(v.tuple([v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5))])),
});

/** An unfinished quiz. */
export type Draft = v.InferOutput<typeof draftSchema>;

/** The result of looking for a draft. */
export interface FoundDraft {
  readonly draft?: Draft;
  /** The path of a damaged draft. */
  readonly damaged?: string;
}

/**
 * Reads the draft of a pack's quiz. Adds the date to the name of a damaged draft.
 *
 * @throws {NewerStore} if a later version of the program has written it; the file system's errors
 */
export function readDraft(home: string, pack: string, now: Date): FoundDraft {
  const path = draftFile(home, pack);
  const file = readOwnFile(path);
  if (file === 'missing') return {};
  const json = file === 'foreign' ? undefined : parsed(file.text);
  if (v.is(v.object({ schema: v.pipe(v.string(), v.regex(LATER_SCHEMA)) }), json)) throw new NewerStore();
  const { success, output } = v.safeParse(draftSchema, json);
  if (success) return { draft: output };
  const [damaged] = setAside(path, now);
  return damaged === undefined ? {} : { damaged };
}

/** Saves the draft atomically; it is on disk when this returns. */
export function saveDraft(home: string, draft: Draft): void {
  replaceFile(draftFile(home, draft.pack), `${JSON.stringify(draft)}\n`);
}

/** Removes the draft of a pack's quiz, if there is one. @throws the file system's error */
export function dropDraft(home: string, pack: string): void {
  retryWhileHeld(() => rmSync(draftFile(home, pack), { force: true }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
