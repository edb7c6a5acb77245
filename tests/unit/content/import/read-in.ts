import { ImportError, type Remarks } from '../../../../src/content/import/remark.ts';
import { type ReadOptions, readSource } from '../../../../src/content/import/tables.ts';
import { PLAIN, sourceOf } from './sheet-of.ts';

/** What is read from a table: for each level of a role its criteria, with their categories. */
export function readIn(rows: readonly (readonly string[])[], options: Partial<ReadOptions> = {}) {
  const remarks: Remarks = { unplaced: [], notes: [] };
  const { ladder, language, shapes } = readSource(sourceOf(rows), { ...PLAIN, ...options }, remarks);
  const levels = ladder.roles.flatMap((role) =>
    role.levels.map((level) => ({
      at: `${role.name} ${level.name}`,
      criteria: level.criteria.map(({ category, text }) =>
        category === undefined ? text : `${category}: ${text}`,
      ),
    })),
  );
  return { ladder, levels, language, shape: shapes[0]?.kind, ...remarks };
}

/** Why a table cannot be read. */
export function faultIn(rows: readonly (readonly string[])[], options: Partial<ReadOptions> = {}) {
  try {
    return readIn(rows, options);
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
}
