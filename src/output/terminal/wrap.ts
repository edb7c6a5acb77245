import { endOfCommon, isWideCommon, widthOfCommon } from '../common.ts';
import { CHARACTER } from './character.ts';
import { phraseStarts } from './phrases.ts';
import { type Measure, widthOf } from './width.ts';

/**
 * Breaks a text into lines of at most `width` columns. Japanese breaks between phrases (BudouX's model); where a
 * phrase would leave more than half of a line empty, between characters under the line-breaking rules of JIS X 4051.
 * Other scripts break at spaces. Only a word that is wider than a whole line is cut. Nothing is lost but the spaces
 * at which a line was broken.
 */
export function wrap(text: string, width: number, measure: Measure = widthOf): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line.trimEnd(), Math.max(2, width), measure));
}

/** Cuts a text wherever a line may well end though there is no space. */
export function phrasesOf(text: string): readonly string[] {
  const characters = charactersOf(text);
  const breakBefore = breaksIn(text, characters);
  const starts = Array.from(characters, (_, i) => i).filter(
    (i) => i === 0 || (breakBefore(i) === 'phrase' && characters[i - 1] !== ' '),
  );
  return starts.map((start, i) => textOf(characters, start, starts[i + 1]));
}

function wrapLine(line: string, width: number, measure: Measure): readonly string[] {
  const usual = measure === widthOf ? widthOfCommon(line) : undefined;
  if ((usual ?? measure(line)) <= width) return [line];
  if (usual === line.length) return wrapNarrow(line, width);
  const characters = usual === undefined ? charactersOf(line) : line;
  const breakBefore = breaksIn(line, characters);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    const end = endOfLine(characters, breakBefore, start, width, measure);
    lines.push(textOf(characters, start, end).trimEnd());
    start = end;
    while (characters[start] === ' ') start += 1;
  }
  return lines;
}

/** The same for a line of which each character is a column wide, so that only spaces matter. */
function wrapNarrow(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let rest = line;
  while (rest.length > width) {
    const end = breakIn(rest, width);
    lines.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? lines : [...lines, rest];
}

/** Where a line of narrow characters is to be broken: before the first word that goes beyond the width. */
function breakIn(line: string, width: number): number {
  for (let space = width; space >= 0; space -= 1) {
    if (line.charAt(space) !== ' ') continue;
    const word = space + line.slice(space).search(/[^ ]/);
    if (!mayNotStart(line.charAt(word))) return word;
  }
  return width;
}

/** A line's characters: of common ones each is a code unit, so that the line itself will do. */
type Characters = string | readonly string[];

function charactersOf(text: string): Characters {
  return widthOfCommon(text) === undefined ? (text.match(CHARACTER) ?? []) : text;
}

function textOf(characters: Characters, start: number, end?: number): string {
  return typeof characters === 'string'
    ? characters.slice(start, end)
    : characters.slice(start, end).join('');
}

/** Whether a line may end before a character: not at all, between characters if it must, or gladly. */
type Break = 'none' | 'character' | 'phrase';

function endOfLine(
  characters: Characters,
  breakBefore: (character: number) => Break,
  start: number,
  width: number,
  measure: Measure,
): number {
  const full = endWithin(characters, start, width, measure);
  if (full === characters.length) return full;
  let character = 0;
  for (let end = full; end > start; end -= 1) {
    const kind = breakBefore(end);
    if (kind === 'none') continue;
    character ||= end;
    if (kind === 'character') continue;
    return end === character || measure(textOf(characters, start, end)) * 2 >= width ? end : character;
  }
  return character || Math.max(full, start + 1);
}

/** Where a line that begins at `start` is full: at the first character that goes beyond its width and is no space. */
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

/** Returns how well a line may end before each of its characters. */
function breaksIn(line: string, characters: Characters): (character: number) => Break {
  const common = typeof characters === 'string';
  const offsets = common ? undefined : offsetsOf(characters);
  const isWide = common ? isWideCommon : (character: string) => widthOf(character) > 1;
  let startsPhrase: ((at: number) => boolean) | undefined;
  return (i) => {
    const character = characters[i] ?? '';
    const before = characters[i - 1];
    if (before === undefined || character === ' ') return 'none';
    if (before === ' ') return mayNotStart(character) ? 'none' : 'phrase';
    if (mayNotStart(character) || mayNotEnd(before)) return 'none';
    if (!isWide(before) && !isWide(character)) return 'none';
    if (DIGITS.includes(before.charAt(0)) || (before === character && RULES.includes(before.charAt(0))))
      return 'none';
    startsPhrase ??= phraseStarts(line);
    return startsPhrase(offsets?.[i] ?? i) ? 'phrase' : 'character';
  };
}

/** Where in their line characters begin. */
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
/** Characters that are drawn as one when they are repeated. */
const RULES = '…‥—―';

function mayNotStart(character: string): boolean {
  return NOT_AT_START.includes(character.charAt(0));
}

function mayNotEnd(character: string): boolean {
  return NOT_AT_END.includes(character.slice(-1));
}
