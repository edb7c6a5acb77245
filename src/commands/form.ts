import { formOf } from '../advice/quiz/form.ts';
import { LENGTHS, type Length } from '../advice/quiz/sequence.ts';
import { type Content, type Context, STANDARD_OUTPUT } from '../context.ts';
import type { FormEditions } from '../output/form-editions.ts';
import { notify } from '../output/notify.ts';
import type { CommandResult, Declare } from './command.ts';
import { editionsIn } from './editions.ts';
import { oneOf } from './option.ts';
import { packFor } from './pack.ts';
import { without } from './without.ts';

/** What a form can be: a page that scores, or something to be filled in and scored later. */
const KINDS = ['html', 'sheet', 'paper', 'google', 'list'] as const;
type Kind = (typeof KINDS)[number];

export interface FormOptions {
  readonly as: Kind;
  readonly length: Length;
}

export const declare: Declare = (command, act, messages) => {
  const text = messages.help.of.form;
  command
    .addOption(oneOf('--as <kind>', text.options.as, KINDS, messages).default('html'))
    .addOption(oneOf('--length <length>', text.options.length, LENGTHS, messages).default('full'))
    .action(({ as = 'html', length = 'full' }) =>
      act((context) => run({ as, length }, context), { bilingual: true, formats: ['text'] }),
    );
};

/** @throws {CareerError} `usage`, if the pack has no quiz */
export async function run({ as, length }: FormOptions, context: Context): Promise<CommandResult> {
  const editions = await editionsIn(await packFor(context), context, (pack, messages) => {
    if (!pack.quiz) throw without('quiz', pack, context);
    return { ...formOf(pack, pack.quiz, length), messages };
  });
  const { file, write } = WRITERS[as];
  return {
    text: await write(editions),
    file,
    after: async () => {
      if (context.out !== STANDARD_OUTPUT)
        notify(context.messages.formFiles.nextStep[as](context.messages.command), context);
    },
  };
}

/** The file of each kind, unless `--out` names another, and what is in it. */
const WRITERS: Readonly<
  Record<Kind, { readonly file: string; readonly write: (editions: FormEditions) => Promise<Content> }>
> = {
  html: {
    file: 'career-form.html',
    write: async (editions) => (await import('../output/html/form.ts')).renderForm(editions),
  },
  sheet: {
    file: 'career-form.xlsx',
    write: async (editions) => {
      const [{ writeWorkbook }, { formSheets }] = await Promise.all([
        import('../tables/xlsx-write.ts'),
        import('../output/xlsx/form-sheets.ts'),
      ]);
      return writeWorkbook(formSheets(editions));
    },
  },
  paper: {
    file: 'career-form-paper.html',
    write: async (editions) => (await import('../output/html/paper.ts')).renderPaper(editions),
  },
  google: {
    file: 'career-form.gs',
    write: async (editions) => (await import('../output/google-form.ts')).renderGoogleForm(editions),
  },
  list: {
    file: 'career-form.txt',
    write: async (editions) => (await import('../output/form-list.ts')).renderFormList(editions),
  },
};
