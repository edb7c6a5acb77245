import type { LocalPack } from '../content/localise.ts';

export interface HomeView {
  readonly schema: 'career.home/1';
  readonly lang: string;
  readonly title: string;
  readonly tagline?: string;
  /** The commands to try first, in order. */
  readonly commands: readonly { readonly command: string; readonly shows: string }[];
}

export interface HomeWords {
  readonly compare: (names: readonly string[]) => string;
  readonly quiz: string;
  readonly path: string;
  readonly faq: string;
}

/** What the program is and where to begin. */
export function welcome(pack: LocalPack, words: HomeWords): HomeView {
  const { compare, path } = pack.pack.defaults;
  const compared = compare.flatMap((id) => pack.roles.filter((role) => role.id === id));
  return {
    schema: 'career.home/1',
    lang: pack.lang,
    title: pack.pack.title,
    ...(pack.pack.tagline && { tagline: pack.pack.tagline }),
    commands: [
      { command: 'career compare', shows: words.compare(compared.map(({ name }) => name)) },
      ...(pack.quiz ? [{ command: 'career quiz', shows: words.quiz }] : []),
      { command: `career path ${path}`, shows: words.path },
      { command: 'career faq', shows: words.faq },
    ],
  };
}
