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
  step: 'ステップ',
  when: '時期',
  milestone: '形に残る目標',
  inMonth: (day, month) => `${month}${day}日`,
  made: (day) => `${day}作成`,
  person: (name) => `${name}さん`,
  taken: (day) => `${day}の診断`,
  rings: 'グラフの中心が−100、外周が100、太い線が0です。',
  switchRoles: '表示する役職',
  ticks:
    'ここで付けたチェックはこのページの中だけのもので、閉じると消えます。残すには「career path --check」を使います。',
  unmeasured: {
    title: 'どの役職に惹かれる？',
    text: (statements) =>
      `短い質問に答える診断です（全${statements}問。手短に済ませることもできます）。答えると、どの役職を詳しく見るとよいか、どのくらい確かか、それはなぜかが、このレポートの先頭に載ります。`,
    noQuiz: 'このコンテンツには志向の診断がないため、役職の紹介だけを載せています。',
    quiz: '質問に1つずつ答える',
    report: 'このレポートを作り直す',
  },
  method: (statements, traits, readiness) =>
    `${statements}問の質問は、${traits}個の特性のどれか1つを測ります。半分は逆向きの質問なので、すべてに「当てはまる」と答えても、特定の役職が有利になることはありません。志向の一致度は、答えから出した特性の形と、ほかの経営職に比べて役職がより強く、または弱く求めるものの形が、どのくらい似ているかを示します。100なら同じ形、50なら似ても反してもいない、0なら正反対です。確からしさは、あなた自身の答えの揺れから計算しています。ほかに、経営職という立場に惹かれるかを尋ねる質問と、今の働き方を尋ねる質問（${readiness}問）があり、どちらも一致度には影響しません。測っているのは志向で、能力ではありません。考え、話し合うための手がかりで、選考には使えません。`,
  footer: 'このページはcareerがあなたの端末の中で作りました。通信はせず、内容をどこにも送りません。',
  notOpened: (file, reason) => `レポートは ${file} にありますが、開けませんでした: ${reason}`,
  notOpenedHint: 'ブラウザーでファイルを開いてください。',
};
