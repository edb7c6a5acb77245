import type { Messages } from '../messages.ts';

export const home: Messages['home'] = {
  tryThese: 'まずはここから',
  goOn: '続きはこちら',
  hello: (name) => `${name}さん、こんにちは。`,
  result: (top, fit, verdict) => `${top} ${fit}　${verdict}`,
  wayTo: (role) => `${role}への道のり`,
  step: (step, progress) => `${step}（目標 ${progress}）`,
  nextMilestones: '次の目標',
  due: (month) => `${month}まで`,
  private: '回答や結果をどこかに送ることはありません。通信も、登録も、追跡もありません。',
  more: 'すべてのコマンド: career --help',
};
