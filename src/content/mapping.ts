export type Mapping = Readonly<Record<string, unknown>>;

/** Whether a value is a mapping: an object that is not a list. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
