import type { Messages } from '../../locale/messages.ts';
import type { View } from '../view.ts';
import { talkSheet } from './talk-sheet.ts';

/**
 * Renders a view as a workbook.
 *
 * @param beside the path that belongs to a plan, or the plan that belongs to a path
 * @throws if the view has no workbook; its command does not offer the format
 */
export async function renderWorkbook(
  view: View,
  beside: View | undefined,
  messages: Messages,
): Promise<Uint8Array> {
  const views = [view, ...(beside ? [beside] : [])];
  const path = views.find((each) => each.schema === 'career.path/1');
  const plan = views.find((each) => each.schema === 'career.plan/1');
  if (!path) throw new Error(`no workbook of ${view.schema}`);
  const { writeWorkbook } = await import('../../tables/xlsx-write.ts');
  return writeWorkbook([talkSheet(path, plan, messages)]);
}
