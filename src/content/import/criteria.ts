/** A bullet at the start of a line: a sign, or a number with a mark behind it. */
const BULLET =
  /^(\s*)(?:[・･•●○◦■□▪▫◆◇▶✓✔※]\s*|[-–—*+]\s+|[-–—](?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}])|[(（]?\d{1,2}[)）]\s*|\d{1,2}[.．、](?!\d)\s*|[①-⑳]\s*)(?=\S)/u;

/** Criteria below a heading in a cell. */
export interface Section {
  readonly heading?: string;
  readonly criteria: readonly string[];
}

/** What people write into a cell that is to stay empty. */
const NOTHING = /^(?:[-–—―ー−/／×.…・*]*|n\/a|なし|該当なし)$/i;

/** A line of its own in brackets. */
const HEADING = /^(?:\[(.+)\]|【(.+)】|[<＜〈《](.+)[>＞〉》])$/u;

/** Parts the criteria in a cell by the headings between them: lines in brackets that stand alone. */
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
 * Parts the criteria in a cell: at blank lines, and where a line begins with a bullet. Other line breaks, and bullets
 * that are indented or listed below a line that ends in a colon, belong to the criterion that they are in.
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

/** Whether a cell has several lines, but nothing that parts criteria. */
export function isOnlyBroken(text: string): boolean {
  return text.split('\n').length > 2 && criteriaIn(text).length === 1;
}
