import type { CompanyView } from '../../advice/companies.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { marked, sourceNotes } from './source.ts';

export function companyDocument({ companies, notes }: CompanyView, messages: Messages): Document {
  const { title, leans, industries } = messages.company;
  return [
    { kind: 'heading', level: 1, text: title },
    {
      kind: 'items',
      items: companies.map((company) => ({
        text: `${marked(company.name, company.source)}  ${leans(company.leansName)}`,
        details: [
          ...(company.reason === undefined ? [] : [company.reason]),
          ...(company.industries.length > 0 ? [industries(company.industries)] : []),
        ],
      })),
    },
    ...sourceNotes(notes),
  ];
}
