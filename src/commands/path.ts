import { describePath, stepNames } from '../advice/path.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { named, roleNamed, roleWithId } from './named.ts';
import { packFor } from './pack.ts';

export interface PathOptions {
  readonly role?: string | undefined;
  readonly from?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  const text = help.of.path;
  command
    .argument('[role]', text.arguments.role)
    .option('--from <step>', text.options.from)
    .action((role, { from }) => act((context) => run({ role, from }, context)));
};

export async function run(options: PathOptions, context: Context): Promise<Outcome> {
  const { messages } = context;
  const pack = await packFor(context);
  const { defaults } = pack.pack;
  const role =
    options.role === undefined ? roleWithId(defaults.path, pack) : roleNamed(options.role, pack, messages);
  const from =
    options.from === undefined
      ? undefined
      : Number(named('step', options.from, stepNames(pack, role), messages));
  const other = defaults.compare.find((id) => id !== role.id);
  return {
    view: describePath(pack, role, from),
    next: ['career mindset', ...(other ? [`career path ${other}`] : [])],
  };
}
