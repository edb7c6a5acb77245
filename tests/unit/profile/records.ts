import type { Profile, StoredOutcome } from '../../../src/advice/profile.ts';
import { serializeExport } from '../../../src/profile/exchange.ts';
import type { Change, ProfileRecord } from '../../../src/profile/record.ts';
import { profileFrom } from '../../../src/profile/replay.ts';

/** The id of the built-in pack. */
export const BUILT_IN = 'cio-cto';

type Stated<Each> = Each extends Change ? Omit<Each, 'pack' | 'level'> & { readonly pack?: string } : never;

/** A change to what is stored with the built-in pack, unless it names another. */
export type StatedChange = Stated<Change>;

/** Returns a change with its pack, and a tick with its level, whose id milestones begin with. */
export function changeOf(stated: StatedChange): Change {
  const { pack = BUILT_IN, ...change } = stated;
  if (change.kind !== 'tick') return { ...change, pack };
  return { ...change, pack, level: /^(\w+-\d+)-/.exec(change.milestone)?.[1] ?? 'level-1' };
}

/** Records of changes, a month apart from March 2026. */
export function recordsOf(...changes: readonly StatedChange[]): readonly ProfileRecord[] {
  return changes.map(changeOf).map((change, i) => ({
    id: `00000000-0000-4000-8000-${String(i + 1).padStart(12, '0')}`,
    place: i + 1,
    at: new Date(Date.UTC(2026, 2 + i, 15, 10)).toISOString(),
    change,
  }));
}

/** The profile that changes give for the built-in pack. */
export function profileOf(...changes: readonly StatedChange[]): Profile {
  return profileFrom(recordsOf(...changes), BUILT_IN);
}

/** Records as `career profile export` writes them. */
export function exported(records: readonly ProfileRecord[]): string {
  return serializeExport(records, new Date('2026-11-01T00:00:00Z'));
}

/** A result of the built-in quiz with two roles, the better one first. */
export function resultOf(
  fits: Readonly<Record<string, number>>,
  differing: Partial<StoredOutcome> = {},
): Extract<Change, { kind: 'result' }> {
  const [top = '', second] = Object.keys(fits).sort((a, b) => (fits[b] ?? 0) - (fits[a] ?? 0));
  return {
    kind: 'result',
    pack: BUILT_IN,
    length: 'full',
    answers: { 'technology-1': 4, 'evidence-2': 2 },
    dealbreakers: [],
    context: {},
    outcome: {
      outcome: 'clear',
      top,
      shortlist: [top],
      fits,
      shares: { [top]: 0.9, ...(second !== undefined && { [second]: 0.1 }) },
      pair: null,
      seat: 'drawn',
      readiness: 50,
      shifts: {},
      ...differing,
    },
  };
}

const ROLES = { 'cdo-digital': 49.6, 'cdo-data': 44, ciso: 31, cpo: 28 } as const;

/** A profile with records of every kind. */
export const EVERYTHING: readonly ProfileRecord[] = recordsOf(
  { kind: 'set', name: '佐藤', company: 'manufacturing', grade: 'cio-2', target: 'cio' },
  resultOf({ cio: 52, cto: 58, ...ROLES }, { outcome: 'flat', top: null, shortlist: [], readiness: 41.2 }),
  { kind: 'tick', milestone: 'cio-1-ringi', evidence: '在庫システム更改の稟議書' },
  { kind: 'tick', milestone: 'cio-2-delegation', evidence: '' },
  resultOf(
    { cio: 66.4, cto: 51, ...ROLES },
    {
      outcome: 'leaning',
      readiness: 55,
      shifts: {
        'part-to-whole': 62.5,
        'short-to-long': 25,
        'orders-to-decisions': null,
        'managing-to-leading': 37.5,
        'solo-to-organisation': 50,
      },
    },
  ),
  { kind: 'plan', role: 'cio', from: 'cio-2', by: '2036-04', fixed: { 'cio-2-large-project': '2028-03' } },
);
