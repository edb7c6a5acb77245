import { stepsOf } from '../../content/ladder.ts';
import type { LocalPack, LocalRole } from '../../content/localise.ts';
import { placeOf } from '../place.ts';
import { type RoleTitle, titleOf } from '../roles.ts';
import type { QuizContext } from './context.ts';
import type { Outcome } from './outcome.ts';
import type { SeatVerdict } from './seat.ts';

/** How the role a person aims for compares with their answers. `seat`: they are not drawn to an executive position. */
export type TargetStanding = 'listed' | 'not-listed' | 'open' | 'seat';

/** The role a person aims for and their current step, next to their result. */
export interface Aim {
  readonly target?: RoleTitle & { readonly standing: TargetStanding };
  /** Their step on the path to the target, or else to the first role, or else to the pack's default. */
  readonly step?: {
    /** Its place on that path; 0 before the first. */
    readonly number: number;
    /** How many steps there are. */
    readonly of: number;
    readonly to: RoleTitle;
  };
}

/** The part of a result that an aim is compared with. */
interface Finding {
  readonly outcome: Outcome;
  readonly shortlist: readonly string[];
  readonly seat: { readonly verdict: SeatVerdict | null };
}

/** Returns undefined if there is neither a target nor a step that the pack knows. */
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
