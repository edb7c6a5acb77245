import { describe, expect, test } from 'vitest';
import { formOf } from '../../../src/advice/quiz/form.ts';
import { messagesIn } from '../../../src/locale/catalogue.ts';
import type { Language } from '../../../src/locale/language.ts';
import type { FormEdition } from '../../../src/output/form-editions.ts';
import { renderFormList } from '../../../src/output/form-list.ts';
import { renderGoogleForm } from '../../../src/output/google-form.ts';
import { formSheets } from '../../../src/output/xlsx/form-sheets.ts';
import { shipPackIn } from '../content/ship-pack.ts';

/** The ship's quiz as a form; its statements are asked in this order. */
const ORDER = ['daring-1', 'care-1', 'seat-1', 'far-1', 'course-1'];
async function editionIn(lang: Language): Promise<FormEdition> {
  const pack = shipPackIn(lang);
  if (!pack.quiz) throw new Error('the ship’s pack has a quiz');
  return { ...formOf(pack, pack.quiz, 'full'), order: ORDER, messages: await messagesIn(lang) };
}
const [ja, en] = [await editionIn('ja'), await editionIn('en')];
const { form, formFiles, quiz, command } = en.messages;

const STATEMENTS = [
  'I like storms.',
  'I skip charts.',
  'I want to lead a ship.',
  'I look far ahead.',
  'I wait for orders.',
];
const JAPANESE = ['嵐が好きだ。', '海図は見ない。', '船を率いたい。', '遠くを見る。', '命令を待つ。'];
const ANSWERS = Object.values(quiz.scale);
const TERMS = [form.free, formFiles.collected, form.purpose];

describe('a form to be pasted', () => {
  test('has a line for each question, answer, statement and choice', () => {
    expect(renderFormList([en]).split('\n')).toEqual([
      formFiles.list(command),
      '',
      quiz.title,
      quiz.itemsScale,
      ...TERMS,
      '',
      formFiles.employee,
      '',
      `${formFiles.answers}:`,
      ...ANSWERS,
      '',
      `${formFiles.statements}:`,
      ...STATEMENTS,
      '',
      `${formFiles.dealbreakers}:`,
      'Dry feet',
      '',
    ]);
  });

  test('has one language after the other, and nothing about deal-breakers that the quiz lacks', () => {
    const [first, second] = [ja, en].map((edition) => renderFormList([edition]));
    expect(renderFormList([ja, en])).toBe(`${first}\n\n${second}`);
    const none = { ...en, quiz: { ...en.quiz, dealbreakers: [] } };
    expect(renderFormList([none])).not.toContain(formFiles.dealbreakers);
  });

  test('keeps a statement on a line, without harmful characters', () => {
    const [first] = en.quiz.items;
    if (!first) throw new Error('the quiz has statements');
    const items = [{ ...first, text: ' I like\n\u001bstorms. ' }];
    expect(renderFormList([{ ...en, quiz: { ...en.quiz, items } }]).split('\n')).toContain('I like ␛storms.');
  });
});

describe('a form for Google', () => {
  /** The data of a script. */
  const dataOf = (script: string) => JSON.parse(/^const FORM = (\{[\s\S]*?^\});$/m.exec(script)?.[1] ?? '');

  test('has the statements as titles, and their translations as help', () => {
    const data = dataOf(renderGoogleForm([en, ja]));
    expect(data).toMatchObject({
      title: quiz.title,
      description: [en, ja]
        .map(({ messages }) =>
          [
            messages.quiz.itemsScale,
            messages.form.free,
            messages.formFiles.collected,
            messages.form.purpose,
          ].join('\n'),
        )
        .join('\n\n'),
      thanks: `${formFiles.thanks}\n\n${ja.messages.formFiles.thanks}`,
      employee: {
        title: formFiles.employee,
        help: `${formFiles.mayStayEmpty}\n\n${ja.messages.formFiles.mayStayEmpty}`,
      },
      answers: ANSWERS.map((answer, i) => `${answer} / ${Object.values(ja.messages.quiz.scale)[i]}`),
      dealbreakers: {
        title: formFiles.dealbreakers,
        help: `${formFiles.dealbreakersHelp}\n\n${ja.messages.formFiles.dealbreakersHelp}`,
        translations: '1. 足を濡らしたくない',
        choices: ['Dry feet'],
      },
    });
    const [page] = data.pages;
    expect(page.title).toBe(quiz.sections.fit);
    expect(page.help).toContain(`1: ${quiz.scale[1]}\n2: ${quiz.scale[2]}`);
    expect(page.statements[0]).toEqual({ title: STATEMENTS[0], help: JAPANESE[0] });
  });

  test('begins with how to use it, and has no translations in one language', () => {
    const script = renderGoogleForm([en]);
    expect(script.startsWith(`/*\n * ${formFiles.script[0]}\n`)).toBe(true);
    expect(script).toContain(` * ${formFiles.script.at(-1)}\n */\n`);
    const data = dataOf(script);
    expect(data.dealbreakers.translations).toBe('');
    expect(data.pages[0].statements[0]).toEqual({ title: STATEMENTS[0], help: '' });
  });

  test('has pages of about the same length, none with more than ten statements or with two sections', () => {
    const [first] = en.quiz.items.filter(({ section }) => section === 'fit');
    if (!first) throw new Error('the quiz has statements');
    const many = Array.from({ length: 21 }, (_, i) => ({ ...first, id: `fit-${i}`, text: `Statement ${i}` }));
    const items = [...many, ...en.quiz.items.filter(({ section }) => section === 'seat')];
    const { pages } = dataOf(
      renderGoogleForm([{ ...en, order: items.map(({ id }) => id), quiz: { ...en.quiz, items } }]),
    );
    expect(
      pages.map(({ title, statements }: { title: string; statements: readonly unknown[] }) => [
        title,
        statements.length,
      ]),
    ).toEqual([
      [quiz.sections.fit, 7],
      [quiz.sections.fit, 7],
      [quiz.sections.fit, 7],
      [quiz.sections.seat, 1],
    ]);
  });

  test('cannot end the script it is pasted into', () => {
    const [first] = en.quiz.items;
    if (!first) throw new Error('the quiz has statements');
    const script = renderGoogleForm([
      { ...en, quiz: { ...en.quiz, items: [{ ...first, text: '</script>\u202e' }] } },
    ]);
    expect(script).not.toMatch(/<\/script>|\u202e/);
    expect(dataOf(script).pages[0].statements[0].title).toBe('</script>\u202e');
  });
});

describe('a form to be filled in', () => {
  /** The values of a sheet's rows. */
  const valuesOf = (sheet: ReturnType<typeof formSheets>[number] | undefined) =>
    (sheet?.rows ?? []).map((row) =>
      row.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell)),
    );

  test('has a statement a row, with room for the answer beside it', () => {
    const [sheet] = formSheets([en]);
    expect(valuesOf(sheet)).toEqual([
      [[quiz.itemsScale, formFiles.fillIn, form.purpose].join('\n'), null, null],
      ['', formFiles.statement, form.answer],
      ['', formFiles.employee, null],
      ...STATEMENTS.map((text, i) => [i + 1, text, null]),
      ['', formFiles.dealbreakers, '○'],
      ['', 'Dry feet', null],
    ]);
    expect(sheet).toMatchObject({ name: formFiles.questionSheet, headRows: 2, orientation: 'portrait' });
    expect(sheet?.choices).toEqual([
      {
        ...{ column: 3, firstRow: 4, lastRow: 8, error: formFiles.wrongCell },
        values: ANSWERS.map((answer, i) => `${i + 1}：${answer}`),
      },
      { column: 3, firstRow: 10, lastRow: 10, values: ['○'], error: formFiles.wrongCell },
    ]);
  });

  test('has a column for each language, with the answers in all of them', () => {
    const [sheet] = formSheets([en, ja]);
    const rows = valuesOf(sheet);
    expect(rows[0]).toHaveLength(4);
    expect(rows[1]?.at(-1)).toBe(`${form.answer}\n${ja.messages.form.answer}`);
    expect(rows.slice(3, 8)).toEqual(STATEMENTS.map((text, i) => [i + 1, text, JAPANESE[i], null]));
    expect(sheet?.widths).toHaveLength(4);
    const [alone] = formSheets([en]);
    expect(sheet?.widths[1]).toBeLessThan(alone?.widths[1] ?? 0);
    expect(sheet?.choices?.[0]?.values[0]).toBe(`1：${ANSWERS[0]} / ${ja.messages.quiz.scale[1]}`);
  });

  test('ends with its statements if the quiz has no deal-breakers', () => {
    const [sheet] = formSheets([{ ...en, quiz: { ...en.quiz, dealbreakers: [] } }]);
    expect(valuesOf(sheet).at(-1)).toEqual([5, 'I wait for orders.', null]);
    expect(sheet?.choices).toHaveLength(1);
  });

  test('says on a sheet of its own what it is for, in each language', () => {
    const [, about] = formSheets([en, ja]);
    expect(about).toMatchObject({ name: formFiles.aboutSheet, headRows: 0, orientation: 'portrait' });
    const first = [
      quiz.title,
      form.before,
      ...TERMS,
      formFiles.dealbreakers,
      formFiles.dealbreakersHelp,
      null,
    ];
    const values = valuesOf(about);
    expect(values.slice(0, first.length)).toEqual(first.map((value) => [value]));
    expect(values).toHaveLength(2 * first.length);
    expect(about?.widths).toHaveLength(1);
  });

  test('shows what is to be filled in, and breaks long texts', () => {
    const [sheet, about] = formSheets([en]);
    const [instructions, head, , statement, , , , , marks, dealbreaker] = sheet?.rows ?? [];
    expect(instructions?.[0]).toMatchObject({ wrap: true, span: 3 });
    for (const cell of [...(head ?? []), ...(marks ?? [])]) {
      expect(cell).toMatchObject({ bold: true, wrap: true, border: true, fill: expect.anything() });
    }
    expect(statement).toMatchObject([
      { align: 'center', border: true },
      { wrap: true, border: true },
      { border: true, wrap: true, fill: expect.anything() },
    ]);
    expect(dealbreaker?.at(-1)).toMatchObject({ align: 'center', border: true, fill: expect.anything() });
    expect(about?.rows.slice(0, 3)).toMatchObject([
      [{ bold: true, size: 14 }],
      [{ bold: true }],
      [{ wrap: true }],
    ]);
  });
});
