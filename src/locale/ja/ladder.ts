import type { Messages } from '../messages.ts';

/** 表からの取り込み */
export const ladder: Messages['ladder'] = {
  cell: (file, cell) => `${file}の${cell}`,
  cellOf: (file, sheet, cell) => `${file}（${sheet}）の${cell}`,
  languages: { ja: '日本語', en: '英語' },
  fields: {
    role: '役割',
    'role-detail': '役割の説明',
    level: 'レベル',
    number: 'レベル番号',
    names: '別名',
    grade: '等級',
    position: '位置づけ',
    focus: '重点',
    learn: '学ぶこと',
    category: 'カテゴリ',
    'category-detail': 'カテゴリの説明',
    proficiency: '習熟度',
    kind: '種類',
    milestone: '基準',
    chance: '機会',
    'role-id': '役割ID',
    'level-id': 'レベルID',
    'category-id': 'カテゴリID',
    id: '基準ID',
  },
  kinds: { deliverable: '成果物', behaviour: '行動' },

  noFile: '取り込む表のファイルを指定してください',
  noFileHint: '例: career content import ladder.xlsx --out our-pack',
  oneWay: 'ファイルを1つ指定するか、--jaと--enで言語ごとに指定してください',
  noFolder: 'パックを書き込むフォルダーを指定してください',
  noFolderHint: (file) => `例: career content import ${file} --out our-pack`,
  exists: (folder) => `${folder} は空ではないため、何も書き込んでいません`,
  existsHint:
    '別のフォルダーを指定してください。そこにあるパックを新しい表で更新するなら、--forceを付けてください。表に残っている項目のidと、手で書き足した内容はそのまま残ります。',
  noPack: (folder) => `${folder} にはパック以外のものがあるため、何も書き込んでいません`,
  noPackHint: '新しいフォルダーか、空のフォルダーを指定してください。',
  otherLanguages: (folder, pack, table) => `${folder} のパックは${pack}ですが、表は${table}です`,
  otherLanguagesHint: 'パックの言語ごとにファイルを指定してください: --ja <ファイル> --en <ファイル>',
  invalid: (folder) => `${folder} のパックに誤りが生じるため、何も書き込んでいません:`,
  notWritten: (folder, reason) =>
    `${folder} にパックを書き込めませんでした。途中のファイルは残していません: ${reason}`,
  unreadable: (file, reason) => `${file} を読み込めません: ${reason}`,
  badMap: (given) => `「${given}」では、列に何が書いてあるか分かりません`,
  badMapHint: (fields) => `--map "列の見出し=項目" と書いてください。項目: ${fields.join('、')}`,

  shapeHint:
    '取り込めるのは、役割・レベル・カテゴリ・基準などの見出しの下に1行1件で基準を並べた表か、レベルとカテゴリを縦横に並べた表です。',
  faults: {
    tooLarge: (file) =>
      `${file} の文字が16 MiBを超えていて、パックに入りません。等級表でない部分を除いてください`,
    notATable: (file) => `${file} は表ではなくJSONです。CSVかXLSXで保存してください`,
    noRows: (file) => `${file} には文字がありません`,
    oneColumn: (place) => `${place}: 文字のある列が1つしかありません`,
    noTable: (place) => `${place}: レベルの表が見つかりません`,
    headTwice: (place, other, field) =>
      `${place}と${other}が、どちらも「${field}」の見出しです。片方の見出しを変えてください`,
    noLevelHead: (place, heads) => `${place}: レベルの列が分かりません。見出し: ${heads.join('、')}`,
    noLevelHeadHint:
      'レベルの列を指定してください: --map "列の見出し=level"。なければ、レベルの列を加えてください。',
    unknownHead: (head, heads) => `「${head}」という見出しはありません。見出し: ${heads.join('、')}`,
    noCriteria: (file) => `${file} の見出しの下に、基準が1つもありません`,
  },

  notImported: (place, text, why) => `取り込んでいません: ${place}「${text}」: ${why}`,
  moreUnplaced: (n) => `取り込んでいないものが、ほかに${n}件あります。--jsonですべて確かめられます`,
  unplaced: {
    'above-table': '表の見出しより上にあります',
    'no-head': '列に見出しがありません。見出しを付けてください',
    'unknown-head': '何の列か分かりません。--map "見出し=項目" で指定してください',
    alone: 'この行には、ほかに何もありません。基準にはレベルが、カテゴリには基準が必要です',
    'for-remarks': '備考の列です。基準の列であれば、見出しを変えてください',
    'no-level': 'この行にも、その上にも、レベルがありません',
    error: '数式がエラーになっています。表を直してください',
    uncalculated: '数式の計算結果が保存されていません。表計算ソフトで開いて保存し直してください',
    repeated: '同じレベルに同じ基準がすでにあります',
    'other-value': '同じレベルやカテゴリの、上の行と値が違います。どちらかにそろえてください',
    'unknown-kind': '種類が分かりません。「成果物」か「行動」と書いてください',
    'no-counterpart': 'もう一方の言語に、対応する文がありません',
    'no-table': 'このシートにはレベルの表がありません',
    hidden: '非表示のシートです。取り込むには表計算ソフトで再表示してください',
  },

  language: (file, language) =>
    `${file} は${language}として読みました。違う場合は、--jaか--enで指定してください`,
  encoding: (file, encoding) => `${file} は${encoding}として読みました`,
  looksLike: (place, language, n) =>
    `${place}は${language}のようです（${n}セル）。1つのファイルが1つの言語で書かれているか確かめてください`,
  rowsAreLevels: (place) =>
    `${place}: 行をレベルとして読みました。行がカテゴリなら、--rows categories を付けてください`,
  rowsAreCategories: (place) =>
    `${place}: 列をレベルとして読みました。列がカテゴリなら、--rows levels を付けてください`,
  carried: (place, field, n) => `${place}: 空の「${field}」は、上と同じものとして読みました（${n}行）`,
  criteria: (place, head) =>
    `${place}：「${head}」の列を基準として読みました。別の列であれば、--map "その見出し=milestone" を付けてください`,
  sections: (place, n) => `${place}：名前だけの行（${n}行）を、その下のカテゴリの見出しとして読みました`,
  sheets: (roles) =>
    `シートごとに役割を作りました：${roles.join('、')}。1つの等級表を分けたものであれば、--role で役割の名前を付けてください`,
  sorted: (role) => `「${role}」のレベルを番号の順に並べ替えました`,
  long: (place, characters) => `${place}: ${characters}文字の基準があります。空行で分けてください`,
  broken: (place, n) =>
    `${place}: 複数の行を1つの基準として読みました（${n}セル）。1行が1つの基準なら、--lines を付けてください`,
  counts: (place, criteria, other, others) =>
    `${place}には基準が${criteria}件、${other}には${others}件あります。順に対応させたので、足りないものを確かめてください`,
  shared: (levels, roles) =>
    `${levels.join('、')}は、${roles.join('、')}に共通です。達成の記録も共通になります`,
  tracks: (role, tracks) =>
    `「${role}」のレベルには${tracks.join('と')}の系統があるため、それぞれを役割にしました`,
  branch: (role, level, from) =>
    `「${role}」は、「${from}」の${level}から続くものとして読みました（steps.yamlのafter）`,
  gone: (n) => `${n}件の目標が、表からなくなりました`,

  imported: (folder) => `${folder} に取り込みました`,
  renewed: (folder) => `${folder} を更新しました`,
  shapes: {
    list: '1行に1つの基準',
    'levels-down': '縦にレベル、横にカテゴリ',
    'levels-across': '横にレベル、縦にカテゴリ',
  },
  role: (levels, milestones) => `${levels}レベル、目標${milestones}件`,
  categories: 'カテゴリ',
  toCheck: '確かめてください',
};
