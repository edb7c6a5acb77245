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
  commands: {
    compare: (names) => `${names.join('と')}を並べて比べる`,
    quiz: 'どの役職に惹かれるかを診断する',
    path: '現在地からの道のりを確かめる',
    faq: 'よくある質問を読む',
    check: '達成した目標にチェックを付ける',
    plan: '日付を入れた計画を立てる',
    again: 'もう一度診断して、変化を確かめる',
    profile: '保存している情報と保存先を確かめる',
  },
};
