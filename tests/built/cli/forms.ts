import { careerJson } from './run.ts';

/** The quiz in a language, as `career quiz --items --json` gives it. */
export interface Quiz {
  readonly items: readonly { readonly id: string; readonly text: string }[];
  readonly labels: readonly string[];
  readonly dealbreakers: readonly { readonly id: string; readonly text: string }[];
}

export async function quizIn(lang: 'ja' | 'en'): Promise<Quiz> {
  const { items, scale, dealbreakers } = await careerJson(['quiz', '--items', '--lang', lang]);
  return { items, labels: scale.labels, dealbreakers };
}

/** An answer of a person to an item, by their numbers. */
export function answerOf(person: number, item: number): number {
  return 1 + ((person * 31 + item * (person + 7)) % 5);
}

/** A person's line of JSON. */
export function asJson(id: unknown, person: number, { items }: Quiz): string {
  return JSON.stringify({
    id,
    answers: Object.fromEntries(items.map((item, i) => [item.id, answerOf(person, i)])),
  });
}

export type Rows = readonly (readonly (string | number)[])[];

/** The answers of some people as Google Forms exports them: a grid, answers with labels, a list of checkboxes. */
export function googleForms(people: number, { items, labels, dealbreakers }: Quiz): Rows {
  const heads = [
    'タイムスタンプ',
    'メールアドレス',
    ...items.map(({ text }, i) => `どのくらい当てはまりますか [${i + 1}. ${text}]`),
    '譲れない条件はありますか？',
  ];
  const rows = Array.from({ length: people }, (_, n) => [
    `2026/04/01 10:00:${n}`,
    `person${n}@example.co.jp`,
    ...items.map((_item, i) => `${answerOf(n, i)}：${labels[answerOf(n, i) - 1]}`),
    dealbreakers
      .slice(0, n % 3)
      .map(({ text }) => text)
      .join(', '),
  ]);
  return [heads, ...rows];
}

/** As Microsoft Forms does: numbered by `ID`, the labels only. */
export function microsoftForms(people: number, { items, labels }: Quiz): Rows {
  const heads = ['ID', '開始時刻', '完了時刻', 'メール', '名前', ...items.map(({ text }) => text)];
  const rows = Array.from({ length: people }, (_, n) => [
    n + 1,
    '2026/04/01 10:00',
    '2026/04/01 10:08',
    'anonymous',
    `山田 ${n}`,
    ...items.map((_item, i) => labels[answerOf(n, i) - 1] ?? ''),
  ]);
  return [heads, ...rows];
}

/** As a talent management system does: employee numbers with leading zeros, full-width answers. */
export function talentSystem(people: number, { items }: Quiz): Rows {
  const heads = ['社員番号', '氏名', '部署', ...items.map(({ text }, i) => `問${i + 1}．${text}`)];
  const rows = Array.from({ length: people }, (_, n) => [
    `000${n}`,
    '髙橋 花子',
    n % 2 ? '情報システム部' : '営業部',
    ...items.map((_item, i) =>
      String(answerOf(n, i))
        .normalize('NFKC')
        .replace(/\d/, (digit) => '０１２３４５'[Number(digit)] ?? ''),
    ),
  ]);
  return [heads, ...rows];
}

/** Rows as CSV, as other programs write it. */
export function asCsv(rows: Rows): string {
  const cell = (value: string | number) =>
    /[",\n]/.test(String(value)) ? `"${String(value).replaceAll('"', '""')}"` : String(value);
  return rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}
