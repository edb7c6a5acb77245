import { companyTypeNames, describeCompanies } from '../advice/companies.ts';
import type { Context } from '../context.ts';
import type { Declare, Outcome } from './command.ts';
import { named } from './named.ts';
import { packFor } from './pack.ts';

export interface CompanyOptions {
  readonly type?: string | undefined;
}

export const declare: Declare = (command, act, { help }) => {
  command
    .argument('[type]', help.of.company.arguments.type)
    .action((type) => act((context) => run({ type }, context)));
};

export async function run({ type }: CompanyOptions, context: Context): Promise<Outcome> {
  const pack = await packFor(context);
  const only =
    type === undefined ? undefined : named('company', type, companyTypeNames(pack), context.messages);
  const view = describeCompanies(pack, only);
  const [first] = view.companies;
  return { view, next: only && first ? [`career role ${first.leans}`] : ['career compare'] };
}
