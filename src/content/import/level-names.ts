/** Names of levels without a number. */
const RANKS = [
  /^(?:intern|trainee|junior|associate|entry|mid|intermediate|senior|staff|principal|distinguished|fellow|lead|manager|director|head|vp|chief|executive|beginner|novice|apprentice|basic|advanced|expert|awareness|working|foundation|foundational|practitioner|proficient|competent)\b/i,
  /^(?:新人|新卒|見習|初級|中級|上級|初心者|一人前|熟練|一般|主任|主査|主事|参事|シニア|ジュニア)/,
  /(?:担当|係長|課長|次長|部長|本部長|理事|役員|補佐|職|リーダー|マネー?ジャー|メンバー|エキスパート|チーフ|スタッフ)$/,
];

/** `L3`, `IC 4`, `MG1`, `Level 2`, `3`, `3等級`, `レベル３`, `等級2`, `IV`. */
const NUMBERED =
  /^(?:[a-z]{0,3}[ .-]?\d{1,2}|(?:level|grade|lv|stage|step|rank|band|tier|phase|milestone)\.?[ ]?\d{1,2}|(?:レベル|等級|グレード|ランク|ステージ|ステップ|段階|マイルストーン)[ ]?\d{1,2}|\d{1,2}(?:等級|級|段階|年目)|[ivx]{1,4}|[①-⑩])(?:[\s:(/・–—-].*)?$/iu;

/** `Software engineer II`, `エンジニア3`. */
const ENDS_IN_NUMBER = /^[\p{L} ]{2,30}?[ ]?(?:\d{1,2}|[IVX]{1,4})$/u;

/** `Programmer (L2)`. */
const ENDS_IN_CODE = /\([a-z]{0,4}[ -]?\d{1,2}\)$/i;

/** Whether a text looks like the name of a level rather than of a subject. */
export function looksLikeLevel(text: string): boolean {
  const name = text.normalize('NFKC').trim();
  return (
    name.length <= 60 && [NUMBERED, ENDS_IN_NUMBER, ENDS_IN_CODE, ...RANKS].some((kind) => kind.test(name))
  );
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The number at the start of a level's name, possibly after letters: `L3 – Senior 2`. */
const LEADING = /^(?:\p{L}{0,10}[ .-]?)?(\d{1,2})(?=$|[\s:(/・–—-])/u;

/** Returns the number in a level's name: the one it begins with, or the only one. */
export function numberIn(level: string): number | undefined {
  const name = level.normalize('NFKC').toLowerCase().trim();
  const numbers = name.match(/\d+/g) ?? [];
  const leading = LEADING.exec(name)?.[1] ?? (numbers.length === 1 ? numbers[0] : undefined);
  if (leading !== undefined) return Number(leading);
  const roman = ROMAN.indexOf(name.split(/\s/).at(-1) ?? '');
  return numbers.length === 0 && roman >= 0 ? roman + 1 : undefined;
}

/**
 * Returns the code next to the number in a level's name: `IC` in `IC4`, `EM` in `L4 EM - Lead`, `専門` in `専門3級`, `M` in
 * `Director (M5)`.
 */
export function codeIn(level: string): string {
  const name = level.normalize('NFKC').trim();
  const [, before = ''] = /^(\p{Lu}{1,4}|\p{L}|\p{sc=Han}{1,4})[ .-]?\d/u.exec(name) ?? [];
  const [, end] = /\((\p{Lu}{1,4})[ -]?\d{1,2}\)$/u.exec(name) ?? [];
  const [, after = end ?? ''] = /^\p{L}{0,10}[ .-]?\d{1,2}[ -]+(\p{Lu}{1,4})\b/u.exec(name) ?? [];
  return after || before;
}

/**
 * A level's name with a variant in parentheses, or after a dash or number: `Senior (technical)`, `Senior - technical`,
 * `4等級 専門職`.
 */
const VARIANT = /^(.+?)(?:\s*[(（]([^()（）]+)[)）]|\s+[-–—]\s*(.+))$|^(\d{1,2}(?:等級|級))[\s・/]*(.+)$/u;

/** Words for seniority and numbers mark a level, not a track. */
const SENIORITY =
  /\d|\b(?:[ivx]+|junior|mid|intermediate|senior|associate|entry|lead|staff|principal)\b|[初中上]級|ジュニア|ミドル|シニア/iu;

/** Returns the base of a level's name, and the track that it belongs to, if the name has one. */
export function variantIn(level: string): { readonly base: string; readonly variant?: string } {
  const [, first, inParentheses, behindDash, grade, behindGrade] =
    VARIANT.exec(level.normalize('NFKC')) ?? [];
  const base = first ?? grade;
  const variant = inParentheses ?? behindDash ?? behindGrade;
  if (base === undefined || variant === undefined || SENIORITY.test(variant)) return { base: level };
  return { base: base.trim(), variant: variant.trim() };
}

/** A level's name without a word for what its column holds: `Level 1` for `Level 1 description`. */
export function levelName(head: string): string {
  const name = head.replace(
    /(?:\s+(?:descriptions?|descriptors?|definitions?)|の(?:説明|定義|基準|要件))$/iu,
    '',
  );
  return looksLikeLevel(name) ? name : head;
}
