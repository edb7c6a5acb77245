import type { FaultReason } from './fault.ts';
import type { Pack, PackFile } from './schema.ts';
import type { Path } from './yaml.ts';

export type PackFault = { readonly file: PackFile; readonly path: Path; readonly reason: FaultReason };

/** Returns what is wrong between parts of a pack that are each well formed: ids, references, ladders, profiles. */
export function checkPack(pack: Pack): readonly PackFault[] {
  return [...duplicateIds(pack), ...danglingIds(pack), ...ladders(pack), ...profiles(pack)];
}

type IdAt = readonly [file: PackFile, path: Path, id: string];

function* duplicateIds(pack: Pack): Generator<PackFault> {
  const lists: readonly (readonly IdAt[])[] = [
    ...(['roles', 'joys', 'trials', 'steps', 'mindset', 'companies', 'faq', 'glossary'] as const).map(
      (file) => pack[file].map(({ id }, i): IdAt => [file, [i, 'id'], id]),
    ),
    pack.roles.flatMap((role, i) =>
      role.duties.map(({ id }, j): IdAt => ['roles', [i, 'duties', j, 'id'], id]),
    ),
    pack.steps.flatMap((step, i) =>
      step.guidance.milestones.map(
        ({ id }, j): IdAt => ['steps', [i, 'guidance', 'milestones', j, 'id'], id],
      ),
    ),
    (pack.quiz?.traits ?? []).map(({ id }, i): IdAt => ['quiz', ['traits', i, 'id'], id]),
    [
      ...(pack.quiz?.items ?? []).map(({ id }, i): IdAt => ['quiz', ['items', i, 'id'], id]),
      ...(pack.quiz?.readiness ?? []).map(({ id }, i): IdAt => ['quiz', ['readiness', i, 'id'], id]),
    ],
  ];
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [file, path, value] of list) {
      if (seen.has(value)) yield { file, path, reason: { kind: 'duplicate-id', value } };
      seen.add(value);
    }
  }
}

function* danglingIds(pack: Pack): Generator<PackFault> {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  const roles = ids(pack.roles);
  const trials = ids(pack.trials);
  const shifts = ids(pack.mindset);
  const companies = ids(pack.companies);
  const traits = ids(pack.quiz?.traits ?? []);
  const origins = new Set([
    ...pack.roles.flatMap(({ duties }) => duties.map(({ id }) => `duty/${id}`)),
    ...pack.joys.map(({ id }) => `joy/${id}`),
    ...pack.trials.map(({ id }) => `trial/${id}`),
  ]);
  const references: readonly (readonly [known: ReadonlySet<string>, ...IdAt])[] = [
    ...pack.pack.defaults.compare.map((id, i) => [roles, 'pack', ['defaults', 'compare', i], id] as const),
    [roles, 'pack', ['defaults', 'path'], pack.pack.defaults.path],
    ...pack.roles.flatMap((role, i) => [
      ...role.companies.types.map((id, j) => [companies, 'roles', [i, 'companies', 'types', j], id] as const),
      ...(role.nearest ? [[roles, 'roles', [i, 'nearest'], role.nearest] as const] : []),
    ]),
    ...pack.joys.map(({ role }, i) => [roles, 'joys', [i, 'role'], role] as const),
    ...pack.trials.map(({ role }, i) => [roles, 'trials', [i, 'role'], role] as const),
    ...pack.companies.map(({ leans }, i) => [roles, 'companies', [i, 'leans'], leans] as const),
    ...pack.steps.flatMap(({ role, guidance }, i) => [
      [roles, 'steps', [i, 'role'], role] as const,
      ...guidance.shifts.map((id, j) => [shifts, 'steps', [i, 'guidance', 'shifts', j], id] as const),
      ...guidance.pitfalls.map((id, j) => [trials, 'steps', [i, 'guidance', 'pitfalls', j], id] as const),
    ]),
    ...(pack.quiz?.items ?? []).flatMap(({ trait, about }, i) => [
      [traits, 'quiz', ['items', i, 'trait'], trait] as const,
      [origins, 'quiz', ['items', i, 'about'], about] as const,
    ]),
    ...(pack.quiz?.readiness ?? []).map(
      ({ shift }, i) => [shifts, 'quiz', ['readiness', i, 'shift'], shift] as const,
    ),
    ...Object.entries(pack.quiz?.profiles ?? {}).flatMap(([role, weights]) => [
      [roles, 'quiz', ['profiles', role], role] as const,
      ...Object.keys(weights).map((trait) => [traits, 'quiz', ['profiles', role, trait], trait] as const),
    ]),
  ];
  for (const [known, file, path, value] of references) {
    if (known.has(value)) continue;
    const field = String(path.findLast((part) => typeof part === 'string') ?? '');
    yield { file, path, reason: { kind: 'dangling-id', field, value } };
  }
}

/** Every role's steps are numbered 1, 2, 3, … and every role has a ladder of its own or a nearest one. */
function* ladders(pack: Pack): Generator<PackFault> {
  const numbersOf = (role: string): readonly number[] =>
    pack.steps.filter((step) => step.role === role).map(({ number }) => number);
  for (const [i, { id, nearest }] of pack.roles.entries()) {
    const numbers = numbersOf(id);
    const climbs = numbers.every((number, index) => number === index + 1);
    const reachable = numbers.length > 0 || numbersOf(nearest ?? '').length > 0;
    if (climbs && reachable) continue;
    const step = pack.steps.findIndex(({ role }) => role === id);
    yield step >= 0
      ? { file: 'steps', path: [step], reason: { kind: 'step-numbers', role: id } }
      : { file: 'roles', path: [i], reason: { kind: 'step-numbers', role: id } };
  }
}

/** A quiz weighs every trait for every role. */
function* profiles({ roles, quiz }: Pack): Generator<PackFault> {
  if (!quiz) return;
  for (const { id: role } of roles) {
    for (const { id: trait } of quiz.traits) {
      if (quiz.profiles[role]?.[trait] === undefined) {
        yield { file: 'quiz', path: ['profiles', role], reason: { kind: 'missing-profile', role, trait } };
      }
    }
  }
}
