/** How the traits and answers of simulated people are generated. Offsets and noise are in steps of the scale. */
export interface Model {
  readonly id: string;
  /** The standard deviation of a trait between people. */
  readonly spread: number;
  /**
   * How traits correlate: not at all, through one common factor (r = .5), through two, or half-way between two roles.
   */
  readonly traits: 'independent' | 'one-factor' | 'correlated' | 'half-way';
  /** The standard deviation of the noise in each answer, new each time. */
  readonly noise: number;
  /** The standard deviation of a statement's offset: per person, and common to everybody. */
  readonly ownOffset: number;
  readonly itemOffset: number;
  /** The range of how strongly a statement reflects its trait. */
  readonly loadings: readonly [number, number];
  /** How far a trait moves before the retake. */
  readonly drift: number;
  /** Tendency to agree, whatever the statement. */
  readonly acquiescence: number;
  /** Tendency to present oneself well: towards the positive end of every trait. */
  readonly desirability: number;
  /** Factor by which answers are further from the middle of the scale, or closer to it. */
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

/** The people that the quiz must work for. Only the half-way ones are drawn from the roles' profiles. */
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
