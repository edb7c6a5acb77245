export const home = {
  tryThese: 'Get started',
  goOn: 'Continue',
  hello: (name: string) => `Hello, ${name}.`,
  result: (top: string, fit: string, verdict: string) => `${top} ${fit}: ${verdict}`,
  wayTo: (role: string) => `On the way to ${role}`,
  step: (step: string, progress: string) => `${step}, ${progress} milestones reached`,
  nextMilestones: 'Your next milestones',
  due: (month: string) => `by ${month}`,
  private: 'Your answers are never sent anywhere: no network, no account, no tracking.',
  more: 'All commands: career --help',
};
