import type { Profile, StoredPlan, StoredResult, Tick } from '../advice/profile.ts';
import type { ProfileRecord } from './record.ts';

const FIELDS = ['company', 'grade', 'target'] as const;
type Fields = { [Field in (typeof FIELDS)[number]]?: string };

/**
 * Returns the profile for one content pack by applying all records in order. Fields that the user has set take
 * precedence over the context of a quiz. Of other packs' records, only the name is used.
 */
export function profileFrom(records: readonly ProfileRecord[], pack: string): Profile {
  let name: string | undefined;
  const fromQuizzes: Fields = {};
  const set: Fields = {};
  const results: StoredResult[] = [];
  const ticks = new Map<string, Tick>();
  const plans = new Map<string, StoredPlan>();
  const others = new Map<string, number>();
  for (const { id, at, change } of records) {
    if (change.kind === 'set' && change.name !== undefined) name = change.name ?? undefined;
    if (change.pack !== pack) {
      if (!isNameAlone(change)) others.set(change.pack, (others.get(change.pack) ?? 0) + 1);
      continue;
    }
    switch (change.kind) {
      case 'set':
        for (const field of FIELDS) {
          const value = change[field];
          if (value === null) delete set[field];
          else if (value !== undefined) set[field] = value;
        }
        break;
      case 'result': {
        const { kind: _, ...result } = change;
        results.push({ id, at, ...result });
        Object.assign(fromQuizzes, result.context);
        break;
      }
      case 'tick':
        ticks.set(change.milestone, { at, level: change.level, evidence: change.evidence });
        break;
      case 'untick':
        ticks.delete(change.milestone);
        break;
      case 'plan': {
        const { kind: _, pack: __, role, ...plan } = change;
        plans.set(role, plan);
        break;
      }
    }
  }
  return { ...(name !== undefined && { name }), ...fromQuizzes, ...set, results, ticks, plans, others };
}

/** Whether a change sets no field that belongs to a pack. */
function isNameAlone(change: ProfileRecord['change']): boolean {
  return change.kind === 'set' && FIELDS.every((field) => change[field] === undefined);
}
