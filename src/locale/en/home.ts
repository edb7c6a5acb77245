export const home = {
  tryThese: 'Get started',
  goOn: 'Continue',
  hello: (name: string) => `Hello, ${name}.`,
  unfinished: (asked: number, total: number) => `You stopped a quiz after ${asked} of ${total} statements`,
  latest: (date: string, verdict: string) => `Quiz of ${date}: ${verdict}`,
  private: 'Your answers are never sent anywhere: no network, no account, no tracking.',
  more: 'All commands: career --help',
};
