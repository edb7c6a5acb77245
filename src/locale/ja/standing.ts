import type { Messages } from '../messages.ts';

export const standing: Messages['standing'] = {
  wayTo: (role) => `${role}への道のり`,
  nextMilestones: '次の目標',
  due: (month, milestone) => `${month}まで　${milestone}`,
  match: (role) => `${role}との一致度`,
  inconsistent: '食い違う答えが多く、この結果は当てになりません。',
};
