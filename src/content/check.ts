import { checkLadders } from './check-ladders.ts';
import { MOST_FAULTS } from './fault.ts';
import type { Outline } from './outline.ts';
import type { PackFault } from './pack-fault.ts';
import type { PackFile } from './schema.ts';
import type { Path } from './yaml.ts';

/**
 * Returns the faults between parts of a pack: ids, references, ladders, emphasis. Does not report what is missing from
 * an outline, because reading the files already has.
 */
export function checkPack(pack: Outline): readonly PackFault[] {
  const faults: PackFault[] = [];
  for (const check of [duplicateIds, danglingIds, checkLadders, firstDays, emphasis]) {
    for (const fault of check(pack)) {
      if (faults.length === MOST_FAULTS)
        return [...faults, { ...fault, reason: { kind: 'too-many-faults' } }];
      faults.push(fault);
    }
  }
  return faults;
}

type IdAt = readonly [file: PackFile, path: Path, id: string];
type WithId = { readonly id?: string | undefined } | undefined;

/** The ids of a list, with their paths. */
function idsIn(file: PackFile, list: readonly WithId[] = [], above: Path = []): readonly IdAt[] {
  return list.flatMap((entry, i) =>
    entry?.id === undefined ? [] : [[file, [...above, i, 'id'], entry.id] as const],
  );
}

function* duplicateIds({ quiz, ...pack }: Outline): Generator<PackFault> {
  const { roles = [] } = pack;
  const lists: readonly (readonly IdAt[])[] = [
    ...(['roles', 'joys', 'trials', 'mindset', 'companies', 'faq', 'glossary', 'references'] as const).map(
      (file) => idsIn(file, pack[file]),
    ),
    idsIn('pack', pack.pack?.categories, ['categories']),
    [...idsIn('levels', pack.levels), ...idsIn('steps', pack.steps)],
    levelsIn(pack).flatMap(({ file, i, level }) => idsIn(file, level.milestones, [i, 'milestones'])),
    roles.flatMap((role, i) => idsIn('roles', role?.bridge, [i, 'bridge'])),
    roles.flatMap((role, i) => idsIn('roles', role?.duties, [i, 'duties'])),
    idsIn('quiz', quiz?.traits, ['traits']),
    idsIn('quiz', quiz?.items, ['items']),
    idsIn('quiz', quiz?.dealbreakers, ['dealbreakers']),
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [file, path, value] of list) {
      if (seen.has(value)) yield { file, path, reason: { kind: 'duplicate-id', value } };
      seen.add(value);
    }
  }
}

type Level = NonNullable<NonNullable<Outline['levels']>[number]>;

/** The levels in `levels.yaml`, then those in `steps.yaml`, with their positions in the file. */
function levelsIn(pack: Outline) {
  return (['levels', 'steps'] as const).flatMap((file) => {
    const levels: readonly (Level | undefined)[] = pack[file] ?? [];
    return levels.flatMap((level, i) => (level ? [{ file, i, level }] : []));
  });
}

/** An id that must be one of `known`, which is undefined if the file with those ids cannot be read. */
type Reference = readonly [
  known: ReadonlySet<string> | undefined,
  file: PackFile,
  path: Path,
  id: string | undefined,
];

function* danglingIds(pack: Outline): Generator<PackFault> {
  const ids = (list: readonly WithId[] | undefined): ReadonlySet<string> | undefined =>
    list && new Set(list.flatMap((entry) => entry?.id ?? []));
  const prefixed = (kind: string, list: readonly WithId[]): readonly string[] =>
    list.flatMap((entry) => (entry?.id === undefined ? [] : [`${kind}/${entry.id}`]));
  const { joys, trials, steps = [], quiz } = pack;
  const levels = pack.levels && ids([...pack.levels, ...steps]);
  const categories = pack.pack && ids(pack.pack.categories ?? []);
  const { traits, items = [], emphasis = {}, dealbreakers = [] } = quiz ?? {};
  const roles = ids(pack.roles);
  const shifts = ids(pack.mindset);
  const companies = ids(pack.companies);
  const pitfalls = ids(trials);
  const traitIds = ids(traits);
  const origins =
    pack.roles &&
    joys &&
    trials &&
    new Set([
      ...prefixed(
        'duty',
        pack.roles.flatMap((role) => role?.duties ?? []),
      ),
      ...prefixed('joy', joys),
      ...prefixed('trial', trials),
      ...prefixed('faq', pack.faq ?? []),
    ]);
  const all = (
    known: Reference[0],
    file: PackFile,
    path: Path,
    list: readonly (string | undefined)[] = [],
  ): readonly Reference[] => list.map((id, i) => [known, file, [...path, i], id]);

  const references: readonly Reference[] = [
    ...all(roles, 'pack', ['defaults', 'compare'], pack.pack?.defaults?.compare),
    [roles, 'pack', ['defaults', 'path'], pack.pack?.defaults?.path],
    ...(pack.roles ?? []).flatMap((role, i): readonly Reference[] => [
      ...all(companies, 'roles', [i, 'companies', 'types'], role?.companies?.types),
      [roles, 'roles', [i, 'nearest'], role?.nearest],
    ]),
    ...(joys ?? []).map((joy, i): Reference => [roles, 'joys', [i, 'role'], joy?.role]),
    ...(trials ?? []).map((trial, i): Reference => [roles, 'trials', [i, 'role'], trial?.role]),
    ...(pack.companies ?? []).map(
      (company, i): Reference => [roles, 'companies', [i, 'leans'], company?.leans],
    ),
    ...steps.flatMap((step, i): readonly Reference[] => [
      [roles, 'steps', [i, 'role'], step?.role],
      [levels, 'steps', [i, 'level'], step?.level],
      [levels, 'steps', [i, 'after'], step?.after],
    ]),
    ...levelsIn(pack).flatMap(({ file, i, level }): readonly Reference[] => [
      ...all(shifts, file, [i, 'shifts'], level.shifts),
      ...all(pitfalls, file, [i, 'pitfalls'], level.pitfalls),
      ...(level.milestones ?? []).map(
        (milestone, j): Reference => [
          categories,
          file,
          [i, 'milestones', j, 'category'],
          milestone?.category,
        ],
      ),
    ]),
    ...items.flatMap((item, i): readonly Reference[] => [
      [traitIds, 'quiz', ['items', i, 'trait'], item?.trait],
      [shifts, 'quiz', ['items', i, 'shift'], item?.shift],
      [origins, 'quiz', ['items', i, 'about'], item?.about],
    ]),
    ...Object.entries(emphasis).flatMap(([role, traits = {}]): readonly Reference[] => [
      [roles, 'quiz', ['emphasis', role], role],
      ...Object.entries(traits).flatMap(([trait, given]): readonly Reference[] => [
        [traitIds, 'quiz', ['emphasis', role, trait], trait],
        [origins, 'quiz', ['emphasis', role, trait, 'about'], given?.about],
      ]),
    ]),
    ...dealbreakers.flatMap((dealbreaker, i): readonly Reference[] =>
      (dealbreaker?.collides ?? []).flatMap((collision, j): readonly Reference[] => [
        [roles, 'quiz', ['dealbreakers', i, 'collides', j, 'role'], collision?.role],
        [origins, 'quiz', ['dealbreakers', i, 'collides', j, 'about'], collision?.about],
      ]),
    ),
  ];
  for (const [known, file, path, value] of references) {
    if (value === undefined || known?.has(value) !== false) continue;
    const field = String(path.findLast((part) => typeof part === 'string') ?? '');
    yield { file, path, reason: { kind: 'dangling-id', field, value } };
  }
}

/** The entries for a step's first 90 days must be in order. */
function* firstDays(pack: Outline): Generator<PackFault> {
  for (const { file, i, level } of levelsIn(pack)) {
    const days = (level.first90 ?? []).map((entry) => entry?.days ?? 0);
    for (const [j, day] of days.entries()) {
      const path = [i, 'first90', j, 'days'];
      if (day > 0 && day < (days[j - 1] ?? 0)) yield { file, path, reason: { kind: 'days-order' } };
    }
  }
}

/** A quiz must give every executive role an emphasis on every trait; an alternative may have none at all. */
function* emphasis({ roles = [], quiz }: Outline): Generator<PackFault> {
  if (!quiz?.emphasis) return;
  for (const { id: role, tier } of roles.flatMap((each) => each ?? [])) {
    if (role === undefined) continue;
    const own = Object.hasOwn(quiz.emphasis, role) ? (quiz.emphasis[role] ?? {}) : undefined;
    if (own === undefined && tier === 'alternative') continue;
    for (const { id: trait } of (quiz.traits ?? []).flatMap((each) => each ?? [])) {
      if (trait === undefined || Object.hasOwn(own ?? {}, trait)) continue;
      yield { file: 'quiz', path: ['emphasis', role], reason: { kind: 'missing-emphasis', role, trait } };
    }
  }
}
