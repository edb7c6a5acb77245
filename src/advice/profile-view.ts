import { stepsOf } from '../content/ladder.ts';
import type { LocalPack, LocalRole } from '../content/localise.ts';
import { gradeText, placeOf } from './place.ts';
import { isEmpty, latestResult, type OwnFit, ownFit, type Profile } from './profile.ts';
import type { Outcome } from './quiz/outcome.ts';
import { type RoleTitle, titleOf } from './roles.ts';

export interface ProfileView {
  readonly schema: 'career.profile/1';
  readonly lang: string;
  /** The data folder. */
  readonly folder: string;
  readonly empty: boolean;
  readonly name?: string;
  readonly company?: { readonly id: string; readonly name: string };
  /** The id of the reader's level, or their grade in their own words; the level's number and grade if it is on the path. */
  readonly grade?: { readonly id: string; readonly name: string; readonly number?: number };
  readonly target?: RoleTitle;
  readonly latest?: {
    readonly at: string;
    readonly outcome: Outcome;
    /** The first roles; empty if the outcome names none. */
    readonly roles: readonly (RoleTitle & { readonly fit: OwnFit })[];
  };
  /** Which of the parts that a profile refers to are in the pack. */
  readonly refers: readonly ('companies' | 'quiz')[];
  readonly quizzes: number;
  readonly milestones: readonly {
    readonly id: string;
    readonly text: string;
    /** The id of the level that it belongs to. */
    readonly level: string;
    readonly at: string;
    readonly evidence: string;
  }[];
  readonly plans: readonly (RoleTitle & { readonly by: string })[];
  /** How much is stored with other packs, by their ids. */
  readonly others: readonly { readonly pack: string; readonly entries: number }[];
}

/** How many roles of the latest result to show. */
const MOST_ROLES = 2;

/** Describes a profile in the pack's words. Ids that the pack does not know are shown as they are. */
export function describeProfile(pack: LocalPack, profile: Profile, folder: string): ProfileView {
  const { name, results, ticks, plans } = profile;
  const company = pack.companies.find(({ id }) => id === profile.company);
  const target = pack.roles.find(({ id }) => id === profile.target);
  const ladder = target ?? roleOf(pack, pack.pack.defaults.path);
  const place = ladder && placeOf(pack, ladder, profile.grade);
  const step = ladder && place !== undefined ? stepsOf(pack, ladder)[place - 1] : undefined;
  const latest = latestResult(profile);
  const milestones = [...pack.levels, ...pack.steps].flatMap((level) => level.milestones);
  return {
    schema: 'career.profile/1',
    lang: pack.lang,
    folder,
    empty: isEmpty(profile),
    ...(name !== undefined && { name }),
    ...(profile.company !== undefined && {
      company: { id: profile.company, name: company?.name ?? profile.company },
    }),
    ...(profile.grade !== undefined && {
      grade: {
        id: profile.grade,
        name: step?.grade ?? gradeText(pack, profile.grade),
        ...(step && { number: step.number }),
      },
    }),
    ...(profile.target !== undefined && {
      target: target ? titleOf(target) : { id: profile.target, name: profile.target },
    }),
    ...(latest && {
      latest: {
        at: latest.at,
        outcome: latest.outcome.outcome,
        roles: pack.roles
          .flatMap((role) => {
            const fit = ownFit(profile, role.id);
            return fit ? [{ ...titleOf(role), fit }] : [];
          })
          .sort((a, b) => a.fit.rank - b.fit.rank)
          .slice(0, MOST_ROLES),
      },
    }),
    refers: [
      ...(pack.companies.length > 0 ? (['companies'] as const) : []),
      ...(pack.quiz ? (['quiz'] as const) : []),
    ],
    quizzes: results.length,
    milestones: [...ticks].map(([id, tick]) => ({
      id,
      text: milestones.find((each) => each.id === id)?.text ?? id,
      ...tick,
    })),
    plans: [...plans].map(([id, { by }]) => {
      const role = roleOf(pack, id);
      return { ...(role ? titleOf(role) : { id, name: id }), by };
    }),
    others: [...profile.others].map(([pack, entries]) => ({ pack, entries })),
  };
}

export interface ProfileImportView {
  readonly schema: 'career.profile-import/1';
  readonly lang: string;
  /** The number of new records of each kind. */
  readonly added: Readonly<Partial<Record<ChangeKind, number>>>;
  /** The number of removed records. */
  readonly removed: number;
}

/** The kinds of records in a profile. */
export type ChangeKind = 'set' | 'result' | 'tick' | 'untick' | 'plan';

function roleOf(pack: LocalPack, id: string): LocalRole | undefined {
  return pack.roles.find((role) => role.id === id);
}
