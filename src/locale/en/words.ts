const listed = (names: readonly string[], word: string): string =>
  names.length < 3
    ? names.join(` ${word} `)
    : `${names.slice(0, -1).join(', ')}, ${word} ${names.slice(-1).join()}`;
export const anyOf = (names: readonly string[]): string => listed(names, 'or');
export const allOf = (names: readonly string[]): string => listed(names, 'and');
export const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

/** A role by its name, and in full if that says more: CIO (Chief Information Officer), CDO (Data, Chief Data Officer). */
export function spelledOut(name: string, title?: string): string {
  return title === undefined ? name : `${name} (${title})`.replace(') (', ', ');
}
