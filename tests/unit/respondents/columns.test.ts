import { describe, expect, test } from 'vitest';
import { instrumentOf } from '../../../src/advice/quiz/instrument.ts';
import { columnsOf, type Wanted } from '../../../src/respondents/columns.ts';
import { questionnaireOf } from '../../../src/respondents/questionnaire.ts';
import { builtInFor } from '../content/built-in.ts';

const pack = await builtInFor('ja');
if (!pack.quiz) throw new Error('no quiz');
const instrument = instrumentOf(pack, pack.quiz);
const questionnaire = await questionnaireOf(pack, instrument);
const { itemNamed } = questionnaire;
const english = pack.translations.find(({ lang }) => lang === 'en')?.quiz?.items ?? [];

const DRESSES = [
  (text: string) => text,
  (text: string) => `1. ${text}`,
  (text: string) => `Q12 ${text}`,
  (text: string) => `問3．${text}`,
  (text: string) => `3）${text}`,
  (text: string) => `(3) ${text}`,
  (text: string) => `【10】${text}`,
  (text: string) => `設問 [${text}]`,
  (text: string) => `あなたに当てはまりますか？ [4. ${text}]`,
  (text: string) => `設問［${text}］`,
  (text: string) => ` ${text.replace(/[。.]$/u, '')} `,
  (text: string) => `${text}！`,
  (text: string) => text.normalize('NFKD'),
  (text: string) => text.toUpperCase(),
  (text: string) => text.replace(/ /g, '　'),
  (text: string) => `${text}\nsomething else`,
  (text: string) => `${text} / something else`,
  (text: string) => `【必須】${text}`,
  (text: string) => `[Q3] ${text}（任意）`,
  (text: string) => `2-1. ${text}`,
  (text: string) => `Q1_12 ${text}`,
  (text: string) => `T-3: ${text}`,
];

test('Every statement is found by id and by its text in every language, however a form dresses it.', () => {
  for (const [position, { id }] of instrument.items.entries()) {
    const texts = [id, pack.quiz?.items[position]?.text ?? '', english[position]?.text ?? ''];
    for (const text of texts) {
      for (const dressed of DRESSES)
        expect([dressed(text), itemNamed(dressed(text))]).toEqual([dressed(text), position]);
    }
  }
});

test.each(['', 'タイムスタンプ', '1', 'メールアドレス', 'technology', '設問 []'])(
  '%j is not a statement.',
  (head) => {
    expect(itemNamed(head)).toBeUndefined();
  },
);

describe('the columns', () => {
  const [a = '', b = ''] = pack.quiz?.items.map(({ text }) => text) ?? [];
  const columnsFrom = (heads: readonly string[], wanted: Wanted = { keep: [] }) => {
    const cells = heads.map((text) => ({ text, kind: 'text' as const }));
    return columnsOf({ number: 3, cells }, questionnaire, wanted);
  };

  test.each([
    [['メールアドレス', '社員番号', 'ID', a], 'ID'],
    [['メールアドレス', '社員番号', a], '社員番号'],
    [['E-mail', 'Employee number', a], 'Employee number'],
    [['氏名', 'e-mail address', a], 'e-mail address'],
    [['氏名', '部署', a], undefined],
    [['氏名', '社員番号（任意）', a], '社員番号（任意）'],
    [['社員番号 / Employee number', a], '社員番号 / Employee number'],
    [['ユーザー名', a], 'ユーザー名'],
    [['ID', '開始時刻', 'メール', a, '社員番号'], '社員番号'],
    [['ID', 'Start time', 'Email', a], 'ID'],
  ])('%j have their ids in %j', (heads, idHead) => {
    expect(columnsFrom(heads)).toMatchObject({ columns: { idHead } });
  });

  test('are carried along, or used for ids, as asked', () => {
    const found = columnsFrom(['ID', '氏名', '部署', a, '備考'], { id: '氏名', keep: ['部署', '備考'] });
    expect(found).toMatchObject({ columns: { id: 1, kept: [2, 4], ignored: ['ID'] } });
  });

  test('are named if one is missing', () => {
    expect(columnsFrom(['ID', '部署', a], { keep: ['部門'] })).toEqual({
      fault: { kind: 'no-column', name: '部門', heads: ['ID', '部署'] },
    });
  });

  test('are refused if two have the same statement', () => {
    expect(columnsFrom(['ID', a, b, `設問 [${a}]`])).toEqual({
      fault: { kind: 'same-statement', cells: ['B3', 'D3'], text: `設問 [${a}]` },
    });
  });

  test('of deal-breakers are a list, or one each', () => {
    const [deal] = pack.quiz?.dealbreakers ?? [];
    expect(
      columnsFrom([a, '譲れない条件はありますか？（いくつでも）', `条件 [${deal?.text}]`]),
    ).toMatchObject({
      columns: { lists: [1], ticks: new Map([[2, deal?.id]]) },
    });
  });
});
