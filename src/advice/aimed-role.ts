import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { latestResult, type Profile } from './profile.ts';

/**
 * Returns the role that a person aims for, the first role of their latest quiz, or the pack's default. Prefers one that
 * has steps.
 */
export function roleAimedFor(pack: LocalPack, profile: Profile): LocalRole | undefined {
  const wanted = [profile.target, latestResult(profile)?.outcome.top, pack.pack.defaults.path];
  const roles = wanted.flatMap((id) => pack.roles.filter((role) => role.id === id));
  return roles.find((role) => stepsOf(pack, role).length > 0) ?? roles[0];
}
