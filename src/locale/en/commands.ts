/** The help of each command. */
export const commands = {
  get compare() {
    return {
      purpose: 'Compare roles side by side',
      arguments: {
        roles: 'The roles to compare, or steps as <role>@<step> (default: the two that the content compares)',
      },
      options: {
        aspect: 'Show only this aspect (can be repeated)',
        detail: 'Show full sentences instead of titles',
      },
      examples: [
        ['career compare', 'CIO and CTO side by side'],
        ['career compare cto cpo --detail', 'two other roles, in full sentences'],
        ['career compare --aspect joys --aspect trials', 'only the joys and the trials'],
        ['career compare cio@3 cto@3 --aspect milestones', 'what two steps ask for, side by side'],
      ],
    };
  },
  get role() {
    return {
      purpose: 'List the roles, or show one in full',
      arguments: { role: 'A role (id or name)' },
      options: {},
      examples: [
        ['career role', 'all roles, one per line'],
        ['career role cio', 'its duties with examples, joys, trials and key to success'],
      ],
    };
  },
  get company() {
    return {
      purpose: 'Show which role each kind of company relies on, and why',
      arguments: { type: 'A kind of company (id, name or industry)' },
      options: {},
      examples: [
        ['career company', 'every kind of company'],
        ['career company saas', 'one kind of company'],
      ],
    };
  },
  get mindset() {
    return {
      purpose: 'Show how thinking changes on the way to a role',
      arguments: {},
      options: {},
      examples: [['career mindset', 'the five shifts']],
    };
  },
  get quiz() {
    return {
      purpose: 'Find out which role interests you, how sure that is, and why',
      arguments: {},
      options: {
        length: 'Choose the length: quick or full',
        resume: 'Continue where you stopped, or after a quick quiz',
        save: 'Save nothing to disk',
        items: 'List the statements without asking them',
        detail: 'Also list what each statement measures (for authors)',
        answers: 'Score answers from a JSON or YAML file (- for standard input)',
      },
      examples: [
        ['career quiz', 'answer the statements, one at a time'],
        ['career quiz --items --json', 'the whole quiz as JSON, for scripts'],
        ['career quiz --answers me.yaml', 'score answers from a file'],
      ],
    };
  },
  get result() {
    return {
      purpose: 'Show the last quiz result again, or an earlier one',
      arguments: {},
      options: { number: 'Number of the result in “career profile history”, from 1' },
      examples: [
        ['career result', 'the last one'],
        ['career result --number 1', 'the first one'],
      ],
    };
  },
  get form() {
    return {
      purpose: 'Make a form of the quiz for people without a terminal',
      arguments: {},
      options: {
        as: 'html (a page that scores), sheet (Excel), paper (to print), google (a script that makes a Google form), list (text to paste, as into Microsoft Forms, which takes no script); default: html',
        length: 'How many statements: quick or full (default: full)',
      },
      examples: [
        ['career form', 'a page that shows the result and works offline: career-form.html'],
        ['career form --lang both', 'the same in Japanese and English'],
        ['career form --as sheet --out form.xlsx', 'a workbook to fill in, for “career score form.xlsx”'],
        ['career form --as google --length quick', 'a script for a Google form with 18 statements'],
      ],
    };
  },
  get score() {
    return {
      purpose: 'Score many people’s answers (CSV, Excel, JSON); not for selecting people',
      arguments: {
        files:
          'Files with respondents, or folders of them: JSON lines, CSV or Excel (default: standard input)',
      },
      options: {
        id: 'Heading of the column with the ids',
        keep: 'Carry this column into the result (can be repeated)',
        quiet: 'Hide what was read, and that scores are not for selecting people',
      },
      examples: [
        ['career score answers.xlsx --out results.xlsx', 'from Google or Microsoft Forms, for Excel'],
        ['career score answers.csv --keep department --format csv', 'with a column of your own'],
        [
          'career score people.ndjson > results.ndjson',
          'lines like {"id": "a1", "answers": {"technology-1": 4}}',
        ],
        ['parallel --pipe career score < people.ndjson', 'on every core, with GNU parallel'],
      ],
    };
  },
  get cohort() {
    return {
      purpose: 'Show what many people’s answers look like together, as a page too',
      arguments: { files: 'Files or folders as for “career score” (- for standard input)' },
      options: {
        by: 'Divide people into groups by this column, such as the department',
        minGroup: 'Show no group of fewer people than this (default: 5; at least 3)',
        id: 'The column that says who answered; a person’s last answers count',
      },
      examples: [
        ['career cohort answers.csv', 'everybody together'],
        ['career cohort answers.xlsx --by department', 'and each department, if it is large enough'],
        ['career cohort answers.csv --format html --out cohort.html', 'a page to pass on'],
      ],
    };
  },
  get path() {
    return {
      purpose: 'Show the steps to a role, and what each takes',
      arguments: { role: 'The role you aim for (default: the one in your profile)' },
      options: {
        from: 'Your current step or grade',
        step: 'Show one step only',
        next: 'Show the next milestones only',
        category: 'Show only the milestones of one category',
        check: 'Tick the milestones that you have reached in your step (or in that of --step)',
        all: 'With --check: go through all steps',
        done: 'Tick a milestone (by id) without asking (can be repeated)',
        evidence: 'Evidence for --done: a project, a document, a date',
        undo: 'Untick a milestone (can be repeated)',
      },
      examples: [
        ['career path cio', 'the four steps to CIO'],
        ['career path cto --from "section manager"', 'the steps to CTO, with your current one marked'],
        ['career path cio --check', 'tick what you have reached, and add evidence'],
        ['career path cio --done cio-2-delegation --evidence "Project Kite"', 'tick one milestone'],
      ],
    };
  },
  get plan() {
    return {
      purpose: 'Plan the remaining steps and milestones by date',
      arguments: { role: 'The role you aim for (default: the one in your profile)' },
      options: {
        from: 'Your current step or grade',
        by: 'The month by which you want to be in the role',
        set: 'Set the month of a milestone or step (<id>= clears it; can be repeated)',
        save: 'Save the plan to your profile',
      },
      examples: [
        ['career plan cio --from "team leader" --by 2036-04', 'the steps and milestones, with dates'],
        ['career plan cio --set cio-2-delegation=2030-03 --save', 'set one date, and save the plan'],
        [
          'career plan cio --format xlsx --out talk.xlsx',
          'to fill in before the one-on-one with your manager',
        ],
        ['career plan cio --format ics > plan.ics', 'to import into your calendar'],
      ],
    };
  },
  get faq() {
    return {
      purpose: 'Read answers to common questions',
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
      purpose: 'List the sources: the article, public references, editorial views',
      arguments: {},
      options: {},
      examples: [['career sources', 'every source, with its edition or year']],
    };
  },
  get search() {
    return {
      purpose: 'Search duties, joys, trials, steps, questions and terms',
      arguments: { words: 'Words to search for (Japanese or English)' },
      options: { all: 'Show every result, not only the best 20' },
      examples: [
        ['career search hiring engineers', 'everything that mentions both words'],
        ['career search securty', 'one wrong letter is forgiven'],
      ],
    };
  },
  get glossary() {
    return {
      purpose: 'Explain terms',
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
      purpose: 'Put your result, the roles and the path in one HTML file',
      arguments: {},
      options: {
        roles: 'The roles to compare, separated by commas (default: your closest matches)',
        answers: 'Use answers from a JSON or YAML file (- for standard input)',
        open: 'Open the report in your browser',
        each: 'Write a report on each person in this file or folder into the folder of --out (default: career-reports; can be repeated)',
        anonymous: 'With --each: numbers instead of ids, in random order',
        id: 'With --each: the column that says who answered',
      },
      examples: [
        ['career report', 'write career-report.html in this folder'],
        ['career report --answers me.yaml --open', 'report on answers from a file, and open it'],
        ['career report --lang both --out both.html', 'both languages in one file'],
        ['career report --each answers.csv --out reports', 'a page for each person, in a folder'],
      ],
    };
  },
  get profile() {
    return {
      purpose: 'Show what is stored about you, and where',
      arguments: {},
      options: {},
      commands: {
        set: {
          purpose: 'Set your grade, target role, kind of company or name',
          arguments: { fields: 'Fields and values: grade=, target=, company=, name=' },
        },
        history: { purpose: 'Show every quiz result, and how they changed' },
        export: {
          purpose: 'Export everything as one JSON document',
          arguments: { file: 'A new file (default: standard output)' },
        },
        import: {
          purpose: 'Import an exported profile, from this computer or another',
          arguments: { file: 'A file written by “career profile export” (- for standard input)' },
          options: { replace: 'Replace everything stored now' },
        },
        erase: {
          purpose: 'Delete everything stored about you',
          options: { yes: 'Delete without asking' },
        },
      },
      examples: [
        ['career profile', 'what is stored, and where'],
        [
          'career profile set grade="section manager" target=cio',
          'your current grade, and the role you aim for',
        ],
        ['career profile history', 'your results over time'],
        ['career profile export me.json', 'everything in one file, as a backup or to move'],
        ['career profile import me.json', 'import it; nothing is imported twice'],
        ['career profile erase', 'delete everything'],
      ],
    };
  },
  get completion() {
    return {
      purpose: 'Print a script that completes commands and names in your shell',
      arguments: { shell: 'bash, zsh, fish or powershell' },
      options: {},
      examples: [
        ['eval "$(career completion bash)"', 'bash (add this line to ~/.bashrc to keep it)'],
        ['source <(career completion zsh)', 'zsh (add it to ~/.zshrc, below compinit)'],
        ['career completion fish | source', 'fish (add it to ~/.config/fish/config.fish)'],
        ['career completion powershell | Out-String | Invoke-Expression', 'PowerShell (add it to $PROFILE)'],
      ],
    };
  },
  get content() {
    return {
      purpose: 'Write and check your own content pack, or make one from a table',
      arguments: {},
      options: {
        ja: 'The table with the Japanese texts',
        en: 'The table with the English texts',
        role: 'The role that a table without roles is about (default: its sheet or file name)',
        map: 'What a column with an unknown heading holds, such as "Competency=category" (can be repeated)',
        rows: 'What the rows of a matrix are: levels or categories (default: what they look like)',
        lines: 'Read every line of a cell as a criterion of its own',
        highestFirst: 'The table begins with the highest level',
        kind: 'What criteria are: deliverable (with dates in a plan) or behaviour (default, unless the table says)',
      },
      commands: {
        init: {
          purpose: 'Create a small, commented starter pack',
          arguments: { dir: 'A new or empty folder' },
        },
        check: {
          purpose: 'List errors in a pack, and what could be better',
          arguments: {
            dir: "The pack's folder (default: --content, or else the current folder)",
          },
        },
        import: {
          purpose: 'Make a pack in the folder of --out from a ladder in CSV or XLSX; --force renews it',
          arguments: { file: 'A table in one language; for two, give --ja and --en' },
        },
        export: {
          purpose: 'Write the ladders of a pack as a table that import reads',
          arguments: {
            dir: "The pack's folder (default: --content, or else the built-in pack)",
          },
        },
        schema: {
          purpose: 'Print the JSON Schema of each kind of file, for editors',
          arguments: { kind: 'A file name without .yaml, such as roles (default: all)' },
        },
      },
      examples: [
        ['career content init my-pack', 'create a small pack to rewrite'],
        ['career content check my-pack', 'errors with file, line and column; how well the quiz works'],
        ['career content check my-pack --json', 'the same for scripts'],
        ['career content import ladder.xlsx --out our-pack', 'a pack from a table; its sheets are roles'],
        ['career content import --ja ja.csv --en en.csv --out our-pack', 'one pack in two languages'],
        ['career content import ladder.xlsx --out our-pack --force', 'renew it after the table has changed'],
        ['career content export our-pack --format csv --out ladder.csv', 'the table of a pack'],
        ['career content schema roles > roles.json', 'the schema of roles.yaml'],
      ],
    };
  },
};
