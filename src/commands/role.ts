import { describeRole, listRoles } from '../advice/roles.ts';
import type { Context } from '../context.ts';
import type { CommandResult, Declare } from './command.ts';
import { roleNamed } from './named.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';
import { compareDefaults, quizFor, suggested } from './suggested.ts';

export interface RoleOptions {
  readonly role?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[role]', help.of.role.arguments.role)
    .action((role) => act((context) => run({ role }, context)));
};

/** Describes a role, or lists all. @throws {CareerError} `usage`, if it is unknown */
export async function run(options: RoleOptions, context: Context): Promise<CommandResult> {
  const words = context.messages.next;
  const pack = await packFor(context);
  const profile = await personalFor(pack, context);
  if (options.role === undefined) {
    const view = listRoles(pack, profile);
    return {
      view,
      next: suggested(pack, [
        ...view.roles.slice(0, 1).map(({ id, name }) => ({ command: ['role', id], does: words.role(name) })),
        compareDefaults(pack, context),
        quizFor(profile, context),
      ]),
    };
  }
  const role = roleNamed(options.role, pack, context.messages);
  const other = pack.roles.find(({ id }) => pack.pack.defaults.compare.includes(id) && id !== role.id);
  return {
    view: describeRole(pack, role, profile),
    next: suggested(pack, [
      { command: ['path', role.id], does: words.path(role.name) },
      other && { command: ['compare', role.id, other.id], does: words.compare([role.name, other.name]) },
      quizFor(profile, context),
    ]),
  };
}
