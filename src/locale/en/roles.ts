import { allOf, count } from './words.ts';

export const compare = {
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

export const roles = {
  title: 'Roles',
  tiers: { primary: 'Main roles', related: 'Related roles', alternative: 'Other directions' },
};

export const role = {
  example: (text: string) => `For example: ${text}`,
  companies: 'Where the role thrives',
  trend: 'How it is changing',
  success: 'Key to success',
  nearest: (name: string) => `The nearest path is the ${name}'s.`,
  bridge: (name: string) => `From your present job to ${name}`,
  shares: 'What it shares with the main roles',
  comeback: 'How to come back later',
};

export const company = {
  title: 'Which role a business leans on',
  leans: (name: string) => `leans on the ${name}`,
  industries: (names: readonly string[]) => `For example: ${names.join(', ')}`,
};

export const mindset = {
  title: 'From staff member to executive',
  kinds: { perspective: 'Shifts of perspective', behaviour: 'Shifts of behaviour' },
  staff: 'Staff member',
  executive: 'Executive',
};

export const sources = {
  title: 'What the texts rest on',
  references: 'References',
  uses: (uses: number) => `Named by ${count(uses, 'text', 'texts')}`,
};
