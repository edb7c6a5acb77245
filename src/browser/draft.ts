import { isAnswer } from '../advice/quiz/respondent.ts';
import { LENGTHS } from '../advice/quiz/sequence.ts';
import { isMapping } from '../content/mapping.ts';
import type { Progress } from './progress.ts';

/** The part of a browser's `localStorage` used here. Every call may throw, because browsers can refuse storage. */
export interface Storage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** Keeps a form's progress in the browser. */
export interface Drafts {
  /** Returns the draft; undefined if no draft is kept, or if it does not fit the quiz. */
  read(): Progress | undefined;
  /** Whether the browser keeps anything for this page. */
  work(): boolean;
  keep(progress: Progress): void;
  erase(): void;
}

/**
 * @param storage may throw too: browsers refuse storage to some pages that are opened from a file
 * @param id the pack's id, because pages opened from files may share one storage
 * @param known the current ids of the quiz
 */
export function draftsIn(storage: () => Storage, id: string, known: KnownIds): Drafts {
  const key = `career-form/${id}`;
  /** Returns undefined if the browser refuses. */
  const attempt = <T>(action: (storage: Storage) => T): T | undefined => {
    try {
      return action(storage());
    } catch {
      return undefined;
    }
  };
  return {
    read: () => attempt((kept) => progressFrom(JSON.parse(kept.getItem(key) ?? 'null'), known)),
    work: () =>
      attempt((kept) => {
        kept.setItem(`${key}/test`, 'test');
        kept.removeItem(`${key}/test`);
        return true;
      }) === true,
    keep: (progress) =>
      attempt((kept) => kept.setItem(key, JSON.stringify({ ...progress, answers: [...progress.answers] }))),
    erase: () => attempt((kept) => kept.removeItem(key)),
  };
}

interface KnownIds {
  readonly items: ReadonlySet<string>;
  readonly dealbreakers: ReadonlySet<string>;
}

/** Returns the valid part of a draft: the quiz may have changed since, and other pages may write to the storage. */
function progressFrom(value: unknown, { items, dealbreakers }: KnownIds): Progress | undefined {
  if (!isMapping(value) || !Array.isArray(value['answers'])) return undefined;
  const length = LENGTHS.find((each) => each === value['length']);
  const asked = idsIn(value['asked'], items);
  if (length === undefined || asked.length === 0) return undefined;
  const at = typeof value['at'] === 'number' ? value['at'] : asked.length;
  return {
    length,
    asked,
    at: Math.min(Math.max(0, Math.trunc(at)), asked.length),
    answers: new Map(
      value['answers'].flatMap((pair: unknown) => {
        const [id, answer]: readonly unknown[] = Array.isArray(pair) ? pair : [];
        return typeof id === 'string' && items.has(id) && isAnswer(answer) ? [[id, answer] as const] : [];
      }),
    ),
    dealbreakers: idsIn(value['dealbreakers'], dealbreakers),
  };
}

function idsIn(value: unknown, known: ReadonlySet<string>): readonly string[] {
  if (!Array.isArray(value)) return [];
  return [...new Set(value)].filter((id) => typeof id === 'string' && known.has(id));
}
