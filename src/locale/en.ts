const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  mapping: 'a mapping of fields to values',
  list: 'a list',
};

// As Intl has it, which takes longer to set up than most commands do.
const listed = (names: readonly string[], word: string): string =>
  names.length < 3
    ? names.join(` ${word} `)
    : `${names.slice(0, -1).join(', ')}, ${word} ${names.slice(-1).join()}`;
const anyOf = (names: readonly string[]): string => listed(names, 'or');
const allOf = (names: readonly string[]): string => listed(names, 'and');
const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;

/** The program's own words in English. The Japanese catalogue has the same shape, or it does not compile. */
export const en = {
  tagline:
    'A career advisor for staff systems engineers: CIO or CTO, which suits you, and how do you get there?',
  bullet: '- ',
  separator: ', ',
  titled: (title: string, detail: string) => `${title}: ${detail}`,
  editorialMark: '*',
  editorialNote: "* The authors' own judgement, not from the article this guide is based on.",
  next: 'Next:',
  reading: (folder: string) => `Reading the content in ${folder} for the first time …`,

  home: {
    tryThese: 'Try these',
    goOn: 'Go on',
    hello: (name: string) => `Hello, ${name}.`,
    result: (top: string, fit: string, verdict: string) => `${top} ${fit}: ${verdict}`,
    wayTo: (role: string) => `On the way to ${role}`,
    step: (step: string, progress: string) => `${step}, ${progress} milestones reached`,
    nextMilestones: 'Your next milestones',
    due: (month: string) => `by ${month}`,
    private: 'Everything stays on this machine: no network, no account, no tracking.',
    more: 'All commands: career --help',
    commands: {
      compare: (names: readonly string[]) => `${allOf(names)}, side by side`,
      quiz: 'which role suits you, and how sure that is',
      path: 'the steps from where you are',
      faq: 'questions people ask',
      check: 'tick what you have reached',
      plan: 'a plan with dates',
      again: 'how the fit moves with time',
      profile: 'all that is stored of you, and where',
    },
  },

  compare: {
    title: (names: readonly string[]) => `${allOf(names)} compared`,
  },
  aspects: {
    stance: 'Stance',
    mission: 'Mission',
    duties: 'Duties',
    companies: 'Thrives in',
    trend: 'Trend',
    joys: 'Joys',
    trials: 'Trials',
    success: 'Key to success',
    path: 'Usual path',
  },
  roles: {
    title: 'Roles',
    tiers: { primary: 'Main roles', related: 'Related roles' },
  },
  role: {
    example: (text: string) => `For example: ${text}`,
    companies: 'Where the role thrives',
    trend: 'How it is changing',
    success: 'Key to success',
    nearest: (name: string) => `The nearest path is the ${name}'s.`,
  },
  company: {
    title: 'Which role a business leans on',
    leans: (name: string) => `leans on the ${name}`,
    industries: (names: readonly string[]) => `For example: ${names.join(', ')}`,
  },
  mindset: {
    title: 'From staff member to executive',
    kinds: { perspective: 'Shifts of perspective', behaviour: 'Shifts of behaviour' },
    staff: 'Staff member',
    executive: 'Executive',
  },
  path: {
    title: (name: string, title: string) => `The path to ${name} (${title})`,
    nearest: (name: string, nearest: string) =>
      `There is no separate path to ${name}. The nearest path is the ${nearest}'s:`,
    step: (number: number, grade: string) => `Step ${number}: ${grade}`,
    position: 'Position',
    statuses: { passed: 'behind you', current: 'you are here', ahead: 'ahead' },
    milestones: 'Milestones you can show evidence for *',
    shifts: 'Mindset shifts it takes *',
    pitfalls: 'Trials you meet here *',
    gap: 'Where you stand',
    progress: (done: number, total: number) => `${done}/${total}`,
    stepDone: 'Milestones reached, by step',
    missing: (next?: string) =>
      next === undefined ? 'Still open on this step' : `Still missing for: ${next}`,
    nothingMissing: 'Every milestone of your step is reached.',
    unknownStep: 'career profile set grade=<your grade> marks your step and shows what it still takes.',
    weakest: 'The shifts you are least ready for',
    evidence: (text: string) => `Evidence: ${text}`,
    check: (step: string) => `${step}: which milestones have you reached?`,
    checkKeys: '↑↓ move · space tick · Enter go on · Ctrl-C stop',
    plainCheck: 'Numbers to tick or untick, separated by spaces; an empty line goes on: ',
    evidenceFor: (milestone: string) =>
      `${milestone}\nWhat shows it? A project, a document, a date; Enter leaves it empty:`,
    checkStopped: 'Stopped. What you had confirmed is kept.',
    nothingToCheck: 'this path has no milestones to tick',
    checkNeedsTerminal: 'ticking milestones one by one needs a terminal',
    checkNeedsTerminalHint:
      '“career path <role> --done <milestone> --evidence "…"” ticks one without asking.',
    notTicked: (milestone: string) => `${milestone} is not ticked, so there is nothing to take back`,
    evidenceAlone: '--evidence belongs to --done',
  },
  plan: {
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
    /** The calendar's quarters by their months: a business year's are others. */
    quarters: ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'],
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
      'after-end': (name: string, month: string) =>
        `${name} is fixed for ${month}, after the end of the plan.`,
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
    monthForm: 'Write a month as YYYY-MM, such as 2036-04.',
    past: (month: string) => `the plan would end in ${month}, which has gone by`,
    pastHint: (now: string) => `Give a month from ${now} on with --by.`,
    setForm: 'Write --set <milestone or step>=<YYYY-MM>; “<milestone or step>=” frees it again.',
    saved: 'The plan is saved; ticked milestones and fixed dates count from now on.',
    calendar: (name: string) => `Plan for ${name}`,
    reached: (milestone: string) => `Done: ${milestone}`,
  },
  faq: {
    title: 'Questions people ask',
    alsoFound: 'Also found',
    readOne: 'career faq <number> shows an answer.',
  },
  glossary: { title: 'Glossary' },
  search: {
    title: (query: string, shown: number, total: number) =>
      shown < total
        ? `${query}: the best ${shown} of ${total} hits`
        : `${query}: ${count(total, 'hit', 'hits')}`,
    nothing: (query: string) => `Nothing here speaks of "${query}".`,
    kinds: {
      role: 'Role',
      duty: 'Duty',
      joy: 'Joy',
      trial: 'Trial',
      step: 'Step',
      milestone: 'Milestone',
      shift: 'Mindset shift',
      company: 'Kind of company',
      question: 'Question',
      term: 'Term',
    },
  },
  quiz: {
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
    keys: '1–5 answer · ↑↓ and Enter choose · ← back · s skip · Ctrl-C stop',
    progress: (number: number, total: number) => `${number} of ${total}`,
    progressAbout: (number: number, total: number) => `${number} of about ${total}`,
    readinessIntro: 'Now a few statements about how you work today. They do not change the fit.',
    plainPrompt: 'Number 1 to 5, b to go back, s to skip: ',
    plainInvalid: 'Please type a number from 1 to 5, b or s.',
    contextIntro: 'Three questions about your situation. Skip any you like; they do not change your score.',
    contextCompany: 'What kind of company do you work for?',
    contextGrade: 'Which step are you on?',
    contextTarget: 'Which role are you aiming for?',
    contextNone: 'Prefer not to say',
    givenBefore: (answer: number) => `You answered ${answer} before.`,
    givenMark: '(your answer)',
    plainChoice: (most: number) => `Number 1 to ${most}: `,
    plainChoiceInvalid: (most: number) => `Please type a number from 1 to ${most}.`,
    chooseKeys: '↑↓ and Enter',
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
    companyFits: (name: string, role: string) =>
      `${name}: leans on the ${role}, the role that suits you best.`,
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
  },

  report: {
    documentTitle: (title: string) => `${title}: your report`,
    languages: 'Language',
    languageName: 'English',
    contents: 'On this page',
    sections: {
      answer: 'Traits and fit',
      why: 'Why',
      readiness: 'Readiness for the shifts',
      comparison: 'Roles compared',
      joys: 'Joys and trials',
      path: 'The path',
      plan: 'The plan',
      questions: 'Questions',
      method: 'How the quiz works',
      sources: 'Sources',
    },
    fitOf: (role: string) => `${role}'s fit`,
    outOf100: 'of 100; 50 is neither for nor against',
    howSure: 'How sure',
    howSureOf: (top: string, runnerUp: string) => `chance that ${top} stays ahead of ${runnerUp}`,
    answered: 'Statements answered',
    answeredNote: 'the more, the surer',
    step: 'Step',
    when: 'When',
    milestone: 'Milestone',
    inMonth: (day: number, month: string) => `${day} ${month}`,
    made: (day: string) => `Made on ${day}`,
    person: (name: string) => `For ${name}`,
    taken: (day: string) => `Quiz taken on ${day}`,
    of100: (name: string, value: string) => `${name}: ${value} of 100`,
    percent: (value: number) => `${value} %`,
    over: (value: number) => `over ${value} %`,
    you: 'You',
    trait: 'Trait',
    traits: 'Your traits beside what the roles ask for',
    traitsScale:
      'From −100 (not you at all) at the centre to 100 (very much you) at the rim; the bold ring is 0.',
    traitsSay: (high: readonly string[], low: readonly string[]) =>
      `You are highest on ${allOf(high)}, and lowest on ${allOf(low)}. The numbers are in the table.`,
    fits: 'Fit with every role',
    role: 'Role',
    fit: 'Fit',
    noEvidence: 'No answer did.',
    shift: 'Shift',
    score: 'Score',
    notAnswered: 'not answered',
    readinessScale: '0 to 100, from your answers about how you work today. It does not touch the fit.',
    aspect: 'Aspect',
    switchRoles: 'Roles to show',
    switchNote: 'The choice holds for the comparison and for the joys and trials.',
    inFull: (name: string) => `${name} in full: duties, where the role thrives, what is changing`,
    ticks: 'Ticks you make here stay on this page, until you close it. “career path --check” keeps them.',
    unmeasured: {
      title: 'Which role suits you?',
      readiness: 'The shifts it takes',
      text: (statements: number) =>
        `The quiz has ${count(statements, 'short statement', 'short statements')}; a quick round asks about half of them. With your answers, this page opens with your result: which role suits you, how sure that is, and why.`,
      noQuiz: 'This content pack has no quiz, so this page only describes the roles.',
      quiz: 'answer the statements, one at a time',
      report: 'make this page again',
    },
    method: (statements: number, traits: number, readiness: number) =>
      `Each of ${count(statements, 'statement', 'statements')} belongs to one of ${count(traits, 'trait', 'traits')}; some are turned round, so that agreeing with everything favours no role. Your answers give a score for each trait, and the fit says how alike the shape of your traits and of a role's is: 100 is the same shape, 50 is no likeness either way, 0 is the opposite. How sure it is comes from how much answers wobble from day to day, here by one step of the scale. ${count(readiness, 'further statement is', 'further statements are')} about how you work today and count only towards readiness.`,
    sourceTitles: { article: 'From the article', editorial: 'Our own judgement *' },
    sourceParts: {
      portraits: 'Portraits of the roles',
      joys: 'Joys',
      trials: 'Trials',
      steps: 'Steps: grades and positions',
      guidance: 'Steps: focus, milestones, shifts, trials',
      shifts: 'Mindset shifts',
      companies: 'Kinds of company',
      questions: 'Questions and answers',
      quiz: 'Quiz: statements, traits, profiles',
    },
    footer:
      'Made by career on your own machine. This page asks nothing of the network and says nothing to anybody.',
    written: (file: string) => `The report is in ${file}`,
    exists: (file: string) => `${file} exists already, so nothing was written`,
    existsHint: 'Name another file with --out, or replace it with --force.',
    noFolder: (folder: string) => `there is no folder ${folder}`,
    noFolderHint: 'Make it first, or name another with --out.',
    notAFile: (file: string) => `${file} is not a regular file, so nothing was written`,
    notAFileHint: 'Name a file with --out; “--out -” writes to standard output.',
    notWritten: (file: string, reason: string) => `the report could not be written to ${file}: ${reason}`,
    notOpened: (file: string, reason: string) =>
      `the report is in ${file}, but could not be opened: ${reason}`,
    notOpenedHint: 'Open the file in a browser.',
  },

  score: {
    line: (number: number, reason: string) => `line ${number}: ${reason}`,
    faults: {
      'not-json': 'not JSON',
      'no-answers': 'no "answers" in it',
      'too-long': 'longer than 1 MiB',
      'not-utf8': 'not valid UTF-8',
    },
    badLines: (lines: number) => `${count(lines, 'line', 'lines')} could not be scored, the rest was`,
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
  },

  /** Why the file system refuses, by its code. */
  reasons: {
    EACCES: 'no permission',
    EDQUOT: 'the disk quota is used up',
    EEXIST: 'there is a file where a folder should be',
    EFBIG: 'the file would be larger than is allowed',
    EIO: 'the disk reports an error',
    EISDIR: 'it is a folder',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'the name is too long',
    ENFILE: 'too many files are open',
    ENOENT: 'there is no such file or folder',
    ENOSPC: 'the disk is full',
    ENOTDIR: 'a part of the path is not a folder',
    EPERM: 'it is not permitted',
    EROFS: 'the disk is read-only',
  },

  profile: {
    title: 'What is stored of you',
    nothing: 'Nothing is stored yet. A finished quiz, a ticked milestone or “career profile set” begins it.',
    folder: 'Kept in',
    nobodyElse: 'Only on this machine, readable by you alone. “career profile erase” removes it all.',
    fields: { name: 'Name', company: 'Kind of company', grade: 'Step', target: 'Aiming for' },
    notSet: '-',
    latest: 'Latest quiz',
    quizzes: 'Quizzes taken',
    milestones: 'Milestones reached',
    reached: (date: string, evidence: string) => (evidence === '' ? date : `${date}: ${evidence}`),
    plans: 'Plans',
    planBy: (name: string, by: string) => `${name} by ${by}`,
    fit: 'Your fit',
    fitOf: (fit: string, rank: number, of: number) => `${fit} (no. ${rank} of ${of})`,
    dated: (text: string, date: string) => `${text}, ${date}`,
    verdicts: { clear: 'clear', lean: 'leaning', close: 'too close to call' },
    history: 'Your quiz results',
    noResults: 'No quiz has been taken yet.',
    verdict: 'Verdict',
    readiness: 'Readiness',
    trends: 'How it went',
    changes: (date: string) => `Since ${date}`,
    unchanged: 'Nothing has moved by a point or more.',
    verdictChanged: (before: string, after: string) => `from ${before} to ${after}`,
    damaged: (files: number, path: string) =>
      files === 1
        ? `A damaged file of your profile is left out; it is kept as ${path}`
        : `${files} damaged files of your profile are left out; they are kept, the first as ${path}`,
    newerLeftOut: (files: number) =>
      `${count(files, 'file', 'files')} of your profile ${files === 1 ? 'was' : 'were'} written by a newer version of career and ${files === 1 ? 'is' : 'are'} left out.`,
    newer: (home: string) =>
      `your profile in ${home} was written by a newer version of career, so nothing was saved`,
    newerHint: 'Update career, or have CAREER_HOME name another folder.',
    unreadable: (folder: string, reason: string) => `your profile in ${folder} cannot be read: ${reason}`,
    notSaved: (folder: string, reason: string) =>
      `it could not be saved in ${folder}: ${reason}; what was there before is unchanged`,
    savedFirst: (folder: string) =>
      `Saved on this machine, in ${folder}. “career profile” shows it, “career profile erase” removes it.`,
    noEquals: (text: string) => `“${text}” is not a field with a value`,
    setForm:
      'Write for example grade="section manager" target=cio company=saas name=Aya; “grade=” takes it away.',
    noField: (field: string) => `there is no field “${field}”`,
    tooLong: (field: string, most: number) => `“${field}” is longer than ${most} characters`,
    exported: (records: number, file: string) =>
      `${count(records, 'entry', 'entries')} written to ${file}. It holds all you have stored; keep it where you keep private papers.`,
    fileExists: (file: string) => `${file} exists already, so nothing was written`,
    fileExistsHint: 'Name another file.',
    notWritten: (file: string, reason: string) => `${file} could not be written: ${reason}`,
    notRead: (file: string, reason: string) => `${file} could not be read: ${reason}`,
    invalidImport: (file: string) => `${file} is no profile, or has faults, so nothing was imported:`,
    importHint: '“career profile export <file>” writes such a file.',
    newerImport: (file: string) =>
      `${file} was written by a newer version of career, so nothing was imported`,
    imported: 'Imported',
    importedNothing: 'Nothing new: all of it was there already.',
    added: {
      set: (n: number) => count(n, 'change to who you are', 'changes to who you are'),
      result: (n: number) => count(n, 'quiz result', 'quiz results'),
      tick: (n: number) => count(n, 'milestone reached', 'milestones reached'),
      untick: (n: number) => count(n, 'milestone taken back', 'milestones taken back'),
      plan: (n: number) => count(n, 'plan', 'plans'),
    },
    replaced: (records: number) =>
      `${count(records, 'entry', 'entries')} that stood here before ${records === 1 ? 'is' : 'are'} gone.`,
    eraseQuestion: (home: string) => `Remove all that is stored of you in ${home}?`,
    eraseYes: 'Yes, remove it all',
    eraseNo: 'No, keep it',
    eraseNeedsYes: 'this would have to ask first',
    eraseNeedsYesHint: '“career profile erase --yes” removes everything without asking.',
    erased: (home: string) => `Everything stored of you in ${home} is gone.`,
    nothingToErase: 'Nothing was stored.',
    kept: 'Nothing was removed.',
    notErased: (home: string, reason: string) => `not everything in ${home} could be removed: ${reason}`,
  },

  errors: {
    error: 'error',
    moreFaults: (faults: number) => `and ${count(faults, 'more fault', 'more faults')}`,
    unknownCommand: (name: string) => `unknown command ${name}`,
    unknownOption: (name: string) => `unknown option ${name}`,
    missingValue: (option: string) => `${option} needs a value`,
    missingArgument: (name: string) => `missing argument: ${name}`,
    tooManyArguments: (command: string) => `too many arguments for “${command}”`,
    unknownName: {
      role: (name: string) => `unknown role “${name}”`,
      aspect: (name: string) => `unknown aspect “${name}”`,
      company: (name: string) => `unknown kind of company “${name}”`,
      step: (name: string) => `unknown step or grade “${name}”`,
      term: (name: string) => `unknown term “${name}”`,
      milestone: (name: string) => `unknown milestone “${name}”`,
      dated: (name: string) => `this plan has no step or open milestone “${name}”`,
    },
    ambiguous: (name: string, ids: readonly string[]) => `“${name}” may mean ${anyOf(ids)}`,
    ambiguousHint: 'Name one of them.',
    didYouMean: (names: readonly string[]) => `Did you mean ${anyOf(names)}?`,
    oneOf: (names: readonly string[]) => `There are: ${names.join(', ')}`,
    noQuestion: (query: string) => `no question matches “${query}”`,
    noQuestionHint: '“career faq” lists them all.',
    noValue: (option: string, value: string) => `${option} cannot be “${value}”`,
    noCalendar: 'Only “career plan” makes a calendar.',
    widthRange: 'A whole number of columns, 40 or more.',
    noTerminal: 'the quiz needs a terminal to ask its questions',
    noTerminalHint:
      'Score a file with “career quiz --answers <file>”; “career quiz --items” prints the statements.',
    noQuiz: 'this content pack has no quiz',
    conflicting: (a: string, b: string) => `${a} and ${b} cannot be used together`,
    invalidPack: (directory: string) => `the content in ${directory} has faults:`,
    invalidAnswers: (file: string) => `the answers in ${file} have faults, so nothing was scored:`,
    answersHint: '“career quiz --items --json” lists the items; answers are whole numbers from 1 to 5.',
    seeHelp: (command: string) => `See “${command}”.`,
    debugHint: 'CAREER_DEBUG=1 shows where it came from.',
    unexpected: (message: string) => `something went wrong inside career: ${message}`,
    write: (reason: string) => `the output could not be written: ${reason}`,
    standardInput: 'standard input',
  },

  faults: {
    unreadable: (reason: string) => `cannot be read: ${reason}`,
    missingFile: 'is missing; “career content init <dir>” writes one to start from',
    notAFile: 'is not a regular file; put a text file in its place',
    outside: 'is a link that leads out of its folder and is not followed; put the file itself there',
    tooLarge: 'is larger than 16 MiB; make it smaller',
    packTooLarge: 'is not read, as the files of this pack take more than 64 MiB; make them smaller',
    binary: 'has a zero byte in it, so it is no text; write it as UTF-8 text',
    notUtf8: 'is not valid UTF-8 from here on; save it as UTF-8',
    encoding: (encoding: string) => `is ${encoding}; save it as UTF-8`,
    controlCharacter: (value: string) =>
      `has the control character ${value} in it; take it out, or write it as an escape in double quotes`,
    tooMuch: 'there is too much to read up to here; write less',
    tooDeep: 'lists and mappings are nested too deeply; write fewer levels',
    tooManyFaults: 'there are too many faults to tell them all; correct those told of first',
    tooManyAliases: (name: string) => `with the alias “*${name}” there is too much to read; write it out`,
    unsupported: (value: string) => `“${value}” is not supported; leave it out: this is plain YAML 1.2`,
    duplicateKey: (field: string) => `“${field}” stands twice in the same mapping; keep one`,
    syntax: (reason: string) =>
      `not valid YAML or JSON: ${reason}; look at the indentation, colons and quotes here and just above`,
    syntaxErrors: {
      ALIAS_PROPS: 'an alias (*) cannot have an anchor or a tag',
      BAD_ALIAS: 'an alias (*) names no anchor (&) that stands before it',
      BAD_COLLECTION_TYPE: 'the tag does not fit the kind of value',
      BAD_DIRECTIVE: 'a directive (%) that cannot be read',
      BAD_DQ_ESCAPE: 'an escape (\\) that means nothing between double quotes',
      BAD_INDENT: 'the indentation does not fit the lines around it',
      BAD_PROP_ORDER: 'an anchor (&) or a tag stands in the wrong place',
      BAD_SCALAR_START: 'a text that begins with this character must be in quotes',
      BLOCK_AS_IMPLICIT_KEY: 'a mapping or list cannot begin on the line of a key',
      BLOCK_IN_FLOW: 'between brackets or braces there can be no indented list or mapping',
      IMPOSSIBLE: 'this cannot be read',
      KEY_OVER_1024_CHARS: 'a key is longer than 1,024 characters',
      MISSING_CHAR: 'a closing bracket, brace or quote, a comma, a colon or a space is missing',
      MULTILINE_IMPLICIT_KEY: 'a key must end on the line on which it begins',
      MULTIPLE_ANCHORS: 'a value has more than one anchor (&)',
      MULTIPLE_DOCS: 'a second document begins, and there can be only one',
      MULTIPLE_TAGS: 'a value has more than one tag',
      NON_STRING_KEY: 'a key must be a text',
      RESOURCE_EXHAUSTION: 'there is too much in it to be read',
      TAB_AS_INDENT: 'indentation must be spaces, not tabs',
      TAG_RESOLVE_FAILED: 'the tag does not fit the value',
      UNEXPECTED_TOKEN: 'nothing was expected here',
    },
    missingField: (field: string) => `“${field}” is missing; write “${field}:” and what it holds`,
    unknownField: (field: string, free?: string) =>
      `“${field}” is not a known field; ${free ? `what can still be written here: ${free}` : 'leave it out'}`,
    wrongType: (field: string, expected: string) =>
      `“${field}” is of the wrong type; it must be ${TYPES[expected] ?? expected}`,
    notOneOf: (field: string, expected: string) => `“${field}” is none of its values; write ${expected}`,
    badId: (value: string) =>
      `“${value}” is not a valid id; use lower-case letters, digits and single hyphens, as in “my-role”`,
    empty: (field: string) => `“${field}” is empty; fill it in`,
    outOfRange: (field: string, expected: string) => `“${field}” is out of range; it must be ${expected}`,
    missingLanguage: (field: string, language: string) =>
      `“${field}” has no text for “${language}”; add “${language}:” to it`,
    undeclaredLanguage: (field: string, language: string) =>
      `“${field}” has a text for “${language}”, which pack.yaml does not declare; add it to “languages” there, or leave the text out`,
    duplicateId: (value: string) => `the id “${value}” is used twice; give one of the two another`,
    danglingId: (field: string, value: string) =>
      `“${field}” names “${value}”, which does not exist; name an id that does, or add it`,
    missingProfile: (role: string, trait: string) =>
      `the profile of “${role}” has no weight for “${trait}”; add one from -1 to 1`,
    stepNumbers: (role: string) =>
      `the steps of “${role}” are not numbered 1, 2, 3 and so on; number them in order, or name a “nearest” role that has steps`,
    fewItems: (trait: string, items: string) =>
      `the trait “${trait}” has too few items (${items}); write at least 3`,
    noneReversed: (trait: string) =>
      `the trait “${trait}” has no reversed item; give at least one of its items “key: -1”`,
    fewReadiness: (shift: string, items: string) =>
      `the shift “${shift}” has too few readiness items (${items}); write at least 2`,
    unknownItem: (value: string) => `“${value}” is not an item of this quiz`,
    offScale: (item: string, value: string) => `“${item}” is ${value}; answers are whole numbers from 1 to 5`,
    unknownName: (field: string, value: string) => `“${field}” is “${value}”, which is not known`,
  },

  warnings: {
    tooLong: (field: string, columns: string, most: string) =>
      `“${field}” takes ${columns} columns, more than a table has room for; ${most} at most read best`,
    noJoys: (role: string) => `the role “${role}” has no joys; add some to joys.yaml`,
    noTrials: (role: string) => `the role “${role}” has no trials; add some to trials.yaml`,
    traitCount: (traits: string) =>
      `the number of traits is ${traits}; 7 to 10 tell roles apart without tiring people`,
    unbalanced: (answer: string, roles: string, points: string) =>
      `answering ${answer} to everything puts these roles ${points} points apart: ${roles}; reverse items (“key: -1”) until it is 3 at most`,
  },

  content: {
    checked: (directory: string) => `The content in ${directory}`,
    faults: (n: number) => count(n, 'fault', 'faults'),
    warnings: (n: number) => count(n, 'warning', 'warnings'),
    sound: 'No faults: this pack can be used.',
    unsound: (directory: string, n: number) =>
      `the content in ${directory} has ${count(n, 'fault', 'faults')}`,
    noFolder: (directory: string) => `there is no folder ${directory}`,
    startHint: '“career content init <dir>” writes a pack to start from.',
    recovery: 'How well the quiz finds each role',
    simulated: (respondents: number) =>
      `${respondents} simulated people a role; in 100 of them, so many get their own role first:`,
    pair: (names: readonly string[], percent: string) =>
      `${allOf(names)} are in the right order for ${percent} % of their people.`,
    written: (directory: string) => `A content pack to start from, in ${directory}`,
    writtenMore:
      'The comments in each file say how to fill it in. An editor with a YAML language server checks as you type.',
    inUse: (directory: string) => `${directory} exists and is not empty, so nothing was written`,
    inUseHint: 'Name a folder that is new or empty.',
    notWritten: (directory: string, reason: string) =>
      `the pack could not be written to ${directory}, and nothing was left there: ${reason}`,
    files: {
      pack: 'name, version, languages, what is compared when nothing is named',
      roles: 'the roles: mission, duties, where they thrive',
      joys: 'what is joyful about each role',
      trials: 'what is hard about each role',
      steps: 'the steps to a role, with milestones',
      mindset: 'the shifts that the steps take',
      companies: 'kinds of company, and the role each leans on',
      faq: 'questions and answers',
      glossary: 'terms explained',
      quiz: 'the quiz: traits, statements, profiles (a pack may do without)',
      schema: 'what editors check the files by',
    },
  },

  help: {
    usage: 'Usage',
    commands: 'Commands',
    arguments: 'Arguments',
    options: 'Options',
    globalOptions: 'Global options',
    examples: 'Examples',
    learnMore: 'Learn more',
    learnMoreText: 'career help <command> explains one command. career --help lists them all.',
    optionsPlaceholder: '[options]',
    commandPlaceholder: '<command>',
    stages: {
      understand: 'Understand the roles',
      decide: 'Decide which suits you',
      plan: 'Plan the steps',
      act: 'Act on it',
      setUp: 'Set up your shell',
      authors: 'For authors of content',
    },
    help: 'Show help',
    helpCommand: 'Show help for a command',
    version: 'Show the version',
    manual: {
      name: 'Name',
      synopsis: 'Synopsis',
      description: 'Description',
      whatis: 'a career advisor for staff systems engineers: CIO or CTO',
    },
    globals: {
      lang: 'Language: ja or en; report also both',
      format: 'Output as text, markdown or json; plan also as ics',
      json: 'Short for --format json',
      plain: 'Plain labelled lines, for screen readers and scripts',
      width: 'Width in columns (40 or more)',
      color: 'No colour',
      pager: 'Do not use a pager',
      input: 'Never ask for anything',
      content: 'Use the content pack in this folder',
      noProfile: 'Leave out what you have stored of yourself',
      withProfile: 'Show it in JSON too',
    },
    of: {
      compare: {
        purpose: 'Set roles side by side',
        arguments: { roles: 'The roles to compare (CIO and CTO when none is named)' },
        options: {
          aspect: 'Show only this row; may be repeated',
          detail: 'Whole sentences instead of titles',
        },
        examples: [
          ['career compare', 'CIO and CTO on one screen'],
          ['career compare cto cpo --detail', 'two other roles in full sentences'],
          ['career compare --aspect joys --aspect trials', 'only the joys and the trials'],
        ],
      },
      role: {
        purpose: 'List the roles, or describe one in full',
        arguments: { role: 'A role, by id or name' },
        options: {},
        examples: [
          ['career role', 'all roles, a line each'],
          ['career role cio', 'duties with examples, joys, trials, key to success'],
        ],
      },
      company: {
        purpose: 'Which executive role a kind of business leans on, and why',
        arguments: { type: 'A kind of company, by id or name' },
        options: {},
        examples: [
          ['career company', 'all kinds of company'],
          ['career company saas', 'one kind'],
        ],
      },
      mindset: {
        purpose: 'The shifts from staff member to executive, before and after',
        arguments: {},
        options: {},
        examples: [['career mindset', 'the five shifts']],
      },
      quiz: {
        purpose: 'Which role suits you, how sure that is, and why',
        arguments: {},
        options: {
          length: 'quick or full, without being asked',
          resume: 'Go on where you stopped',
          save: 'Keep nothing on disk',
          items: 'Print the statements instead of asking them',
          answers: 'Score the answers in a JSON or YAML file (- for standard input)',
        },
        examples: [
          ['career quiz', 'answer the statements, one at a time'],
          ['career quiz --items --json', 'the whole quiz, for scripts'],
          ['career quiz --answers me.yaml', 'score answers without asking'],
        ],
      },
      score: {
        purpose: 'Score many respondents: NDJSON in, NDJSON out',
        arguments: { file: 'A file with a respondent a line (standard input where none is named)' },
        options: {},
        examples: [
          [
            'career score people.ndjson > results.ndjson',
            'lines like {"id": "a1", "answers": {"technology-1": 4}}',
          ],
          ['parallel --pipe career score < people.ndjson', 'on all cores, with GNU parallel'],
        ],
      },
      path: {
        purpose: 'The steps from staff member to executive, and what each takes',
        arguments: { role: 'The role to reach' },
        options: {
          from: 'The step or grade where you stand',
          check: 'Tick the milestones you have reached, step by step',
          done: 'Tick one milestone, by id, without asking',
          evidence: 'What shows it: a project, a document, a date (with --done)',
          undo: 'Take a tick back',
        },
        examples: [
          ['career path cio', 'the four steps to CIO'],
          ['career path cto --from "section manager"', 'the same, with your place marked'],
          ['career path cio --check', 'tick what you have reached, with evidence'],
          ['career path cio --done cio-2-delegation --evidence "Project Kite"', 'tick one'],
        ],
      },
      plan: {
        purpose: 'Lay the steps that remain out over the time there is',
        arguments: { role: 'The role to reach (the one you aim for when none is named)' },
        options: {
          from: 'The step or grade where you stand',
          by: 'The month in which to be there',
          set: 'Fix the month of a milestone or step; <id>= frees it again; may be repeated',
          save: 'Keep the plan in your profile',
        },
        examples: [
          ['career plan cio --from "team leader" --by 2036-04', 'the steps and milestones with their dates'],
          ['career plan cio --set cio-2-delegation=2030-03 --save', 'fix a date, and keep the plan'],
          ['career plan cio --format markdown', 'for a talk with your boss'],
          ['career plan cio --format ics > plan.ics', 'for your calendar'],
        ],
      },
      faq: {
        purpose: 'Questions people ask, with answers',
        arguments: { query: 'A number, an id, or words to search for' },
        options: { all: 'Print every answer' },
        examples: [
          ['career faq', 'the list of questions'],
          ['career faq 2', 'one answer'],
          ['career faq MBA degree', 'a search'],
        ],
      },
      search: {
        purpose: 'Find anything: duties, joys, trials, steps, answers, terms',
        arguments: { words: 'Words to search for, in Japanese or English' },
        options: {},
        examples: [
          ['career search hiring engineers', 'everything that speaks of both words'],
          ['career search securty', 'a letter may be wrong'],
        ],
      },
      glossary: {
        purpose: 'Terms explained',
        arguments: { term: 'A term' },
        options: {},
        examples: [
          ['career glossary', 'all terms'],
          ['career glossary DX', 'one term'],
        ],
      },
      report: {
        purpose: 'One HTML file with your result, the roles and the steps, to look at, print or send',
        arguments: {},
        options: {
          roles: 'The roles to compare, separated by commas (those that suit you best when none is named)',
          answers: 'Report on the answers in a JSON or YAML file (- for standard input)',
          out: 'The file to write (- for standard output)',
          force: 'Replace the file if it is there',
          open: 'Open the report in your browser',
        },
        examples: [
          ['career report', 'writes career-report.html in this folder'],
          ['career report --answers me.yaml --open', 'on the answers in a file, opened at once'],
          ['career report --lang both --out both.html', 'both languages in one file'],
        ],
      },
      profile: {
        purpose: 'What is stored of you on this machine, and where',
        arguments: {},
        options: {},
        commands: {
          set: {
            purpose: 'Set your grade, target role, kind of company or name',
            arguments: { fields: 'Fields with values: grade=, target=, company=, name=' },
          },
          history: { purpose: 'Every quiz result, and how it went' },
          export: {
            purpose: 'Write all of it as one JSON document',
            arguments: { file: 'A file that does not exist yet (standard output where none is named)' },
          },
          import: {
            purpose: 'Take in what was exported, here or elsewhere',
            arguments: { file: 'A file that “career profile export” has written (- for standard input)' },
            options: { replace: 'Keep nothing of what is stored now' },
          },
          erase: {
            purpose: 'Remove all of it from this machine',
            options: { yes: 'Do not ask' },
          },
        },
        examples: [
          ['career profile', 'what is stored, and where'],
          [
            'career profile set grade="section manager" target=cio',
            'where you stand, and where you want to go',
          ],
          ['career profile history', 'how your results have moved'],
          ['career profile export me.json', 'all of it in one file, to keep or to move'],
          ['career profile import me.json', 'the way back; nothing is taken in twice'],
          ['career profile erase', 'leave nothing behind'],
        ],
      },
      completion: {
        purpose: 'A script that completes commands and names in your shell',
        arguments: { shell: 'bash, zsh, fish or powershell' },
        options: {},
        examples: [
          ['source <(career completion bash)', 'bash; add this line to ~/.bashrc to keep it'],
          ['source <(career completion zsh)', 'zsh; add it to ~/.zshrc, below compinit'],
          ['career completion fish | source', 'fish; add it to ~/.config/fish/config.fish'],
          ['career completion powershell | Out-String | Invoke-Expression', 'PowerShell; add it to $PROFILE'],
        ],
      },
      content: {
        purpose: 'Write your own content pack, and check it',
        arguments: {},
        options: {},
        commands: {
          init: {
            purpose: 'Write a small, commented pack to start from',
            arguments: { dir: 'A folder that is new or empty' },
          },
          check: {
            purpose: 'List all that is wrong with a pack, or could be better',
            arguments: {
              dir: "The pack's folder (that of --content, or the current one, where none is named)",
            },
          },
          schema: {
            purpose: 'Print the JSON Schema of a kind of file, for editors',
            arguments: { kind: 'A file without its ending, such as roles (all where none is named)' },
          },
        },
        examples: [
          ['career content init my-pack', 'a small pack, to be rewritten'],
          ['career content check my-pack', 'faults with file, line and column; how well the quiz works'],
          ['career content check my-pack --json', 'the same for scripts'],
          ['career content schema roles > roles.json', 'the schema of roles.yaml'],
        ],
      },
    },
  },
};

export type Messages = typeof en;
