import { allOf } from './words.ts';

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
  commands: {
    compare: (names: readonly string[]) => `compare ${allOf(names)} side by side`,
    quiz: 'find out which role interests you, and how sure that is',
    path: 'see the steps from where you are',
    faq: 'read answers to common questions',
    check: 'tick the milestones you have reached',
    plan: 'make a plan with dates',
    again: 'take the quiz again, and see what changed',
    profile: 'see what is stored about you, and where',
  },
};
