import { careerJson } from './run.ts';

/** A person in a file of answers. */
export interface GroupMember {
  readonly id: string;
  readonly department: string;
}

/** People of some departments, with ids that begin with zeros. */
export function peopleOf(departments: Readonly<Record<string, number>>): readonly GroupMember[] {
  return Object.entries(departments)
    .flatMap(([department, people]) => Array.from({ length: people }, () => department))
    .map((department, i) => ({ id: String(i + 1).padStart(5, '0'), department }));
}

/**
 * Answers as a form exports them, one column per statement. One person in five gives the same answer to all
 * statements, which is too little for a result.
 */
export async function answersAsCsv(people: readonly GroupMember[], lang: 'ja' | 'en'): Promise<string> {
  const { items } = await careerJson(['quiz', '--items', '--lang', lang]);
  const heads = lang === 'ja' ? ['社員番号', '部署'] : ['Employee number', 'Department'];
  const rows = [
    [...heads, ...items.map(({ text }: { text: string }) => text)],
    ...people.map(({ id, department }, n) => [
      id,
      department,
      ...items.map((_: unknown, i: number) => String(1 + ((n * 31 + i * (n + 7) + ((n * i) % 3)) % 5))),
    ]),
  ];
  return rows.map((row) => `${row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`).join('');
}
