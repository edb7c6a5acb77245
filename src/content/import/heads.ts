import { FIELDS, type Field } from './fields.ts';

/** The known column headings, in both languages, without spaces and in lower case. */
const HEADS: Readonly<Record<Field, string>> = {
  role: 'role roles job jobfamily family track framework discipline function profession specialty specialism 役割 職種 ロール 役職 職務 系統 コース 職群 専門分野',
  'role-detail': 'roledetail roledescription 役割の説明 職種の説明',
  level: 'level levels lv rolelevel joblevel careerlevel レベル 段階 ステージ 職級 等級レベル 役割等級',
  grade: 'grade gradename rank jobtitle グレード グレード名 等級 等級名 職位 職位名 ランク 呼称',
  number: 'levelnumber レベル番号 等級番号 段階番号',
  names: 'othernames aliases 別名 別称',
  position: 'position ポジション 位置づけ 位置付け',
  focus: 'focus summary 力を入れること 重点 概要 役割期待',
  learn: 'learn learning whattolearn 学ぶこと 学習 学習内容',
  category:
    'category categories subcategory dimension competency competence area topic aspect axis skill pillar theme カテゴリ カテゴリー 分類 大分類 中分類 小分類 観点 領域 項目 評価項目 能力 コンピテンシー コンピテンシー区分 スキル 軸 テーマ',
  proficiency:
    'skilllevel proficiency proficiencylevel competencelevel スキルレベル 習熟度 熟達度 習熟レベル',
  'category-detail': 'categorydetail 観点の説明',
  kind: 'kind 種類 種別 区分',
  milestone:
    'milestone milestones criterion criteria behaviour behavior behaviours behaviors expectation expectations requirement requirements description indicator indicators statement text skillleveldescription proficiencydescription 基準 評価基準 マイルストーン 行動 行動指標 要件 目標 期待 期待行動 期待役割 行動特性 内容 説明 定義 到達基準',
  chance: 'chance howtogetthechance opportunity 機会 機会のつかみ方',
  'role-id': 'roleid 役割id 役職id 職種id',
  'level-id': 'levelid レベルid 等級id',
  'category-id': 'categoryid カテゴリid 観点id 分類id',
  id: 'id milestoneid 基準id',
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => HEADS[field].split(/\s+/).map((head) => [head, field] as const)),
);

/** Headings of criteria that are achieved once, unlike behaviours. */
const DELIVERABLE = /^(?:milestones?|マイルストーン|目標)$/;

/** Words that add no meaning to a heading: `Key behaviors`, `Role name`, `期待される行動`. */
const AROUND =
  /^(?:key|core|main|expected|required|主な|求められる|期待される|必要な)?(.+?)(?:names?|expected|required|名称?|項目)?$/;

/** A heading of descriptions of something: `Skill description`, `等級の定義`. */
const ABOUT = /^(.+?)の?(?:descriptions?|definitions?|details?|説明|定義|概要)$/;

/** The field that describes another field. */
const DESCRIPTION_OF: Readonly<Partial<Record<Field, Field>>> = {
  role: 'role-detail',
  category: 'category-detail',
  level: 'focus',
  grade: 'focus',
  milestone: 'milestone',
};

/** Returns what a column with this heading holds, if known. */
export function fieldOf(head: string, map: ReadonlyMap<string, Field>): Field | undefined {
  const key = folded(head);
  const named = map.get(key) ?? FIELD_OF.get(key);
  if (named !== undefined) return named;
  const about = FIELD_OF.get(ABOUT.exec(key)?.[1] ?? '');
  return (about && DESCRIPTION_OF[about]) ?? FIELD_OF.get(AROUND.exec(key)?.[1] ?? '');
}

/** Headings of descriptions. */
const EXPLAINS =
  /^(?:overall|short|long)?(?:descriptions?|definitions?|summary|overview|guidance|guidancenotes|purpose|説明|定義|概要|目的)$|の(?:説明|定義|概要)$/;

/** Whether a column with this heading describes the column next to it. */
export function explains(head: string): boolean {
  return EXPLAINS.test(folded(head));
}

/** Whether a column with this heading is for remarks, not for criteria. */
export function isForRemarks(head: string): boolean {
  return /^(?:notes?|remarks?|comments?|備考|メモ|参考|補足|注記?)$/.test(folded(head));
}

/** Whether a column with this heading has short codes, such as SFIA's skill codes. */
export function isForCodes(head: string): boolean {
  return /^(?:codes?|コード|略号|番号|no|#)$/.test(folded(head));
}

/** Folds a heading for comparison: case, width, spaces, punctuation and parentheses do not matter. */
export function folded(head: string): string {
  return head
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s_.:*-]/g, '');
}

/** Whether a heading is for criteria that are achieved once, such as documents. */
export function announcesDeliverables(head: string): boolean {
  return DELIVERABLE.test(folded(head));
}

/** Words for the two kinds of milestones. */
const KINDS: Readonly<Record<string, 'deliverable' | 'behaviour'>> = {
  ...{ deliverable: 'deliverable', milestone: 'deliverable', 成果物: 'deliverable', 成果: 'deliverable' },
  ...{ behaviour: 'behaviour', behavior: 'behaviour', 行動: 'behaviour', ふるまい: 'behaviour' },
};

export function kindOf(word: string): 'deliverable' | 'behaviour' | undefined {
  const key = folded(word);
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined;
}
