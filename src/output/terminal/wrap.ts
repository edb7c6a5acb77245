import { isCommon, isNarrow } from '../common.ts';
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
  const breaks = breaksOf(text, characters);
  const starts = [...breaks.keys()].filter(
    (i) => i === 0 || (breaks[i] === 'phrase' && characters[i - 1] !== ' '),
  );
  return starts.map((start, i) => characters.slice(start, starts[i + 1]).join(''));
}

function wrapLine(line: string, width: number, measure: Measure): readonly string[] {
  if (measure(line) <= width) return [line];
  if (measure === widthOf && isNarrow(line)) return wrapNarrow(line, width);
  const characters = charactersOf(line);
  const breaks = breaksOf(line, characters);
  const lines: string[] = [];
  let start = 0;
  while (start < characters.length) {
    const end = endOfLine(characters, breaks, start, width, measure);
    lines.push(characters.slice(start, end).join('').trimEnd());
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

function charactersOf(text: string): readonly string[] {
  return isCommon(text) ? text.split('') : (text.match(CHARACTER) ?? []);
}

/** Whether a line may end before a character: not at all, between characters if it must, or gladly. */
type Break = 'none' | 'character' | 'phrase';

function endOfLine(
  characters: readonly string[],
  breaks: readonly Break[],
  start: number,
  width: number,
  measure: Measure,
): number {
  let used = 0;
  let phrase = { end: 0, used: 0 };
  let character = 0;
  for (let end = start; end < characters.length; end += 1) {
    if (end > start && breaks[end] === 'phrase') phrase = { end, used };
    if (end > start && breaks[end] !== 'none') character = end;
    const next = characters[end] ?? '';
    if (used + measure(next) > width && next !== ' ') {
      if (phrase.end > 0 && (phrase.used * 2 >= width || phrase.end === character)) return phrase.end;
      return character || Math.max(end, start + 1);
    }
    used += measure(next);
  }
  return characters.length;
}

/** For every character of a line, how well a line may end before it. */
function breaksOf(line: string, characters: readonly string[]): readonly Break[] {
  const phrases = phraseStarts(line);
  let offset = 0;
  return characters.map((character, i): Break => {
    const starts = phrases.has(offset);
    offset += character.length;
    const before = characters[i - 1];
    if (before === undefined || character === ' ') return 'none';
    if (before === ' ') return mayNotStart(character) ? 'none' : 'phrase';
    if (mayNotStart(character) || mayNotEnd(before)) return 'none';
    if (!isWide(before) && !isWide(character)) return 'none';
    if (DIGITS.has(before.charAt(0)) || (before === character && RULES.has(before.charAt(0)))) return 'none';
    return starts ? 'phrase' : 'character';
  });
}

/**
 * Characters that no line begins with: closing punctuation, small kana, sound and iteration marks (JIS X 4051), and
 * the mark of a note.
 */
const NOT_AT_START = new Set(
  '*、。，．・：；？！ー々〻ゝゞヽヾ〜～゛゜)]}）］｝」』】〉》〕〙〗〟”’»ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ' +
    'ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ,.:;?!%％‰℃…‥–',
);
/** Characters that no line ends with: opening brackets and prefixed units. */
const NOT_AT_END = new Set('([{（［｛「『【〈《〔〘〖〝“‘«¥￥$＄£#＃№');

const DIGITS = new Set('0123456789０１２３４５６７８９');
/** Characters that are drawn as one when they are repeated. */
const RULES = new Set('…‥—―');

function mayNotStart(character: string): boolean {
  return NOT_AT_START.has(character.charAt(0));
}

function mayNotEnd(character: string): boolean {
  return NOT_AT_END.has(character.slice(-1));
}

function isWide(character: string): boolean {
  return widthOf(character) > 1;
}
