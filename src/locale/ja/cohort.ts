import type { Messages } from '../messages.ts';

/** 集団全体の回答の集計。 */
export const cohort: Messages['cohort'] = {
  title: '回答の集計',
  titleBy: (column) => `回答の集計（${column}別）`,
  notForSelection:
    '志向の集計で、能力の評価ではありません。考え、話し合うための手がかりです。選考、評価、配置の判断には使わないでください。',
  people: '回答した人',
  persons: (people) => `${people}人`,
  usable: '集計した人',
  usableOf: (usable, others) =>
    others === 0 ? `${usable}人` : `${usable}人（ほかの${others}人は、回答が足りません）`,
  hidden: '内訳に出ない人',
  hiddenOf: (people) => `${people}人（全員の集計には含みます）`,
  everybody: '全員',
  unnamed: '記入なし',
  group: (name, people) => `${name}（${people}人）`,
  share: (people, percent) => `${people}人 ${String(percent).padStart(3)}%`,
  shortlisted: '候補に挙がった役職（1人に複数の役職が挙がることもあります）',
  outcomes: '結果の確かさ',
  outcome: {
    clear: '1つの役職にはっきり近い',
    leaning: '1つの役職寄り',
    shortlist: '候補が複数',
    flat: '目立った傾向なし',
    impression: '第一印象（一部の質問に回答）',
  },
  traits: '特性',
  traitsScale:
    '平均は-100（避けたい）から100（惹かれる）まで、0はその中間です。±は、人による違いの大きさ（標準偏差）です。',
  spread: '人による違い（標準偏差）',
  readiness: '今の働き方は、どこまで経営職に近いか（平均。0〜100）',
  notShown: '非表示',
  rules: (least) =>
    `${least}人に満たないグループと、結果が全員同じ、または同じ役職が全員の候補に挙がったグループ（全体でもそうである場合を除く）は示しません。引き算で分かってしまうものも、同じように除いています。`,
  noGroups: (by) => `「${by}」に何も書かれていないため、分けて集計できません`,
  tooFew: (usable, least) => `集計できる回答が${usable}人分で、${least}人に満たないため、何も表示できません`,
  tooFewHint: (least) => `回答が増えるのを待ってください。--min-group で下げられるのは、${least}人までです。`,
  minGroupForm: (least) => `${least}以上の整数を指定してください。`,
};
