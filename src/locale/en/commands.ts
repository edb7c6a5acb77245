/** What help says of each command. */
export const commands = {
  get compare() {
    return {
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
    };
  },
  get role() {
    return {
      purpose: 'List the roles, or describe one in full',
      arguments: { role: 'A role, by id or name' },
      options: {},
      examples: [
        ['career role', 'all roles, a line each'],
        ['career role cio', 'duties with examples, joys, trials, key to success'],
      ],
    };
  },
  get company() {
    return {
      purpose: 'Which executive role a kind of business leans on, and why',
      arguments: { type: 'A kind of company, by id or name' },
      options: {},
      examples: [
        ['career company', 'all kinds of company'],
        ['career company saas', 'one kind'],
      ],
    };
  },
  get mindset() {
    return {
      purpose: 'The shifts from staff member to executive, before and after',
      arguments: {},
      options: {},
      examples: [['career mindset', 'the five shifts']],
    };
  },
  get quiz() {
    return {
      purpose: 'Which role interests you, how sure that is, and why',
      arguments: {},
      options: {
        length: 'quick or full, without being asked',
        resume: 'Go on where you stopped',
        save: 'Keep nothing on disk',
        items: 'Print the statements instead of asking them',
        detail: 'With them, what each measures (for authors)',
        answers: 'Score the answers in a JSON or YAML file (- for standard input)',
      },
      examples: [
        ['career quiz', 'answer the statements, one at a time'],
        ['career quiz --items --json', 'the whole quiz, for scripts'],
        ['career quiz --answers me.yaml', 'score answers without asking'],
      ],
    };
  },
  get result() {
    return {
      purpose: 'Show the last quiz result again, or an earlier one',
      arguments: {},
      options: { number: 'Which of the results in “career profile history”, from 1' },
      examples: [
        ['career result', 'the last one'],
        ['career result --number 1', 'the first one'],
      ],
    };
  },
  get score() {
    return {
      purpose: 'Score many respondents: NDJSON in, NDJSON out. Not for selection',
      arguments: { file: 'A file with a respondent a line (standard input where none is named)' },
      options: { quiet: 'Leave out the line that says what scores are not for' },
      examples: [
        [
          'career score people.ndjson > results.ndjson',
          'lines like {"id": "a1", "answers": {"technology-1": 4}}',
        ],
        ['parallel --pipe career score < people.ndjson', 'on all cores, with GNU parallel'],
      ],
    };
  },
  get path() {
    return {
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
    };
  },
  get plan() {
    return {
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
    };
  },
  get faq() {
    return {
      purpose: 'Questions people ask, with answers',
      arguments: { query: 'A number, an id, or words to search for' },
      options: { all: 'Print every answer' },
      examples: [
        ['career faq', 'the list of questions'],
        ['career faq 2', 'one answer'],
        ['career faq MBA degree', 'a search'],
      ],
    };
  },
  get sources() {
    return {
      purpose: 'What the texts rest on: the article, public references, the authors’ own judgement',
      arguments: {},
      options: {},
      examples: [['career sources', 'every source with its edition or year']],
    };
  },
  get search() {
    return {
      purpose: 'Find anything: duties, joys, trials, steps, answers, terms',
      arguments: { words: 'Words to search for, in Japanese or English' },
      options: {},
      examples: [
        ['career search hiring engineers', 'everything that speaks of both words'],
        ['career search securty', 'a letter may be wrong'],
      ],
    };
  },
  get glossary() {
    return {
      purpose: 'Terms explained',
      arguments: { term: 'A term' },
      options: {},
      examples: [
        ['career glossary', 'all terms'],
        ['career glossary DX', 'one term'],
      ],
    };
  },
  get report() {
    return {
      purpose: 'Your result, the roles and the path as one HTML file to print or send',
      arguments: {},
      options: {
        roles: 'The roles to compare, separated by commas (those that suit you best when none is named)',
        answers: 'Report on the answers in a JSON or YAML file (- for standard input)',
        open: 'Open the report in your browser',
      },
      examples: [
        ['career report', 'writes career-report.html in this folder'],
        ['career report --answers me.yaml --open', 'on the answers in a file, opened at once'],
        ['career report --lang both --out both.html', 'both languages in one file'],
      ],
    };
  },
  get profile() {
    return {
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
    };
  },
  get completion() {
    return {
      purpose: 'A script that completes commands and names in your shell',
      arguments: { shell: 'bash, zsh, fish or powershell' },
      options: {},
      examples: [
        ['source <(career completion bash)', 'bash; add this line to ~/.bashrc to keep it'],
        ['source <(career completion zsh)', 'zsh; add it to ~/.zshrc, below compinit'],
        ['career completion fish | source', 'fish; add it to ~/.config/fish/config.fish'],
        ['career completion powershell | Out-String | Invoke-Expression', 'PowerShell; add it to $PROFILE'],
      ],
    };
  },
  get content() {
    return {
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
    };
  },
};
