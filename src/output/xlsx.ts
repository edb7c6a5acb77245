import type { Context } from '../context.ts';
import type { View } from './view.ts';

/** Renders a view as a workbook. @throws if there is none for it: its command does not offer the format */
export async function renderWorkbook(view: View, _: Context): Promise<Uint8Array> {
  throw new Error(`no workbook of ${view.schema}`);
}
