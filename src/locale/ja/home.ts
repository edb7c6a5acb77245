import type { Messages } from '../messages.ts';

export const home: Messages['home'] = {
  tryThese: 'まずはここから',
  goOn: '続きはこちら',
  hello: (name) => `${name}さん、こんにちは。`,
  unfinished: (asked, total) => `途中の診断があります（${total}問中${asked}問まで）`,
  latest: (date, verdict) => `${date}の診断：${verdict}`,
  match: (role) => `${role}との一致度`,
  inconsistent: '食い違う答えが多く、この結果は当てになりません。',
  wayTo: (role) => `${role}への道のり`,
  nextMilestones: '次の目標',
  due: (month, milestone) => `${month}まで　${milestone}`,
  private: '回答や結果をどこかに送ることはありません。通信も、登録も、追跡もありません。',
  more: 'すべてのコマンド: career --help',
};
