import { type Answers, type Instrument, SCALE } from '../instrument.ts';
import type { Model } from './models.ts';
import { clamp, normal, type Random } from './random.ts';

/** A simulated person, the same in all their quizzes apart from drift. */
interface Person {
  readonly traits: readonly number[];
  /** Tendency to agree, and to present oneself well, in steps. */
  readonly agreeing: number;
  readonly presenting: number;
}

/** How a person understands each statement of a quiz, by the position of the item. */
interface Reading {
  readonly offset: readonly number[];
  readonly loading: readonly number[];
}

/** The answers of one person: twice to the same statements, once to others of the same kind. */
export interface Sitting {
  readonly first: Answers;
  readonly again: Answers;
  readonly others: Answers;
}

/** Returns the fit answers of a number of people of a model. */
export function sittings(
  instrument: Instrument,
  model: Model,
  people: number,
  random: Random,
): readonly Sitting[] {
  const own = statementsOf(instrument, model, random);
  const others = statementsOf(instrument, model, random);
  return Array.from({ length: people }, () => {
    const person = personOf(instrument, model, random);
    const reading = readingOf(own, model, random);
    const later = drifted(person, model, random);
    return {
      first: answersOf(instrument, model, person, reading, random),
      again: answersOf(instrument, model, later, reading, random),
      others: answersOf(instrument, model, later, readingOf(others, model, random), random),
    };
  });
}

/** Returns the fit answers of a person with these traits and no tendencies. */
export function answersFor(
  instrument: Instrument,
  model: Model,
  traits: readonly number[],
  random: Random,
): Answers {
  const person = { traits, agreeing: 0, presenting: 0 };
  return answersOf(instrument, model, person, statementsOf(instrument, model, random), random);
}

function personOf(instrument: Instrument, model: Model, random: Random): Person {
  return {
    traits: traitsOf(instrument, model, random),
    agreeing: model.acquiescence * normal(random),
    presenting: model.desirability * Math.abs(normal(random)),
  };
}

function traitsOf({ traits, profiles }: Instrument, model: Model, random: Random): readonly number[] {
  const own = traits.map(() => normal(random));
  switch (model.traits) {
    case 'independent':
      return own.map((z) => model.spread * z);
    case 'one-factor': {
      const factor = normal(random);
      return own.map((z) => model.spread * Math.SQRT1_2 * (z + factor));
    }
    case 'correlated': {
      // Two factors, with the traits' loadings around a circle: correlations from -.5 to .5.
      const [a, b] = [normal(random), normal(random)];
      return own.map((z, k) => {
        const angle = (2 * Math.PI * k) / traits.length;
        return model.spread * Math.SQRT1_2 * (z + a * Math.cos(angle) + b * Math.sin(angle));
      });
    }
    case 'half-way': {
      const [a, b] = [profiles[pick(profiles, random)], profiles[pick(profiles, random)]];
      return own.map((z, k) => ((a?.[k] ?? 0) + (b?.[k] ?? 0)) / 2 + (model.spread / 2) * z);
    }
  }
}

function pick(list: readonly unknown[], random: Random): number {
  return Math.floor(random() * list.length);
}

function drifted(person: Person, { drift }: Model, random: Random): Person {
  return drift === 0 ? person : { ...person, traits: person.traits.map((t) => t + drift * normal(random)) };
}

/** How a quiz's statements are understood in general. */
function statementsOf({ items }: Instrument, { itemOffset, loadings }: Model, random: Random): Reading {
  const [low, high] = loadings;
  return {
    offset: items.map(() => itemOffset * normal(random)),
    loading: items.map(() => low + (high - low) * random()),
  };
}

function readingOf({ offset, loading }: Reading, { ownOffset }: Model, random: Random): Reading {
  return { offset: offset.map((each) => each + ownOffset * normal(random)), loading };
}

function answersOf(
  { items }: Instrument,
  { noise, style, careless }: Model,
  { traits, agreeing, presenting }: Person,
  { offset, loading }: Reading,
  random: Random,
): Answers {
  return Uint8Array.from(items, ({ section, scale, key }, i) => {
    if (section !== 'fit') return 0;
    if (careless > 0 && random() < careless) return anyAnswer(random);
    const meant = 2 * key * (loading[i] ?? 1) * (traits[scale] ?? 0) + agreeing + key * presenting;
    return onScale(3 + style * (meant + (offset[i] ?? 0) + noise * normal(random)));
  });
}

/** An answer given without reading the statement. */
export function anyAnswer(random: Random): number {
  return SCALE.min + Math.floor(random() * (SCALE.max - SCALE.min + 1));
}

/** The nearest answer on the scale. */
export function onScale(value: number): number {
  return clamp(Math.round(value), SCALE.min, SCALE.max);
}
