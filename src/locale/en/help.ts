import { commands } from './commands.ts';

export const help = {
  usage: 'Usage',
  commands: 'Commands',
  arguments: 'Arguments',
  options: 'Options',
  globalOptions: 'Global options',
  examples: 'Examples',
  learnMore: 'Learn more',
  learnMoreText: 'career help <command> explains one command. career --help lists them all.',
  optionsPlaceholder: '[options]',
  commandPlaceholder: '[command]',
  stages: {
    understand: 'Understand the roles',
    decide: 'Decide what draws you',
    plan: 'Plan the steps',
    act: 'Act on it',
    setUp: 'Set up your shell',
    authors: 'For authors of content',
  },
  help: 'Show help',
  helpCommand: 'Show help for a command',
  version: 'Show the version',
  globals: {
    lang: 'Language: ja or en; report also both',
    format: 'Output as text, markdown, json; report also html, plan ics',
    json: 'Short for --format json',
    plain: 'Plain labelled lines, for screen readers and scripts',
    width: 'Width in columns (40 or more)',
    color: 'No colour',
    pager: 'Do not use a pager',
    input: 'Never ask for anything',
    content: 'Use the content pack in this folder',
    noProfile: 'Leave out what you have stored of yourself',
    withProfile: 'Show it in JSON too',
    out: 'Write the result to this file (- for standard output)',
    force: 'Replace that file if it is there',
  },
  get of() {
    return commands;
  },
};
