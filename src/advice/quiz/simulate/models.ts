/** How simulated people come by their traits and their answers. Offsets and noise are in steps of the scale. */
export interface Model {
  readonly id: string;
  /** How much people differ in a trait. */
  readonly spread: number;
  /** How traits go together: not at all, by one factor behind all (r = .5), by two, or half-way between two roles. */
  readonly traits: 'independent' | 'one-factor' | 'correlated' | 'half-way';
  /** Of each answer, each time. */
  readonly noise: number;
  /** What a statement means to this person, and to everybody, besides its trait. */
  readonly ownOffset: number;
  readonly itemOffset: number;
  /** How strongly a statement shows its trait: from, to. */
  readonly loadings: readonly [number, number];
  /** How far a trait moves until the retake. */
  readonly drift: number;
  /** Tendency to agree, whatever is said. */
  readonly acquiescence: number;
  /** Tendency to present oneself well: towards the positive end of every trait. */
  readonly desirability: number;
  /** Factor by which answers lie further from the middle, or nearer to it. */
  readonly style: number;
  /** Share of answers given without reading. */
  readonly careless: number;
}

/** People without quirks, who answer with noise of one step. */
export const PLAIN: Model = {
  id: 'noise 1',
  spread: 0.4,
  traits: 'independent',
  noise: 1,
  ownOffset: 0,
  itemOffset: 0,
  loadings: [1, 1],
  drift: 0,
  acquiescence: 0,
  desirability: 0,
  style: 1,
  careless: 0,
};

const QUIRKS = { ownOffset: 0.6, itemOffset: 0.4, loadings: [0.6, 1.2], drift: 0.1 } as const;

/** The people that the quiz must work for. None is drawn from its roles' profiles but the half-way ones. */
export const MODELS: readonly Model[] = [
  { ...PLAIN, id: 'noise 0.5', noise: 0.5 },
  PLAIN,
  { ...PLAIN, id: 'noise 1.5', noise: 1.5 },
  { ...PLAIN, id: 'spread 0.3', spread: 0.3 },
  { ...PLAIN, id: 'spread 0.55', spread: 0.55 },
  { ...PLAIN, id: 'item quirks', ...QUIRKS },
  { ...PLAIN, id: 'acquiescence', acquiescence: 0.6 },
  { ...PLAIN, id: 'extreme style', style: 1.6 },
  { ...PLAIN, id: 'middling style', style: 0.6 },
  { ...PLAIN, id: 'careless', careless: 0.15 },
  { ...PLAIN, id: 'desirability', desirability: 0.6 },
  { ...PLAIN, id: 'one factor', traits: 'one-factor' },
  { ...PLAIN, id: 'correlated', traits: 'correlated' },
  { ...PLAIN, id: 'half-way', traits: 'half-way' },
  {
    ...PLAIN,
    id: 'all together',
    ...QUIRKS,
    traits: 'correlated',
    acquiescence: 0.6,
    desirability: 0.3,
    style: 1.2,
    careless: 0.15,
  },
];
