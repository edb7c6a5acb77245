import type { LocalPack, LocalQuiz } from '../../../../src/content/localise.ts';
import { builtInFor } from '../../content/built-in.ts';

/**
 * A quiz small enough to score by hand. Items ending in 2 are reversed. Scaled to length 1 the profiles are
 * (0.6, 0.8) for the CIO and (0.8, -0.6) for the CTO, at a right angle to each other.
 */
export const tinyQuiz: LocalQuiz = {
  source: 'editorial',
  traits: [
    { id: 'technology', label: 'Technology', why: 'Why.' },
    { id: 'people', label: 'People', why: 'Why.' },
  ],
  items: [
    { id: 'technology-1', trait: 'technology', key: 1, text: 'I try new technology.', about: 'joy/a' },
    { id: 'technology-2', trait: 'technology', key: -1, text: 'I leave it to others.', about: 'joy/b' },
    { id: 'people-1', trait: 'people', key: 1, text: 'I bring people together.', about: 'joy/c' },
    { id: 'people-2', trait: 'people', key: -1, text: 'I avoid meetings.', about: 'joy/d' },
  ],
  readiness: [
    { id: 'whole-1', shift: 'whole', key: 1, text: 'I see the whole.' },
    { id: 'whole-2', shift: 'whole', key: -1, text: 'I mind my part.' },
    { id: 'decide-1', shift: 'decide', key: 1, text: 'I decide.' },
  ],
  profiles: {
    cio: { technology: 0.6, people: 0.8 },
    cto: { technology: 0.4, people: -0.3 },
  },
};

/** A pack of two roles and two shifts around the tiny quiz, the CIO before the CTO. */
export async function tinyPack(): Promise<LocalPack> {
  const pack = await builtInFor('en');
  return {
    ...pack,
    roles: ['cio', 'cto'].flatMap((id) => pack.roles.filter((role) => role.id === id)),
    mindset: pack.mindset.slice(0, 2).map((shift, i) => ({ ...shift, id: i === 0 ? 'whole' : 'decide' })),
    companies: pack.companies
      .slice(0, 1)
      .map((company) => ({ ...company, id: 'shop', name: 'A shop', leans: 'cto', reason: 'It sells.' })),
    quiz: tinyQuiz,
  };
}
