import type { Profiles, Rail } from '../../../src/output/document.ts';

/** A rail with the reader at its first stop. */
export const RAIL: Rail = {
  kind: 'rail',
  stops: [
    { text: 'Mate', state: 'current', says: 'here', count: '2/5' },
    { text: 'Master', state: 'ahead' },
  ],
};

/** Two profiles: one with spreads and an unknown value, and a trait with one named end. */
export const PROFILES: Profiles = {
  kind: 'profiles',
  title: 'Traits',
  scale: 'From one end to the other',
  traits: ['Daring', 'Care'],
  poles: [
    { low: 'stays', high: 'goes far' },
    { low: '', high: 'checks' },
  ],
  profiles: [
    { name: 'All', values: [0.5, null], spreads: [0.2, null] },
    { name: 'CIO', values: [-1, 0] },
  ],
};
