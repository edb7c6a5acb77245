import { FILES } from './files.ts';
import type { PackFile } from './schema.ts';

/** Returns for each part of a pack, in whatever form, a function that makes it. */
export function eachPart<Whole extends { readonly [Name in PackFile]?: unknown }>(
  make: <Name extends PackFile>(name: Name) => Whole[Name],
): { readonly [Name in PackFile]: () => Whole[Name] };
export function eachPart(make: (name: PackFile) => unknown): object {
  return Object.fromEntries(FILES.map((name) => [name, () => make(name)]));
}
