import type { Messages } from '../messages.ts';

export const report: Messages['report'] = {
  documentTitle: (title) => `${title}（レポート）`,
  languages: '言語',
  languageName: '日本語',
  contents: 'このページの内容',
  summary: 'まとめ',
  first: 'まず、すること',
  more: 'この先のページに、結果の理由、役職の中身、就任までの道のりを載せています。',
  meaning: {
    insufficient: '答えが少ないため、まだあなたについて何も言えません。',
    flat: 'どの役職にも向いていない、という意味ではありません。答えからは1つを選べないので、仕事の中身を読んで選んでください。',
    impression: '第一印象は、どこから調べるかの手がかりです。これだけで決めるには早すぎます。',
    shortlist:
      '候補の差は小さく、もう一度答えると順位が入れ替わることもあります。順位ではなく、仕事の中身を比べてください。',
    leaning: '傾きは見られますが、はっきりした差ではありません。上位のほかの役職も読んでから考えてください。',
    clear:
      '志向の傾向は、はっきりしています。ただし測ったのは志向で、能力ではありません。「できること」ではなく「やりたいこと」の結果です。',
    elsewhere:
      '経営職を望まないことも、1つの答えです。ここに挙げた道にも、それぞれの重みと次の一歩があります。',
  },
  methodTitle: '診断のしくみ',
  step: 'ステップ',
  when: '時期',
  milestone: '目標',
  inMonth: (day, month) => `${month}${day}日`,
  made: (day) => `${day}作成`,
  person: (name) => `${name}さん`,
  respondent: (id) => `回答者: ${id}`,
  taken: (day) => `${day}の診断`,
  switchRoles: '表示する役職',
  ticks: (command) =>
    `ここで付けたチェックは、ページを閉じると消えます。保存するには「${command('career path --check')}」を使ってください。`,
  ticksOfOthers: 'ここで付けたチェックは、ページを閉じると消えます。',
  unmeasured: {
    title: 'どの役職に惹かれる？',
    text: (statements) =>
      `短い質問に答える診断です（全${statements}問。簡易版もあります）。答えると、どの役職を詳しく見るとよいかが、確かさと理由とともにこのレポートの先頭に載ります。`,
    quiz: '質問に1つずつ答える',
    report: 'このレポートを作り直す',
  },
  method: (statements, traits, seat, readiness) =>
    `${statements}問の質問は、それぞれ${traits}個の特性のうち1つを測ります。半分は逆向きの質問なので、すべてに「当てはまる」と答えても、特定の役職が有利になることはありません。志向の一致度は、あなたの特性のパターンと、その役職がほかの役職と比べて強く（または弱く）求めるもののパターンが、どのくらい似ているかを示します。100は同じパターン、50は似ても反してもいない、0は正反対です。確かさは、あなた自身の答えのばらつきから計算しています。${seat === 0 ? '' : `経営職に就きたいかを尋ねる質問（${seat}問）は、一致度に影響しません。`}${readiness === 0 ? '' : `今の働き方を尋ねる質問（${readiness}問）は、一致度に影響しません。`}測るのは志向で、能力ではありません。考え、話し合うための手がかりとし、選考には使わないでください。`,
  footer: 'このページは、あなたのパソコンの中でcareerが作成しました。通信をせず、内容をどこにも送りません。',
  footerForOthers: 'このページはcareerが作成しました。通信をせず、内容をどこにも送りません。',
  each: {
    title: '1人ずつのレポート',
    people: (people) =>
      `${people}人分のレポートです。本人には、この一覧ではなく、それぞれのページを渡してください。`,
    written: (folder, pages) => `${folder} に${pages}人分のページを作成しました`,
    nobody: 'レポートにできる回答がないため、何も作成していません',
    exists: (folder) => `${folder} はすでにあるため、何も書き込んでいません`,
    existsHint: '--out で別のフォルダーを指定するか、--force でページを入れ替えてください。',
    otherFiles: (folder) => `${folder} にはページ以外のものがあるため、入れ替えていません`,
    notAFolder: (folder) => `${folder} はフォルダーではないため、何も書き込んでいません`,
    chooseHint: '--out で別のフォルダーを指定してください。',
    notWritten: (folder, reason) => `${folder} に書き込めませんでした: ${reason}`,
  },
  notOpened: (file, reason) => `レポートを ${file} に保存しましたが、開けませんでした: ${reason}`,
  notOpenedHint: 'ブラウザーでファイルを開いてください。',
};
