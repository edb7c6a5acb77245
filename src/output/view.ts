import type { CohortView } from '../advice/cohort/cohort.ts';
import type { CompanyView } from '../advice/companies.ts';
import type { CompareView } from '../advice/compare.ts';
import type { ContentCheckView, ContentInitView } from '../advice/content.ts';
import type { ContentImportView } from '../advice/content-import.ts';
import type { FaqView } from '../advice/faq.ts';
import type { SearchView } from '../advice/find.ts';
import type { GlossaryView } from '../advice/glossary.ts';
import type { HistoryView } from '../advice/history.ts';
import type { HomeView } from '../advice/home.ts';
import type { MindsetView } from '../advice/mindset.ts';
import type { PathView } from '../advice/path-view.ts';
import type { PlanView } from '../advice/plan-view.ts';
import type { ProfileImportView, ProfileView } from '../advice/profile-view.ts';
import type { QuizResultView } from '../advice/quiz/assess.ts';
import type { QuizItemsView } from '../advice/quiz/items.ts';
import type { ReportView } from '../advice/report.ts';
import type { RolesView, RoleView } from '../advice/roles.ts';
import type { SourcesView } from '../advice/sources.ts';

/** A command's result: plain data in the reader's language, discriminated by `schema`. */
export type View =
  | HomeView
  | CompareView
  | RolesView
  | RoleView
  | CompanyView
  | MindsetView
  | PathView
  | PlanView
  | FaqView
  | GlossaryView
  | SearchView
  | SourcesView
  | QuizItemsView
  | QuizResultView
  | ProfileView
  | HistoryView
  | ProfileImportView
  | ReportView
  | CohortView
  | ContentCheckView
  | ContentInitView
  | ContentImportView;
