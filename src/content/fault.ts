import type { Messages } from '../locale/catalogue.ts';

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

/** Returns a fault as a line: `file:line:column: what is wrong`. */
export function describeFault(fault: Fault, { faults }: Messages): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== undefined).join(':');
  return `${place}: ${reasonOf(fault, faults)}`;
}

function reasonOf(reason: FaultReason, words: Messages['faults']): string {
  switch (reason.kind) {
    case 'unreadable':
      return words.unreadable(reason.reason);
    case 'missing-file':
      return words.missingFile;
    case 'syntax':
      return words.syntax(reason.reason);
    case 'missing-field':
      return words.missingField(reason.field);
    case 'unknown-field':
      return words.unknownField(reason.field);
    case 'wrong-type':
      return words.wrongType(reason.field, reason.expected);
    case 'not-one-of':
      return words.notOneOf(reason.field, reason.expected);
    case 'bad-id':
      return words.badId(reason.value);
    case 'empty':
      return words.empty(reason.field);
    case 'out-of-range':
      return words.outOfRange(reason.field, reason.expected);
    case 'missing-language':
      return words.missingLanguage(reason.field, reason.language);
    case 'undeclared-language':
      return words.undeclaredLanguage(reason.field, reason.language);
    case 'duplicate-id':
      return words.duplicateId(reason.value);
    case 'dangling-id':
      return words.danglingId(reason.field, reason.value);
    case 'missing-profile':
      return words.missingProfile(reason.role, reason.trait);
    case 'step-numbers':
      return words.stepNumbers(reason.role);
    case 'unknown-item':
      return words.unknownItem(reason.value);
    case 'off-scale':
      return words.offScale(reason.item, reason.value);
    case 'unknown-name':
      return words.unknownName(reason.field, reason.value);
  }
}
