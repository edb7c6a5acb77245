/** The words around a question on a terminal: keys, progress, what to type. */
export const prompt = {
  stop: 'Press Ctrl-C to stop at any time.',
  progress: (number: number, total: number) => `${number} of ${total}`,
  givenBefore: (answer: number) => `You answered ${answer} before.`,
  givenMark: ' (your answer)',
  statementKeys: '1–5 answer · ↑↓ and Enter choose · ← back · s skip · r see the result now · Ctrl-C stop',
  statementLine: 'Number from 1 to 5, b to go back, s to skip, r to see the result now: ',
  statementInvalid: 'Type a number from 1 to 5, b, s or r.',
  choice: {
    keys: (most: number) => `1–${most}, or ↑↓ and Enter · Ctrl-C stop`,
    line: (most: number) => `Number from 1 to ${most}: `,
    invalid: (most: number) => `Type a number from 1 to ${most}.`,
  },
  choiceOrBack: {
    keys: (most: number) => `1–${most}, or ↑↓ and Enter · ← back · Ctrl-C stop`,
    line: (most: number) => `Number from 1 to ${most}, or b to go back: `,
    invalid: (most: number) => `Type a number from 1 to ${most}, or b.`,
  },
  above: (choices: number) => `${choices} more above`,
  below: (choices: number) => `${choices} more below`,
  ticked: (ticked: number, total: number) => `${ticked} of ${total} ticked`,
  checklist: {
    keys: '↑↓ move · Space tick · Enter continue · Ctrl-C stop',
    line: 'Numbers to tick or untick, separated by spaces (empty line to continue): ',
  },
  checklistAlone: {
    keys: '↑↓ move · Space tick · Enter finish · Ctrl-C stop',
    line: 'Numbers to tick or untick, separated by spaces (empty line to finish): ',
  },
  checklistOrFinish: {
    keys: '↑↓ move · Space tick · Enter continue · f finish · Ctrl-C stop',
    line: 'Numbers to tick or untick, separated by spaces (empty line to continue, f to finish): ',
  },
  firstLine: 'Several lines arrived at once. Only the first was used.',
};
