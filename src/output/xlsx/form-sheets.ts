import type { Messages } from '../../locale/messages.ts';
import type { CellToWrite, Sheet } from '../../tables/sheet.ts';
import {
  answerTexts,
  dealbreakerTexts,
  type FormEdition,
  type FormEditions,
  statementTexts,
  termsIn,
} from '../form-editions.ts';

const HEAD = { bold: true, wrap: true, fill: '#e8eef1', border: true } as const;
const TEXT = { wrap: true, border: true } as const;
/** The mark that people put beside a deal-breaker. */
const MARK = '○';
/** A cell to fill in. */
const BLANK = { value: null, wrap: true, border: true, fill: '#fffbea' } as const;

/**
 * Returns the sheets of a form for one person: a row for each statement, with a column for each language and the answer
 * to the right, and a sheet about the form. `career score` reads this layout.
 */
export function formSheets(editions: FormEditions): readonly Sheet[] {
  const [first] = editions;
  const { formFiles: words } = first.messages;
  const statements = statementTexts(editions);
  const dealbreakers = dealbreakerTexts(editions);
  const inEach = (text: (messages: Messages) => string): readonly string[] =>
    editions.map(({ messages }) => text(messages));
  const span = editions.length + 2;
  const rowOf = (
    number: number | string,
    texts: readonly string[],
    last: CellToWrite,
  ): readonly CellToWrite[] => [
    { value: number, ...TEXT, align: 'center' },
    ...texts.map((value) => ({ value, ...TEXT })),
    last,
  ];
  const headOf = (texts: readonly string[], last: string): readonly CellToWrite[] =>
    ['', ...texts, last].map((value) => ({ value, ...HEAD }));

  const above: Sheet['rows'] = [
    [
      { value: editions.map(instructions).join('\n'), wrap: true, span },
      ...Array.from({ length: span - 1 }, () => null),
    ],
    headOf(
      inEach(({ formFiles }) => formFiles.statement),
      inEach(({ form }) => form.answer).join('\n'),
    ),
    rowOf(
      '',
      inEach(({ formFiles }) => formFiles.employee),
      BLANK,
    ),
  ];
  const firstAnswer = above.length + 1;
  const firstMark = firstAnswer + statements.length + 1;
  return [
    {
      name: words.questionSheet,
      orientation: 'portrait',
      headRows: 2,
      widths: [6, ...editions.map(() => (editions.length > 1 ? 44 : 66)), 30],
      rows: [
        ...above,
        ...statements.map(({ texts }, i) => rowOf(i + 1, texts, BLANK)),
        ...(dealbreakers.length > 0
          ? [
              headOf(
                inEach(({ formFiles }) => formFiles.dealbreakers),
                MARK,
              ),
            ]
          : []),
        ...dealbreakers.map((texts) => rowOf('', texts, { ...BLANK, align: 'center' })),
      ],
      choices: [
        {
          column: span,
          firstRow: firstAnswer,
          lastRow: firstAnswer + statements.length - 1,
          values: answerTexts(editions).map((texts, i) => `${i + 1}：${texts.join(' / ')}`),
          error: words.wrongCell,
        },
        ...(dealbreakers.length > 0
          ? [
              {
                column: span,
                firstRow: firstMark,
                lastRow: firstMark + dealbreakers.length - 1,
                values: [MARK],
                error: words.wrongCell,
              },
            ]
          : []),
      ],
    },
    aboutSheet(editions),
  ];
}

function instructions({ messages: { form, formFiles, quiz } }: FormEdition): string {
  return [quiz.itemsScale, formFiles.fillIn, form.purpose].join('\n');
}

function aboutSheet(editions: FormEditions): Sheet {
  return {
    name: editions[0].messages.formFiles.aboutSheet,
    orientation: 'portrait',
    headRows: 0,
    widths: [80],
    rows: editions.flatMap((edition) => {
      const { form, formFiles, quiz } = edition.messages;
      return [
        [{ value: quiz.title, bold: true, size: 14 }],
        [{ value: form.before, bold: true }],
        ...termsIn(edition).map((value) => [{ value, wrap: true }]),
        [{ value: formFiles.dealbreakers, bold: true }],
        [{ value: formFiles.dealbreakersHelp, wrap: true }],
        [null],
      ];
    }),
  };
}
