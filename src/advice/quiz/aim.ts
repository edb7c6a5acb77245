import { stepsOf } from '../../content/ladder.ts';
import type { LocalPack, LocalRole } from '../../content/localise.ts';
import { placeOf } from '../place.ts';
import { type RoleTitle, titleOf } from '../roles.ts';
import type { QuizContext } from './context.ts';
import type { Outcome } from './outcome.ts';
import type { SeatVerdict } from './seat.ts';

/** How the role somebody aims for compares with what their answers say. `seat`: they turn away from its seat. */
export type TargetStanding = 'listed' | 'not-listed' | 'open' | 'seat';

/** What somebody aims for and where they are, beside their result. */
export interface Aim {
  readonly target?: RoleTitle & { readonly standing: TargetStanding };
  /** Their step: towards the target, or else the first role, or else the pack's own path. */
  readonly step?: {
    /** Its place on that path; 0 before the first. */
    readonly number: number;
    /** How many steps there are. */
    readonly of: number;
    readonly to: RoleTitle;
  };
}

/** What of a result an aim is compared with. */
interface Finding {
  readonly outcome: Outcome;
  readonly shortlist: readonly string[];
  readonly seat: { readonly verdict: SeatVerdict | null };
}

/** Returns undefined where the person has said neither, or the pack does not know what they said. */
export function aimOf(pack: LocalPack, { target, grade }: QuizContext, finding: Finding): Aim | undefined {
  const role = pack.roles.find(({ id }) => id === target);
  const standing = role && standingOf(role, finding);
  const [first] = finding.shortlist;
  const [way] = [target, first, pack.pack.defaults.path].flatMap((id) =>
    pack.roles.filter((each) => each.id === id && stepsOf(pack, each).length > 0),
  );
  const number = way && placeOf(pack, way, grade);
  if (!standing && number === undefined) return undefined;
  return {
    ...(role && standing && { target: { ...titleOf(role), standing } }),
    ...(way && number !== undefined && { step: { number, of: stepsOf(pack, way).length, to: titleOf(way) } }),
  };
}

function standingOf(
  { id, tier }: LocalRole,
  { outcome, shortlist, seat }: Finding,
): TargetStanding | undefined {
  if (outcome === 'insufficient') return undefined;
  const elsewhere = seat.verdict === 'elsewhere';
  if (tier === 'alternative') return elsewhere ? 'listed' : 'open';
  if (elsewhere) return 'seat';
  if (shortlist.length === 0) return 'open';
  return shortlist.includes(id) ? 'listed' : 'not-listed';
}
