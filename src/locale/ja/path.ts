import type { Messages } from '../messages.ts';

/** 役職名。正式名称があれば添える。 */
function named(name: string, title?: string): string {
  return title === undefined ? name : `${name}（${title}）`;
}

export const path: Messages['path'] = {
  title: (name, title) => `${named(name, title)}への道のり`,
  nearest: (name, nearest) => `${name}専用の道のりはありません。最も近い${nearest}への道のりを表示します。`,
  step: (number, grade) => (grade === undefined ? `ステップ${number}` : `ステップ${number}　${grade}`),
  moreSteps: (steps) => `ほか${steps}段階`,
  position: '立場',
  statuses: { passed: '通過', current: '現在地', ahead: 'これから' },
  milestones: '成果として示せる目標',
  behaviours: 'このステップで求められること',
  milestoneCount: (total) => `目標${total}件`,
  onlyNext: '次に取り組む目標だけを表示しています。',
  nothingNext: 'この道のりの目標は、すべて達成しています。',
  nothingInCategory: 'この道のりには、このカテゴリの目標がありません。',
  branches: (names) => `ここから${names.join('、')}への道が分かれます。`,
  chance: (text) => `機会のつかみ方: ${text}`,
  learn: '学ぶこと',
  first90: 'このステップに就いて最初の90日',
  fromToday: '今日からの90日',
  day: (days) => `${days}日目`,
  shifts: '求められる意識と行動の転換',
  pitfalls: 'ここで直面する試練',
  gap: '現在地と次のステップ',
  progress: (done, total) => `${done}/${total}`,
  missing: (next) => (next === undefined ? 'このステップの残りの目標' : `次の「${next}」までの残りの目標`),
  nothingMissing: '現在のステップの目標はすべて達成しています。',
  unknownStep: '「career profile set grade=課長」のように職位を登録すると、現在地と残りの目標を表示します。',
  unplaced: (grade) => `${grade}（この道のりにない職位なので、現在地は未定です。--from で指定できます）`,
  noPlace: '--next には、現在のステップまたは職位が必要です',
  none: (name) => `このコンテンツには、${name}への道のりがありません`,
  noneHint: (roles) => `道のりのある役職: ${roles.join('、')}`,
  noCategories: 'このコンテンツの目標にはカテゴリがありません',
  moreMissing: (milestones) => `ほか${milestones}件（下のステップに表示）`,
  unknownTicks: (ids) =>
    `達成済みの目標のうち、今のコンテンツにないもの: ${ids.join('、')}。idが変わった場合は、新しいidで付け直し、古いidは「career path --undo <id>」で取り消してください。`,
  undecided: 'どの役職を目指すか迷ったら',
  weakest: '準備が最も遅れている転換',
  evidence: (text) => `根拠: ${text}`,
  check: (step) => `${step}　達成した目標はどれですか？`,
  evidenceFor: (milestone) => `${milestone}\n達成の根拠は？（案件、文書、日付など。なければEnter）:`,
  checkStopped: '中断しました。確定した分は保存しています。',
  nothingToCheck: 'この道のりにはチェックを付ける目標がありません',
  checkNeedsTerminal: '目標に順にチェックを付けるには、ターミナルが必要です',
  checkNeedsTerminalHint:
    '「career path <役職> --done <目標> --evidence "…"」なら、ターミナルがなくても1つずつ付けられます。',
  notTicked: (milestone) => `${milestone} は達成になっていないため、取り消すものがありません`,
  allAlone: '--all は --check と一緒に指定してください',
  evidenceAlone: '--evidence は --done と一緒に指定してください',
};

export const plan: Messages['plan'] = {
  title: (name, title) => `${named(name, title)}への計画`,
  from: '現在のステップ',
  time: '期間',
  open: '残りの目標',
  done: '達成した目標',
  pace: (milestones, months, pace) => `${months}か月で${milestones}件（${pace}）`,
  oneEvery: (months) => `およそ${months}か月に1件`,
  aMonth: (milestones) => `1か月におよそ${milestones}件`,
  nothingOpen: 'ありません。この先の目標はすべて達成しています。',
  months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  quarters: ['第1四半期（4〜6月）', '第2四半期（7〜9月）', '第3四半期（10〜12月）', '第4四半期（1〜3月）'],
  inBusinessYear: (quarter, year) => `${year}年度 ${quarter}`,
  behaviours: (step, behaviours) => `${step}　日付を付けない行動の目標${behaviours}件`,
  office: '到達点',
  takingOffice: (month, step, position) =>
    `${month}　${position === undefined ? step : `${position}、${step}`}`,
  inYear: (part, year) => `${year}年${part}`,
  span: (start, end) => (start === end ? start : `${start}〜${end}`),
  over: '達成済み（期間なし）',
  fixed: '自分で指定した日付',
  fixedEnd: '終わりは自分で指定した日付',
  warnings: {
    'too-little-time': (months, milestones) =>
      `残りの目標${milestones}件に対して期間が${months}か月しかなく、同じ月に重なる目標があります。--by を遅らせると余裕ができます。`,
    'short-steps': (steps) => `ステップ${steps.join('、')}に使える期間が3か月未満です。`,
    'after-end': (name, month) => `${name}の日付（${month}）が、計画の終わりより後です。`,
    'before-start': (name, month) => `${name}の日付（${month}）は、すでに過ぎています。`,
    'out-of-order': (name, month, earlier, later) =>
      `${name}の日付（${month}）が、道のりで先に来る${earlier}の日付（${later}）より前です。`,
  },
  noFrom: '計画を立てるには、現在のステップまたは職位が必要です',
  noFromHint: (steps) =>
    `--from で指定するか、「career profile set grade=<職位>」で登録してください。選べるもの: ${steps.join('、')}`,
  noBy: '計画を立てるには、その役職に就く目標の年と月が必要です',
  noByHint: (example) => `--by ${example} のように指定してください。`,
  withProfile: 'JSONでは、--with-profile を付けたときだけ保存した情報を使います。',
  noSuch: {
    month: (number) => `${number}月という月はありません。`,
    day: (number) => `その月に${number}日はありません。`,
  },
  askFrom: (role) => `${role}への計画を立てます。今の職位に近いのはどれですか？`,
  askBy: (role, usual) =>
    `${role}に就く時期の目標を、年と月で入力してください（例: 2036年4月。Enterだけなら${usual}）:`,
  tooEarly: (month) => `${month}は、すでに過ぎています。`,
  stopped: '中断しました。計画は作っていません。',
  monthForm: '月は 2036-04、2036/4、2036年4月、令和18年4月 のように書いてください。',
  past: (month) => `計画の終わりの ${month} は、すでに過ぎています`,
  pastHint: (now) => `--by で ${now} 以降を指定してください。`,
  setForm:
    '--set <目標またはステップ>=<YYYY-MM> の形で書いてください。「<目標またはステップ>=」とすると、指定した日付を取り消します。',
  saved: '計画を保存しました。以後、達成した目標と指定した日付を反映します。',
  calendar: (name) => `${name}への計画`,
  reached: (milestone) => `達成: ${milestone}`,
};
