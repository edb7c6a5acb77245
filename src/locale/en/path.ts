import { allOf, count } from './words.ts';

export const path = {
  title: (name: string, title: string) => `The path to ${name} (${title})`,
  nearest: (name: string, nearest: string) =>
    `There is no separate path to ${name}. The nearest path is the ${nearest}'s:`,
  step: (number: number, grade: string) => `Step ${number}: ${grade}`,
  position: 'Position',
  statuses: { passed: 'behind you', current: 'you are here', ahead: 'ahead' },
  milestones: 'Milestones you can show evidence for',
  chance: (text: string) => `How to get the chance: ${text}`,
  learn: 'What to learn',
  first90: 'The first 90 days on this step',
  fromToday: 'The first 90 days from today',
  day: (days: number) => `Day ${days}:`,
  shifts: 'Mindset shifts it takes',
  pitfalls: 'Trials you meet here',
  gap: 'Where you stand',
  progress: (done: number, total: number) => `${done}/${total}`,
  stepDone: 'Milestones reached, by step',
  missing: (next?: string) => (next === undefined ? 'Still open on this step' : `Still missing for: ${next}`),
  nothingMissing: 'Every milestone of your step is reached.',
  unknownStep: 'career profile set grade=<your grade> marks your step and shows what it still takes.',
  weakest: 'The shifts you are least ready for',
  evidence: (text: string) => `Evidence: ${text}`,
  check: (step: string) => `${step}: which milestones have you reached?`,
  evidenceFor: (milestone: string) =>
    `${milestone}\nWhat shows it? A project, a document, a date; Enter leaves it empty:`,
  checkStopped: 'Stopped. What you had confirmed is kept.',
  nothingToCheck: 'this path has no milestones to tick',
  checkNeedsTerminal: 'ticking milestones one by one needs a terminal',
  checkNeedsTerminalHint: '“career path <role> --done <milestone> --evidence "…"” ticks one without asking.',
  notTicked: (milestone: string) => `${milestone} is not ticked, so there is nothing to take back`,
  evidenceAlone: '--evidence belongs to --done',
};

export const plan = {
  title: (name: string, title: string) => `The plan for ${name} (${title})`,
  from: 'From',
  time: 'Time',
  open: 'Open milestones',
  done: 'Reached',
  pace: (milestones: number, months: number, pace: string) =>
    `${milestones} in ${count(months, 'month', 'months')}: ${pace}`,
  oneEvery: (months: number) => `about one every ${months} months`,
  aMonth: (milestones: number) => `about ${milestones} a month`,
  nothingOpen: 'None: every milestone of these steps is reached.',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  /** The quarters of a business year that begins in April. */
  quarters: ['Q1 (Apr–Jun)', 'Q2 (Jul–Sep)', 'Q3 (Oct–Dec)', 'Q4 (Jan–Mar)'],
  inBusinessYear: (quarter: string, year: number) => `FY${year} ${quarter}`,
  office: 'Taking office',
  takingOffice: (month: string, step: string, position: string) => `${month}: ${step}, ${position}`,
  inYear: (part: string, year: number) => `${part} ${year}`,
  span: (start: string, end: string) => (start === end ? start : `${start} – ${end}`),
  over: 'all reached, takes no time',
  fixed: 'Date fixed by you',
  fixedEnd: 'End fixed by you',
  warnings: {
    'too-little-time': (months: number, milestones: number) =>
      `${count(months, 'month is', 'months are')} too little for ${count(milestones, 'open milestone', 'open milestones')}: several fall in the same month. A later --by would leave room.`,
    'short-steps': (steps: readonly number[]) =>
      `Less than a quarter of a year for ${steps.length > 1 ? 'steps' : 'step'} ${allOf(steps.map(String))}.`,
    'after-end': (name: string, month: string) => `${name} is fixed for ${month}, after the end of the plan.`,
    'before-start': (name: string, month: string) => `${name} is fixed for ${month}, which has gone by.`,
    'out-of-order': (name: string, month: string, earlier: string, later: string) =>
      `${name} is fixed for ${month}, but comes after ${earlier} on the path, which is fixed for ${later}.`,
  },
  noFrom: 'where do you stand? The plan needs your step or grade',
  noFromHint: (steps: readonly string[]) =>
    `Give it with --from, or keep it with “career profile set grade=<grade>”. There are: ${steps.join(', ')}`,
  noBy: 'when do you want to be there? The plan needs a month',
  noByHint: (example: string) => `Give it with --by <YYYY-MM>, such as --by ${example}.`,
  withProfile: 'In JSON your profile counts only with --with-profile.',
  monthForm: 'Write a month as 2036-04, 2036/4 or Apr 2036.',
  past: (month: string) => `the plan would end in ${month}, which has gone by`,
  pastHint: (now: string) => `Give a month from ${now} on with --by.`,
  setForm: 'Write --set <milestone or step>=<YYYY-MM>; “<milestone or step>=” frees it again.',
  saved: 'The plan is saved; ticked milestones and fixed dates count from now on.',
  calendar: (name: string) => `Plan for ${name}`,
  reached: (milestone: string) => `Done: ${milestone}`,
};
