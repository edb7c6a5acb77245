import type { Messages } from '../messages.ts';

export const quiz: Messages['quiz'] = {
  itemsTitle: '質問の一覧',
  sections: {
    fit: '仕事の好み',
    seat: '経営職という立場',
    readiness: '今の働き方',
    dealbreakers: '譲れない条件（いくつでも）',
  },
  scale: {
    1: 'まったく当てはまらない',
    2: 'あまり当てはまらない',
    3: 'どちらともいえない',
    4: 'やや当てはまる',
    5: 'とても当てはまる',
  },
  itemsScale: 'それぞれの文が自分にどのくらい当てはまるかを答えます。正解はありません。',
  reversed: '逆転項目',
  quick: '簡易版',
  emphasis: '役職が求めるもの（-1〜1）',
  title: 'どの役職に惹かれる？',
  intro:
    '仕事の好みについての短い文が、自分にどのくらい当てはまるかを答えます。正解はありません。答えはこの端末の外へ出ません。',
  chooseLength: 'どのくらい時間がありますか？',
  lengths: {
    quick: (statements, minutes) => `手短に: ${statements}問、${minutes}分。第一印象が分かります`,
    full: (statements, minutes) => `じっくり: ${statements}問、${minutes}分。いちばん確かな結果になります`,
  },
  goOn: (number) => `前回の続きから（${number}問目）`,
  dropped: (items) => `質問の内容が前回から変わったため、なくなった質問への答え${items}件を除きました。`,
  noResult: '診断の結果がまだありません',
  noResultHint: '「career quiz」で始められます。',
  noSuchResult: (number, results) => `${number}番目の結果はありません（全部で${results}件）`,
  noSuchResultHint: '「career profile history」で一覧を見られます。',
  numberHint: '「career profile history」での番号を、1から数えて指定してください。',
  otherPack: (pack) => `この結果は、別のコンテンツ（${pack}）のものです`,
  noDraft: '途中の診断はありません',
  noDraftHint: '「career quiz」で新しく始められます。',
  notKept: (reason) => `答えをディスクに残せないため、中断すると失われます: ${reason}`,
  intros: {
    fit: '1. 仕事の好み：どんなことをしたいか、したくないか。',
    seat: '2. 経営職という立場：人を率い、お金や決定に責任を負うこと。',
    readiness: '3. 今の働き方：ふだん、どうしているか。役職との一致度には影響しません。',
  },
  afterQuick: 'ここまでで第一印象が分かります。どうしますか？',
  seeResult: '結果を見る',
  goOnToFull: (statements) => `あと${statements}問答えて、結果を確かにする`,
  dealbreakersQuestion: '譲れない条件はありますか？（いくつでも。一致度には影響しません）',
  contextIntro: '最後に、今の状況について3つだけ。答えなくてもかまいません。点数には影響しません。',
  contextCompany: '勤め先はどんな会社ですか？',
  contextGrade: '今はどの段階にいますか？',
  contextTarget: '目指している役職はありますか？',
  contextNone: '答えない',
  interrupted: '中断しました。何も残していません。',
  interruptedKept: '中断しました。ここまでの答えは残っています。「career quiz --resume」で続けられます。',
  you: 'あなた',
  profiles: (roles) => `あなたの志向と、${roles.join('・')}が求めるもの`,
  profilesScale: '-100（避けたい）から100（惹かれる）まで。0はその中間です。',
  spelledOut: (name, title) => `${name}（${title}）`,
  verdict: {
    insufficient:
      '答えが少なく、役職についてはまだ何も言えません。特性の半分以上に、特性の数以上の答えが必要です。',
    straightLine: 'すべて同じ答えなので、役職については何も言えません。',
    elsewhere: (roles, marked) =>
      `答えからは、人を率い、お金やリスクに責任を負う経営職を望む様子は見られません。ほかの道には、${marked ? '志向の近い順に' : ''}${roles.join('、')}があります。`,
    flat: '目立った傾向は見られません。どの役職に近いとも言えない答えです。',
    impression: (roles, marked) =>
      `第一印象です。今のところの候補は、${roles.join('、')}です。${marked ? '' : 'ただし、偶然と見分けられるほどの傾向はまだありません。'}`,
    shortlist: (roles) => `1つには絞れません。候補は、${roles.join('、')}です。`,
    leaning: (role, times) => `${role}寄りです。もう一度答えると、${times}は先頭に来ると見込まれます。`,
    clear: (role, times) =>
      `志向がいちばん近いのは${role}です。もう一度答えても、${times}は先頭に来ると見込まれます。`,
  },
  timesOf: (tenths) => `10回に${tenths}回ほど`,
  inconsistent:
    '食い違う答えがいつもより多く、結果はあまり当てになりません。落ち着いたときに、もう一度答えてみてください。',
  fit: '志向の一致度（50はどちらでもない）',
  fitOfExecutives: '経営職との志向の一致度',
  pairTitle: (a, b) => `${a}か${b}か`,
  pair: {
    even: 'どちらとも言えません。答え直すと順序が入れ替わりえます。',
    leaning: (role, times) => `${role}寄りです（${times}）。`,
    clear: (role, times) => `${role}のほうです（${times}）。`,
  },
  flip: (answers) => `${answers}問の答えが1段ずつ動くと、順序が逆になります。`,
  flipTitle: (a, b) => `${a}と${b}の順序を変える答え`,
  move: (answer, instead) => `あなたの答え: ${answer} → 順序が変わる答え: ${instead}`,
  target: '目標',
  targetSays: (name, standing) =>
    ({
      listed: `${name}は候補に入っています。`,
      'not-listed': `${name}は候補に入っていません。志向は、判断材料の一つにすぎません。`,
      open: `${name}に近いとも遠いとも、この答えからは言えません。`,
    })[standing],
  next: '次の一歩',
  nextThing: {
    answerMore: 'もう少し質問に答える。',
    full: '残りの質問にも答えて、結果を確かにする。',
    read: '役職の中身を読み比べる。数字ではなく、仕事の中身で選ぶ。',
    compare: '候補の役職を並べて読み比べる。',
    path: (role) => `${role}への道のりと、今いる段階を確かめる。`,
    alternative: (role) => `${role}の仕事の中身を読む。`,
  },
  evidenceFor: (role) => `${role}に近いと示した答え`,
  evidenceAgainst: (role) => `${role}から遠いと示した答え`,
  youAnswered: (answer, points) => `あなたの答え: ${answer}（${points}点）`,
  seatTitle: '経営職という立場',
  seat: {
    drawn: (answers) =>
      `人を率い、お金やリスク、反対の多い決定に責任を負う立場に惹かれています（${answers}問の答えから）。`,
    open: (answers) =>
      `人を率い、お金やリスクに責任を負う立場に惹かれるかどうかは、まだ決められません（${answers}問の答えから）。`,
    elsewhere: (answers) =>
      `人を率い、お金やリスク、反対の多い決定に責任を負う立場は、望んでいないという答えです（${answers}問の答えから）。`,
  },
  joys: (role) => `${role}になったら味わえるかもしれない醍醐味`,
  trials: '備えておきたい試練',
  readiness: '今の働き方は、どこまで経営職に近いか',
  readinessSays: (level, answers) =>
    `${{ low: '低め', middling: '中くらい', high: '高め' }[level]}（${answers}問の答えから）`,
  dealbreakers: '譲れない条件と、ぶつかる役職',
  noCollision: 'ぶつかる役職はありません。',
  company: '勤め先の種類',
  companyFits: (name, role) => `${name}では${role}が頼りにされます。候補に入っている役職です。`,
  companyDiffers: (name, role) => `${name}では${role}が頼りにされます。候補には入っていない役職です。`,
  companyLeans: (name, role) => `${name}では${role}が頼りにされます。`,
  disclaimer:
    'この診断が測るのは志向で、能力ではありません。順位は、役職どうしの違いをもとにしています。役職が何を求めるかは、公的な資料を編集部が読み取ったもので、どの資料でもCIOとCTOは隣り合う役職です。確かめたのはシミュレーションで、人の回答ではありません。志向から満足や成果を予測できる程度は、わずかです。考え、話し合うための手がかりで、選考には使えません。',
};

export const score: Messages['score'] = {
  line: (number, reason) => `${number}行目: ${reason}`,
  faults: {
    'not-json': 'JSONではありません',
    'no-number': '「id」が、扱えないほど大きな数です',
    'no-answers': '「answers」がありません',
    'too-long': '1 MiBを超えています',
    'not-utf8': 'UTF-8として正しくありません',
  },
  badLines: (lines, scored) =>
    `${lines}行は採点できませんでした${scored > 0 ? '。残りは採点しています' : ''}`,
  notForSelection: '志向の結果です。考え、話し合うための手がかりで、選考には使えません。',
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
