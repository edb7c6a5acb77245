/** What questions say on a terminal, besides what they ask. */
export const prompt = {
  stop: 'Ctrl-C stops at any time.',
  progress: (number: number, total: number) => `${number} of ${total}`,
  progressAbout: (number: number, total: number) => `${number} of about ${total}`,
  givenBefore: (answer: number) => `You answered ${answer} before.`,
  givenMark: '(your answer)',
  statementKeys: '1–5 answer · ↑↓ and Enter choose · ← back · s skip · r see the result now · Ctrl-C stop',
  statementLine: 'Number 1 to 5, b to go back, s to skip, r to see the result now: ',
  statementInvalid: 'Please type a number from 1 to 5, b, s or r.',
  choiceKeys: (most: number, back: boolean) =>
    `1–${most}, or ↑↓ and Enter${back ? ' · ← back' : ''} · Ctrl-C stop`,
  choiceLine: (most: number, back: boolean) => `Number 1 to ${most}${back ? ', b to go back' : ''}: `,
  choiceInvalid: (most: number, back: boolean) =>
    `Please type a number from 1 to ${most}${back ? ', or b' : ''}.`,
  above: (choices: number) => `${choices} more above`,
  below: (choices: number) => `${choices} more below`,
  ticked: (ticked: number, total: number) => `${ticked} of ${total} ticked`,
  checkKeys: (finish: boolean) =>
    `↑↓ move · Space tick · Enter go on${finish ? ' · f finish' : ''} · Ctrl-C stop`,
  checkLine: (finish: boolean) =>
    `Numbers to tick or untick, separated by spaces; an empty line goes on${finish ? ', f finishes' : ''}: `,
  firstLine: 'Several lines arrived at once: only the first counts.',
};
