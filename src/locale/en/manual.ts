/** What the page of the manual says besides all help. */
export const manual = {
  name: 'Name',
  synopsis: 'Synopsis',
  description: 'Description',
  whatis: 'a career advisor for staff systems engineers: CIO or CTO',
  exitStatus: 'Exit status',
  exitCodes: {
    0: 'done',
    1: 'it could not be done: files, disk, a bad line in a batch',
    2: 'wrong usage: an unknown command, option or name, or a prompt needed where there is no terminal',
    3: 'content or answers with faults',
    130: 'interrupted',
  },
  environment: 'Environment',
  variables: {
    CAREER_LANG: 'the language (ja or en), before the locale',
    'LC_ALL, LC_MESSAGES, LANG': 'the locale',
    CAREER_CONTENT: 'a content pack in place of the built-in one, as --content',
    CAREER_HOME: 'the data directory; without it the platform’s own (XDG_DATA_HOME on Linux)',
    'CAREER_PAGER, PAGER': 'the pager; none where it is empty',
    CAREER_AMBIGUOUS_WIDTH: '2 where ambiguous characters are two columns wide',
    CAREER_DEBUG: '1 to have an error inside the program come with its stack trace',
    COLUMNS: 'the width where there is no terminal',
    NO_COLOR: 'no colour, unless it is empty',
    FORCE_COLOR: 'colour in pipes and files too',
    TERM: 'dumb: drawn in ASCII, without colour',
  },
};
