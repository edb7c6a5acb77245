/** Names of levels that have no number in them. */
const RANKS =
  /^(?:intern|trainee|junior|associate|entry|mid|intermediate|senior|staff|principal|distinguished|fellow|lead|manager|director|head|vp|chief|executive|beginner|novice|apprentice|advanced|expert|basic|foundation|practitioner|proficient)\b|新人|新卒|見習|初級|中級|上級|初心者|一人前|熟練|一般|担当|主任|係長|課長|次長|部長|理事|執行役員|リーダー|マネージャー|マネジャー|シニア|ジュニア|メンバー|エキスパート|チーフ|スタッフ|主査|参事|主事|補佐|職$/iu;

/** `L3`, `IC 4`, `MG1`, `Level 2`, `3`, `3等級`, `レベル３`, `等級2`, `IV`. */
const NUMBERED =
  /^(?:[a-z]{0,3}[ .-]?\d{1,2}|(?:level|grade|lv|stage|step|rank|band|tier|phase)\.?[ ]?\d{1,2}|(?:レベル|等級|グレード|ランク|ステージ|ステップ|段階)[ ]?\d{1,2}|\d{1,2}(?:等級|級|段階|年目)|[ivx]{1,4}|[①-⑩])(?:[\s:：(（].*)?$/iu;

/** Whether a text looks like the name of a level rather than of a subject. */
export function looksLikeLevel(text: string): boolean {
  const name = text.normalize('NFKC').trim();
  return name.length <= 40 && (NUMBERED.test(name) || RANKS.test(name));
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
