import { commands } from './commands.ts';

export const help = {
  usage: 'Usage',
  commands: 'Commands',
  arguments: 'Arguments',
  options: 'Options',
  globalOptions: 'Global options',
  examples: 'Examples',
  learnMore: 'Learn more',
  learnMoreText: 'Run career help <command> for one command, or career --help for all of them.',
  optionsPlaceholder: '[options]',
  commandPlaceholder: '[command]',
  stages: {
    understand: 'Understand the roles',
    decide: 'Decide what suits you',
    plan: 'Plan the steps',
    act: 'Take action',
    together: 'Use it with a group',
    setUp: 'Set up your shell',
    authors: 'For content authors',
  },
  help: 'Show help',
  helpCommand: 'Show help for a command',
  version: 'Show the version',
  globals: {
    lang: 'Language: ja, en (report, form: also both)',
    format: 'text, markdown, json; some commands: html, ics, xlsx, csv',
    json: 'Short for --format json',
    plain: 'Plain labelled lines for screen readers and scripts',
    width: 'Width in columns (40 or more)',
    color: 'Do not use colour',
    pager: 'Do not use a pager',
    input: 'Never prompt for input',
    content: 'Use the content pack in this folder',
    noProfile: 'Leave out what is stored about you',
    withProfile: 'Include what is stored about you in JSON too',
    out: 'Write the result to this file (- for standard output); its ending gives the format, as plan.ics does',
    force: 'Overwrite the file if it exists',
  },
  get of() {
    return commands;
  },
};
