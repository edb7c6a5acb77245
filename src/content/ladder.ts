import type { LocalLevel, LocalPack, LocalRole, LocalStep } from './localise.ts';
import type { Source } from './schema.ts';

/** A place on a role's ladder, as in `steps.yaml`. */
interface Place {
  readonly role?: string | undefined;
  readonly id?: string | undefined;
  readonly level?: string | undefined;
  readonly after?: string | undefined;
}

/** Returns the id of the level at a place: a shared one, or its own. */
export function levelIdOf({ level, id }: Place): string | undefined {
  return level ?? id;
}

/**
 * Returns the places on a role's ladder in order. If the ladder branches off another, the other's places come first.
 *
 * @returns also the first role in the cycle, if ladders branch off each other in a cycle
 */
export function placesOf<Step extends Place>(
  role: string,
  steps: readonly Step[],
  below: readonly string[] = [],
): { readonly places: readonly Step[]; readonly circle?: string } {
  const own = steps.filter((step) => step.role === role);
  const after = own[0]?.after;
  if (after === undefined) return { places: own };
  if (below.includes(role)) return { places: own, circle: role };
  const stem = steps.find((step) => step.role !== role && levelIdOf(step) === after)?.role;
  if (stem === undefined) return { places: own };
  const { places, ...found } = placesOf(stem, steps, [...below, role]);
  const end = places.findIndex((step) => levelIdOf(step) === after);
  return { places: [...places.slice(0, end + 1), ...own], ...found };
}

type Milestone = LocalLevel['milestones'][number];
type Skill = LocalLevel['learn'][number];
type WithSource<Text> = Text & { readonly source: Source };

/** A level on a role's ladder, with what the role adds to it. */
export interface LadderStep extends Omit<LocalLevel, 'source' | 'ref' | 'marks'> {
  /** The level's number in the ladder's own numbering; by default its place, from 1. Not unique after a branch. */
  readonly number: number;
  readonly milestones: readonly WithSource<Milestone>[];
  readonly learn: readonly WithSource<Skill>[];
}

/** Each pack's ladders by role, once computed: commands need the same ladder many times. */
const ladders = new WeakMap<LocalPack, Map<string, readonly LadderStep[]>>();

/** Returns the levels on the way to a role, or to the nearest role that has steps, in order. */
export function stepsOf(pack: LocalPack, role: LocalRole): readonly LadderStep[] {
  const known = ladders.get(pack) ?? new Map<string, readonly LadderStep[]>();
  ladders.set(pack, known);
  const ladder = ladderRole(pack, role);
  const steps = known.get(ladder) ?? buildLadder(pack, ladder);
  known.set(ladder, steps);
  return steps;
}

function buildLadder(pack: LocalPack, ladder: string): readonly LadderStep[] {
  return placesOf(ladder, pack.steps).places.map((step, i) => {
    const level = levelAt(step, pack);
    // A branch shares the levels before it, but not what the other role adds to them.
    const isOwn = step.role === ladder;
    const shared = level && sharedContent(level);
    return {
      ...(shared ? (isOwn ? added(shared, contentOf(step)) : shared) : contentOf(step)),
      id: levelIdOf(step) ?? '',
      number: (isOwn || !level ? step.number : undefined) ?? level?.number ?? i + 1,
    };
  });
}

/** The content of shared levels, once computed: many ladders have the same levels. */
const contents = new WeakMap<LevelContent, ReturnType<typeof contentOf>>();

function sharedContent(level: LevelContent): ReturnType<typeof contentOf> {
  const content = contents.get(level) ?? contentOf(level);
  contents.set(level, content);
  return content;
}

/** Returns the id of the role whose steps lead to a role: itself, or the nearest one. */
export function ladderRole(pack: LocalPack, role: LocalRole): string {
  return pack.steps.some((step) => step.role === role.id) ? role.id : (role.nearest ?? role.id);
}

/** Returns the nearest role, whose steps are shown instead, if a role has none of its own. */
export function nearestTo(pack: LocalPack, role: LocalRole): LocalRole | undefined {
  const ladder = ladderRole(pack, role);
  return ladder === role.id ? undefined : pack.roles.find(({ id }) => id === ladder);
}

/** The shared level at a place, from `levels.yaml` or the step that defines it. */
function levelAt({ level }: LocalStep, { levels, steps }: LocalPack): LevelContent | undefined {
  if (level === undefined) return undefined;
  return levels.find(({ id }) => id === level) ?? steps.find(({ id }) => id === level);
}

type LevelContent = Omit<LocalLevel, 'id'>;

/** The content of a level, each text with its source. */
function contentOf({ source: own, milestones, learn, ...texts }: LevelContent) {
  const { grade, position, grades, focus, first90, shifts, pitfalls } = texts;
  return {
    ...(grade !== undefined && { grade }),
    ...(position !== undefined && { position }),
    ...(focus !== undefined && { focus }),
    grades: grades ?? [],
    milestones: milestones.map((milestone) => ({ ...milestone, source: milestone.source ?? own })),
    learn: learn.map((skill) => ({ ...skill, source: skill.source ?? own })),
    first90,
    shifts,
    pitfalls,
  };
}

/** A role's own texts replace those of the level that it shares; its lists are added to the level's. */
function added(level: ReturnType<typeof contentOf>, own: ReturnType<typeof contentOf>) {
  return {
    ...level,
    ...own,
    grades: [...level.grades, ...own.grades],
    milestones: [...level.milestones, ...own.milestones],
    learn: [...level.learn, ...own.learn],
    first90: [...level.first90, ...own.first90],
    shifts: [...new Set([...level.shifts, ...own.shifts])],
    pitfalls: [...new Set([...level.pitfalls, ...own.pitfalls])],
  };
}
