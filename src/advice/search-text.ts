/**
 * Folds a text to be searched. A text with hyphens is repeated without them, so that both spellings are found.
 *
 * @param kana whether to convert hiragana to katakana, which only words in kana need
 */
export function searchableText(text: string, kana: boolean): string {
  const folded = kana ? foldKana(fold(text)) : fold(text);
  const joined = withoutHyphens(folded);
  return joined === folded ? folded : `${folded}\n${joined}`;
}

/**
 * Splits a query into Latin words, numbers and runs of other letters. Width, case, kana and variation selectors are
 * folded. A hyphenated word is one word: "Start-up" and "ｓｔａｒｔｕｐ" are the same.
 */
export function wordsIn(query: string): readonly string[] {
  return distinct(runsIn(query).map(foldKana));
}

/**
 * Splits a query into Latin words and short parts of other runs, since Japanese has no spaces between words. Drops
 * single Latin letters. Also drops pairs of hiragana, which are mostly grammar, if there is anything else.
 */
export function partsOf(query: string): readonly string[] {
  const parts = runsIn(query)
    .flatMap((run) => (isLatin(run) ? [run] : partsOfRun(run)))
    .filter((part) => !/^[a-z]$/.test(part));
  const content = parts.filter((part) => !HIRAGANA.test(part));
  return distinct((content.length > 0 ? content : parts).map(foldKana));
}

function runsIn(query: string): readonly string[] {
  return withoutHyphens(fold(query)).match(RUNS) ?? [];
}

/**
 * Splits into pairs of characters, katakana into threes: it spells out sounds, and any two of them occur almost
 * anywhere.
 */
function partsOfRun(run: string): readonly string[] {
  return (run.match(KATAKANA_OR_NOT) ?? []).flatMap((part) =>
    windowsOf([...part], KATAKANA.test(part) ? 3 : 2),
  );
}

function windowsOf(characters: readonly string[], size: number): readonly string[] {
  if (characters.length <= size) return [characters.join('')];
  return characters.slice(size - 1).map((_, i) => characters.slice(i, i + size).join(''));
}

/** Removes repeated words, keeping the order. */
export function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}

const RUNS = /[a-z0-9]+|(?:(?![a-z0-9])[\p{L}\p{N}\p{M}])+/gu;
const HYPHENS = /(?<=[a-z])[\p{Pd}'’](?=[a-z])/gu;
const KATAKANA_OR_NOT = /[\u30a1-\u30ff]+|[^\u30a1-\u30ff]+/g;
const KATAKANA = /^[\u30a1-\u30ff]/;
const HIRAGANA_LETTERS = /[\u3041-\u3096]/g;
const HIRAGANA = /^[\u3041-\u309f]+$/;
const VARIATION_SELECTORS = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** Text without anything that Unicode folds. */
const ASCII = /^[ -~]*$/;

/** Folds width, compatibility forms (Unicode NFKC), case and variation selectors. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text.normalize('NFKC').replace(VARIATION_SELECTORS, '').toLowerCase();
}

/** Converts hiragana to katakana. */
export function foldKana(text: string): string {
  return text.replace(HIRAGANA_LETTERS, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));
}

/** Whether a folded word has any kana. */
export function hasKana(word: string): boolean {
  return /[\u30a1-\u30ff]/.test(word);
}

function withoutHyphens(folded: string): string {
  return folded.replace(HYPHENS, '');
}

/** Whether a folded word consists of Latin letters and digits only. */
export function isLatin(word: string): boolean {
  return /^[a-z0-9]+$/.test(word);
}

/** A range of a text in UTF-16 code units; the end is exclusive. */
export type Span = readonly [from: number, to: number];

/** Returns where terms occur in a text, ignoring width, case and kana. Adjacent spans are merged. */
export function spansOf(text: string, terms: readonly string[]): readonly Span[] {
  const { folded, origins } = foldWithOrigins(text);
  const found = terms.flatMap((term) => occurrences(folded, term).map((at): Span => [at, at + term.length]));
  const spans: Span[] = [];
  for (const [from, to] of found.sort((a, b) => a[0] - b[0])) {
    const last = spans.at(-1);
    if (last && from <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
    else spans.push([from, to]);
  }
  return spans.map(([from, to]): Span => [origins[from] ?? 0, origins[to] ?? text.length]);
}

/** Returns the folded text, and for each of its code units the offset in the original text. */
function foldWithOrigins(text: string): { readonly folded: string; readonly origins: readonly number[] } {
  let folded = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of text) {
    const unit = foldKana(fold(character));
    for (let i = 0; i < unit.length; i += 1) origins.push(at);
    folded += unit;
    at += character.length;
  }
  return { folded, origins };
}

function occurrences(text: string, term: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
    const whole =
      !isLatin(term) ||
      (!/[a-z0-9]/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + term.length] ?? ''));
    if (whole) found.push(at);
  }
  return found;
}
