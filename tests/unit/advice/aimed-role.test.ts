import { expect, test } from 'vitest';
import { roleAimedFor } from '../../../src/advice/aimed-role.ts';
import { NO_PROFILE, type Profile } from '../../../src/advice/profile.ts';
import { shipPackIn } from '../content/ship-pack.ts';
import { tracksPackIn } from '../content/tracks-pack.ts';
import { profileOf, resultOf } from '../profile/records.ts';

const result = resultOf({ pilot: 80, captain: 60 });

test.each<[string, Profile, string]>([
  ['the role that somebody has as their target', profileOf({ kind: 'set', target: 'cook' }, result), 'cook'],
  ['or else the first of their latest quiz', profileOf(resultOf({ captain: 90 }), result), 'pilot'],
  ['or else the pack’s default', NO_PROFILE, 'captain'],
  ['also if the pack does not have the target', profileOf({ kind: 'set', target: 'navigator' }), 'captain'],
])('%s', (_, profile, role) => {
  expect(roleAimedFor(shipPackIn('en'), profile)?.id).toBe(role);
});

test('a role with steps takes precedence over one without', () => {
  const tracks = tracksPackIn('en');
  const profile = profileOf({ kind: 'set', target: 'adviser' }, resultOf({ manager: 80 }));
  expect(roleAimedFor(tracks, profile)?.id).toBe('manager');
  expect(roleAimedFor({ ...tracks, steps: [] }, profile)?.id).toBe('adviser');
  expect(roleAimedFor({ ...tracks, roles: [] }, profile)).toBeUndefined();
});
