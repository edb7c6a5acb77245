import type { Messages } from '../messages.ts';

export const report: Messages['report'] = {
  documentTitle: (title) => `${title}（レポート）`,
  languages: '言語',
  languageName: '日本語',
  contents: 'このページの内容',
  sections: {
    method: '診断のしくみ',
    sources: '出どころ',
  },
  fitOf: (role) => `${role}の適性`,
  outOf100: (fit) => `100点中${fit}点（50はどちらでもない）`,
  howSure: '確からしさ',
  howSureOf: (chance, top, runnerUp) => `${chance}（もう一度答えても${top}が${runnerUp}より上になる見込み）`,
  answered: '答えた質問',
  step: 'ステップ',
  when: '時期',
  milestone: '形に残る目標',
  inMonth: (day, month) => `${month}${day}日`,
  made: (day) => `${day}作成`,
  person: (name) => `${name}さん`,
  taken: (day) => `${day}の診断`,
  percent: (value) => `${value}%`,
  over: (value) => `${value}%以上`,
  you: 'あなた',
  traits: 'あなたの特性と、役職が求める特性',
  traitsScale: '-100（まったく当てはまらない）から100（とても当てはまる）までの値です。',
  rings: 'グラフの中心が−100、外周が100、太い線が0です。',
  traitsSay: (high, low) =>
    `あなたが高いのは${high.join('、')}、低いのは${low.join('、')}です。数値は表にあります。`,
  switchRoles: '表示する役職',
  ticks:
    'ここで付けたチェックはこのページの中だけのもので、閉じると消えます。残すには「career path --check」を使います。',
  unmeasured: {
    title: 'どの役職が自分に合う？',
    text: (statements) =>
      `短い質問に答える診断です（全${statements}問。手短に済ませることもできます）。答えると、どの役職が合うか、どのくらい確かか、それはなぜかが、このレポートの先頭に載ります。`,
    noQuiz: 'このコンテンツには適性診断がないため、役職の紹介だけを載せています。',
    quiz: '質問に1つずつ答える',
    report: 'このレポートを作り直す',
  },
  method: (statements, traits, readiness) =>
    `${statements}問の質問は、${traits}個の特性のどれか1つを測ります。逆向きの質問を混ぜてあるので、すべてに「当てはまる」と答えても、特定の役職が有利になることはありません。答えから特性ごとの点数を出し、その形が役職の求める特性の形とどのくらい似ているかを適性とします。100なら同じ形、50なら似ても反してもいない、0なら正反対です。確からしさは、答えが日によって選択肢1つ分ほど揺れるものとして計算しています。ほかの${readiness}問は今の働き方についての質問で、準備度だけに使います。`,
  sourceTitles: {
    article: '記事に書かれていること',
    editorial: '編集部の見立て *',
    reference: '参考資料によること',
  },
  sourceParts: {
    portraits: '役職の説明',
    joys: '醍醐味',
    trials: '試練',
    steps: 'ステップの職位と立場',
    guidance: 'ステップの要点、目標、転換、試練',
    shifts: '意識と行動の転換',
    companies: '会社の種類',
    questions: '質問と答え',
    quiz: '診断の質問、特性、プロファイル',
  },
  footer: 'このページはcareerがあなたの端末の中で作りました。通信はせず、内容をどこにも送りません。',
  notOpened: (file, reason) => `レポートは ${file} にありますが、開けませんでした: ${reason}`,
  notOpenedHint: 'ブラウザーでファイルを開いてください。',
};
