import type { Source } from '../content/schema.ts';
import type { Month } from './month.ts';
import type { RoleTitle } from './roles.ts';
import type { SourceNote } from './sources.ts';

export interface PlanView {
  readonly schema: 'career.plan/1';
  readonly lang: string;
  readonly role: string;
  readonly name: string;
  readonly title?: string;
  /** The role that the steps belong to, if the requested role has none. */
  readonly nearest?: RoleTitle;
  /** The id of the reader's level; of the first level for a reader who has not reached it. */
  readonly from: string;
  readonly before?: true;
  readonly start: Month;
  /** When the role is reached: the start of the last step; for a reader already on it, the end of the plan. */
  readonly by: Month;
  readonly steps: readonly PlannedStep[];
  /** The last step. Its milestones come once the role is reached and have no dates. */
  readonly goal?: {
    /** The pack's heading for reaching the goal. */
    readonly heading?: string;
    readonly level: string;
    readonly number: number;
    readonly grade?: string;
    readonly position?: string;
  };
  /** The number of months, open milestones and done milestones. */
  readonly pace: { readonly months: number; readonly open: number; readonly done: number };
  readonly warnings: readonly PlanWarning[];
  /** Who decides on promotions. */
  readonly promotion?: string;
  readonly notes: readonly SourceNote[];
}

export interface PlannedStep {
  readonly number: number;
  /** The id of its level. */
  readonly id: string;
  readonly grade?: string;
  readonly start: Month;
  readonly end: Month;
  /** Whether the reader has fixed its end. */
  readonly fixed?: true;
  /** Its deliverables. */
  readonly milestones: readonly PlannedMilestone[];
  /** How many of its behaviours are open; they have no dates. */
  readonly behaviours: number;
  /** Whether all its milestones are done, so that it takes no time. */
  readonly over?: true;
}

export interface PlannedMilestone {
  readonly id: string;
  readonly text: string;
  readonly source: Source;
  /** When it is due; if done, when it was reached. */
  readonly due: Month;
  readonly done: boolean;
  readonly fixed?: true;
  readonly evidence?: string;
}

export type PlanWarning =
  /** There are fewer months than open milestones. */
  | { readonly kind: 'too-little-time'; readonly months: number; readonly milestones: number }
  /** These steps get less than a quarter of a year. */
  | { readonly kind: 'short-steps'; readonly steps: readonly number[] }
  /** A fixed date is after the end of the plan, or before its start. */
  | { readonly kind: 'after-end' | 'before-start'; readonly id: string; readonly month: Month }
  /** A fixed date is before the fixed date of something earlier on the path. */
  | {
      readonly kind: 'out-of-order';
      readonly id: string;
      readonly month: Month;
      readonly after: { readonly id: string; readonly month: Month };
    };
