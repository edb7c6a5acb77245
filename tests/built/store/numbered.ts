import type { Draft } from '../../../src/profile/draft.ts';
import type { Change } from '../../../src/profile/record.ts';

/** Changes and drafts that contain their number and grow with it, from less than one disk block to several. */
export function changeOf(number: number): Change {
  return {
    kind: 'tick',
    pack: 'cio-cto',
    level: 'level-1',
    milestone: `milestone-${number}`,
    evidence: '証拠'.repeat(Math.min(10 * number, 1_000)),
  };
}

export function draftOf(number: number): Draft {
  const answers = Array.from({ length: number }, (_, i): [string, number] => [`item-${i}`, 3]);
  return { schema: 'career.draft/1', pack: 'cio-cto', length: 'full', asked: [], answers };
}
