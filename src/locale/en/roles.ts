import { allOf, count } from './words.ts';

export const compare = {
  nothing: (names: readonly string[]) => `this content has nothing to compare ${allOf(names)} by`,
  nothingHint: (command: string) => `It describes levels: try “${command}”.`,
  noLevel: (role: string) => `${role}: which level? Levels are compared with levels, as <role>@<level>`,
  title: (names: readonly string[]) => `${allOf(names)} compared`,
};

export const aspects = {
  stance: 'Stance',
  mission: 'Mission',
  duties: 'Duties',
  companies: 'Thrives in',
  trend: 'Trend',
  joys: 'Joys',
  trials: 'Trials',
  success: 'Key to success',
  path: 'Usual path',
};

export const levelAspects = {
  position: 'Position',
  focus: 'Focus',
  milestones: 'Milestones',
  learn: 'What to learn',
};

export const roles = {
  title: 'Roles',
  tiers: { primary: 'Main roles', related: 'Related roles', alternative: 'Other directions' },
};

export const role = {
  example: (text: string) => `For example: ${text}`,
  companies: 'Where the role thrives',
  trend: 'How the role is changing',
  success: 'Key to success',
  onlySteps: (steps: number, command: string) =>
    `This content describes the role by the ${count(steps, 'step', 'steps')} to it: ${command}`,
  onlyName: 'This content says nothing more about this role.',
  nearest: (name: string) => `The nearest path is the one to ${name}.`,
  bridge: (name: string) => `From your current job to ${name}`,
  shares: 'What it shares with the main roles',
  comeback: 'How to come back later',
};

export const company = {
  title: 'Which role each kind of company relies on',
  leans: (name: string) => `relies on the ${name}`,
  industries: (names: readonly string[]) => `For example: ${names.join(', ')}`,
};

export const mindset = {
  title: 'Shifts in mindset',
  kinds: { perspective: 'Shifts in perspective', behaviour: 'Shifts in behaviour' },
  staff: 'Before',
  executive: 'After',
};

export const sources = {
  title: 'Sources',
  references: 'References',
  uses: (uses: number) => `Cited by ${count(uses, 'text', 'texts')}`,
};
