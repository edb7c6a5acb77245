import type { LocalPack } from '../content/localise.ts';

export interface MindsetView {
  readonly schema: 'career.mindset/1';
  readonly lang: string;
  readonly shifts: readonly {
    readonly id: string;
    readonly kind: 'perspective' | 'behaviour';
    readonly title: string;
    readonly staff: string;
    readonly executive: string;
  }[];
}

/** Returns the shifts in mindset from staff member to executive. */
export function describeMindset(pack: LocalPack): MindsetView {
  return {
    schema: 'career.mindset/1',
    lang: pack.lang,
    shifts: pack.mindset.map(({ id, kind, title, staff, executive }) => ({
      id,
      kind,
      title,
      staff,
      executive,
    })),
  };
}
