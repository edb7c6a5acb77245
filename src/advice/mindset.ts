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

/** The shifts from staff member to executive, before and after. */
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
