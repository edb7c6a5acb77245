import type { Profile, StoredPlan, StoredResult, Tick } from '../advice/profile.ts';
import type { ProfileRecord } from './record.ts';

const FIELDS = ['name', 'company', 'grade', 'target'] as const;
type Fields = { [Field in (typeof FIELDS)[number]]?: string };

/**
 * Returns the profile that results from applying records in order. Fields that the user has set win over what they said
 * with a quiz.
 */
export function profileFrom(records: readonly ProfileRecord[]): Profile {
  const said: Fields = {};
  const set: Fields = {};
  const results: StoredResult[] = [];
  const ticks = new Map<string, Tick>();
  const plans = new Map<string, StoredPlan>();
  for (const { id, at, change } of records) {
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
        Object.assign(said, result.context);
        break;
      }
      case 'tick':
        ticks.set(change.milestone, { at, evidence: change.evidence });
        break;
      case 'untick':
        ticks.delete(change.milestone);
        break;
      case 'plan': {
        const { kind: _, role, ...plan } = change;
        plans.set(role, plan);
        break;
      }
    }
  }
  return { ...said, ...set, results, ticks, plans };
}
