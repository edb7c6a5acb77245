import { allOf } from './words.ts';

export const home = {
  tryThese: 'Try these',
  goOn: 'Go on',
  hello: (name: string) => `Hello, ${name}.`,
  result: (top: string, fit: string, verdict: string) => `${top} ${fit}: ${verdict}`,
  wayTo: (role: string) => `On the way to ${role}`,
  step: (step: string, progress: string) => `${step}, ${progress} milestones reached`,
  nextMilestones: 'Your next milestones',
  due: (month: string) => `by ${month}`,
  private: 'Everything stays on this machine: no network, no account, no tracking.',
  more: 'All commands: career --help',
  commands: {
    compare: (names: readonly string[]) => `${allOf(names)}, side by side`,
    quiz: 'which role interests you, and how sure that is',
    path: 'the steps from where you are',
    faq: 'questions people ask',
    check: 'tick what you have reached',
    plan: 'a plan with dates',
    again: 'how the fit moves with time',
    profile: 'all that is stored of you, and where',
  },
};
