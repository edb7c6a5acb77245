/** What a column of a table can hold, by the names that `--map` uses. */
export const FIELDS = [
  ...(['role', 'role-detail', 'level', 'grade', 'number', 'names', 'position', 'focus', 'learn'] as const),
  ...(['category', 'category-detail', 'proficiency', 'kind', 'milestone', 'chance'] as const),
  ...(['role-id', 'level-id', 'category-id', 'id'] as const),
] as const;
export type Field = (typeof FIELDS)[number];
