import { endOfCommon, isWideCommon, widthOfCommon } from '../common.ts';
import { NO_BREAK } from '../spaces.ts';
import { charactersOf } from './character.ts';
import { lastPhraseIn } from './phrases.ts';
import { type Measure, widthOf } from './width.ts';

/**
 * Breaks a text into lines of at most `width` columns. Japanese breaks between phrases (BudouX's model); where a
 * phrase would leave more than half of a line empty, between characters under the line-breaking rules of JIS X 4051.
 * Other scripts break at spaces. A command in quotation marks stays whole, so that it can be copied. Only what is wider
 * than a whole line is cut. Nothing is lost but the spaces at which a line was broken.
 */
export function wrap(text: string, width: number, measure: Measure = widthOf): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trimEnd(), Math.max(2, width), measure));
}

/** Splits a text between phrases, where a line may end although there is no space. */
export function phrasesOf(text: string): readonly string[] {
  const characters = charactersIn(text);
  const breaks = breaksIn(text, characters);
  const starts = Array.from(characters, (_, i) => i).filter(
    (i) => i === 0 || (characters[i - 1] !== ' ' && breaks.phrase(i) === i && breaks.allowed(i)),
  );
  return starts.map((start, i) => textOf(characters, start, starts[i + 1]));
}

function wrapLine(line: string, width: number, measure: Measure): readonly string[] {
  // No code unit takes more than two columns.
  if (line.length * 2 <= width) return [line];
  const usual = measure === widthOf ? widthOfCommon(line) : undefined;
  if ((usual ?? measure(line)) <= width) return [line];
  if (usual === line.length) return wrapNarrow(line, width);
  const characters = usual === undefined ? charactersIn(line) : line;
  const breaks = breaksIn(line, characters);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    const end = endOfLine(characters, breaks, start, width, measure);
    lines.push(textOf(characters, start, end).trimEnd());
    start = end;
    while (characters[start] === ' ') start += 1;
  }
  return lines;
}

/** The same for a line whose characters are all one column wide, so that it breaks only at spaces. */
function wrapNarrow(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const end = breakIn(rest, width, commandsIn(rest));
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).replace(/^ +/, '');
  }
  return rest === '' ? lines : [...lines, rest];
}

/** Where to break a line of narrow characters: before the first word that goes beyond the width. */
function breakIn(line: string, width: number, commands: readonly Range[]): number {
  for (let space = width; space >= 0; space -= 1) {
    if (line.charAt(space) !== ' ' || isWithin(commands, space)) continue;
    const word = space + line.slice(space).search(/[^ ]/);
    if (!mayNotStart(line.charAt(word))) return word;
  }
  return commands.length > 0 ? breakIn(line, width, []) : width;
}

/** From the first character to the last. */
type Range = readonly [from: number, to: number];

/** Where a line has commands in quotation marks. */
function commandsIn(line: string): readonly Range[] {
  if (!line.includes('career ')) return NO_RANGES;
  return Array.from(
    line.matchAll(QUOTED_COMMANDS),
    ({ index, 0: { length } }): Range => [index, index + length - 1],
  );
}

const NO_RANGES: readonly Range[] = [];
const QUOTED_COMMANDS = /[「“"]career [^」”"]*[」”"]/g;

/** Whether a line that ends before a character cuts one of the ranges. */
function isWithin(ranges: readonly Range[], character: number): boolean {
  return ranges.some(([from, to]) => character > from && character <= to);
}

/** A line's characters. Each common one is a single code unit, so the line itself can serve as the list. */
type Characters = string | readonly string[];

function charactersIn(text: string): Characters {
  return widthOfCommon(text) === undefined ? charactersOf(text) : text;
}

function textOf(characters: Characters, start: number, end?: number): string {
  return typeof characters === 'string'
    ? characters.slice(start, end)
    : characters.slice(start, end).join('');
}

/** Where a line may end. */
interface Breaks {
  /** Whether it may end before a character. */
  readonly allowed: (character: number) => boolean;
  /** Returns the start of the last phrase at or before a character; -1 if there is none. */
  readonly phrase: (character: number) => number;
}

function endOfLine(
  characters: Characters,
  { allowed, phrase }: Breaks,
  start: number,
  width: number,
  measure: Measure,
): number {
  const full = endWithin(characters, start, width, measure);
  if (full === characters.length) return full;
  let end = phrase(full);
  while (end > start && !allowed(end)) end = phrase(end - 1);
  if (end > start && measure(textOf(characters, start, end)) * 2 >= width) return end;
  end = full;
  while (end > start && !allowed(end)) end -= 1;
  return end > start ? end : Math.max(full, start + 1);
}

/** Where a line that begins at `start` is full: at the first non-space that goes beyond its width. */
function endWithin(characters: Characters, start: number, width: number, measure: Measure): number {
  if (typeof characters === 'string' && measure === widthOf) return endOfCommon(characters, start, width);
  let used = 0;
  for (let end = start; end < characters.length; end += 1) {
    const character = characters[end] ?? '';
    used += measure(character);
    if (used > width && character !== ' ') return end;
  }
  return characters.length;
}

function breaksIn(line: string, characters: Characters): Breaks {
  const common = typeof characters === 'string';
  const commands = common ? commandsIn(line) : NO_RANGES;
  const isWide = common ? isWideCommon : (character: string) => widthOf(character) > 1;
  const allowed = (i: number): boolean => {
    const character = characters[i] ?? '';
    const before = characters[i - 1];
    if (before === undefined || character === ' ' || mayNotStart(character)) return false;
    if (before === NO_BREAK || isWithin(commands, i)) return false;
    if (before === ' ') return true;
    if (mayNotEnd(before) || (!isWide(before) && !isWide(character))) return false;
    return !DIGITS.includes(before.charAt(0)) && (before !== character || !RULES.includes(before.charAt(0)));
  };
  let lastPhrase: ((at: number) => number) | undefined;
  const phraseAt = (at: number): number => {
    lastPhrase ??= lastPhraseIn(line);
    return lastPhrase(at);
  };
  if (common) return { allowed, phrase: phraseAt };
  const offsets = offsetsOf(characters);
  return {
    allowed,
    phrase: (i) => {
      let at = phraseAt(offsets[i] ?? line.length);
      // BudouX may start a phrase within one character.
      while (at >= 0 && !offsets.includes(at)) at = phraseAt(at - 1);
      return offsets.indexOf(at);
    },
  };
}

/** The offsets at which characters begin in their line. */
function offsetsOf(characters: readonly string[]): readonly number[] {
  let offset = 0;
  return characters.map(({ length }) => {
    offset += length;
    return offset - length;
  });
}

/**
 * Characters that no line begins with: closing punctuation, small kana, sound and iteration marks (JIS X 4051), and
 * the mark of a note.
 */
const NOT_AT_START =
  '*、。，．・：；？！ー々〻ゝゞヽヾ〜～゛゜)]}）］｝」』】〉》〕〙〗〟”’»ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ' +
  'ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ,.:;?!%％‰℃…‥–';
/** Characters that no line ends with: opening brackets and prefixed units. */
const NOT_AT_END = '([{（［｛「『【〈《〔〘〖〝“‘«¥￥$＄£#＃№';

const DIGITS = '0123456789０１２３４５６７８９';
/** Characters that join when repeated, so that no line breaks between them. */
const RULES = '…‥—―';

function mayNotStart(character: string): boolean {
  return character === NO_BREAK || NOT_AT_START.includes(character.charAt(0));
}

function mayNotEnd(character: string): boolean {
  return NOT_AT_END.includes(character.slice(-1));
}
