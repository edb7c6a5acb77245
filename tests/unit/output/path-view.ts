import type { PathMilestone, PathStep, PathView } from '../../../src/advice/path-view.ts';

/** A deliverable from the article. */
export function pathMilestone(id: string, more: Partial<PathMilestone> = {}): PathMilestone {
  return { id, text: `Reach ${id}`, kind: 'deliverable', source: 'article', ...more };
}

/** A step of the captain's path, without anything on it. */
export function pathStep(place: number, more: Partial<PathStep> = {}): PathStep {
  return {
    place,
    number: place,
    level: `captain-${place}`,
    milestones: [],
    learn: [],
    first90: [],
    shifts: [],
    pitfalls: [],
    ...more,
  };
}

/** The captain's path, without steps. */
export function pathView(more: Partial<PathView> = {}): PathView {
  return {
    schema: 'career.path/1',
    lang: 'en',
    role: 'captain',
    name: 'Captain',
    stops: [],
    steps: [],
    categories: [],
    shifts: [],
    pitfalls: [],
    notes: [],
    ...more,
  };
}
