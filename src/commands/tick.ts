import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Change } from '../profile/record.ts';

/** Returns the change that ticks a milestone on the way to a role. */
export function tickOf(pack: LocalPack, role: LocalRole, milestone: string, evidence: string): Change {
  const level = stepsOf(pack, role).find(({ milestones }) => milestones.some(({ id }) => id === milestone));
  if (!level) throw new Error(`no milestone ${milestone}`);
  return { kind: 'tick', pack: pack.pack.id, level: level.id, milestone, evidence };
}
