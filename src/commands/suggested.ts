import { existsSync } from 'node:fs';
import { isComparable } from '../advice/compare.ts';
import { latestResult, type Profile } from '../advice/profile.ts';
import { stepsOf } from '../content/ladder.ts';
import type { LocalPack } from '../content/localise.ts';
import type { Context } from '../context.ts';
import type { Suggestion } from '../output/suggestion.ts';

/** More suggestions than this do not help to choose. */
const MOST = 3;

/** The first suggestions that a pack has content for. */
export function suggested(
  pack: LocalPack,
  suggestions: readonly (Suggestion | undefined)[],
  most = MOST,
): readonly Suggestion[] {
  return suggestions
    .flatMap((each) => each ?? [])
    .filter(({ command }) => hasContentFor(command, pack))
    .slice(0, most);
}

function hasContentFor([name, of]: readonly string[], pack: LocalPack): boolean {
  switch (name) {
    case 'quiz':
    case 'result':
      return pack.quiz !== undefined;
    case 'path':
    case 'plan': {
      const role = pack.roles.find(({ id }) => id === of);
      return !role || stepsOf(pack, role).length > 0;
    }
    case 'compare':
      return isComparable(pack);
    case 'company':
      return pack.companies.length > 0;
    case 'mindset':
      return pack.mindset.length > 0;
    case 'faq':
      return pack.faq.length > 0;
    case 'glossary':
      return pack.glossary.length > 0;
    default:
      return true;
  }
}

/** The file that a report is written to by default. */
export const REPORT_FILE = 'career-report.html';

/** Suggests opening the report, which replaces an earlier one in the current folder. */
export function openReport({ messages: { next } }: Context): Suggestion {
  return existsSync(REPORT_FILE)
    ? { command: ['report', '--open', '--force'], does: next.reportReplaced(REPORT_FILE) }
    : { command: ['report', '--open'], does: next.report };
}

/** Suggests comparing the roles that the pack compares by default. */
export function compareDefaults(pack: LocalPack, { messages: { next } }: Context): Suggestion {
  const names = pack.pack.defaults.compare.flatMap((id) =>
    pack.roles.filter((role) => role.id === id).map(({ name }) => name),
  );
  return { command: ['compare'], does: next.compare(names) };
}

/** Suggests the quiz: for the first time, continuing a quick one, or again. */
export function quizFor(profile: Profile, { messages: { next } }: Context): Suggestion {
  const latest = latestResult(profile);
  if (!latest) return { command: ['quiz'], does: next.quiz };
  return latest.length === 'quick'
    ? { command: ['quiz', '--resume'], does: next.quizResume }
    : { command: ['quiz'], does: next.quizAgain };
}

/** Suggests the steps to the role that the pack leads to by default. */
export function defaultPath(pack: LocalPack, { messages: { next } }: Context): Suggestion | undefined {
  const role = pack.roles.find(({ id }) => id === pack.pack.defaults.path);
  return role && { command: ['path', role.id], does: next.path(role.name) };
}
