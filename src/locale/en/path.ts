import type { Command } from '../command.ts';
import { allOf, count, spelledOut } from './words.ts';

export const path = {
  title: (name: string, title?: string) => `Path to ${spelledOut(name, title)}`,
  nearest: (name: string, nearest: string) =>
    `There is no separate path to ${name}. This is the nearest one, to ${nearest}:`,
  step: (number: number, grade?: string) =>
    grade === undefined ? `Step ${number}` : `Step ${number}: ${grade}`,
  moreSteps: (steps: number) => `${steps} more ${steps === 1 ? 'step' : 'steps'}`,
  position: 'Position',
  statuses: { passed: 'passed', current: 'you are here', ahead: 'ahead' },
  milestones: 'Milestones you can show evidence for',
  behaviours: 'What is expected on this step',
  milestoneCount: (total: number) => count(total, 'milestone', 'milestones'),
  onlyNext: 'Only your next milestones are shown.',
  nothingNext: 'There is nothing left to reach on this path.',
  nothingInCategory: 'This path has no milestones in this category.',
  branches: (names: readonly string[]) => `From here, the paths to ${allOf(names)} go their own way.`,
  chance: (text: string) => `How to get the chance: ${text}`,
  learn: 'What to learn',
  first90: 'The first 90 days on this step',
  fromToday: 'The first 90 days from today',
  day: (days: number) => `Day ${days}:`,
  shifts: 'Mindset shifts needed',
  pitfalls: 'Trials you will face',
  gap: 'Your current step and the next',
  progress: (done: number, total: number) => `${done}/${total}`,
  missing: (next?: string) => (next === undefined ? 'Remaining on this step' : `Remaining before ${next}`),
  nothingMissing: 'You have reached every milestone of your step.',
  unknownStep: (command: Command) =>
    `“${command('career profile set grade=<your grade>')}” marks your step and shows what remains.`,
  unplaced: (grade: string) =>
    `${grade}: this path has no such grade, so your place on it is open. Use --from to mark it.`,
  noPlace: '--next needs your current step or grade',
  none: (name: string) => `there is no path to ${name} in this content`,
  noneHint: (roles: readonly string[]) => `There are paths to: ${roles.join(', ')}`,
  noCategories: 'the milestones in this content have no categories',
  moreMissing: (milestones: number) => `and ${milestones} more, listed under the step below`,
  unknownTicks: (ids: readonly string[], command: Command) =>
    `Ticked, but no longer in the content: ${ids.join(', ')}. If an id has changed, tick the new one, and untick the old one with “${command('career path --undo <id>')}”.`,
  undecided: 'If you are still deciding between roles',
  weakest: 'The shifts you are least ready for',
  evidence: (text: string) => `Evidence: ${text}`,
  check: (step: string) => `${step}: which milestones have you reached?`,
  evidenceFor: (milestone: string) =>
    `${milestone}\nWhat is the evidence? A project, a document, a date (press Enter to leave it empty):`,
  checkStopped: 'Stopped. Everything you confirmed is saved.',
  nothingToCheck: 'this path has no milestones to tick',
  checkNeedsTerminal: 'going through the milestones needs a terminal',
  checkNeedsTerminalHint: (command: Command) =>
    `To tick one without a terminal, use “${command('career path <role> --done <milestone> --evidence "…"')}”.`,
  notTicked: (milestone: string) => `${milestone} is not ticked, so there is nothing to undo`,
};

export const plan = {
  title: (name: string, title?: string) => `Plan to become ${spelledOut(name, title)}`,
  from: 'Current step',
  time: 'Time',
  open: 'Remaining milestones',
  done: 'Reached',
  pace: (milestones: number, months: number, pace: string) =>
    `${milestones} in ${count(months, 'month', 'months')}: ${pace}`,
  oneEvery: (months: number) => `about one every ${months} months`,
  aMonth: (milestones: number) => `about ${milestones} a month`,
  nothingOpen: 'None. You have reached every milestone of these steps.',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  /** The quarters of a business year that starts in April. */
  quarters: ['Q1 (Apr–Jun)', 'Q2 (Jul–Sep)', 'Q3 (Oct–Dec)', 'Q4 (Jan–Mar)'],
  inBusinessYear: (quarter: string, year: number) => `FY${year} ${quarter}`,
  behaviours: (step: string, behaviours: number) =>
    `${step}: ${count(behaviours, 'behaviour', 'behaviours')} to show, without a date`,
  office: 'Goal',
  takingOffice: (month: string, step: string, position?: string) =>
    `${month}: ${position === undefined ? step : `${position}, ${step}`}`,
  inYear: (part: string, year: number) => `${part} ${year}`,
  span: (start: string, end: string) => (start === end ? start : `${start} – ${end}`),
  over: 'all reached, no time needed',
  fixed: 'Date set by you',
  fixedEnd: 'End set by you',
  warnings: {
    'too-little-time': (months: number, milestones: number) =>
      `${count(milestones, 'remaining milestone', 'remaining milestones')} in ${count(months, 'month', 'months')} is tight: some fall in the same month. A later --by gives more room.`,
    'short-steps': (steps: readonly number[]) =>
      `${steps.length > 1 ? 'Steps' : 'Step'} ${allOf(steps.map(String))} ${steps.length > 1 ? 'have' : 'has'} less than three months.`,
    'after-end': (name: string, month: string) => `${name} is set for ${month}, after the end of the plan.`,
    'before-start': (name: string, month: string) => `${name} is set for ${month}, which is in the past.`,
    'out-of-order': (name: string, month: string, earlier: string, later: string) =>
      `${name} is set for ${month}, before ${earlier} (${later}), which comes first on the path.`,
  },
  noFrom: 'the plan needs your current step or grade',
  noFromHint: (steps: readonly string[], command: Command) =>
    `Use --from, or save it with “${command('career profile set grade=<grade>')}”. Choose from: ${steps.join(', ')}`,
  noBy: 'the plan needs the month by which you want to be in the role',
  noByHint: (example: string) => `Use --by <YYYY-MM>, for example --by ${example}.`,
  withProfile: 'With JSON, your profile is used only with --with-profile.',
  monthForm: 'Write the month like 2036-04, 2036/4 or Apr 2036.',
  noSuch: {
    month: (number: number) => `There is no month ${number}.`,
    day: (number: number) => `That month has no day ${number}.`,
  },
  askFrom: (role: string) => `A plan to ${role}. Which position is closest to yours?`,
  askBy: (role: string, usual: string) =>
    `By when do you want to be ${role}? Year and month, such as 2036-04 (Enter for ${usual}):`,
  tooEarly: (month: string) => `${month} is in the past.`,
  stopped: 'Stopped. No plan was made.',
  past: (month: string) => `the plan would end in ${month}, which is in the past`,
  pastHint: (now: string) => `Use --by with ${now} or a later month.`,
  setForm: 'Use --set <milestone or step>=<YYYY-MM>. “<milestone or step>=” clears the date.',
  saved: 'Plan saved. From now on, it reflects ticked milestones and the dates you set.',
  calendar: (name: string) => `Plan for ${name}`,
  reached: (milestone: string) => `Reached: ${milestone}`,
};
