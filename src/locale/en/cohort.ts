import { count } from './words.ts';

/** What the answers of a group look like together. */
export const cohort = {
  title: 'The answers together',
  titleBy: (column: string) => `The answers together, by ${column}`,
  notForSelection:
    'These are interests, not ability. They are for thinking and talking, never for selecting, rating or assigning people.',
  people: 'Answered',
  persons: (people: number) => count(people, 'person', 'people'),
  usable: 'Counted here',
  usableOf: (usable: number, others: number) =>
    others === 0
      ? count(usable, 'person', 'people')
      : `${count(usable, 'person', 'people')} (${others} ${others === 1 ? 'has' : 'have'} not answered enough)`,
  hidden: 'In no group shown',
  hiddenOf: (people: number) => `${count(people, 'person', 'people')} (counted among everybody)`,
  everybody: 'Everybody',
  unnamed: 'No group given',
  group: (name: string, people: number) => `${name} (${count(people, 'person', 'people')})`,
  share: (people: number, percent: number) => `${people} ${`(${percent}%)`.padStart(6)}`,
  shortlisted: 'Roles worth a closer look (a person can have several)',
  outcomes: 'How clear the results are',
  outcome: {
    clear: 'Clearly one role',
    leaning: 'Leaning towards one role',
    shortlist: 'Several roles',
    flat: 'No clear pattern',
    impression: 'First impression (part of the statements)',
  },
  traits: 'Traits',
  traitsScale:
    'Means from −100 (away from it) to 100 (towards it); 0 is in between. ± is how much people differ (standard deviation).',
  spread: 'how much people differ',
  readiness: 'How people work today, compared with an executive (mean, 0 to 100)',
  notShown: 'not shown',
  rules: (least: number) =>
    `Groups of fewer than ${least} people are not shown, nor groups in which all have the same result or share a role that not everybody has, nor what could be worked out from the others by subtraction.`,
  noGroups: (by: string) => `nobody has anything under “${by}”, so people cannot be divided by it`,
  tooFew: (usable: number, least: number) =>
    `${count(usable, 'person has', 'people have')} answered enough, but a group needs ${least} to be shown, so nothing is shown`,
  tooFewHint: (least: number) => `Wait for more answers. --min-group can be lowered to ${least} at most.`,
  minGroupForm: (least: number) => `Use a whole number, ${least} or more.`,
};
