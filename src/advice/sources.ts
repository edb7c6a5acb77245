import type { LocalPack } from '../content/localise.ts';
import { FILES } from '../content/pack-files.ts';
import type { Source } from '../content/schema.ts';

/** The meaning of a source's mark, in the pack's words. */
export interface SourceNote {
  readonly source: Source;
  readonly text: string;
}

/** Returns the meaning of the marks of some sources, each once. The pack's main source has no mark. */
export function notesOn(pack: LocalPack, sources: readonly Source[]): readonly SourceNote[] {
  return (['editorial', 'reference'] as const).flatMap((source) => {
    const text = pack.pack.sources[source];
    return text !== undefined && sources.includes(source) ? [{ source, text }] : [];
  });
}

export interface SourcesView {
  readonly schema: 'career.sources/1';
  readonly lang: string;
  /** The pack's main source, its authors' own judgement, then the references. */
  readonly sources: readonly SourceEntry[];
}

export interface SourceEntry {
  /** `article`, `editorial`, or the id of a reference. */
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly edition?: string;
  /** What the pack uses it for. */
  readonly use?: string;
  /** The number of entries and texts that cite it. */
  readonly uses: number;
}

/** Returns the sources that a pack's texts cite. */
export function listSources(pack: LocalPack): SourcesView {
  const counts = new Map<string, number>();
  for (const id of FILES.flatMap((file) => [...idsIn(pack[file])])) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const { article, editorial } = pack.pack.sources;
  const all = [
    ...(article === undefined ? [] : [{ id: 'article', title: article }]),
    ...(editorial === undefined ? [] : [{ id: 'editorial', title: editorial }]),
    ...pack.references.map(({ id, title, publisher, edition, use }) => ({
      id,
      title,
      ...(publisher !== undefined && { publisher }),
      ...(edition !== undefined && { edition }),
      ...(use !== undefined && { use }),
    })),
  ];
  return {
    schema: 'career.sources/1',
    lang: pack.lang,
    sources: all
      .map((entry) => ({ ...entry, uses: counts.get(entry.id) ?? 0 }))
      .filter(({ uses }) => uses > 0),
  };
}

/** Returns the ids of all sources cited in a value. */
function* idsIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  const { source, ref }: { readonly source?: unknown; readonly ref?: unknown } = value;
  if (typeof ref === 'string') yield ref;
  else if (typeof source === 'string') yield source;
  for (const part of Object.values(value)) yield* idsIn(part);
}
