import { type FaultReason, MOST_FAULTS } from './fault.ts';
import type { Outline } from './outline.ts';
import type { PackFile } from './schema.ts';
import type { Path } from './yaml.ts';

export type PackFault = { readonly file: PackFile; readonly path: Path; readonly reason: FaultReason };

/**
 * Returns the faults between parts of a pack: ids, references, ladders, emphasis. What an outline leaves out is not
 * reported, because reading the files has reported it.
 */
export function checkPack(pack: Outline): readonly PackFault[] {
  const faults: PackFault[] = [];
  for (const check of [duplicateIds, danglingIds, ladders, firstDays, emphasis]) {
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
  const { roles = [], steps = [] } = pack;
  const lists: readonly (readonly IdAt[])[] = [
    ...(
      ['roles', 'joys', 'trials', 'steps', 'mindset', 'companies', 'faq', 'glossary', 'references'] as const
    ).map((file) => idsIn(file, pack[file])),
    roles.flatMap((role, i) => idsIn('roles', role?.bridge, [i, 'bridge'])),
    roles.flatMap((role, i) => idsIn('roles', role?.duties, [i, 'duties'])),
    steps.flatMap((step, i) => idsIn('steps', step?.guidance?.milestones, [i, 'guidance', 'milestones'])),
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
      ...all(shifts, 'steps', [i, 'guidance', 'shifts'], step?.guidance?.shifts),
      ...all(pitfalls, 'steps', [i, 'guidance', 'pitfalls'], step?.guidance?.pitfalls),
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

/** Every role's steps are numbered 1, 2, 3, … and every role has its own ladder or a nearest role that has one. */
function* ladders({ roles = [], steps }: Outline): Generator<PackFault> {
  if (!steps) return;
  const numbers = new Map<string, (number | undefined)[]>();
  for (const step of steps) {
    if (step?.role === undefined) continue;
    numbers.set(step.role, numbers.get(step.role) ?? []);
    numbers.get(step.role)?.push(step.number);
  }
  const numbersOf = (role: string): readonly (number | undefined)[] => numbers.get(role) ?? [];
  for (const [i, role] of roles.entries()) {
    if (role?.id === undefined) continue;
    const numbers = numbersOf(role.id);
    const climbs = numbers.every((number, index) => number === undefined || number === index + 1);
    const reachable = numbers.length > 0 || numbersOf(role.nearest ?? '').length > 0;
    if (climbs && reachable) continue;
    const reason = { kind: 'step-numbers', role: role.id } as const;
    const step = steps.findIndex((each) => each?.role === role.id);
    yield step >= 0 ? { file: 'steps', path: [step], reason } : { file: 'roles', path: [i], reason };
  }
}

/** The entries for a step's first 90 days are in order. */
function* firstDays({ steps = [] }: Outline): Generator<PackFault> {
  for (const [i, step] of steps.entries()) {
    const days = (step?.guidance?.first90 ?? []).map((entry) => entry?.days ?? 0);
    for (const [j, day] of days.entries()) {
      const path = [i, 'guidance', 'first90', j, 'days'];
      if (day > 0 && day < (days[j - 1] ?? 0)) yield { file: 'steps', path, reason: { kind: 'days-order' } };
    }
  }
}

/** A quiz gives every executive role an emphasis on every trait; an alternative has all of them or none. */
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
