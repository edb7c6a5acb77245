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
  private: '入力も結果もこの端末の外へは出ません。通信も、登録も、追跡もありません。',
  more: 'すべてのコマンド: career --help',
  commands: {
    compare: (names) => `${names.join('と')}を並べて見る`,
    quiz: 'どの役職に惹かれるか、どのくらい確かか',
    path: '今いる場所からの道のり',
    faq: 'よくある質問',
    check: '達成した目標にチェックを付ける',
    plan: '日付を入れた計画',
    again: 'もう一度診断して、動きを見る',
    profile: '保存しているあなたの記録と、その場所',
  },
};
