import type { Source } from '../content/schema.ts';
import type { Gap } from './gap.ts';
import type { Facet, RoleTitle } from './roles.ts';
import type { SourceNote } from './sources.ts';

/** A step relative to the reader's current step. */
export type StepStatus = 'passed' | 'current' | 'ahead';

export interface Titled {
  readonly id: string;
  readonly title: string;
}

export interface PathView {
  readonly schema: 'career.path/1';
  readonly lang: string;
  readonly role: string;
  readonly name: string;
  readonly title?: string;
  /** Which part of the path is shown, if not all of it. */
  readonly only?: {
    /** The id of a level. */
    readonly step?: string;
    /** The open milestones of the current level, or of the next one if there are none. */
    readonly next?: true;
    readonly category?: Titled & { readonly detail?: string };
  };
  /** The pack's conclusion about its roles, as paragraphs. */
  readonly conclusion?: readonly string[];
  /** The role that the steps belong to, if the requested role has none. */
  readonly nearest?: RoleTitle;
  /** Advice for a reader who has not reached the first step. */
  readonly before?: string;
  /** Ways to the role for readers who have a different job today. */
  readonly bridge?: readonly (Facet & Sourced)[];
  /** All steps of the path in brief, including those that are not shown. */
  readonly stops: readonly BriefStep[];
  readonly steps: readonly PathStep[];
  /** The categories of the milestones, in order. */
  readonly categories: readonly Titled[];
  /** The shifts and pitfalls that the steps refer to, with their titles. */
  readonly shifts: readonly Titled[];
  readonly pitfalls: readonly Titled[];
  /** What separates the reader from the next step, if their profile has anything about this path. */
  readonly gap?: Gap;
  /** The ids of milestones that the reader has ticked and the pack no longer has. */
  readonly unknownTicks?: readonly string[];
  /** Who decides on promotions. */
  readonly promotion?: string;
  readonly notes: readonly SourceNote[];
}

/** A text's source; `ref` is the id of a reference. */
export interface Sourced {
  readonly source: Source;
  readonly ref?: string;
}

export interface BriefStep {
  readonly number: number;
  readonly grade?: string;
  /** Missing if the reader's step is unknown. */
  readonly status?: StepStatus;
  /** How many of its milestones are done, and how many there are, if the reader's progress is shown. */
  readonly done?: number;
  readonly total?: number;
}

export interface PathStep {
  /** The step's place on this path, from 1. */
  readonly place: number;
  /** The step's number in the ladder's own numbering. */
  readonly number: number;
  /** The id of its level, which other paths may share. */
  readonly level: string;
  readonly grade?: string;
  readonly position?: string;
  readonly status?: StepStatus;
  readonly focus?: string;
  readonly milestones: readonly PathMilestone[];
  readonly learn: readonly ({ readonly text: string } & Sourced)[];
  /** What to have done 30, 60 and 90 days after reaching the step. */
  readonly first90: readonly { readonly days: number; readonly text: string }[];
  readonly shifts: readonly string[];
  readonly pitfalls: readonly string[];
  /** The roles whose paths branch off after this step. */
  readonly branches?: readonly RoleTitle[];
}

export interface PathMilestone extends Sourced {
  readonly id: string;
  readonly text: string;
  /** How to get the chance to do it. */
  readonly chance?: string;
  /** The id of a category. */
  readonly category?: string;
  /** A deliverable can have a date; a behaviour cannot. */
  readonly kind: 'deliverable' | 'behaviour';
  /** Only if the reader's progress is shown. */
  readonly done?: boolean;
  readonly evidence?: string;
}
