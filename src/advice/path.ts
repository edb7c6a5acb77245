import { type LadderStep, ladderRole, levelIdOf, nearestTo, placesOf, stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import type { Source } from '../content/schema.ts';
import { gapOf } from './gap.ts';
import type {
  BriefStep,
  PathMilestone,
  PathStep,
  PathView,
  Sourced,
  StepStatus,
  Titled,
} from './path-view.ts';
import { type Place, placeOf } from './place.ts';
import { NO_PROFILE, type Profile } from './profile.ts';
import { type RoleTitle, titleOf } from './roles.ts';
import { notesOn } from './sources.ts';

/** Which part of a path to show; all of it by default. */
export interface PathSelection {
  /** The id of a level. */
  readonly step?: string | undefined;
  /** Only the next milestones; needs the reader's place. */
  readonly next?: boolean | undefined;
  /** Only the milestones of the steps. */
  readonly brief?: boolean | undefined;
  /** The id of a category. */
  readonly category?: string | undefined;
}

/**
 * Returns the steps to a role, or to the nearest role that has steps.
 *
 * @param from the reader's place; by default the one in their profile
 * @param profile the reader's profile, if output uses it
 */
export function describePath(
  pack: LocalPack,
  role: LocalRole,
  from?: Place,
  profile: Profile = NO_PROFILE,
  selection: PathSelection = {},
): PathView {
  const place = from ?? placeOf(pack, role, profile.grade);
  const gap = gapOf(pack, role, profile, place);
  const only = selectionIn(pack, selection);
  const nearest = nearestTo(pack, role);
  const { conclusion, promotion, before } = pack.pack;
  const branches = branchesFrom(pack, role);
  const all = stepsOf(pack, role).map((step, i) =>
    pathStep(step, i + 1, place, gap && profile, branches.get(step.id) ?? []),
  );
  const steps = selected(all, place, selection);
  const bridge = role.bridge?.map(({ id, title, detail, source, ref }) => ({
    id,
    title,
    detail,
    ...sourced(source ?? role.source, ref),
  }));
  const whole = only === undefined;
  const unknownTicks = whole ? ticksWithoutMilestone(pack, profile) : [];
  const used = new Set(steps.flatMap(({ milestones }) => milestones.map(({ category }) => category)));
  return {
    schema: 'career.path/1',
    lang: pack.lang,
    role: role.id,
    name: role.name,
    ...(role.title !== undefined && { title: role.title }),
    ...(only && { only }),
    ...(whole && conclusion && { conclusion }),
    ...(nearest && { nearest: titleOf(nearest) }),
    ...(before && place === 0 && { before: before.text }),
    ...(whole && bridge && { bridge }),
    stops: all.map(brief),
    steps,
    categories: pack.pack.categories.filter(({ id }) => used.has(id)).map(({ id, title }) => ({ id, title })),
    shifts: named(
      pack.mindset,
      steps.flatMap(({ shifts }) => shifts),
    ),
    pitfalls: named(
      pack.trials,
      steps.flatMap(({ pitfalls }) => pitfalls),
    ),
    ...(gap && { gap }),
    ...(unknownTicks.length > 0 && { unknownTicks }),
    ...(whole && promotion !== undefined && { promotion }),
    notes: notesOn(
      pack,
      [
        ...((whole && bridge) || []),
        ...steps.flatMap(({ milestones, learn }) => [...milestones, ...learn]),
      ].map(({ source }) => source),
    ),
  };
}

function brief({ number, grade, status, milestones }: PathStep): BriefStep {
  const known = milestones.some(({ done }) => done !== undefined);
  return {
    number,
    ...(grade !== undefined && { grade }),
    ...(status && { status }),
    ...(known && { done: milestones.filter(({ done }) => done).length, total: milestones.length }),
  };
}

function pathStep(
  step: LadderStep,
  place: Place,
  current: Place | undefined,
  profile: Profile | undefined,
  branches: readonly RoleTitle[],
): PathStep {
  const { id, number, grade, position, focus, milestones, learn, first90, shifts, pitfalls } = step;
  return {
    place,
    number,
    level: id,
    ...(grade !== undefined && { grade }),
    ...(position !== undefined && { position }),
    ...(current !== undefined && { status: statusOf(place, current) }),
    ...(focus !== undefined && { focus }),
    milestones: milestones.map(({ id, text, chance, category, kind, source, ref }) => {
      const done = profile && doneOf(profile, id);
      return {
        id,
        text,
        // A milestone that is done no longer needs a chance.
        ...(chance !== undefined && !done?.done && { chance }),
        ...(category !== undefined && { category }),
        kind,
        ...sourced(source, ref),
        ...done,
      };
    }),
    learn: learn.map(({ text, source, ref }) => ({ text, ...sourced(source, ref) })),
    first90: first90.map(({ days, text }) => ({ days, text })),
    shifts,
    pitfalls,
    ...(branches.length > 0 && { branches }),
  };
}

/** Returns the selection for a view to report; undefined if all is shown. */
function selectionIn(pack: LocalPack, { step, next, category }: PathSelection): PathView['only'] {
  if (step === undefined && !next && category === undefined) return undefined;
  const [found] = pack.pack.categories.filter(({ id }) => id === category);
  return {
    ...(step !== undefined && { step }),
    ...(next && { next }),
    ...(found && {
      category: {
        id: found.id,
        title: found.title,
        ...(found.detail !== undefined && { detail: found.detail }),
      },
    }),
  };
}

function selected(
  steps: readonly PathStep[],
  place: Place | undefined,
  { step, next, brief, category }: PathSelection,
): readonly PathStep[] {
  const inCategory =
    category === undefined
      ? steps
      : steps.flatMap((each) => onlyMilestones(each, (milestone) => milestone.category === category));
  const chosen = step === undefined ? inCategory : inCategory.filter(({ level }) => level === step);
  if (brief) return chosen.flatMap((each) => onlyMilestones(each, () => true));
  if (!next) return chosen;
  const open = chosen
    .filter((each) => each.place >= (place ?? 0))
    .flatMap((each) => onlyMilestones(each, ({ done }) => done !== true));
  return open.slice(0, 1);
}

/** The step with only some of its milestones; empty if it has none of them. */
function onlyMilestones(step: PathStep, wanted: (milestone: PathMilestone) => boolean): readonly PathStep[] {
  const milestones = step.milestones.filter(wanted);
  if (milestones.length === 0) return [];
  const { focus: _, branches: __, ...rest } = step;
  return [{ ...rest, milestones, learn: [], first90: [], shifts: [], pitfalls: [] }];
}

/** Returns the roles whose ladders branch off from a role's ladder, by the last level that they share. */
function branchesFrom(pack: LocalPack, role: LocalRole): ReadonlyMap<string, readonly RoleTitle[]> {
  const ladder = ladderRole(pack, role);
  const levelsTo = (id: string): readonly (string | undefined)[] =>
    placesOf(id, pack.steps).places.map(levelIdOf);
  const own = levelsTo(ladder);
  const branches = new Map<string, RoleTitle[]>();
  for (const other of pack.roles) {
    const levels = levelsTo(other.id);
    const last = levels.findLastIndex((level) => own.includes(level));
    const level = levels[last];
    if (level === undefined || last === levels.length - 1) continue;
    branches.set(level, [...(branches.get(level) ?? []), titleOf(other)]);
  }
  return branches;
}

function ticksWithoutMilestone({ levels, steps }: LocalPack, { ticks }: Profile): readonly string[] {
  const known = new Set([...levels, ...steps].flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  return [...ticks.keys()].filter((id) => !known.has(id));
}

function named(entries: readonly Titled[], ids: readonly string[]): readonly Titled[] {
  return entries.filter(({ id }) => ids.includes(id)).map(({ id, title }) => ({ id, title }));
}

function sourced(source: Source, ref: string | undefined): Sourced {
  return { source, ...(ref !== undefined && { ref }) };
}

function doneOf({ ticks }: Profile, id: string): Pick<PathMilestone, 'done' | 'evidence'> {
  const tick = ticks.get(id);
  return { done: tick !== undefined, ...(tick && tick.evidence !== '' && { evidence: tick.evidence }) };
}

function statusOf(place: Place, current: Place): StepStatus {
  if (place === current) return 'current';
  return place < current ? 'passed' : 'ahead';
}
