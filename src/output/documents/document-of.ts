import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import type { View } from '../view.ts';
import { cohortDocument } from './cohort.ts';
import { companyDocument } from './company.ts';
import { compareDocument } from './compare.ts';
import { contentCheckDocument, contentImportDocument, contentInitDocument } from './content.ts';
import { faqDocument } from './faq.ts';
import { glossaryDocument } from './glossary.ts';
import { historyDocument } from './history.ts';
import { homeDocument } from './home.ts';
import { mindsetDocument } from './mindset.ts';
import { pathDocument } from './path.ts';
import { planDocument } from './plan.ts';
import { profileDocument, profileImportDocument } from './profile.ts';
import { quizResultDocument } from './quiz.ts';
import { quizItemsDocument } from './quiz-items.ts';
import { reportDocument } from './report.ts';
import { roleDocument, rolesDocument } from './role.ts';
import { searchDocument } from './search.ts';
import { sourcesDocument } from './sources.ts';

/** Returns the document of a view. */
export function documentOf(view: View, messages: Messages): Document {
  switch (view.schema) {
    case 'career.home/1':
      return homeDocument(view, messages);
    case 'career.compare/1':
      return compareDocument(view, messages);
    case 'career.roles/1':
      return rolesDocument(view, messages);
    case 'career.role/1':
      return roleDocument(view, messages);
    case 'career.company/1':
      return companyDocument(view, messages);
    case 'career.mindset/1':
      return mindsetDocument(view, messages);
    case 'career.path/1':
      return pathDocument(view, messages);
    case 'career.plan/1':
      return planDocument(view, messages);
    case 'career.faq/1':
      return faqDocument(view, messages);
    case 'career.glossary/1':
      return glossaryDocument(view, messages);
    case 'career.search/1':
      return searchDocument(view, messages);
    case 'career.sources/1':
      return sourcesDocument(view, messages);
    case 'career.quiz-items/1':
      return quizItemsDocument(view, messages);
    case 'career.quiz-result/1':
      return quizResultDocument(view, messages);
    case 'career.report/1':
      return reportDocument(view, messages);
    case 'career.cohort/1':
      return cohortDocument(view, messages);
    case 'career.profile/1':
      return profileDocument(view, messages);
    case 'career.profile-history/1':
      return historyDocument(view, messages);
    case 'career.profile-import/1':
      return profileImportDocument(view, messages);
    case 'career.content-check/1':
      return contentCheckDocument(view, messages);
    case 'career.content-init/1':
      return contentInitDocument(view, messages);
    case 'career.content-import/1':
      return contentImportDocument(view, messages);
  }
}
