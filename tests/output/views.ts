import { describeCompanies } from '../../src/advice/companies.ts';
import { ASPECTS, BRIEF_ASPECTS, compareRoles } from '../../src/advice/compare.ts';
import { recoveryOf } from '../../src/advice/content.ts';
import { findQuestions, listQuestions } from '../../src/advice/faq.ts';
import { describeTerms } from '../../src/advice/glossary.ts';
import { welcome } from '../../src/advice/home.ts';
import { describeMindset } from '../../src/advice/mindset.ts';
import { describePath } from '../../src/advice/path.ts';
import { listItems } from '../../src/advice/quiz/items.ts';
import { assess } from '../../src/advice/quiz/result.ts';
import { listRoles, portray } from '../../src/advice/roles.ts';
import { messagesIn } from '../../src/locale/catalogue.ts';
import type { Language } from '../../src/locale/language.ts';
import type { View } from '../../src/output/view.ts';
import { builtInFor } from '../content/built-in.ts';

/** Views of the built-in pack that together show everything that is in it. */
export async function everyView(lang: Language): Promise<readonly View[]> {
  const pack = await builtInFor(lang);
  const messages = await messagesIn(lang);
  const { quiz, roles, companies } = pack;
  if (!quiz) throw new Error('the built-in pack has a quiz');
  const items = [...quiz.items, ...quiz.readiness];
  const answersOf = (answer: (key: number, i: number) => number): ReadonlyMap<string, number> =>
    new Map(items.map(({ id, key }, i) => [id, answer(key, i)]));
  return [
    welcome(pack, messages.home.commands),
    compareRoles(pack, roles, ASPECTS, true, messages),
    compareRoles(pack, roles, BRIEF_ASPECTS, false, messages),
    listRoles(pack),
    ...roles.map((role) => portray(pack, role)),
    describeCompanies(pack),
    describeMindset(pack),
    ...roles.flatMap((role) => [describePath(pack, role), describePath(pack, role, 2)]),
    listQuestions(pack, 'answers'),
    findQuestions(pack, '1', 'best'),
    describeTerms(pack),
    listItems(pack, quiz),
    assess(pack, quiz, new Map(quiz.readiness.map(({ id }) => [id, 3]))),
    assess(
      pack,
      quiz,
      answersOf(() => 5),
    ),
    assess(
      pack,
      quiz,
      answersOf((key, i) => 3 + key * ((i % 3) - 1)),
    ),
    ...companies.map(({ id }) =>
      assess(
        pack,
        quiz,
        answersOf((_, i) => 1 + (i % 5)),
        { company: id },
      ),
    ),
    {
      schema: 'career.content-check/1',
      lang,
      directory: 'my-pack',
      faults: [{ file: 'my-pack/faq.yaml', kind: 'missing-file', message: messages.faults.missingFile }],
      warnings: [
        {
          ...{ file: 'my-pack/roles.yaml', line: 3, column: 5, kind: 'no-joys' },
          message: messages.warnings.noJoys('cook'),
        },
      ],
      recovery: recoveryOf(pack, quiz).recovery,
    },
    {
      schema: 'career.content-init/1',
      lang,
      directory: 'my-pack',
      files: [{ file: 'pack.yaml', purpose: messages.content.files.pack }],
    },
  ];
}
