import type { Messages } from '../locale/messages.ts';
import { codeInWords } from '../locale/reason.ts';
import type { PackFile } from './schema.ts';

/** A location in a file; lines and columns count from 1. */
export interface Location {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** What kind of file is being read. */
export type FileKind = 'pack' | 'answers' | 'export';

/** What is wrong. The catalogue in `locale/` has a sentence for each kind. */
export type FaultReason =
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'missing-file' }
  | { readonly kind: 'not-a-file' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'too-large'; readonly most: string }
  | { readonly kind: 'pack-too-large' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'encoding'; readonly encoding: 'UTF-8' | 'UTF-16' | 'UTF-32' }
  | { readonly kind: 'control-character'; readonly value: string }
  | { readonly kind: 'invisible-space'; readonly value: string }
  | { readonly kind: 'too-much' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-many-faults' }
  | { readonly kind: 'too-many-aliases'; readonly value: string }
  | { readonly kind: 'unsupported'; readonly value: string }
  | { readonly kind: 'duplicate-key'; readonly field: string }
  | {
      readonly kind: 'syntax';
      /** The parser's error code, and its message for codes that the catalogue does not have. */
      readonly code: string;
      readonly reason: string;
    }
  | { readonly kind: 'missing-field'; readonly field: string }
  | {
      readonly kind: 'unknown-field';
      readonly field: string;
      /** The known fields that are not yet used, if any. */
      readonly free?: string;
    }
  | { readonly kind: 'wrong-type'; readonly field: string; readonly expected: string }
  | { readonly kind: 'not-one-of'; readonly field: string; readonly expected: string }
  | { readonly kind: 'bad-id'; readonly value: string }
  | { readonly kind: 'empty'; readonly field: string }
  | { readonly kind: 'empty-file'; readonly of: PackFile }
  | { readonly kind: 'out-of-range'; readonly field: string; readonly expected: string }
  | { readonly kind: 'missing-language'; readonly field: string; readonly language: string }
  | { readonly kind: 'undeclared-language'; readonly field: string; readonly language: string }
  | { readonly kind: 'duplicate-id'; readonly value: string }
  | { readonly kind: 'dangling-id'; readonly field: string; readonly value: string }
  | { readonly kind: 'ref-alone'; readonly value: string }
  | { readonly kind: 'days-order' }
  | { readonly kind: 'missing-emphasis'; readonly role: string; readonly trait: string }
  | { readonly kind: 'id-and-level'; readonly value: string }
  | { readonly kind: 'late-branch'; readonly role: string }
  | { readonly kind: 'circle'; readonly role: string }
  | { readonly kind: 'branch-from-nowhere'; readonly value: string }
  | { readonly kind: 'many-stems'; readonly value: string; readonly roles: string }
  | { readonly kind: 'level-twice'; readonly role: string; readonly value: string }
  | { readonly kind: 'number-order'; readonly value: string; readonly before: string }
  | { readonly kind: 'no-source-note'; readonly source: 'editorial' | 'reference' }
  | { readonly kind: 'few-items'; readonly trait: string; readonly items: string }
  | { readonly kind: 'none-reversed'; readonly trait: string }
  | { readonly kind: 'few-readiness'; readonly shift: string; readonly items: string }
  | { readonly kind: 'unknown-item'; readonly value: string }
  | { readonly kind: 'unknown-dealbreaker'; readonly value: string }
  | { readonly kind: 'off-scale'; readonly item: string; readonly value: string }
  | { readonly kind: 'unknown-name'; readonly field: string; readonly value: string };

export type Fault = Location & FaultReason;

/** The most faults to look for: a text of a few megabytes can have a million. */
export const MOST_FAULTS = 1_000;

/** Returns a location as text: `file:line:column`, as far as it is known. */
export function locationText({ file, line, column }: Location): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** Returns a fault as one line: `file:line:column: what is wrong; how to correct it`. */
export function describeFault(fault: Fault, messages: Messages): string {
  return `${locationText(fault)}: ${describeReason(fault, messages)}`;
}

/** Returns what is wrong and how to correct it, without the location. */
export function describeReason(reason: FaultReason, messages: Messages): string {
  const { faults: words } = messages;
  switch (reason.kind) {
    case 'unreadable':
      return words.unreadable(codeInWords(reason.reason, messages) ?? reason.reason);
    case 'missing-file':
      return words.missingFile;
    case 'not-a-file':
      return words.notAFile;
    case 'outside':
      return words.outside;
    case 'too-large':
      return words.tooLarge(reason.most);
    case 'pack-too-large':
      return words.packTooLarge;
    case 'binary':
      return words.binary;
    case 'encoding':
      return reason.encoding === 'UTF-8' ? words.notUtf8 : words.encoding(reason.encoding);
    case 'control-character':
      return words.controlCharacter(reason.value);
    case 'invisible-space':
      return words.invisibleSpace(reason.value);
    case 'too-much':
      return words.tooMuch;
    case 'too-deep':
      return words.tooDeep;
    case 'too-many-faults':
      return words.tooManyFaults;
    case 'too-many-aliases':
      return words.tooManyAliases(reason.value);
    case 'unsupported':
      return words.unsupported(reason.value);
    case 'duplicate-key':
      return words.duplicateKey(reason.field);
    case 'syntax': {
      const known: Readonly<Record<string, string>> = words.syntaxErrors;
      return words.syntax(known[reason.code] ?? reason.reason);
    }
    case 'missing-field':
      return words.missingField(reason.field);
    case 'unknown-field':
      return words.unknownField(reason.field, reason.free);
    case 'wrong-type':
      return words.wrongType(reason.field, reason.expected);
    case 'not-one-of':
      return words.notOneOf(reason.field, reason.expected);
    case 'bad-id':
      return words.badId(reason.value);
    case 'empty-file':
      return words.emptyFile[reason.of];
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
    case 'ref-alone':
      return words.refAlone(reason.value);
    case 'days-order':
      return words.daysOrder;
    case 'missing-emphasis':
      return words.missingEmphasis(reason.role, reason.trait);
    case 'id-and-level':
      return words.idAndLevel(reason.value);
    case 'late-branch':
      return words.lateBranch(reason.role);
    case 'circle':
      return words.circle(reason.role);
    case 'branch-from-nowhere':
      return words.branchFromNowhere(reason.value);
    case 'many-stems':
      return words.manyStems(reason.value, reason.roles);
    case 'level-twice':
      return words.levelTwice(reason.role, reason.value);
    case 'number-order':
      return words.numberOrder(reason.value, reason.before);
    case 'no-source-note':
      return words.noSourceNote(reason.source);
    case 'few-items':
      return words.fewItems(reason.trait, reason.items);
    case 'none-reversed':
      return words.noneReversed(reason.trait);
    case 'few-readiness':
      return words.fewReadiness(reason.shift, reason.items);
    case 'unknown-dealbreaker':
      return words.unknownDealbreaker(reason.value);
    case 'unknown-item':
      return words.unknownItem(reason.value);
    case 'off-scale':
      return words.offScale(reason.item, reason.value);
    case 'unknown-name':
      return words.unknownName(reason.field, reason.value);
  }
}
