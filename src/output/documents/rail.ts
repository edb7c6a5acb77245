import type { BriefStep } from '../../advice/path-view.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Rail, Stop } from '../document.ts';

/** More steps than this are folded: only those around the reader and the last are drawn one by one. */
const MOST_STOPS = 7;
/** How many steps ahead of the reader a folded rail shows. */
const AHEAD = 3;

/** The steps of a path with the reader on it. */
export function railOf(steps: readonly BriefStep[], messages: Messages): Rail {
  const at = Math.max(
    0,
    steps.findIndex(({ status }) => status === 'current'),
  );
  const shown = (i: number): boolean => (i >= at && i <= at + AHEAD) || i === steps.length - 1;
  if (steps.length <= MOST_STOPS) return { kind: 'rail', stops: steps.map((step) => stopOf(step, messages)) };
  const { path: words } = messages;
  const stops: Stop[] = [];
  for (let i = 0; i < steps.length; i += 1) {
    const step = steps[i];
    if (!step) break;
    if (shown(i)) {
      stops.push(stopOf(step, messages));
      continue;
    }
    const from = i;
    while (!shown(i + 1)) i += 1;
    const count = i - from + 1;
    stops.push({ text: words.moreSteps(count), state: step.status === 'passed' ? 'passed' : 'ahead' });
  }
  return { kind: 'rail', stops };
}

function stopOf({ number, grade, status, done = 0, total = 0 }: BriefStep, { path: words }: Messages): Stop {
  return {
    text: grade ?? words.step(number),
    state: status ?? 'ahead',
    ...(status && status !== 'ahead' && { says: words.statuses[status] }),
    ...(total > 0 && (status === 'current' || done > 0) ? { count: words.progress(done, total) } : {}),
  };
}
