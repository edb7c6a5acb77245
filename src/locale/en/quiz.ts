import { count } from './words.ts';

export const quiz = {
  itemsTitle: 'The statements',
  fitSection: 'Fit',
  readinessSection: 'Readiness',
  scale: {
    1: 'Not me at all',
    2: 'Not much like me',
    3: 'Neither',
    4: 'Rather like me',
    5: 'Very much me',
  },
  itemsScale: 'Answer from 1 (not me at all) to 5 (very much me).',
  reversed: 'reversed',
  title: 'Which role suits you?',
  intro:
    'Short statements about what you like at work: say how well each describes you. There is no right answer, and your answers stay on this machine.',
  chooseLength: 'How much time do you have?',
  lengths: {
    quick: (statements: number, minutes: number) =>
      `Quick: about ${count(statements, 'statement', 'statements')}, ${count(minutes, 'minute', 'minutes')}; stops once the result is clear`,
    full: (statements: number, minutes: number) =>
      `Full: ${count(statements, 'statement', 'statements')}, ${count(minutes, 'minute', 'minutes')}; the firmest result`,
  },
  goOn: (number: number) => `Go on where you stopped, at statement ${number}`,
  dropped: (items: number) =>
    `The statements have changed since: ${count(items, 'answer', 'answers')} to statements that are gone ${items === 1 ? 'was' : 'were'} left out.`,
  noDraft: 'there is no unfinished quiz to resume',
  noDraftHint: '"career quiz" begins a new one.',
  notKept: (reason: string) =>
    `Your answers cannot be kept on disk, so an interruption would lose them: ${reason}`,
  readinessIntro: 'Now a few statements about how you work today. They do not change the fit.',
  contextIntro: 'Three questions about your situation. Skip any you like; they do not change your score.',
  contextCompany: 'What kind of company do you work for?',
  contextGrade: 'Which step are you on?',
  contextTarget: 'Which role are you aiming for?',
  contextNone: 'Prefer not to say',
  interrupted: 'Stopped. Nothing was kept.',
  interruptedKept: 'Stopped. Your answers so far are kept; "career quiz --resume" goes on from here.',
  result: 'Your result',
  verdict: {
    clear: (top: string) => `Clearly ${top}.`,
    lean: (top: string, times: string) =>
      `Leaning towards ${top}: if you took the quiz again tomorrow, you would land here about ${times}.`,
    close: (top: string, runnerUp: string) =>
      `Too close to call: the gap between ${top} and ${runnerUp} is smaller than the day-to-day wobble in anyone's answers. Read both before you decide.`,
  },
  timesOf: (n: number, of: number) => `${n} times out of ${of}`,
  fit: 'Fit (0 to 100; 50 is neither for nor against)',
  evidenceFor: (role: string) => `What spoke most for ${role}`,
  evidenceAgainst: (role: string) => `What spoke against ${role}`,
  youAnswered: (answer: string, points: string) => `You answered: ${answer} (${points} points)`,
  joys: (role: string) => `Joys you would probably find as ${role}`,
  trials: 'Trials to prepare for',
  readiness: 'Readiness for the shifts from staff to executive',
  readinessOverall: 'Overall',
  company: 'Your kind of company',
  companyFits: (name: string, role: string) => `${name}: leans on the ${role}, the role that suits you best.`,
  companiesLeaning: (role: string, kinds: readonly string[]) =>
    `Kinds of company that lean on the ${role}: ${kinds.join(', ')}.`,
  companyDiffers: (name: string, role: string) =>
    `${name}: leans on the ${role} rather than on the role that suits you best.`,
  warnings: {
    'straight-lining':
      'All your answers are the same, so they cannot tell the roles apart. Another go, answering on first impulse, would tell you more.',
    'too-few':
      'Fewer than half of the traits have an answer, so the result rests on little. More answers would make it firmer.',
  },
  disclaimer: 'This is something to think with, not a test: it was checked by simulation, not on people.',
};

export const score = {
  line: (number: number, reason: string) => `line ${number}: ${reason}`,
  faults: {
    'not-json': 'not JSON',
    'no-answers': 'no "answers" in it',
    'too-long': 'longer than 1 MiB',
    'not-utf8': 'not valid UTF-8',
  },
  badLines: (lines: number) => `${count(lines, 'line', 'lines')} could not be scored, the rest was`,
  unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
};

/** Why the file system refuses, by its code. */
export const reasons = {
  EACCES: 'no permission',
  EBUSY: 'another program has it open',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file where a folder should be',
  EFBIG: 'the file would be larger than is allowed',
  EIO: 'the disk or the terminal reports an error',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead round in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'the name is too long',
  ENFILE: 'too many files are open',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a folder',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
};
