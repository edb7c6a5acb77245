import type { Messages } from '../messages.ts';

export const quiz: Messages['quiz'] = {
  itemsTitle: '質問の一覧',
  fitSection: '適性',
  readinessSection: '準備度',
  scale: {
    1: 'まったく当てはまらない',
    2: 'あまり当てはまらない',
    3: 'どちらともいえない',
    4: 'やや当てはまる',
    5: 'とても当てはまる',
  },
  itemsScale: '1（まったく当てはまらない）から5（とても当てはまる）で答えます。',
  reversed: '逆転項目',
  title: 'どの役職が自分に合う？',
  intro:
    '仕事の好みについての短い文が、自分にどのくらい当てはまるかを答えます。正解はありません。答えはこの端末の外へ出ません。',
  chooseLength: 'どのくらい時間がありますか？',
  lengths: {
    quick: (statements, minutes) =>
      `手短に: およそ${statements}問、${minutes}分。はっきりした時点で終わります`,
    full: (statements, minutes) => `じっくり: ${statements}問、${minutes}分。いちばん確かな結果になります`,
  },
  goOn: (number) => `前回の続きから（${number}問目）`,
  dropped: (items) => `質問の内容が前回から変わったため、なくなった質問への答え${items}件を除きました。`,
  noDraft: '途中の診断はありません',
  noDraftHint: '「career quiz」で新しく始められます。',
  notKept: (reason) => `答えをディスクに残せないため、中断すると失われます: ${reason}`,
  readinessIntro: 'ここからは、今の働き方についての質問です。適性の結果には影響しません。',
  contextIntro: '最後に、今の状況について3つだけ。答えなくてもかまいません。点数には影響しません。',
  contextCompany: '勤め先はどんな会社ですか？',
  contextGrade: '今はどの段階にいますか？',
  contextTarget: '目指している役職はありますか？',
  contextNone: '答えない',
  interrupted: '中断しました。何も残していません。',
  interruptedKept: '中断しました。ここまでの答えは残っています。「career quiz --resume」で続けられます。',
  result: '結果',
  verdict: {
    clear: (top) => `はっきりと${top}向きです。`,
    lean: (top, times) => `${top}寄りです。明日もう一度答えても、${times}は同じ結果になるでしょう。`,
    close: (top, runnerUp) =>
      `どちらとも言い切れません。${top}と${runnerUp}の差は、答えの揺れに収まる程度です。両方を読んでから考えましょう。`,
  },
  timesOf: (n, of) => `${of}回に${n}回くらい`,
  fit: '適性（0〜100、50はどちらでもない）',
  evidenceFor: (role) => `${role}向きだと示した答え`,
  evidenceAgainst: (role) => `${role}向きではないと示した答え`,
  youAnswered: (answer, points) => `あなたの答え: ${answer}（${points}点）`,
  joys: (role) => `${role}になったら味わえそうな醍醐味`,
  trials: '備えておきたい試練',
  readiness: '経営層に向けた準備度',
  readinessOverall: '全体',
  company: '勤め先の種類',
  companyFits: (name, role) => `${name}では${role}が頼りにされます。あなたにいちばん合う役職と同じです。`,
  companiesLeaning: (role, kinds) => `${role}が頼りにされる会社: ${kinds.join('、')}`,
  companyDiffers: (name, role) =>
    `${name}では${role}が頼りにされます。あなたにいちばん合う役職とは異なります。`,
  warnings: {
    'straight-lining':
      'すべて同じ答えなので、役職の違いを読み取れません。最初に浮かんだ気持ちで、もう一度答えてみてください。',
    'too-few': '答えた質問が少なく、特性の半分も測れていません。もう少し答えると、結果が確かになります。',
  },
  disclaimer:
    'これは検査ではなく、考えるための手がかりです。人の回答ではなく、シミュレーションで検証しています。',
};

export const score: Messages['score'] = {
  line: (number, reason) => `${number}行目: ${reason}`,
  faults: {
    'not-json': 'JSONではありません',
    'no-answers': '「answers」がありません',
    'too-long': '1 MiBを超えています',
    'not-utf8': 'UTF-8として正しくありません',
  },
  badLines: (lines) => `${lines}行は採点できませんでした。残りは採点しています`,
  unreadable: (file, reason) => `${file} を読み込めません: ${reason}`,
};

export const reasons: Messages['reasons'] = {
  EACCES: '権限がありません',
  EBUSY: 'ほかのプログラムが開いています',
  EDQUOT: 'ディスクの割り当てを使い切っています',
  EEXIST: 'フォルダーがあるはずの場所にファイルがあります',
  EFBIG: '許された大きさを超えます',
  EIO: 'ディスクまたは端末がエラーを返しました',
  EISDIR: 'フォルダーです',
  ELOOP: 'リンクが循環しています',
  EMFILE: '開いているファイルが多すぎます',
  ENAMETOOLONG: '名前が長すぎます',
  ENFILE: '開いているファイルが多すぎます',
  ENOENT: 'ファイルまたはフォルダーがありません',
  ENOSPC: 'ディスクの空きがありません',
  ENOTDIR: '途中にフォルダーではないものがあります',
  EPERM: '許可されていません',
  EROFS: 'ディスクが読み取り専用です',
};
