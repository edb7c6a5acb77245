import { expect, test } from 'vitest';
import { formOf } from '../../../../src/advice/quiz/form.ts';
import { messagesIn } from '../../../../src/locale/catalogue.ts';
import type { FormEdition } from '../../../../src/output/form-editions.ts';
import { formSheets } from '../../../../src/output/xlsx/form-sheets.ts';
import { builtInFor } from '../../content/built-in.ts';

async function editionIn(lang: 'ja' | 'en'): Promise<FormEdition> {
  const pack = await builtInFor(lang);
  if (!pack.quiz) throw new Error('the built-in pack has a quiz');
  return { ...formOf(pack, pack.quiz, 'full'), messages: await messagesIn(lang) };
}

test.each([[['ja'] as const], [['en'] as const], [['ja', 'en'] as const]])(
  'Every statement and deal-breaker has a list of choices beside it %j.',
  async (langs) => {
    const [first, ...others] = await Promise.all(langs.map(editionIn));
    if (!first) throw new Error('there is a language');
    const [sheet] = formSheets([first, ...others]);
    const rows = sheet?.rows ?? [];
    const textAt = (row: number): unknown => {
      const cell = rows[row - 1]?.[1];
      return typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
    };
    const [answers, marks] = sheet?.choices ?? [];
    expect([textAt(answers?.firstRow ?? 0), textAt(answers?.lastRow ?? 0)]).toEqual(
      [first.order.at(0), first.order.at(-1)].map(
        (id) => first.quiz.items.find((item) => item.id === id)?.text,
      ),
    );
    expect([textAt(marks?.firstRow ?? 0), textAt(marks?.lastRow ?? 0)]).toEqual(
      [first.quiz.dealbreakers.at(0), first.quiz.dealbreakers.at(-1)].map((each) => each?.text),
    );
    expect(marks?.lastRow).toBe(rows.length);
    for (const choices of sheet?.choices ?? []) {
      expect(choices.column).toBe(langs.length + 2);
      // Excel takes no longer list, and takes a comma for the end of a choice.
      expect(choices.values.join(',').length).toBeLessThanOrEqual(255);
      expect(choices.values.join('')).not.toContain(',');
    }
  },
);
