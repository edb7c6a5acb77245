/** Where the reader is on the path, in brief. */
export const standing = {
  wayTo: (role: string) => `The path to ${role}`,
  nextMilestones: 'Your next milestones',
  due: (month: string, milestone: string) => `By ${month}: ${milestone}`,
  match: (role: string) => `Match with ${role}`,
  inconsistent: 'Many answers contradict each other, so this result is not reliable.',
};
