import type { Messages } from '../locale/messages.ts';
import type { Declare } from './command.ts';

export type CommandName = keyof Messages['help']['of'];
type Stage = keyof Messages['help']['stages'];

/** Every command, with the stage of the reader's career it belongs to. */
export const COMMANDS: Readonly<
  Record<CommandName, { readonly stage: Stage; readonly load: () => Promise<Declare> }>
> = {
  compare: { stage: 'understand', load: async () => (await import('./compare.ts')).declare },
  role: { stage: 'understand', load: async () => (await import('./role.ts')).declare },
  company: { stage: 'understand', load: async () => (await import('./company.ts')).declare },
  mindset: { stage: 'understand', load: async () => (await import('./mindset.ts')).declare },
  faq: { stage: 'understand', load: async () => (await import('./faq.ts')).declare },
  glossary: { stage: 'understand', load: async () => (await import('./glossary.ts')).declare },
  sources: { stage: 'understand', load: async () => (await import('./sources.ts')).declare },
  search: { stage: 'understand', load: async () => (await import('./search.ts')).declare },
  quiz: { stage: 'decide', load: async () => (await import('./quiz.ts')).declare },
  result: { stage: 'decide', load: async () => (await import('./result.ts')).declare },
  path: { stage: 'plan', load: async () => (await import('./path.ts')).declare },
  plan: { stage: 'plan', load: async () => (await import('./plan.ts')).declare },
  profile: { stage: 'act', load: async () => (await import('./profile.ts')).declare },
  report: { stage: 'act', load: async () => (await import('./report.ts')).declare },
  form: { stage: 'together', load: async () => (await import('./form.ts')).declare },
  score: { stage: 'together', load: async () => (await import('./score.ts')).declare },
  cohort: { stage: 'together', load: async () => (await import('./cohort.ts')).declare },
  completion: { stage: 'setUp', load: async () => (await import('./completion.ts')).declare },
  content: { stage: 'authors', load: async () => (await import('./content.ts')).declare },
};

/** The command that shows another command's help. */
export const HELP = 'help';

/** The hidden command that completion scripts call with `--` and the words typed so far. */
export const COMPLETE = 'complete';

export const COMMAND_NAMES = Object.keys(COMMANDS).filter((name): name is CommandName => name in COMMANDS);
