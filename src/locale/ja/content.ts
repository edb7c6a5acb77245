import type { Messages } from '../messages.ts';
import { emptyFile, fields } from './fields.ts';

const TYPES: Readonly<Record<string, string>> = {
  string: '文字列',
  number: '数',
  integer: '整数',
  mapping: '項目と値の組',
  list: 'リスト',
  texts: '文字列、または言語ごとの文字列',
};

/** 間違えて入力しやすい空白の名前 */
const INVISIBLE: Readonly<Record<string, string>> = {
  'U+3000': '全角スペース',
  'U+00A0': 'ノーブレークスペース',
};

/** 項目と、その意味。ファイルそのものには名前がない */
const named = (field: string): string => {
  if (field === '') return 'ファイル';
  const meaning = Object.hasOwn(fields, field) ? fields[field] : undefined;
  return meaning === undefined ? `「${field}」` : `「${field}」（${meaning}）`;
};

export const faults: Messages['faults'] = {
  unreadable: (reason) => `読み込めません: ${reason}`,
  missingFile: 'ファイルがありません。「career content init <フォルダー>」でひな形を作れます',
  notAFile: '通常のファイルではありません。テキストファイルを置いてください',
  outside: 'フォルダーの外を指すリンクなので読み込みません。ファイルそのものを置いてください',
  tooLarge: (most) => `${most} MiBを超えています。小さくしてください`,
  packTooLarge: 'ファイルの合計が16 MiBを超えているため読み込みません。小さくしてください',
  binary: '値が0のバイトがあり、テキストではありません。UTF-8のテキストで保存してください',
  notUtf8: 'ここから先がUTF-8として正しくありません。UTF-8で保存し直してください',
  encoding: (encoding) => `${encoding}で書かれています。UTF-8で保存してください`,
  controlCharacter: (value) =>
    `制御文字 ${value} があります。削除するか、二重引用符の中にエスケープで書いてください`,
  invisibleSpace: (value) =>
    `${INVISIBLE[value] ?? '目に見えない空白'}（${value}）があります。字下げとコロンの後は半角スペースにしてください`,
  tooMuch: 'ここまでの内容が多すぎるため読み込みません。内容を減らしてください',
  tooDeep: 'リストやマッピングの入れ子が深すぎます。入れ子を減らしてください',
  tooManyFaults: '誤りが多すぎるため、ここまでしか調べていません。先にここまでの誤りを直してください',
  tooManyAliases: (name) =>
    `エイリアス「*${name}」を展開すると内容が多くなりすぎます。エイリアスを使わずに書いてください`,
  unsupported: (value) => `「${value}」は使えません。削除して、YAML 1.2の標準的な書き方にしてください`,
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
  missingField: (field) => `${named(field)}がありません。「${field}:」に続けて書いてください`,
  emptyFile,
  unknownField: (field, free) =>
    `「${field}」という項目はありません。${free ? `ここにまだ書ける項目: ${free}` : 'この項目を消してください'}`,
  wrongType: (field, expected) =>
    `${named(field)}の型が違います。${TYPES[expected] ?? expected}で書いてください`,
  notOneOf: (field, expected) => `${named(field)}の値が正しくありません。${expected} のどれかにしてください`,
  badId: (value) =>
    `「${value}」はidに使えません。「my-role」のように、英小文字と数字を1つのハイフンでつないでください`,
  empty: (field) => `${named(field)}が空です。内容を書いてください`,
  outOfRange: (field, expected) => `「${field}」が範囲外です。${expected} になるように書いてください`,
  missingLanguage: (field, language) =>
    `「${field}」に「${language}」の文がありません。「${language}:」を書き足してください`,
  undeclaredLanguage: (field, language) =>
    `「${field}」に「${language}」の文がありますが、pack.yamlで宣言されていません。「languages」に加えるか、この文を消してください`,
  duplicateId: (value) => `id「${value}」が重複しています。どちらかを別のidにしてください`,
  danglingId: (field, value) =>
    `「${field}」の「${value}」は存在しません。既存のidを指定するか、「${value}」を追加してください`,
  refAlone: (value) =>
    `「ref: ${value}」には「source: reference」が必要です。追加するか、「ref」を消してください`,
  daysOrder: '日数が上の行より小さくなっています。30、60、90の順に書いてください',
  missingEmphasis: (role, trait) =>
    `「${role}」に「${trait}」の重みがありません。-1から1の数（value）を書いてください`,
  idAndLevel: (level) =>
    `このステップには自分の「id」と、共有するレベル「${level}」の両方があります。この役職だけのレベルなら「id」を、共有するなら「level」を残してください`,
  lateBranch: (role) =>
    `「after」を書けるのは役職の最初のステップだけですが、これは「${role}」の2番目以降のステップです。最初のステップに移すか、削除してください`,
  circle: (role) =>
    `「${role}」の分岐元をたどると、「${role}」自身に戻ります。どちらかの「after」を削除してください`,
  branchFromNowhere: (level) =>
    `レベル「${level}」をステップに持つ役職がほかにないため、そこから分岐できません。いずれかの役職のステップに加えるか、「after」を削除してください`,
  manyStems: (level, roles) =>
    `「${level}」に至る道が役職によって異なります（${roles}）。「after」の代わりに、そこまでのレベルをこの役職のステップとして並べてください`,
  levelTwice: (role, level) =>
    `「${level}」はすでに「${role}」のステップにあります。どちらか一方を削除してください`,
  numberOrder: (number, before) =>
    `番号${number}が${before}より後にあります。ステップを下から順に並べるか、番号を直してください`,
  noSourceNote: (source) =>
    `「source: ${source}」を使っていますが、その意味がpack.yamlにありません。「sources」に「${source}:」と説明の文を加えてください`,
  fewItems: (trait, items) => `特性「${trait}」の質問が足りません（${items}問）。3問以上にしてください`,
  noneReversed: (trait) =>
    `特性「${trait}」に逆向きの質問がありません。少なくとも1問を「key: -1」にしてください`,
  fewReadiness: (shift, items) =>
    `転換「${shift}」の準備度の質問が足りません（${items}問）。2問以上にしてください`,
  unknownDealbreaker: (value) => `「${value}」という譲れない条件はこの診断にありません`,
  unknownItem: (value) => `「${value}」という質問はこの診断にありません`,
  offScale: (item, value) => `「${item}」が ${value} です。答えは1〜5の整数です`,
  unknownName: (field, value) => `「${field}」の「${value}」が見つかりません`,
};

export const warnings: Messages['warnings'] = {
  tooLong: (field, columns, most) =>
    `「${field}」が${columns}桁あり、表に収まりません。${most}桁以内にすると読みやすくなります`,
  bareRole: (role, without) =>
    `役職「${role}」にだけ${without.map((file) => ({ joys: '醍醐味', trials: '試練' })[file]).join('も')}がありません。${without.map((file) => `${file}.yaml`).join('と')}に書き足してください`,
  noSteps: (role) =>
    `役職「${role}」にはステップがないため、道のりを表示できません。ステップを加えるか、ステップのある役職を「nearest」に書いてください`,
  sameSteps: (role, other) =>
    `「${role}」のステップは「${other}」と同じです。ステップを削除してroles.yamlに「nearest: ${other}」と書くか、レベルを共有してください`,
  unreachedLevel: (level) =>
    `レベル「${level}」を持つ役職がありません。steps.yamlに「level: ${level}」のステップを加えるか、レベルを削除してください`,
  numberGap: (role, before, number) =>
    `「${role}」のステップで、${before}の次が${number}になっています。抜けているものを加えるか、番号を直してください`,
  traitCount: (traits) =>
    `特性が${traits}個です。7〜10個にすると、答える人を疲れさせずに役職を見分けられます`,
  noSeat:
    '経営職に就きたいかどうかを尋ねる質問がありません。「section: seat」の質問を、半分を逆向きにして加えてください',
  noEvidence: (role, traits) =>
    `「${role}」の${traits.map((trait) => `「${trait}」`).join('、')}の重みに根拠がありません。職務・醍醐味・試練（「about」）か資料（「ref」）を書いてください`,
  alike: (roles, cosine) =>
    `この診断では、${roles}をほとんど見分けられません（プロファイルのコサイン ${cosine}）。どの特性で違うのかを書いてください`,
  opposite: (roles, cosine) =>
    `${roles}が正反対の役職になっています（プロファイルのコサイン ${cosine}）。0より小さい重みは、その役職が避ける特性にだけ使ってください`,
};

export const content: Messages['content'] = {
  checked: (directory) => `${directory} のコンテンツ`,
  faults: (n) => `誤り ${n}件`,
  warnings: (n) => `注意 ${n}件`,
  times: (n) => `（全部で${n}か所）`,
  alsoIn: (n, lines) => `（全部で${n}か所。ほかに${lines}行目）`,
  sound: '誤りはありません。このコンテンツは使えます。',
  noFolder: (directory) => `${directory} というフォルダーはありません`,
  startHint: '「career content init <フォルダー>」でひな形を作れます。',
  recovery: '診断が役職を見分ける力',
  simulated: (people) =>
    `さまざまな答え方を${people}人分ずつシミュレーションしました。役職に近い人100人のうち、その役職が1位になる人数です。`,
  keepsWord: (error, held, random) =>
    `どの答え方でも、示した割合のずれは最大${error}、もう一度答えたときの1位が候補に入る割合は${held}%以上でした。でたらめに答えて役職名が出る割合は${random}%です。`,
  pair: (names, percent) => `${names.join('と')}の順序は、どちらかに近い人の${percent}%で正しく出ます。`,
  written: (directory) => `${directory} にコンテンツのひな形を作りました`,
  writtenMore:
    '書き方は各ファイルのコメントにあります。YAML言語サーバーに対応するエディターでは、書きながら検査できます。',
  inUse: (directory) => `${directory} は空ではないため、何も書き込んでいません`,
  inUseHint: '新しいフォルダーか、空のフォルダーを指定してください。',
  notWritten: (directory, reason) =>
    `${directory} にひな形を書き込めませんでした。途中のファイルは残していません: ${reason}`,
  files: {
    pack: '名前、バージョン、言語、省略したときに比べる役職',
    roles: '役職。使命、職務、活躍の場',
    levels: '複数の役職が共有するレベル（省略可）',
    joys: '役職ごとの醍醐味（省略可）',
    trials: '役職ごとの試練（省略可）',
    steps: '役職までのステップと目標',
    mindset: 'ステップで求められる転換（省略可）',
    companies: '会社の種類と、重視される役職（省略可）',
    faq: '質問と答え（省略可）',
    glossary: '用語の説明（省略可）',
    references: '参照する規格や統計（省略可）',
    quiz: '診断。特性、質問、重み（省略可）',
    schema: 'エディターがファイルの検査に使う定義',
  },
};
