/** Where in a file something stands; lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What is wrong at a place. The catalogue in `locale/` has a sentence for each kind. */
export type FaultReason =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'missing-file' }
  | { readonly kind: 'syntax'; readonly reason: string }
  | { readonly kind: 'missing-field'; readonly field: string }
  | { readonly kind: 'unknown-field'; readonly field: string }
  | { readonly kind: 'wrong-type'; readonly field: string; readonly expected: string }
  | { readonly kind: 'not-one-of'; readonly field: string; readonly expected: string }
  | { readonly kind: 'bad-id'; readonly value: string }
  | { readonly kind: 'empty'; readonly field: string }
  | { readonly kind: 'out-of-range'; readonly field: string; readonly expected: string }
  | { readonly kind: 'missing-language'; readonly field: string; readonly language: string }
  | { readonly kind: 'undeclared-language'; readonly field: string; readonly language: string }
  | { readonly kind: 'duplicate-id'; readonly value: string }
  | { readonly kind: 'dangling-id'; readonly field: string; readonly value: string }
  | { readonly kind: 'missing-profile'; readonly role: string; readonly trait: string }
  | { readonly kind: 'step-numbers'; readonly role: string }
  | { readonly kind: 'unknown-item'; readonly value: string }
  | { readonly kind: 'off-scale'; readonly item: string; readonly value: string }
  | { readonly kind: 'unknown-name'; readonly field: string; readonly value: string };

export type Fault = Place & FaultReason;
