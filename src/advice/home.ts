import type { LocalPack, LocalRole } from '../content/localise.ts';
import { NO_PROFILE, type Profile } from './profile.ts';
import { type BriefPath, type Known, type Standing, standingOf } from './standing.ts';

export interface HomeView {
  readonly schema: 'career.home/1';
  readonly lang: string;
  readonly title: string;
  /** The program's purpose, for new users. */
  readonly tagline?: string;
  /** An interrupted quiz: how many of its statements have been asked, and the command that resumes it. */
  readonly unfinished?: { readonly asked: number; readonly total: number; readonly command: HomeCommand };
  /** The reader's own position, if their profile is not empty. */
  readonly own?: OwnHome;
  /** The path to the role that the reader aims for, or else to the pack's first role. */
  readonly path?: BriefPath;
  /** The commands to try next, in order. */
  readonly commands: readonly HomeCommand[];
}

export interface HomeCommand {
  readonly command: string;
  readonly shows: string;
}

export type OwnHome = Omit<Standing, 'path'> & { readonly name?: string };

/** What a home screen needs besides the pack and the profile. */
export interface HomeParts extends Known {
  readonly unfinished?: HomeView['unfinished'];
  readonly commands: HomeView['commands'];
}

/** Returns the first screen for a new user: what the program is, the path to a role, and where to begin. */
export function welcome(
  pack: LocalPack,
  role: LocalRole | undefined,
  { unfinished, commands }: HomeParts,
): HomeView {
  const { tagline } = pack.pack;
  const path = role && standingOf(pack, role, NO_PROFILE).path;
  return {
    ...titled(pack),
    ...(tagline && { tagline }),
    ...(unfinished && { unfinished }),
    ...(path && { path }),
    commands,
  };
}

/** Returns the first screen for a returning user: their latest result, where they are on the path, and what is next. */
export function welcomeBack(
  pack: LocalPack,
  role: LocalRole,
  profile: Profile,
  { unfinished, commands, ...known }: HomeParts,
): HomeView {
  const { path, ...standing } = standingOf(pack, role, profile, known);
  return {
    ...titled(pack),
    ...(unfinished && { unfinished }),
    own: { ...(profile.name !== undefined && { name: profile.name }), ...standing },
    ...(path && { path }),
    commands,
  };
}

function titled({ lang, pack: { title } }: LocalPack): Pick<HomeView, 'schema' | 'lang' | 'title'> {
  return { schema: 'career.home/1', lang, title };
}
