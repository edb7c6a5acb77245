import type { LocalPack } from '../content/localise.ts';

export interface MindsetView {
  readonly schema: 'career.mindset/1';
  readonly lang: string;
  /** The pack's own headings: for the whole, and for the sides before and after the shifts. */
  readonly headings: { readonly title?: string; readonly before?: string; readonly after?: string };
  readonly shifts: readonly {
    readonly id: string;
    readonly kind: 'perspective' | 'behaviour';
    readonly title: string;
    readonly staff: string;
    readonly executive: string;
  }[];
}

/** Returns the shifts in mindset on the way to the pack's roles. */
export function describeMindset(pack: LocalPack): MindsetView {
  const { mindset: title, before, after } = pack.pack.headings;
  return {
    schema: 'career.mindset/1',
    lang: pack.lang,
    headings: {
      ...(title !== undefined && { title }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
    },
    shifts: pack.mindset.map(({ id, kind, title, staff, executive }) => ({
      id,
      kind,
      title,
      staff,
      executive,
    })),
  };
}
