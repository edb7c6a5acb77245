import { describeCompanies } from '../advice/companies.ts';
import type { Context } from '../context.ts';
import type { CommandResult, Declare } from './command.ts';
import { companyMeant } from './named.ts';
import { packFor } from './pack.ts';
import { compareDefaults, defaultPath, suggested } from './suggested.ts';
import { without } from './without.ts';

export interface CompanyOptions {
  readonly type?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[type]', help.of.company.arguments.type)
    .action((type) => act((context) => run({ type }, context)));
};

/** Shows the role that one or each kind of company relies on. @throws {CareerError} `usage`, if it is unknown */
export async function run({ type }: CompanyOptions, context: Context): Promise<CommandResult> {
  const { messages } = context;
  const pack = await packFor(context);
  if (pack.companies.length === 0) throw without('company', pack, context);
  const only = type === undefined ? undefined : companyMeant(type, pack, messages);
  const view = describeCompanies(pack, only);
  const [first] = view.companies;
  const leans = pack.roles.find(({ id }) => only !== undefined && id === first?.leans);
  return {
    view,
    next: suggested(pack, [
      leans && { command: ['role', leans.id], does: messages.next.role(leans.name) },
      compareDefaults(pack, context),
      only ? { command: ['company'], does: messages.next.companies } : defaultPath(pack, context),
    ]),
  };
}
