/** The sheet for the talk with one's manager. */
export const sheet = {
  name: 'One-on-one',
  title: (role: string) => `One-on-one: the path to ${role}`,
  person: 'Name:',
  manager: 'Manager:',
  day: 'Date:',
  step: (step: string, position: string) => `${step} – ${position}`,
  heads: {
    goal: 'Goal',
    chance: 'How to get the chance',
    evidence: 'Evidence',
    due: 'Due',
    self: 'Own rating',
    managerRating: 'Manager’s rating',
    talk: 'What we said',
  },
  reached: 'Reached',
  nextOwn: 'Until the next talk, I will:',
  nextManager: 'Until the next talk, my manager will:',
};
