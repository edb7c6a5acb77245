import type { Messages } from '../messages.ts';

export const formFiles: Messages['formFiles'] = {
  collected:
    '答えは、この質問票を配った人に届きます。だれが見て、いつ消すのかは、配った人に確かめてください。',
  statement: '質問',
  employee: '社員番号',
  fillIn: '質問ごとに答えを選んでください（1〜5の数字を入れてもかまいません）。空欄のままでもかまいません。',
  tick: '1行に1つ、当てはまるところに印を付けてください。空欄のままでもかまいません。',
  wrongCell: '一覧から選ぶか、空欄のままにしてください。',
  dealbreakers: '譲れない条件',
  dealbreakersHelp: 'いくつ選んでもかまいません。役職との一致度には影響しません。',
  questionSheet: '質問票',
  aboutSheet: 'この質問票について',
  mayStayEmpty: '空欄でもかまいません。',
  thanks: 'ありがとうございました。答えを受け付けました。',
  script: [
    '診断のすべての質問を、Googleフォームにします。',
    '1. https://script.google.com を開き、「新しいプロジェクト」を選びます。',
    '2. 最初から書かれている内容をこのファイル全体と入れ替え、「実行」を選びます。初めてのときは、Googleが権限の確認を求めます。',
    '3. ログに出たアドレスを開いてフォームを確かめ、だれが答えを見るのかを書き添えて送ります。',
    '4. 回答をCSVでダウンロードし、career score <ファイル> を実行します。',
    '考え、話し合うための手がかりで、選考には使えません。',
  ],
  list: (command) =>
    `Microsoft Formsなどのアンケートに貼り付けるための一覧です。どの質問にも5つの答えを付け、質問の文はそのままにしてください。「${command('career score')}」が文を見て質問を見分けます。`,
  answers: '答え',
  statements: '質問',
  nextStep: {
    html: (command) =>
      `ブラウザーで開くか、答える人に送ってください。保存された答えのファイルを受け取ったら、「${command('career score <ファイル>')}」で採点できます。`,
    sheet: (command) =>
      `答える人に送ってください。記入されたブックは「${command('career score <ファイル>')}」で採点できます。`,
    paper: (command) =>
      `ブラウザーで開いて印刷してください。採点するには、「${command('career form --as sheet')}」のブックに答えを書き写します。`,
    google: (command) =>
      `使い方はファイルの先頭にあります。CSVでダウンロードした回答は「${command('career score <ファイル>')}」で採点できます。`,
    list: (command) =>
      `アンケートに貼り付けてください。ダウンロードした回答（ExcelまたはCSV）は「${command('career score <ファイル>')}」で採点できます。`,
  },
};
