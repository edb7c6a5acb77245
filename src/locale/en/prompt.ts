/** What questions say on a terminal, besides what they ask. */
export const prompt = {
  stop: 'Ctrl-C stops at any time.',
  progress: (number: number, total: number) => `${number} of ${total}`,
  givenBefore: (answer: number) => `You answered ${answer} before.`,
  givenMark: '(your answer)',
  statementKeys: '1–5 answer · ↑↓ and Enter choose · ← back · s skip · r see the result now · Ctrl-C stop',
  statementLine: 'Number 1 to 5, b to go back, s to skip, r to see the result now: ',
  statementInvalid: 'Please type a number from 1 to 5, b, s or r.',
  choice: {
    keys: (most: number) => `1–${most}, or ↑↓ and Enter · Ctrl-C stop`,
    line: (most: number) => `Number 1 to ${most}: `,
    invalid: (most: number) => `Please type a number from 1 to ${most}.`,
  },
  choiceOrBack: {
    keys: (most: number) => `1–${most}, or ↑↓ and Enter · ← back · Ctrl-C stop`,
    line: (most: number) => `Number 1 to ${most}, b to go back: `,
    invalid: (most: number) => `Please type a number from 1 to ${most}, or b.`,
  },
  above: (choices: number) => `${choices} more above`,
  below: (choices: number) => `${choices} more below`,
  ticked: (ticked: number, total: number) => `${ticked} of ${total} ticked`,
  checklist: {
    keys: '↑↓ move · Space tick · Enter go on · Ctrl-C stop',
    line: 'Numbers to tick or untick, separated by spaces; an empty line goes on: ',
  },
  checklistOrFinish: {
    keys: '↑↓ move · Space tick · Enter go on · f finish · Ctrl-C stop',
    line: 'Numbers to tick or untick, separated by spaces; an empty line goes on, f finishes: ',
  },
  firstLine: 'Several lines arrived at once: only the first counts.',
};
