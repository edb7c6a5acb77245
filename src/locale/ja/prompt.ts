import type { Messages } from '../messages.ts';

export const prompt: Messages['prompt'] = {
  stop: 'Ctrl-Cで、いつでもやめられます。',
  progress: (number, total) => `${total}問中${number}問目`,
  givenBefore: (answer) => `前の答えは${answer}です。`,
  givenMark: '（前の答え）',
  statementKeys: '1〜5 答える · ↑↓とEnter 選ぶ · ← 戻る · s 飛ばす · r 今の結果を見る · Ctrl-C やめる',
  statementLine: '1〜5の番号、bで戻る、sで飛ばす、rで今の結果を見る: ',
  statementInvalid: '1〜5の番号、b、s、rのどれかを入力してください。',
  choice: {
    keys: (most) => `1〜${most}、または↑↓とEnter 選ぶ · Ctrl-C やめる`,
    line: (most) => `1〜${most}の番号: `,
    invalid: (most) => `1〜${most}の番号を入力してください。`,
  },
  choiceOrBack: {
    keys: (most) => `1〜${most}、または↑↓とEnter 選ぶ · ← 戻る · Ctrl-C やめる`,
    line: (most) => `1〜${most}の番号、bで戻る: `,
    invalid: (most) => `1〜${most}の番号かbを入力してください。`,
  },
  above: (choices) => `上にあと${choices}件`,
  below: (choices) => `下にあと${choices}件`,
  ticked: (ticked, total) => `${total}件中${ticked}件にチェック`,
  checklist: {
    keys: '↑↓ 移動 · スペース チェックを付ける・外す · Enter 次へ · Ctrl-C やめる',
    line: 'チェックを付ける・外す番号（空白区切り。何も入力しなければ次へ）: ',
  },
  checklistAlone: {
    keys: '↑↓ 移動 · スペース チェックを付ける・外す · Enter 終わる · Ctrl-C やめる',
    line: 'チェックを付ける・外す番号（空白区切り。何も入力しなければ終わる）: ',
  },
  checklistOrFinish: {
    keys: '↑↓ 移動 · スペース チェックを付ける・外す · Enter 次へ · f 終わる · Ctrl-C やめる',
    line: 'チェックを付ける・外す番号（空白区切り。何も入力しなければ次へ、fで終わる）: ',
  },
  firstLine: '複数の行が一度に入力されたため、最初の行だけを使いました。',
};
