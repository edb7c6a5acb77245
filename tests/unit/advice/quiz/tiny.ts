import type { LocalPack, LocalQuiz } from '../../../../src/content/localise.ts';
import { builtInFor } from '../../content/built-in.ts';

/** A quiz small enough to score by hand. The emphases differ by (0.6, 0.8) from their mean: profiles (±0.6, ±0.8). */
export const tinyQuiz: LocalQuiz = {
  source: 'editorial',
  traits: [
    { id: 'technology', label: 'Technology' },
    { id: 'people', label: 'People' },
  ],
  emphasis: {
    cio: { technology: { value: 0.8, why: 'Why.' }, people: { value: 0.9, why: 'Why.' } },
    cto: { technology: { value: 0.2, why: 'Why.' }, people: { value: 0.1, why: 'Why.' } },
    specialist: { technology: { value: 1, why: 'Why.' }, people: { value: 0.5, why: 'Why.' } },
  },
  items: [
    { section: 'fit', id: 'technology-1', trait: 'technology', key: 1, text: 'I try new technology.' },
    { section: 'fit', id: 'technology-2', trait: 'technology', key: -1, text: 'I leave it to others.' },
    { section: 'fit', id: 'technology-3', trait: 'technology', key: 1, text: 'I read about technology.' },
    { section: 'fit', id: 'people-1', trait: 'people', key: 1, text: 'I bring people together.' },
    { section: 'fit', id: 'people-2', trait: 'people', key: -1, text: 'I avoid meetings.' },
    { section: 'seat', id: 'seat-1', key: 1, text: 'I want to lead.' },
    { section: 'seat', id: 'seat-2', key: -1, text: 'I leave budgets to others.' },
    { section: 'readiness', id: 'whole-1', shift: 'whole', key: 1, text: 'I see the whole.' },
    { section: 'readiness', id: 'whole-2', shift: 'whole', key: -1, text: 'I mind my part.' },
    { section: 'readiness', id: 'decide-1', shift: 'decide', key: 1, text: 'I decide.' },
  ],
  dealbreakers: [
    { id: 'nights', text: 'No calls at night', collides: [{ role: 'cio', why: 'Systems fail at night.' }] },
    { id: 'quiet', text: 'Peace and quiet', collides: [] },
  ],
};

/** A pack of two executive roles, an alternative and two shifts around the tiny quiz, the CIO before the CTO. */
export async function tinyPack(): Promise<LocalPack> {
  const pack = await builtInFor('en');
  return {
    ...pack,
    roles: ['cio', 'cto', 'specialist'].flatMap((id) => pack.roles.filter((role) => role.id === id)),
    mindset: pack.mindset.slice(0, 2).map((shift, i) => ({ ...shift, id: i === 0 ? 'whole' : 'decide' })),
    companies: pack.companies
      .slice(0, 1)
      .map((company) => ({ ...company, id: 'shop', name: 'A shop', leans: 'cto', reason: 'It sells.' })),
    quiz: tinyQuiz,
  };
}
