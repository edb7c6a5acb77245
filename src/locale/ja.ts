import type { Messages } from './en.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数',
  integer: '整数',
  mapping: '項目と値の組',
  list: 'リスト',
};

/** The program's own words in Japanese. */
export const ja: Messages = {
  tagline: '社内SEのためのキャリア相談。CIOとCTOのどちらが自分に合うか、そこへどう進むかを一緒に考えます。',
  bullet: '・',
  separator: '、',
  titled: (title, detail) => `${title}：${detail}`,
  editorialMark: '*',
  editorialNote: '* もとになった記事にはない、編集部の見立てです。',
  next: '次は:',
  reading: (folder) => `${folder} のコンテンツを初めて読み込んでいます…`,

  home: {
    tryThese: 'まずはここから',
    private: '入力も結果もこの端末の外へは出ません。通信も、登録も、追跡もありません。',
    more: 'すべてのコマンド: career --help',
    commands: {
      compare: (names) => `${names.join('と')}を並べて見る`,
      quiz: 'どの役職が自分に合うか、どのくらい確かか',
      path: '今いる場所からの道のり',
      faq: 'よくある質問',
    },
  },

  compare: {
    title: (names) => `${names.join(names.length > 2 ? '、' : 'と')}を比べる`,
  },
  aspects: {
    stance: '立ち位置',
    mission: '使命',
    duties: '仕事',
    companies: '活躍の場',
    trend: '今の変化',
    joys: '醍醐味',
    trials: '試練',
    success: '成功の鍵',
    path: '主な道のり',
  },
  roles: {
    title: '役職の一覧',
    tiers: { primary: '中心となる役職', related: '関連する役職' },
  },
  role: {
    example: (text) => `例: ${text}`,
    companies: '活躍できる会社',
    trend: '今起きている変化',
    success: '成功の鍵',
    nearest: (name) => `いちばん近いのは${name}への道のりです。`,
  },
  company: {
    title: '会社の種類と、頼りにされる役職',
    leans: (name) => `${name}寄り`,
    industries: (names) => `例: ${names.join('、')}`,
  },
  mindset: {
    title: '担当者から経営層へ',
    kinds: { perspective: '視点の変化', behaviour: '行動の変化' },
    staff: '担当者',
    executive: '経営層',
  },
  path: {
    title: (name, title) => `${name}（${title}）への道のり`,
    nearest: (name, nearest) =>
      `${name}専用の道のりは用意していません。いちばん近い${nearest}への道のりを示します。`,
    step: (number, grade) => `ステップ${number}　${grade}`,
    position: '立場',
    statuses: { passed: '通過', current: '現在地', ahead: 'これから' },
    milestones: '形に残る目標 *',
    shifts: '求められる転換 *',
    pitfalls: 'ここで出会う試練 *',
  },
  faq: {
    title: 'よくある質問',
    alsoFound: 'ほかに見つかった質問',
    readOne: 'career faq <番号> で答えを表示します。',
  },
  glossary: { title: '用語集' },
  search: {
    title: (query, shown, total) =>
      shown < total
        ? `「${query}」の検索結果 ${total}件のうち上位${shown}件`
        : `「${query}」の検索結果 ${total}件`,
    nothing: (query) => `「${query}」に触れた内容はありません。`,
    kinds: {
      role: '役職',
      duty: '仕事',
      joy: '醍醐味',
      trial: '試練',
      step: 'ステップ',
      milestone: '形に残る目標',
      shift: '意識と行動の転換',
      company: '会社の種類',
      question: '質問',
      term: '用語',
    },
  },
  quiz: {
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
    keys: '1〜5 答える · ↑↓とEnter 選ぶ · ← 戻る · s 飛ばす · Ctrl-C やめる',
    progress: (number, total) => `${total}問中${number}問目`,
    progressAbout: (number, total) => `およそ${total}問中${number}問目`,
    readinessIntro: 'ここからは、今の働き方についての質問です。適性の結果には影響しません。',
    plainPrompt: '1〜5の番号、bで戻る、sで飛ばす: ',
    plainInvalid: '1〜5の番号、b、sのどれかを入力してください。',
    contextIntro: '最後に、今の状況について3つだけ。答えなくてもかまいません。点数には影響しません。',
    contextCompany: '勤め先はどんな会社ですか？',
    contextGrade: '今はどの段階にいますか？',
    contextTarget: '目指している役職はありますか？',
    contextNone: '答えない',
    givenBefore: (answer) => `前の答えは${answer}です。`,
    givenMark: '（前の答え）',
    plainChoice: (most) => `1〜${most}の番号: `,
    plainChoiceInvalid: (most) => `1〜${most}の番号を入力してください。`,
    chooseKeys: '↑↓とEnterで選ぶ',
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
  },

  score: {
    line: (number, reason) => `${number}行目: ${reason}`,
    faults: {
      'not-json': 'JSONではありません',
      'no-answers': '「answers」がありません',
      'too-long': '1 MiBを超えています',
      'not-utf8': 'UTF-8として正しくありません',
    },
    badLines: (lines) => `${lines}行は採点できませんでした。残りは採点しています`,
    unreadable: (file, reason) => `${file} を読み込めません: ${reason}`,
  },

  errors: {
    error: 'エラー',
    moreFaults: (faults) => `ほかに${faults}件の誤りがあります`,
    unknownCommand: (name) => `「${name}」というコマンドはありません`,
    unknownOption: (name) => `「${name}」というオプションはありません`,
    missingValue: (option) => `${option} には値が必要です`,
    missingArgument: (name) => `引数が足りません: ${name}`,
    tooManyArguments: (command) => `「${command}」の引数が多すぎます`,
    unknownName: {
      role: (name) => `「${name}」という役職はありません`,
      aspect: (name) => `「${name}」という観点はありません`,
      company: (name) => `「${name}」という会社の種類はありません`,
      step: (name) => `「${name}」というステップや職位はありません`,
      term: (name) => `「${name}」という用語はありません`,
    },
    ambiguous: (name, ids) => `「${name}」は${ids.join('、')}のどれを指すか決められません`,
    ambiguousHint: 'どれか1つを指定してください。',
    didYouMean: (names) => `もしかして: ${names.join('、')}`,
    oneOf: (names) => `選べるもの: ${names.join('、')}`,
    noQuestion: (query) => `「${query}」に当てはまる質問はありません`,
    noQuestionHint: '「career faq」で一覧を表示します。',
    noValue: (option, value) => `${option} に「${value}」は使えません`,
    widthRange: '40以上の整数（桁数）で指定してください。',
    noTerminal: '質問に答えるには端末が必要です',
    noTerminalHint:
      '「career quiz --answers <ファイル>」で採点できます。質問は「career quiz --items」で表示します。',
    noQuiz: 'このコンテンツには適性診断がありません',
    conflicting: (a, b) => `${a} と ${b} は同時に使えません`,
    invalidPack: (directory) => `${directory} のコンテンツに誤りがあります:`,
    invalidAnswers: (file) => `${file} の回答に誤りがあるため、採点していません:`,
    answersHint: '項目は「career quiz --items --json」で確認できます。答えは1〜5の整数です。',
    seeHelp: (command) => `使い方は「${command}」で確認できます。`,
    debugHint: 'CAREER_DEBUG=1 を付けると、起きた場所を表示します。',
    unexpected: (message) => `career の内部で問題が起きました: ${message}`,
    write: (reason) => `出力を書き込めませんでした: ${reason}`,
    standardInput: '標準入力',
  },

  faults: {
    unreadable: (reason) => `読み込めません: ${reason}`,
    missingFile: 'ファイルがありません。「career content init <フォルダー>」でひな形を作れます',
    notAFile: '通常のファイルではありません。テキストファイルを置いてください',
    outside: 'フォルダーの外を指すリンクなので読み込みません。ファイルそのものを置いてください',
    tooLarge: '16 MiBを超えています。小さくしてください',
    packTooLarge: 'ファイルの合計が64 MiBを超えているため読み込みません。小さくしてください',
    binary: '値が0のバイトがあり、テキストではありません。UTF-8のテキストで書いてください',
    notUtf8: 'ここから先がUTF-8として正しくありません。UTF-8で保存してください',
    encoding: (encoding) => `${encoding}で書かれています。UTF-8で保存してください`,
    controlCharacter: (value) =>
      `制御文字 ${value} があります。取り除くか、二重引用符の中にエスケープで書いてください`,
    tooMuch: 'ここまでの内容が多すぎるため読み込みません。内容を減らしてください',
    tooDeep: 'リストやマッピングの入れ子が深すぎます。段を減らしてください',
    tooManyAliases: (name) =>
      `エイリアス「*${name}」を展開すると内容が多くなりすぎます。エイリアスを使わずに書いてください`,
    unsupported: (value) => `「${value}」は使えません。取り除いて、YAML 1.2の標準的な書き方にしてください`,
    duplicateKey: (field) => `「${field}」が同じマッピングに2回あります。1つにしてください`,
    syntax: (reason) =>
      `YAMLまたはJSONとして読めません（${reason}）。この行とすぐ上の行の、字下げ、コロン、引用符を確かめてください`,
    syntaxErrors: {
      ALIAS_PROPS: 'エイリアス（*）にアンカーやタグは付けられません',
      BAD_ALIAS: 'エイリアス（*）の指すアンカー（&）が、それより前にありません',
      BAD_COLLECTION_TYPE: 'タグと値の種類が合いません',
      BAD_DIRECTIVE: 'ディレクティブ（%）を読み取れません',
      BAD_DQ_ESCAPE: '二重引用符の中に、意味のないエスケープ（\\）があります',
      BAD_INDENT: '字下げが前後の行と合いません',
      BAD_PROP_ORDER: 'アンカー（&）またはタグの位置が正しくありません',
      BAD_SCALAR_START: 'この文字で始まる文は引用符で囲む必要があります',
      BLOCK_AS_IMPLICIT_KEY: 'キーと同じ行からマッピングやリストは始められません',
      BLOCK_IN_FLOW: '括弧の中に、字下げで書くリストやマッピングは置けません',
      IMPOSSIBLE: '読み取れません',
      KEY_OVER_1024_CHARS: 'キーが1,024文字を超えています',
      MISSING_CHAR: '閉じる括弧や引用符、コンマ、コロン、空白のどれかが足りません',
      MULTILINE_IMPLICIT_KEY: 'キーが複数の行にわたっています',
      MULTIPLE_ANCHORS: '1つの値にアンカー（&）が2つ以上あります',
      MULTIPLE_DOCS: '2つ目の文書が始まっていますが、文書は1つしか書けません',
      MULTIPLE_TAGS: '1つの値にタグが2つ以上あります',
      NON_STRING_KEY: 'キーが文字列ではありません',
      RESOURCE_EXHAUSTION: '内容が多すぎて読み取れません',
      TAB_AS_INDENT: '字下げにタブが使われています',
      TAG_RESOLVE_FAILED: 'タグと値が合いません',
      UNEXPECTED_TOKEN: 'ここには何も書けません',
    },
    missingField: (field) => `「${field}」がありません。「${field}:」に続けて内容を書いてください`,
    unknownField: (field, free) =>
      `「${field}」という項目はありません。${free ? `ここにまだ書ける項目: ${free}` : 'この項目を消してください'}`,
    wrongType: (field, expected) =>
      `「${field}」の型が違います。${TYPES[expected] ?? expected}で書いてください`,
    notOneOf: (field, expected) => `「${field}」は決まった値で書きます。${expected} のどれかにしてください`,
    badId: (value) =>
      `「${value}」はidに使えません。「my-role」のように、英小文字と数字を1つのハイフンでつないでください`,
    empty: (field) => `「${field}」が空です。内容を書いてください`,
    outOfRange: (field, expected) => `「${field}」が範囲の外です。${expected} になるように書いてください`,
    missingLanguage: (field, language) =>
      `「${field}」に「${language}」の文がありません。「${language}:」を書き足してください`,
    undeclaredLanguage: (field, language) =>
      `「${field}」に「${language}」の文がありますが、pack.yamlで宣言されていません。「languages」に加えるか、この文を消してください`,
    duplicateId: (value) => `id「${value}」が重複しています。どちらかを別のidにしてください`,
    danglingId: (field, value) =>
      `「${field}」の「${value}」は存在しません。あるidを指定するか、「${value}」を作ってください`,
    missingProfile: (role, trait) =>
      `「${role}」のプロファイルに「${trait}」の重みがありません。-1から1の数を書いてください`,
    stepNumbers: (role) =>
      `「${role}」のステップが1から順に並んでいません。番号を1から順に付けるか、ステップのある役職を「nearest」に指定してください`,
    fewItems: (trait, items) => `特性「${trait}」の質問が足りません（${items}問）。3問以上にしてください`,
    noneReversed: (trait) =>
      `特性「${trait}」に逆向きの質問がありません。少なくとも1問を「key: -1」にしてください`,
    fewReadiness: (shift, items) =>
      `転換「${shift}」の準備度の質問が足りません（${items}問）。2問以上にしてください`,
    unknownItem: (value) => `「${value}」という項目はこの診断にありません`,
    offScale: (item, value) => `「${item}」が ${value} です。答えは1〜5の整数です`,
    unknownName: (field, value) => `「${field}」の「${value}」が見つかりません`,
  },

  warnings: {
    tooLong: (field, columns, most) =>
      `「${field}」が${columns}桁あり、表の枠に収まりきりません。${most}桁までに縮めると読みやすくなります`,
    noJoys: (role) => `役職「${role}」に醍醐味がありません。joys.yamlに書き足してください`,
    noTrials: (role) => `役職「${role}」に試練がありません。trials.yamlに書き足してください`,
    traitCount: (traits) =>
      `特性が${traits}個です。7〜10個にすると、答える人を疲れさせずに役職を見分けられます`,
    unbalanced: (answer, roles, points) =>
      `すべてに${answer}と答えると、役職の差が${points}点になります（${roles}）。3点以内になるまで、質問を逆向き（「key: -1」）にしてください`,
  },

  content: {
    checked: (directory) => `${directory} のコンテンツ`,
    faults: (n) => `誤り ${n}件`,
    warnings: (n) => `注意 ${n}件`,
    sound: '誤りはありません。このコンテンツは使えます。',
    unsound: (directory, n) => `${directory} のコンテンツに誤りが${n}件あります`,
    noFolder: (directory) => `${directory} というフォルダーはありません`,
    startHint: '「career content init <フォルダー>」でひな形を作れます。',
    recovery: '適性診断が役職を見分ける力',
    simulated: (respondents) =>
      `役職ごとに${respondents}人分の回答をシミュレーションしました。100人のうち、自分の役職が1位になる人数です。`,
    pair: (names, percent) => `${names.join('と')}の順序は、該当する人の${percent} %で正しく出ます。`,
    written: (directory) => `${directory} にコンテンツのひな形を作りました`,
    writtenMore:
      '書き方は各ファイルのコメントにあります。YAML言語サーバーに対応したエディターなら、書きながら検査できます。',
    inUse: (directory) => `${directory} は空ではないため、何も書き込んでいません`,
    inUseHint: '新しいフォルダーか、空のフォルダーを指定してください。',
    notWritten: (directory, reason) =>
      `${directory} にひな形を書き込めませんでした。途中のファイルは残していません: ${reason}`,
    files: {
      pack: '名前、版、言語、指定がないときに比べる役職',
      roles: '役職。使命、仕事、活躍の場',
      joys: '役職ごとの醍醐味',
      trials: '役職ごとの試練',
      steps: '役職までのステップと目標',
      mindset: 'ステップで求められる転換',
      companies: '会社の種類と、頼りにされる役職',
      faq: '質問と答え',
      glossary: '用語の説明',
      quiz: '適性診断。特性、質問、プロファイル（なくてもかまいません）',
      schema: 'エディターがファイルの検査に使う定義',
    },
  },

  help: {
    usage: '使い方',
    commands: 'コマンド',
    arguments: '引数',
    options: 'オプション',
    globalOptions: '共通オプション',
    examples: '例',
    learnMore: 'さらに詳しく',
    learnMoreText: 'career help <コマンド> でコマンドごとの説明、career --help で一覧を表示します。',
    optionsPlaceholder: '[オプション]',
    commandPlaceholder: '<コマンド>',
    stages: {
      understand: '役職を知る',
      decide: '自分に合うものを見極める',
      plan: '道のりを描く',
      setUp: 'シェルを整える',
      authors: 'コンテンツを書く人へ',
    },
    help: '使い方を表示する',
    helpCommand: 'コマンドの使い方を表示する',
    version: 'バージョンを表示する',
    manual: {
      name: '名前',
      synopsis: '書式',
      description: '説明',
      whatis: '社内SEのためのキャリア相談。CIOかCTOか',
    },
    globals: {
      lang: '言語（ja または en）',
      format: '出力の形式（text、markdown、json）',
      json: '--format json の短縮形',
      plain: '罫線も色もない、1行1件の表示（画面読み上げやスクリプト向け）',
      width: '表示幅（40桁以上）',
      color: '色を付けない',
      pager: 'ページャーを使わない',
      input: '入力を求めない',
      content: 'このフォルダーのコンテンツを使う',
    },
    of: {
      compare: {
        purpose: '役職を並べて比べる',
        arguments: { roles: '比べる役職（省略するとCIOとCTO）' },
        options: { aspect: 'この観点だけを示す（繰り返し指定できます）', detail: '見出しではなく文章で示す' },
        examples: [
          ['career compare', 'CIOとCTOを1画面で'],
          ['career compare cto cpo --detail', '別の2つの役職を文章で'],
          ['career compare --aspect 醍醐味 --aspect 試練', '醍醐味と試練だけ'],
        ],
      },
      role: {
        purpose: '役職の一覧、または1つの役職の詳しい説明',
        arguments: { role: '役職（idまたは名前）' },
        options: {},
        examples: [
          ['career role', 'すべての役職を1行ずつ'],
          ['career role 最高情報責任者', '仕事と具体例、醍醐味、試練、成功の鍵'],
        ],
      },
      company: {
        purpose: '会社の種類ごとに、頼りにされる役職とその理由',
        arguments: { type: '会社の種類（idまたは名前）' },
        options: {},
        examples: [
          ['career company', 'すべての種類'],
          ['career company 製造業', '1つの種類'],
        ],
      },
      mindset: {
        purpose: '担当者から経営層になるときの、意識と行動の変化',
        arguments: {},
        options: {},
        examples: [['career mindset', '5つの転換']],
      },
      quiz: {
        purpose: 'どの役職が合うか、どのくらい確かか、それはなぜか',
        arguments: {},
        options: {
          length: '尋ねられる前に長さを選ぶ（quick または full）',
          resume: '前回の続きから始める',
          save: 'ディスクに何も残さない',
          items: '質問には答えず、一覧だけを示す',
          answers: 'JSONまたはYAMLの回答を採点する（- は標準入力）',
        },
        examples: [
          ['career quiz', '質問に1つずつ答える'],
          ['career quiz --items --json', '診断の全体をスクリプト向けに'],
          ['career quiz --answers me.yaml', '回答ファイルを採点する'],
        ],
      },
      score: {
        purpose: '大勢の回答をまとめて採点する（NDJSONを読み、NDJSONを出力）',
        arguments: { file: '1行に1人の回答を書いたファイル（省略すると標準入力）' },
        options: {},
        examples: [
          [
            'career score people.ndjson > results.ndjson',
            '各行は {"id": "a1", "answers": {"technology-1": 4}} の形',
          ],
          ['parallel --pipe career score < people.ndjson', 'GNU parallelで、すべてのコアを使って'],
        ],
      },
      path: {
        purpose: '担当者から経営層までのステップと、それぞれで求められること',
        arguments: { role: '目指す役職' },
        options: { from: '今いるステップまたは職位' },
        examples: [
          ['career path cio', 'CIOまでの4つのステップ'],
          ['career path cto --from 課長', '現在地を示した道のり'],
        ],
      },
      faq: {
        purpose: 'よくある質問とその答え',
        arguments: { query: '番号、id、または探す言葉' },
        options: { all: 'すべての答えを示す' },
        examples: [
          ['career faq', '質問の一覧'],
          ['career faq 2', '1つの答え'],
          ['career faq 文系', '言葉で探す'],
        ],
      },
      search: {
        purpose: '仕事、醍醐味、試練、ステップ、質問、用語のすべてから探す',
        arguments: { words: '探す言葉（日本語でも英語でも）' },
        options: {},
        examples: [
          ['career search 採用 育成', '両方の言葉に触れた内容'],
          ['career search ベンダー', '1つの言葉'],
        ],
      },
      glossary: {
        purpose: '用語の説明',
        arguments: { term: '用語' },
        options: {},
        examples: [
          ['career glossary', 'すべての用語'],
          ['career glossary 技術的負債', '1つの用語'],
        ],
      },
      completion: {
        purpose: 'コマンドや役職名をシェルで補完するスクリプト',
        arguments: { shell: 'bash、zsh、fish、powershellのどれか' },
        options: {},
        examples: [
          ['source <(career completion bash)', 'bash。いつも使うなら、この行を~/.bashrcに書く'],
          ['source <(career completion zsh)', 'zsh。~/.zshrcのcompinitより下に書く'],
          ['career completion fish | source', 'fish。~/.config/fish/config.fishに書く'],
          ['career completion powershell | Out-String | Invoke-Expression', 'PowerShell。$PROFILEに書く'],
        ],
      },
      content: {
        purpose: '自分のコンテンツを書き、検査する',
        arguments: {},
        options: {},
        commands: {
          init: {
            purpose: 'コメント付きの小さなひな形を作る',
            arguments: { dir: '新しいフォルダー、または空のフォルダー' },
          },
          check: {
            purpose: 'コンテンツの誤りと、直したほうがよいところをすべて挙げる',
            arguments: {
              dir: 'コンテンツのフォルダー（省略すると--contentのフォルダー、それもなければ今いるフォルダー）',
            },
          },
          schema: {
            purpose: 'ファイルの種類ごとのJSON Schemaを出力する（エディター向け）',
            arguments: { kind: 'ファイル名から.yamlを除いたもの（rolesなど。省略するとすべて）' },
          },
        },
        examples: [
          ['career content init my-pack', '書き換えて使う小さなひな形を作る'],
          ['career content check my-pack', '誤りのあるファイルと行と桁、適性診断の確かさ'],
          ['career content check my-pack --json', '同じ内容をスクリプト向けに'],
          ['career content schema roles > roles.json', 'roles.yamlのスキーマ'],
        ],
      },
    },
  },
};
