/**
 * A second, naive implementation of docs/quiz.md. It shares nothing with the program and is not optimised. Traits,
 * roles and items are named by their ids.
 */
export interface ReferenceQuiz {
  readonly traits: readonly string[];
  /** Executive roles, in the pack's order, then the alternatives. */
  readonly executives: readonly string[];
  readonly alternatives: readonly string[];
  readonly emphasis: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly items: readonly {
    readonly id: string;
    readonly section: string;
    readonly of?: string | undefined;
    readonly key: number;
  }[];
  readonly pair: readonly [string, string];
}

export type ReferenceAnswers = Readonly<Record<string, number>>;

export function reference(quiz: ReferenceQuiz, answers: ReferenceAnswers) {
  const { traits, executives, alternatives, items } = quiz;
  const x = (item: ReferenceQuiz['items'][number]): number => (item.key * ((answers[item.id] ?? 0) - 3)) / 2;
  const answered = (section: string, of?: string) =>
    items.filter((item) => item.section === section && item.of === of && answers[item.id] !== undefined);

  const t: Record<string, number> = {};
  const n: Record<string, number> = {};
  let deviations = 0;
  let freedom = 0;
  for (const trait of traits) {
    const own = answered('fit', trait);
    n[trait] = own.length;
    t[trait] = own.length === 0 ? 0 : own.reduce((sum, item) => sum + x(item), 0) / own.length;
    for (const item of own) deviations += (x(item) - (t[trait] ?? 0)) ** 2;
    if (own.length > 0) freedom += own.length - 1;
  }
  const wobble = (10 * 0.25 + deviations) / (10 + freedom);

  const mean: Record<string, number> = {};
  const variance: Record<string, number> = {};
  for (const trait of traits) {
    const count = n[trait] ?? 0;
    if (count === 0) {
      mean[trait] = 0;
      variance[trait] = 0.15;
      continue;
    }
    const v = wobble / count;
    const rho = 0.15 / (0.15 + v);
    mean[trait] = rho * (t[trait] ?? 0);
    variance[trait] = (1 + rho) * v;
  }

  const w: Record<string, Record<string, number>> = {};
  for (const role of [...executives, ...alternatives]) {
    const less: Record<string, number> = {};
    for (const trait of traits) {
      const all = executives.map((each) => quiz.emphasis[each]?.[trait] ?? 0);
      const middle = executives.length === 1 ? 0 : all.reduce((sum, each) => sum + each, 0) / all.length;
      less[trait] = (quiz.emphasis[role]?.[trait] ?? 0) - middle;
    }
    const length = Math.sqrt(traits.reduce((sum, trait) => sum + (less[trait] ?? 0) ** 2, 0));
    w[role] = Object.fromEntries(traits.map((trait) => [trait, (less[trait] ?? 0) / length]));
  }

  const size = Math.sqrt(traits.reduce((sum, trait) => sum + (t[trait] ?? 0) ** 2, 0));
  const along = (role: string, vector: Record<string, number>): number =>
    traits.reduce((sum, trait) => sum + (w[role]?.[trait] ?? 0) * (vector[trait] ?? 0), 0);
  const match = (role: string): number => (size === 0 ? 50 : 50 * (1 + along(role, t) / size));

  const [a, b] = quiz.pair;
  const d = (trait: string): number => (w[a]?.[trait] ?? 0) - (w[b]?.[trait] ?? 0);
  const lead = traits.reduce((sum, trait) => sum + d(trait) * (mean[trait] ?? 0), 0);
  const spread = Math.sqrt(traits.reduce((sum, trait) => sum + d(trait) ** 2 * (variance[trait] ?? 0), 0));

  const wins = new Map(executives.map((role) => [role, 0]));
  const root = rootOf(traits.length);
  for (let i = 1; i <= 512; i += 1) {
    const retake: Record<string, number> = {};
    traits.forEach((trait, at) => {
      const u = 0.5 + i / root ** (at + 1);
      retake[trait] = (mean[trait] ?? 0) + Math.sqrt(variance[trait] ?? 0) * quantile(u - Math.floor(u));
    });
    const best = executives.reduce((first, role) =>
      along(role, retake) > along(first, retake) ? role : first,
    );
    wins.set(best, (wins.get(best) ?? 0) + 1);
  }

  const seat = answered('seat');
  const score = seat.reduce((sum, item) => sum + x(item), 0) / seat.length;
  return {
    t,
    fits: Object.fromEntries([...executives, ...alternatives].map((role) => [role, match(role)])),
    q: phi(lead / spread),
    shares: Object.fromEntries(executives.map((role) => [role, (wins.get(role) ?? 0) / 512])),
    statistic: traits.reduce((sum, trait) => sum + ((t[trait] ?? 0) ** 2 * (n[trait] ?? 0)) / wobble, 0),
    contribution: (id: string, role: string): number => {
      const item = items.find((each) => each.id === id);
      if (!item || size === 0) return 0;
      const trait = item.of ?? '';
      return (50 * (w[role]?.[trait] ?? 0) * x(item)) / ((n[trait] ?? 0) * size);
    },
    seat: seat.length === 0 ? null : { score, error: Math.sqrt(wobble / seat.length) },
  };
}

/** Φ by Simpson's rule. */
export function phi(z: number, steps = 2_000): number {
  const h = z / steps;
  let sum = 0;
  for (let i = 0; i <= steps; i += 1) {
    const weight = i === 0 || i === steps ? 1 : i % 2 === 1 ? 4 : 2;
    sum += weight * Math.exp(-((i * h) ** 2) / 2);
  }
  return 0.5 + (sum * h) / 3 / Math.sqrt(2 * Math.PI);
}

const known = new Map<number, number>();

/** Φ⁻¹ by bisection. */
export function quantile(p: number): number {
  const before = known.get(p);
  if (before !== undefined) return before;
  let [low, high] = [-5, 5];
  for (let i = 0; i < 40; i += 1) {
    const middle = (low + high) / 2;
    if (phi(middle, 200) < p) low = middle;
    else high = middle;
  }
  known.set(p, low);
  return low;
}

/** The positive root of φ^(size + 1) = φ + 1 by bisection. */
function rootOf(size: number): number {
  let [low, high] = [1, 2];
  for (let i = 0; i < 60; i += 1) {
    const middle = (low + high) / 2;
    if (middle ** (size + 1) < middle + 1) low = middle;
    else high = middle;
  }
  return low;
}
