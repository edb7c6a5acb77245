/** What the manual page adds to the help. */
export const manual = {
  name: 'Name',
  synopsis: 'Synopsis',
  description: 'Description',
  whatis: 'a career advisor for in-house systems engineers: CIO or CTO',
  exitStatus: 'Exit status',
  exitCodes: {
    0: 'success',
    1: 'failure: files, disk, a bad line in a batch',
    2: 'wrong usage: an unknown command, option or name, or a prompt without a terminal',
    3: 'invalid content or answers',
    130: 'interrupted',
  },
  environment: 'Environment',
  variables: {
    CAREER_LANG: 'the language (ja or en); takes precedence over the locale',
    'LC_ALL, LC_MESSAGES, LANG': 'the locale',
    CAREER_CONTENT: 'a content pack to use in place of the built-in one; same as --content',
    CAREER_HOME: 'the data folder; by default, the platform’s usual one (XDG_DATA_HOME on Linux)',
    'CAREER_PAGER, PAGER': 'the pager; if empty, no pager',
    CAREER_AMBIGUOUS_WIDTH: 'set to 2 if your terminal draws ambiguous characters two columns wide',
    CAREER_DEBUG: 'set to 1 to print a stack trace with internal errors',
    COLUMNS: 'the width when there is no terminal',
    NO_COLOR: 'if not empty, no colour',
    FORCE_COLOR: 'use colour in pipes and files too',
    TERM: 'if dumb, ASCII only and no colour',
  },
};
