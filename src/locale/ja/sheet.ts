import type { Messages } from '../messages.ts';

/** 上司との面談で使うシート。 */
export const sheet: Messages['sheet'] = {
  name: '1on1シート',
  title: (role) => `1on1シート：${role}への道のり`,
  person: '氏名：',
  manager: '上司：',
  day: '面談日：',
  step: (step, position) => `${step}（立場: ${position}）`,
  heads: {
    goal: '目標',
    chance: '機会のつかみ方',
    evidence: '根拠',
    due: '期限',
    self: '自己評価',
    managerRating: '上司の評価',
    talk: '話し合ったこと',
  },
  reached: '達成',
  nextOwn: '次回までに自分がすること',
  nextManager: '次回までに上司がすること',
};
