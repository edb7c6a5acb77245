import type { Messages } from '../messages.ts';

export const compare: Messages['compare'] = {
  nothing: (names) => `このコンテンツには、${names.join('と')}を比べる内容がありません`,
  nothingHint: (command) => `レベルの内容はあります。「${command}」で比べられます。`,
  noLevel: (role) =>
    `${role} のレベルを指定してください。レベルどうしを比べるときは、すべて <役職>@<レベル> の形で書きます`,
  title: (names) => `${names.join(names.length > 2 ? '、' : 'と')}を比べる`,
};

export const aspects: Messages['aspects'] = {
  stance: '立ち位置',
  mission: '使命',
  duties: '職務',
  companies: '活躍の場',
  trend: '最近の変化',
  joys: '醍醐味',
  trials: '試練',
  success: '成功の鍵',
  path: '主な道のり',
};

export const levelAspects: Messages['levelAspects'] = {
  position: '立場',
  focus: '力を入れること',
  milestones: '目標',
  learn: '学ぶこと',
};

export const roles: Messages['roles'] = {
  title: '役職の一覧',
  tiers: { primary: '中心となる役職', related: '関連する役職', alternative: 'ほかの進み方' },
};

export const role: Messages['role'] = {
  example: (text) => `例: ${text}`,
  companies: '活躍できる会社',
  trend: '最近の変化',
  success: '成功の鍵',
  onlySteps: (steps, command) =>
    `このコンテンツでは、役職までの${steps}つのステップだけを示しています: ${command}`,
  onlyName: 'このコンテンツには、この役職についての説明がありません。',
  nearest: (name) => `最も近いのは${name}への道のりです。`,
  bridge: (name) => `現在の仕事から${name}を目指す道`,
  shares: '中心となる役職との共通点',
  comeback: '後から戻るには',
};

export const company: Messages['company'] = {
  title: '会社の種類と、重視される役職',
  leans: (name) => `${name}寄り`,
  industries: (names) => `例: ${names.join('、')}`,
};

export const mindset: Messages['mindset'] = {
  title: '意識と行動の転換',
  kinds: { perspective: '視点の転換', behaviour: '行動の転換' },
  staff: 'これまで',
  executive: 'これから',
};

export const sources: Messages['sources'] = {
  title: '出典',
  references: '参考資料',
  uses: (uses) => `引用している記述: ${uses}件`,
};
