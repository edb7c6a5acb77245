import { describeRole, listRoles } from '../advice/roles.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { roleNamed } from './named.ts';
import { packFor } from './pack.ts';
import { personalFor } from './stored.ts';

export interface RoleOptions {
  readonly role?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[role]', help.of.role.arguments.role)
    .action((role) => act((context) => run({ role }, context)));
};

export async function run(options: RoleOptions, context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const profile = await personalFor(pack, context);
  if (options.role === undefined) {
    return {
      view: listRoles(pack, profile),
      next: pack.pack.defaults.compare.slice(0, 1).map((id) => `career role ${id}`),
    };
  }
  const role = roleNamed(options.role, pack, context.messages);
  return { view: describeRole(pack, role, profile), next: [`career path ${role.id}`, 'career compare'] };
}
