/** Names of levels that have no number in them. */
const RANKS = [
  /^(?:intern|trainee|junior|associate|entry|mid|intermediate|senior|staff|principal|distinguished|fellow|lead|manager|director|head|vp|chief|executive|beginner|novice|apprentice|advanced|expert|foundation|practitioner|proficient)\b/i,
  /^(?:新人|新卒|見習|初級|中級|上級|初心者|一人前|熟練|一般|主任|主査|主事|参事|シニア|ジュニア)/,
  /(?:担当|係長|課長|次長|部長|本部長|理事|役員|補佐|職|リーダー|マネー?ジャー|メンバー|エキスパート|チーフ|スタッフ)$/,
];

/** `L3`, `IC 4`, `MG1`, `Level 2`, `3`, `3等級`, `レベル３`, `等級2`, `IV`. */
const NUMBERED =
  /^(?:[a-z]{0,3}[ .-]?\d{1,2}|(?:level|grade|lv|stage|step|rank|band|tier|phase)\.?[ ]?\d{1,2}|(?:レベル|等級|グレード|ランク|ステージ|ステップ|段階)[ ]?\d{1,2}|\d{1,2}(?:等級|級|段階|年目)|[ivx]{1,4}|[①-⑩])(?:[\s:(/・–—-].*)?$/iu;

/** `Software engineer II`, `エンジニア3`. */
const ENDS_IN_NUMBER = /^[\p{L} ]{2,30}?[ ]?(?:\d{1,2}|[IVX]{1,4})$/u;

/** Whether a text looks like the name of a level rather than of a subject. */
export function looksLikeLevel(text: string): boolean {
  const name = text.normalize('NFKC').trim();
  return name.length <= 40 && [NUMBERED, ENDS_IN_NUMBER, ...RANKS].some((kind) => kind.test(name));
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** Returns the number in a level's name; undefined if there is none, or more than one. */
export function numberIn(level: string): number | undefined {
  const name = level.normalize('NFKC').toLowerCase().trim();
  const numbers = name.match(/\d+/g) ?? [];
  if (numbers.length === 1) return Number(numbers[0]);
  const roman = ROMAN.indexOf(name.split(/\s/).at(-1) ?? '');
  return numbers.length === 0 && roman >= 0 ? roman + 1 : undefined;
}
