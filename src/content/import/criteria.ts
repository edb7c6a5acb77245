/** A bullet at the start of a line: a symbol, or a number followed by a mark. */
const BULLET =
  /^(\s*)(?:[・･•●○◦■□▪▫◆◇▶✓✔※]\s*|[-–—*+]\s+|[-–—](?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}])|[(（]?\d{1,2}[)）]\s*|\d{1,2}[.．、](?!\d)\s*|[①-⑳]\s*)(?=\S)/u;

/** Criteria below a heading in a cell. */
export interface Section {
  readonly heading?: string;
  readonly criteria: readonly string[];
}

/** What people write in a cell that they mean to leave empty. */
const NOTHING = /^(?:[-–—―ー−/／×.…・*]*|n\/a|なし|該当なし)$/i;

/** A line that is all in brackets. */
const HEADING = /^(?:\[(.+)\]|【(.+)】|[<＜〈《](.+)[>＞〉》])$/u;

/** Splits a cell into sections by the headings in it, which are lines in brackets. */
export function sectionsIn(text: string, byLine = false): readonly Section[] {
  const sections: { heading?: string; criteria: string[] }[] = [{ criteria: [] }];
  for (const criterion of criteriaIn(text, byLine)) {
    const heading = HEADING.exec(criterion)
      ?.slice(1)
      .find((each) => each !== undefined);
    if (heading !== undefined) sections.push({ heading: heading.trim(), criteria: [] });
    else sections.at(-1)?.criteria.push(criterion);
  }
  return sections.filter(({ criteria }) => criteria.length > 0);
}

/**
 * Splits a cell into criteria, at blank lines and at bullets. Other line breaks stay in their criterion. So do bullets
 * that are indented, or that follow a line that ends in a colon.
 *
 * @param byLine whether every line is a criterion of its own
 */
export function criteriaIn(text: string, byLine = false): readonly string[] {
  if (byLine) {
    return text
      .split('\n')
      .map((line) => withoutBullet(line.trim()))
      .filter((line) => !NOTHING.test(line));
  }
  return text
    .split(/\n[^\S\n]*\n/)
    .flatMap(criteriaInBlock)
    .filter((criterion) => !NOTHING.test(criterion));
}

function criteriaInBlock(block: string): readonly string[] {
  const lines = block.split('\n').filter((line) => line.trim() !== '');
  const criteria: string[][] = [];
  let margin: number | undefined;
  let listing = false;
  for (const line of lines) {
    const indent = BULLET.exec(line)?.[1]?.length;
    if (indent !== undefined && !listing) margin ??= indent;
    const begins = indent !== undefined && margin !== undefined && indent <= margin && !listing;
    if (begins || criteria.length === 0) criteria.push([begins ? withoutBullet(line) : line.trim()]);
    else criteria.at(-1)?.push(line.trim());
    listing ||= margin === undefined && /[:：]$/.test(line.trim());
  }
  return criteria.map((lines) => lines.join('\n'));
}

function withoutBullet(line: string): string {
  return line.replace(BULLET, '').trim();
}

/** Whether a cell has more than two lines, but nothing that separates criteria. */
export function isOnlyBroken(text: string): boolean {
  return text.split('\n').length > 2 && criteriaIn(text).length === 1;
}
