import type { ProfileImportView, ProfileView } from '../../advice/profile-view.ts';
import type { Messages } from '../../locale/messages.ts';
import type { Document } from '../document.ts';
import { neutralLine } from '../neutral.ts';
import { dateOf, monthInWords } from './dates.ts';
import { fitText } from './fit.ts';
import { fact, items, paragraph, section } from './optional.ts';

export function profileDocument(view: ProfileView, messages: Messages): Document {
  const { command, profile: words } = messages;
  const { name, company, grade, target, latest, milestones, plans, refers } = view;
  const asksCompany = company !== undefined || refers.includes('companies');
  const asksQuiz = view.quizzes > 0 || refers.includes('quiz');
  return [
    { kind: 'heading', level: 1, text: words.title },
    ...(view.empty
      ? [{ kind: 'paragraph', text: (asksQuiz ? words.nothing : words.nothingWithoutQuiz)(command) } as const]
      : [
          {
            kind: 'facts',
            facts: [
              { label: words.fields.name, text: name === undefined ? words.notSet : neutralLine(name) },
              ...fact(words.fields.company, asksCompany ? (company?.name ?? words.notSet) : undefined),
              { label: words.fields.grade, text: grade ? neutralLine(grade.name) : words.notSet },
              { label: words.fields.target, text: target?.name ?? words.notSet },
              ...fact(words.quizzes, asksQuiz ? String(view.quizzes) : undefined),
            ],
          } as const,
        ]),
    ...(latest
      ? [
          {
            kind: 'heading',
            level: 2,
            text: `${words.latest}  ${dateOf(latest.at)}`,
          } as const,
          {
            kind: 'facts',
            facts: [
              { label: words.verdict, text: words.outcomes[latest.outcome] },
              ...latest.roles.map(({ name, fit }) => ({
                label: messages.standing.match(name),
                text: fitText(fit, messages),
              })),
            ],
          } as const,
        ]
      : []),
    ...section(
      { level: 2, text: words.milestones },
      items(
        milestones.map(({ text, at, evidence }) => ({
          marker: '[x]',
          text,
          details: [words.reached(dateOf(at), neutralLine(evidence))],
        })),
      ),
    ),
    ...section(
      { level: 2, text: words.plans },
      items(plans.map((plan) => ({ text: words.planBy(plan.name, monthInWords(plan.by, messages)) }))),
    ),
    ...paragraph(
      view.others.length > 0
        ? words.others(view.others.map(({ pack, entries }) => words.otherPack(pack, entries)))
        : undefined,
    ),
    { kind: 'facts', facts: [{ label: words.folder, text: view.folder }] },
    { kind: 'paragraph', text: words.private, tone: 'muted' },
  ];
}

export function profileImportDocument(
  { added, removed }: ProfileImportView,
  { profile: words }: Messages,
): Document {
  const kinds = (['set', 'result', 'tick', 'untick', 'plan'] as const).flatMap((kind) => {
    const entries = added[kind] ?? 0;
    return entries > 0 ? [{ text: words.added[kind](entries) }] : [];
  });
  return [
    ...(kinds.length > 0
      ? [
          { kind: 'heading', level: 1, text: words.imported } as const,
          { kind: 'items', items: kinds } as const,
        ]
      : [{ kind: 'paragraph', text: words.importedNothing } as const]),
    ...paragraph(removed > 0 ? words.replaced(removed) : undefined, 'caution'),
  ];
}
